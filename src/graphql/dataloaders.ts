import DataLoader from 'dataloader';
import type { ChangeRequestRow } from '../persistence/change-requests';
import type { ContractRow } from '../persistence/contracts';
import type { OptionServiceRow } from '../persistence/option-services';
import type { OutageClaimRow } from '../persistence/outage-claims';
import type { OutageRow } from '../persistence/outages';
import { isUuid, type Page, type PageRequest } from '../persistence/keyset';
import type { Repositories } from '../persistence/repositories';
import type { SettlementRow } from '../persistence/settlements';
import type { Caller } from '../commands/runner/caller';
import { actsFor } from '../commands/runner/access';

/** What can be listed: the repositories that read by pages. */
export type Listed = 'contracts' | 'settlements' | 'outages' | 'outageClaims' | 'events';

/**
 * Makes the loaders of one request. Each reads what all fields of the request ask of it in one
 * statement; what the caller may not see is null, as if it were not there.
 */
export function createLoaders(repositories: Repositories, caller: Caller) {
  const isVisible = ({ contractorId }: { contractorId: string }): boolean =>
    actsFor(caller, contractorId);
  const seeing = caller.isOperator ? null : caller.contractorIds;
  const pages = new Map<string, DataLoader<string, Page<object>>>();
  const counts = new Map<string, DataLoader<string, number>>();
  const { contracts, optionServices, changeRequests, settlements, outageClaims, outages } =
    repositories;

  return {
    contract: oneById<ContractRow>((ids) => contracts.findByIds(ids), isVisible),
    contractByNumber: one<ContractRow>(
      (numbers) => contracts.findByNumbers(numbers),
      (contract) => contract.contractNumber,
      isVisible,
    ),
    /** All contracts of a contractor, whom the caller has been seen to act for. */
    contractsOf: many(
      (ids) => contracts.findByContractors(ids),
      ({ contractorId }: ContractRow) => contractorId,
    ),
    optionService: oneById<OptionServiceRow>((ids) => optionServices.findByIds(ids), isVisible),
    optionServicesOf: many((ids) => optionServices.findByContracts(ids), contractIdOf),
    changeRequest: oneById<ChangeRequestRow>((ids) => changeRequests.findByIds(ids), isVisible),
    changeRequestsOf: many((ids) => changeRequests.findByContracts(ids), contractIdOf),
    settlement: oneById<SettlementRow>((ids) => settlements.findByIds(ids), isVisible),
    feeReductionOf: one<SettlementRow>(
      (ids) => settlements.findByClaims(ids),
      ({ outageClaimId }) => outageClaimId ?? '',
      isVisible,
    ),
    outageClaim: oneById<OutageClaimRow>((ids) => outageClaims.findByIds(ids), isVisible),
    standingClaimsOf: many((ids) => outageClaims.findStandingByContracts(ids), contractIdOf),
    outage: oneById<OutageRow>(
      (ids) => outages.findByIds(ids, seeing),
      () => true,
    ),
    /** The outage of a claim, which whoever sees the claim sees. */
    outageOfClaim: oneById<OutageRow>(
      (ids) => outages.findByIds(ids, null),
      () => true,
    ),

    /** Reads the page of a parent together with those of others that ask the same. */
    page(of: Listed, request: PageRequest, parentId: string): Promise<Page<object>> {
      const loader = sharedBy(pages, of, request, async (ids: readonly string[]) => {
        const found: Map<string, Page<object>> = await repositories[of].pages(
          withParents(request, ids),
        );
        return ids.map((id) => found.get(id) ?? { rows: [], hasNextPage: false });
      });
      return loader.load(parentId);
    },

    /** Counts the rows of a parent together with those of others that ask the same. */
    count(of: Listed, request: PageRequest, parentId: string): Promise<number> {
      const loader = sharedBy(counts, of, request, async (ids: readonly string[]) => {
        const found = await repositories[of].counts(withParents(request, ids));
        return ids.map((id) => found.get(id) ?? 0);
      });
      return loader.load(parentId);
    },
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

const contractIdOf = ({ contractId }: { contractId: string }): string => contractId;

function one<Row>(
  read: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
  isVisible: (row: Row) => boolean,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read(keys)).filter(isVisible).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

function oneById<Row extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<Row[]>,
  isVisible: (row: Row) => boolean,
): DataLoader<string, Row | null> {
  const load = async (ids: readonly string[]): Promise<Row[]> => {
    const wellFormed = ids.filter(isUuid);
    return wellFormed.length === 0 ? [] : read(wellFormed);
  };
  return one(load, ({ id }) => id, isVisible);
}

function many<Row>(
  read: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const rows = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await read(keys)) rows.get(keyOf(row))?.push(row);
    return keys.map((key) => rows.get(key) ?? []);
  });
}

/** Gives the loader of all who make the same request of the same list. */
function sharedBy<Result>(
  loaders: Map<string, DataLoader<string, Result>>,
  of: Listed,
  request: PageRequest,
  read: (ids: readonly string[]) => Promise<Result[]>,
): DataLoader<string, Result> {
  const key = JSON.stringify([of, request, request.conditions.map(withValues)]);
  const loader = loaders.get(key) ?? new DataLoader(read);
  loaders.set(key, loader);
  return loader;
}

/** A condition as text, to tell it from others. */
function withValues(condition: PageRequest['conditions'][number]): string {
  const values: unknown[] = [];
  const text = condition({
    values,
    add: (value) => `$${values.push(value)}`,
  });
  return JSON.stringify([text, values]);
}

function withParents(request: PageRequest, ids: readonly string[]): PageRequest {
  return request.parents ? { ...request, parents: { ...request.parents, ids } } : request;
}
