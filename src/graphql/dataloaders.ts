import type { ChangeRequestRow } from '../persistence/change-requests';
import type { ContractOutages } from '../persistence/contract-outages';
import type { ContractorMonth, ContractRow } from '../persistence/contracts';
import type { OptionServiceRow } from '../persistence/option-services';
import type { OutageClaimRow } from '../persistence/outage-claims';
import type { OutageRow } from '../persistence/outages';
import { isUuid, type Page, type PageRequest } from '../persistence/keyset';
import type { ContractDay, NetworkEnvironmentRow } from '../persistence/network-environments';
import { ALL_PARTS, type ContractParts } from '../persistence/contract-parts';
import type { Repositories } from '../persistence/repositories';
import type { SettlementRow, StatementMonth } from '../persistence/settlements';
import type { Caller } from '../commands/runner/call';
import { actsFor } from '../commands/runner/access';
import type { PlainDate } from '../terms/model/calendar';
import { Loader, oncePerList } from './loader';

/** What can be listed: the repositories that read by pages. */
export type Listed =
  | 'contracts'
  | 'changeRequests'
  | 'optionServices'
  | 'settlements'
  | 'outages'
  | 'outageClaims'
  | 'events';

/** What of contracts a request reads: of those it answers with, and of others that these are held against. */
export interface ContractReading {
  readonly own: ContractParts;
  readonly others: ContractParts;
}

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
  const pages = new Map<string, Loader<string, Page<object>>>();
  const counts = new Map<string, Loader<string, number>>();
  /** Null reads them whole. */
  let reading: ContractReading | null = null;
  const {
    contractReads,
    contracts,
    optionServices,
    changeRequests,
    settlements,
    outageClaims,
    outages,
  } = repositories;

  const one = <Row>(
    read: (keys: readonly string[]) => Promise<Row[]>,
    keyOf: (row: Row) => string,
    isShown: (row: Row) => boolean,
  ) =>
    new Loader<string, Row | null>(async (keys) => {
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
    new Loader<string, Row[]>(async (keys) => {
      const rows = new Map<string, Row[]>(keys.map((key) => [key, []]));
      for (const row of await inTurn(() => read(keys))) rows.get(keyOf(row))?.push(row);
      return keys.map((key) => rows.get(key) ?? []);
    });

  const ofContractors = (contractorIds: readonly string[]): Promise<ContractRow[]> =>
    reading
      ? contractReads.findByContractors(contractorIds, reading.others)
      : contracts.findByContractors(contractorIds);
  const contractsOf = many(ofContractors, ({ contractorId }) => contractorId);
  const basesOf = many(ofContractors, ({ contractorId }) => contractorId);

  return {
    /** Has queries read of contracts only what they ask for. */
    readOnly(wanted: ContractReading): void {
      reading = wanted;
    },

    contract: oneById<ContractRow>(
      (ids) => (reading ? contractReads.findByIds(ids, reading.own) : contracts.findByIds(ids)),
      isVisible,
    ),
    contractByNumber: one<ContractRow>(
      (numbers) =>
        reading
          ? contractReads.findByNumbers(numbers, reading.own)
          : contracts.findByNumbers(numbers),
      (contract) => contract.contractNumber,
      isVisible,
    ),
    /** The contracts that the statement of a contractor, whom the caller has been seen to act for, lists for a month. */
    contractsInStatement: new Loader<ContractorMonth, ContractRow[]>(
      (asked) => inTurn(() => contracts.findForStatements(asked)),
      ({ contractorId, month }) => `${month} ${contractorId}`,
    ),
    /** All contracts of a contractor, whom the caller has been seen to act for. */
    contractsOf,
    /** The contracts of a contractor, who has been seen to be the caller's, that may be the base of others. */
    basesOf,
    /** Reads all contracts of the contractors of some contracts. */
    readContractsOfSame: oncePerList(async (contractIds: readonly string[]) => {
      const parts = reading?.others ?? ALL_PARTS;
      const found = await contractReads.findWithOthers(contractIds, parts).catch(() => []);
      for (const [contractorId, rows] of found) contractsOf.prime(contractorId, rows);
    }),
    /** Reads what may be the base of some contracts that need one. */
    readBasesOfSame: oncePerList(async (contractIds: readonly string[]) => {
      const parts = reading?.others ?? ALL_PARTS;
      const found = await contractReads.findBases(contractIds, parts).catch(() => []);
      for (const [contractorId, rows] of found) basesOf.prime(contractorId, rows);
    }),

    /** The network environment of a contract, which has been seen, in effect on a day. */
    networkEnvironment: new Loader<ContractDay, NetworkEnvironmentRow | null>(
      (asked) => inTurn(() => repositories.networkEnvironments.findInEffect(asked)),
      ({ contractId, day }) => `${contractId} ${day}`,
    ),
    optionService: oneById<OptionServiceRow>((ids) => optionServices.findByIds(ids), isVisible),
    optionServicesOf: many((ids) => optionServices.findByContracts(ids), contractIdOf),
    changeRequest: oneById<ChangeRequestRow>((ids) => changeRequests.findByIds(ids), isVisible),
    changeRequestsOf: many((ids) => changeRequests.findByContracts(ids), contractIdOf),
    /** What is booked for a contract, which has been seen, in a month, and its adjustments. */
    bookedFor: new Loader<StatementMonth, SettlementRow[]>(
      (asked) => inTurn(() => settlements.findForStatements(asked)),
      ({ contractId, first }) => `${contractId} ${first}`,
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
    pages: ({ name, of, ask }: ListRequest): Loader<string, Page<object>> =>
      sharedBy(pages, name, async (ids) => {
        const request = ask(ids);
        const found = await inTurn<Map<string, Page<object>>>(() =>
          of === 'contracts' && reading
            ? contractReads.pages(request, reading.own)
            : repositories[of].pages(request),
        );
        return ids.map((id) => found.get(id) ?? EMPTY_PAGE);
      }),

    /** Counts the rows of a parent together with those of others that ask the same. */
    counts: ({ name, of, ask }: ListRequest): Loader<string, number> =>
      sharedBy(counts, name, async (ids) => {
        const found = await inTurn(() => repositories[of].counts(ask(ids)));
        return ids.map((id) => found.get(id) ?? 0);
      }),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

const contractIdOf = ({ contractId }: { contractId: string }): string => contractId;

const EMPTY_PAGE: Page<object> = { rows: [], hasNextPage: false };

/** What is asked of a list, for some parents or (under the id '') for all. */
export interface ListRequest {
  /** The same for those who ask the same, whoever their parents are. */
  readonly name: string;
  readonly of: Listed;
  readonly ask: (parentIds: readonly string[]) => PageRequest;
}

/** Gives the loader of all who ask the same. */
function sharedBy<Result>(
  loaders: Map<string, Loader<string, Result>>,
  name: string,
  read: (ids: readonly string[]) => Promise<Result[]>,
): Loader<string, Result> {
  const known = loaders.get(name);
  if (known !== undefined) return known;
  const loader = new Loader(read);
  loaders.set(name, loader);
  return loader;
}
