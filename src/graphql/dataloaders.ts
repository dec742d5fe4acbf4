import DataLoader from 'dataloader';
import type { ChangeRequestRow } from '../persistence/change-requests';
import type { ContractOutages } from '../persistence/contract-outages';
import type { ContractorMonth, ContractRow } from '../persistence/contracts';
import type { OptionServiceRow } from '../persistence/option-services';
import type { OutageClaimRow } from '../persistence/outage-claims';
import type { OutageRow } from '../persistence/outages';
import { isUuid, type Page, type PageRequest } from '../persistence/keyset';
import type { ContractDay, NetworkEnvironmentRow } from '../persistence/network-environments';
import type { Repositories } from '../persistence/repositories';
import type { SettlementRow, StatementMonth } from '../persistence/settlements';
import type { Caller } from '../commands/runner/call';
import { actsFor } from '../commands/runner/access';
import type { PlainDate } from '../terms/model/calendar';

/** What can be listed: the repositories that read by pages. */
export type Listed =
  | 'contracts'
  | 'changeRequests'
  | 'optionServices'
  | 'settlements'
  | 'outages'
  | 'outageClaims'
  | 'events';

/** Runs a read of a loader, at once or when its turn comes. */
type RunRead = <Result>(read: () => Promise<Result>) => Promise<Result>;

/**
 * Makes the loaders of one request. Each reads what all fields of the request ask of it in one
 * statement; what the caller may not see is null, as if it were not there.
 */
export function createLoaders(
  repositories: Repositories,
  caller: Caller,
  inTurn: RunRead = (read) => read(),
) {
  const isVisible = ({ contractorId }: { contractorId: string }): boolean =>
    actsFor(caller, contractorId);
  const seeing = caller.isOperator ? null : caller.contractorIds;
  const pages = new Map<string, DataLoader<string, Page<object>>>();
  const counts = new Map<string, DataLoader<string, number>>();
  const { contracts, optionServices, changeRequests, settlements, outageClaims, outages } =
    repositories;

  const one = <Row>(
    read: (keys: readonly string[]) => Promise<Row[]>,
    keyOf: (row: Row) => string,
    isShown: (row: Row) => boolean,
  ) =>
    new DataLoader<string, Row | null>(async (keys) => {
      const found = await inTurn(() => read(keys));
      const rows = new Map(found.filter(isShown).map((row) => [keyOf(row), row]));
      return keys.map((key) => rows.get(key) ?? null);
    });

  const oneById = <Row extends { readonly id: string }>(
    read: (ids: readonly string[]) => Promise<Row[]>,
    isShown: (row: Row) => boolean,
  ) =>
    one<Row>(
      async (ids) => {
        const wellFormed = ids.filter(isUuid);
        return wellFormed.length === 0 ? [] : read(wellFormed);
      },
      ({ id }) => id,
      isShown,
    );

  const many = <Row>(
    read: (keys: readonly string[]) => Promise<Row[]>,
    keyOf: (row: Row) => string,
  ) =>
    new DataLoader<string, Row[]>(async (keys) => {
      const rows = new Map<string, Row[]>(keys.map((key) => [key, []]));
      for (const row of await inTurn(() => read(keys))) rows.get(keyOf(row))?.push(row);
      return keys.map((key) => rows.get(key) ?? []);
    });

  return {
    contract: oneById<ContractRow>((ids) => contracts.findByIds(ids), isVisible),
    contractByNumber: one<ContractRow>(
      (numbers) => contracts.findByNumbers(numbers),
      (contract) => contract.contractNumber,
      isVisible,
    ),
    /** The contracts that the statement of a contractor, whom the caller has been seen to act for, lists for a month. */
    contractsInStatement: new DataLoader<ContractorMonth, ContractRow[], string>(
      (asked) => inTurn(() => contracts.findForStatements(asked)),
      { cacheKeyFn: ({ contractorId, month }) => `${month} ${contractorId}` },
    ),
    /** All contracts of a contractor, whom the caller has been seen to act for. */
    contractsOf: many(
      (ids) => contracts.findByContractors(ids),
      ({ contractorId }: ContractRow) => contractorId,
    ),
    /** The network environment of a contract, which has been seen, in effect on a day. */
    networkEnvironment: new DataLoader<ContractDay, NetworkEnvironmentRow | null, string>(
      (asked) => inTurn(() => repositories.networkEnvironments.findInEffect(asked)),
      { cacheKeyFn: ({ contractId, day }) => `${contractId} ${day}` },
    ),
    optionService: oneById<OptionServiceRow>((ids) => optionServices.findByIds(ids), isVisible),
    optionServicesOf: many((ids) => optionServices.findByContracts(ids), contractIdOf),
    changeRequest: oneById<ChangeRequestRow>((ids) => changeRequests.findByIds(ids), isVisible),
    changeRequestsOf: many((ids) => changeRequests.findByContracts(ids), contractIdOf),
    /** What is booked for a contract, which has been seen, in a month, and its adjustments. */
    bookedFor: new DataLoader<StatementMonth, SettlementRow[], string>(
      (asked) => inTurn(() => settlements.findForStatements(asked)),
      { cacheKeyFn: ({ contractId, first }) => `${contractId} ${first}` },
    ),
    settlement: oneById<SettlementRow>((ids) => settlements.findByIds(ids), isVisible),
    feeReductionOf: one<SettlementRow>(
      (ids) => settlements.findStandingByClaims(ids),
      ({ outageClaimId }) => outageClaimId ?? '',
      isVisible,
    ),
    outageClaim: oneById<OutageClaimRow>((ids) => outageClaims.findByIds(ids), isVisible),
    /** What the claims of a contract, which has been seen, rest on. */
    outagesOfContract: one<ContractOutages>(
      (ids) => repositories.contractOutages.findByContracts(ids),
      contractIdOf,
      () => true,
    ),
    outage: oneById<OutageRow>(
      (ids) => outages.findByIds(ids, seeing),
      () => true,
    ),
    /** The outage of a claim, which whoever sees the claim sees. */
    outageOfClaim: oneById<OutageRow>(
      (ids) => outages.findByIds(ids, null),
      () => true,
    ),

    /** Counts what waits for a decision, of those whom the caller acts for. */
    worklist: (today: PlainDate) => inTurn(() => repositories.worklist.count(today, seeing)),

    /** Reads the page of a parent together with those of others that ask the same. */
    page(of: Listed, request: PageRequest, parentId: string): Promise<Page<object>> {
      const loader = sharedBy(pages, of, request, async (ids: readonly string[]) => {
        const found = await inTurn<Map<string, Page<object>>>(() =>
          repositories[of].pages(withParents(request, ids)),
        );
        return ids.map((id) => found.get(id) ?? { rows: [], hasNextPage: false });
      });
      return loader.load(parentId);
    },

    /** Counts the rows of a parent together with those of others that ask the same. */
    count(of: Listed, request: PageRequest, parentId: string): Promise<number> {
      const loader = sharedBy(counts, of, request, async (ids: readonly string[]) => {
        const found = await inTurn(() => repositories[of].counts(withParents(request, ids)));
        return ids.map((id) => found.get(id) ?? 0);
      });
      return loader.load(parentId);
    },
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

const contractIdOf = ({ contractId }: { contractId: string }): string => contractId;

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
