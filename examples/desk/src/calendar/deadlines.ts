import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../acting/acting';
import { nodesOf } from '../format';
import {
  ContractorCalendarDocument,
  type ContractDateKind,
  type ContractRowFragment,
  DeadlinesDocument,
  type DeadlinesQuery,
} from '../generated/operations';
import { useQueries } from '../graphql/use-queries';

/** A day on which something of a contract begins, changes or ends. */
export interface Deadline {
  readonly on: string;
  readonly kind: ContractDateKind;
  readonly contract: ContractRowFragment;
}

/** Gives what lies between two days, in its order; null until it is known. */
export function useDeadlines(from: string, to: string): readonly Deadline[] | null {
  const { isOperator, contractorIds } = useActing();
  const [{ data }] = useQuery({
    query: DeadlinesDocument,
    variables: { from, to },
    pause: !isOperator,
  });
  const calendars = useQueries(
    ContractorCalendarDocument,
    isOperator ? [] : contractorIds.map((contractorId) => ({ contractorId, from, to })),
  );
  return useMemo(() => {
    const found = isOperator
      ? data && ofAll(data)
      : calendars?.flatMap(({ contracts }) =>
          nodesOf(contracts).flatMap(({ contractor }) => contractor.calendar ?? []),
        );
    return found?.toSorted((one, other) => one.on.localeCompare(other.on)) ?? null;
  }, [isOperator, data, calendars]);
}

function ofAll({ starts, minimumTerms, ends, claims }: DeadlinesQuery): Deadline[] {
  const dated = (
    kind: ContractDateKind,
    contracts: readonly ContractRowFragment[],
    dateOf: (contract: ContractRowFragment) => string | null,
  ): Deadline[] =>
    contracts.flatMap((contract) => {
      const on = dateOf(contract);
      return on === null ? [] : [{ on, kind, contract }];
    });
  return [
    ...dated('BILLING_START', nodesOf(starts), ({ billingStartOn }) => billingStartOn),
    ...dated('MINIMUM_TERM_END', nodesOf(minimumTerms), (contract) => contract.minimumTermEndsOn),
    ...dated('CONTRACT_END', nodesOf(ends), (contract) => contract.terminationEffectiveOn),
    ...nodesOf(claims).map(({ claimDeadline, contract }) => ({
      on: claimDeadline,
      kind: 'CLAIM_DEADLINE' as const,
      contract,
    })),
  ];
}
