import type { ContractRow } from '../../persistence/contracts';
import { isUuid } from '../../persistence/keyset';
import type { ContractKeys } from '../../persistence/outage-claims';
import type { OutageRow } from '../../persistence/outages';
import type { Repositories } from '../../persistence/repositories';
import type { Lock } from '../../persistence/transaction';
import { instantsAreInOrder } from '../../terms/clauses/14-outage-record';
import { countsForReduction, type OutageFacts } from '../../terms/model/outage';
import { contractorLock, OUTAGE_LOCK } from '../runner/access';
import type { Access, CommandInput, LoadedAggregate } from '../runner/command';
import { notFound } from '../runner/refused-error';
import { ConcurrentChangeError } from '../runner/unit-of-work';

/** An outage, and the contracts of which granted claims may rest on it, before or after what the call says of it. */
export interface OutageAggregate extends LoadedAggregate {
  readonly outage: OutageRow;
  readonly concerned: readonly ContractKeys[];
}

/** Reaches an outage by its id; for operators, who see all. `factsAfter` gives what it will be by the call. */
export function outageAccess<Input extends CommandInput & { readonly outageId: string }>(
  factsAfter: (outage: OutageRow, input: Input) => OutageFacts,
): Access<Input, OutageAggregate> {
  const find = async (input: Input, repositories: Repositories): Promise<OutageAggregate> => {
    const id = input.outageId;
    const [outage] = isUuid(id) ? await repositories.outages.findByIds([id], null) : [];
    if (outage === undefined) throw notFound('outageId');
    const concerned = await concernedContracts(repositories, outage, factsAfter(outage, input));
    return { outage, concerned, version: outage.version };
  };
  return {
    locksOf: async (input, repositories) => locksFor((await find(input, repositories)).concerned),
    load: async (input, repositories) => {
      const aggregate = await find(input, repositories);
      await holdLocksFor(aggregate.concerned, repositories);
      return aggregate;
    },
  };
}

/** Gives the contracts with granted claims of which the state may be met by an outage as one of the facts say. */
export async function concernedContracts(
  { outageClaims }: Repositories,
  ...facts: readonly OutageFacts[]
): Promise<ContractKeys[]> {
  // What is out of order, or names what is no identifier, is refused later.
  const counting = facts.filter(
    (each) =>
      countsForReduction(each) &&
      instantsAreInOrder(each) === null &&
      (each.affectedContractIds ?? []).every(isUuid),
  );
  const found = new Map<string, ContractKeys>();
  for (const each of counting) {
    for (const keys of await outageClaims.findGrantedAmid(each)) found.set(keys.contractId, keys);
  }
  return [...found.values()];
}

/** Gives the locks of a change of outages: those of the contractors concerned, always in one order, and last the outages'. */
export function locksFor(concerned: readonly ContractKeys[]): Lock[] {
  return [...contractorLocks(concerned), OUTAGE_LOCK];
}

/**
 * Makes sure that the locks of all contractors concerned are held. One that came to be concerned while the locks were
 * waited for is taken where it is free; where it is not, the call is tried again.
 */
export async function holdLocksFor(
  concerned: readonly ContractKeys[],
  repositories: Repositories,
): Promise<void> {
  if (concerned.length === 0 || (await repositories.tryLocks(contractorLocks(concerned)))) return;
  throw new ConcurrentChangeError(
    'A contract has come to be concerned while locks were waited for.',
  );
}

function contractorLocks(concerned: readonly ContractKeys[]): Lock[] {
  return [...new Set(concerned.map(({ contractorId }) => contractorId))]
    .toSorted()
    .map(contractorLock);
}

/** Gives the contracts named by a call; refuses NOT_FOUND where one of them is not there. */
export async function namedContracts(
  ids: readonly string[],
  { contracts }: Repositories,
): Promise<ContractRow[]> {
  const named = await contracts.findByIds(ids.filter(isUuid));
  if (named.length !== ids.length) throw notFound('affectedContractIds');
  return named;
}
