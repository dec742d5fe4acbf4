import type { DataSource, EntityManager } from 'typeorm';
import type { ChangeRequestRow } from '../../src/persistence/change-requests';
import { EVENT_LIST } from '../../src/persistence/contract-events';
import type { ContractOutages } from '../../src/persistence/contract-outages';
import type { ContractRow } from '../../src/persistence/contracts';
import type { OptionServiceRow } from '../../src/persistence/option-services';
import { repositoriesOf } from '../../src/persistence/repositories';
import type { SettlementRow } from '../../src/persistence/settlements';

const CONTRACTORS_AT_ONCE = 200;
const EVER = { first: '0001-01-01', last: '2999-12-31' } as const;

/** What an event of the feed says of its contract. */
export interface ToldEvent {
  readonly type: string;
  readonly contractId: string;
  /** The version of the contract after it. */
  readonly version: number | null;
  readonly settlementIds: readonly string[];
}

/** All that is on record of one contract. */
export interface ContractRecord {
  readonly contract: ContractRow;
  readonly options: readonly OptionServiceRow[];
  readonly requests: readonly ChangeRequestRow[];
  /** In the order in which they were made. */
  readonly settlements: readonly SettlementRow[];
  /** Null where none of its claims is granted. */
  readonly outages: ContractOutages | null;
  /** In the order of the feed. */
  readonly events: readonly ToldEvent[];
}

/** All that is on record of one contractor, as of one instant. */
export interface ContractorRecord {
  readonly contractorId: string;
  readonly contracts: readonly ContractRow[];
  readonly records: readonly ContractRecord[];
}

/** Reads the records of all contractors, some at a time: no more is held in memory, and no snapshot held for long. */
export async function* contractorRecords(
  dataSource: DataSource,
): AsyncGenerator<ContractorRecord, void> {
  for (let after = ''; ;) {
    const found = await inSnapshot(dataSource, (manager) => readAfter(manager, after));
    yield* found;
    const last = found.at(-1);
    if (last === undefined) return;
    after = last.contractorId;
  }
}

/** Runs a task that reads, on one state of the database. */
async function inSnapshot<Result>(
  dataSource: DataSource,
  task: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('START TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    return await task(runner.manager);
  } finally {
    await runner.query('ROLLBACK').catch(() => undefined);
    await runner.release();
  }
}

async function readAfter(manager: EntityManager, after: string): Promise<ContractorRecord[]> {
  const contractors = await manager.query<{ id: string }[]>(
    `SELECT DISTINCT contractor_id AS id FROM contracts WHERE contractor_id > $1 ORDER BY 1 LIMIT $2`,
    [after, CONTRACTORS_AT_ONCE],
  );
  const contractorIds = contractors.map(({ id }) => id);
  const repositories = repositoriesOf(manager);
  const contracts = await repositories.contracts.findByContractors(contractorIds);
  const ids = contracts.map(({ id }) => id);
  const settlements = await repositories.settlements.findForStatements(
    ids.map((contractId) => ({ contractId, ...EVER })),
  );
  const options = groupedBy(await repositories.optionServices.findByContracts(ids), byContract);
  const requests = groupedBy(await repositories.changeRequests.findByContracts(ids), byContract);
  const granted = await manager.query<{ id: string }[]>(
    `SELECT DISTINCT contract_id AS id FROM outage_claims
     WHERE contract_id = ANY ($1::uuid[]) AND granted_at IS NOT NULL`,
    [ids],
  );
  const outages = await repositories.contractOutages.findByContracts(granted.map(({ id }) => id));
  const outagesOf = new Map(outages.map((each) => [each.contractId, each]));
  const events = groupedBy(await readEvents(manager, ids), byContract);
  const records = contracts.map((contract, position) => ({
    contract,
    settlements: settlements[position] ?? [],
    options: options.get(contract.id) ?? [],
    requests: requests.get(contract.id) ?? [],
    outages: outagesOf.get(contract.id) ?? null,
    events: events.get(contract.id) ?? [],
  }));
  const byContractor = groupedBy(records, ({ contract }) => contract.contractorId);
  return contractorIds.map((contractorId) => {
    const own = byContractor.get(contractorId) ?? [];
    return { contractorId, contracts: own.map(({ contract }) => contract), records: own };
  });
}

function readEvents(manager: EntityManager, contractIds: readonly string[]): Promise<ToldEvent[]> {
  return manager.query(
    `SELECT e.type, e.contract_id AS "contractId", (e.data #>> '{contract,version}')::int AS version,
       ARRAY(SELECT s ->> 'id' FROM jsonb_array_elements(e.data -> 'settlements') AS s) AS "settlementIds"
     FROM ${EVENT_LIST.from} WHERE e.contract_id = ANY ($1::uuid[])
     ORDER BY ${EVENT_LIST.orderBy.map(({ expression }) => expression).join(', ')}`,
    [contractIds],
  );
}

function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

const byContract = ({ contractId }: { readonly contractId: string }): string => contractId;
