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
import { type AnswerState, useQueries } from '../graphql/use-queries';

/** A day on which something of a contract begins, changes or ends. */
export interface Deadline {
  readonly on: string;
  readonly kind: ContractDateKind;
  readonly contract: ContractRowFragment;
}

export interface Deadlines {
  readonly list: readonly Deadline[];
  /** Whether there are more than were asked for. */
  readonly isCut: boolean;
}

/** Gives what lies between two days, in its order, and how to ask again. */
export function useDeadlines(
  from: string,
  to: string,
): readonly [AnswerState<Deadlines>, () => void] {
  const { isOperator, contractorIds } = useActing();
  const [all, askAll] = useQuery({
    query: DeadlinesDocument,
    variables: { from, to },
    pause: !isOperator,
  });
  const [calendars, askCalendars] = useQueries(
    ContractorCalendarDocument,
    isOperator ? [] : contractorIds.map((contractorId) => ({ contractorId, from, to })),
  );
  const data = useMemo(() => {
    if (isOperator) return all.data && ofAll(all.data);
    const own = calendars.data?.flatMap(({ contracts }) =>
      nodesOf(contracts).flatMap(({ contractor }) => contractor.calendar ?? []),
    );
    return own && { list: inOrder(own), isCut: false };
  }, [isOperator, all.data, calendars.data]);
  return isOperator
    ? [{ data, error: all.error }, askAll]
    : [{ data, error: calendars.error }, askCalendars];
}

function inOrder(deadlines: readonly Deadline[]): readonly Deadline[] {
  return deadlines.toSorted((one, other) => one.on.localeCompare(other.on));
}

function ofAll({ starts, minimumTerms, ends, claims }: DeadlinesQuery): Deadlines {
  const dated = (
    kind: ContractDateKind,
    contracts: readonly ContractRowFragment[],
    dateOf: (contract: ContractRowFragment) => string | null,
  ): Deadline[] =>
    contracts.flatMap((contract) => {
      const on = dateOf(contract);
      return on === null ? [] : [{ on, kind, contract }];
    });
  const list = [
    ...dated('BILLING_START', nodesOf(starts), ({ billingStartOn }) => billingStartOn),
    ...dated('MINIMUM_TERM_END', nodesOf(minimumTerms), (contract) => contract.minimumTermEndsOn),
    ...dated('CONTRACT_END', nodesOf(ends), (contract) => contract.terminationEffectiveOn),
    ...nodesOf(claims).map(({ claimDeadline, contract }) => ({
      on: claimDeadline,
      kind: 'CLAIM_DEADLINE' as const,
      contract,
    })),
  ];
  const isCut = [starts, minimumTerms, ends, claims].some(
    (page) => page?.pageInfo.hasNextPage === true,
  );
  return { list: inOrder(list), isCut };
}
