import { Client } from 'pg';
import { createDataSource } from '../../src/persistence/data-source';
import { DemoError, fillDemo } from '../../tools/demo/fill';
import { exampleOperations } from '../../tools/demo/summary';
import { earlyTerminationSettlement } from '../../src/terms/clauses/annex-2-early-termination';
import { contractRepository } from '../../src/persistence/contracts';
import { OPERATOR, startApp, type TestApp } from '../support/app';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

const TODAY = '2024-04-08';
const SMALL = { today: TODAY, contracts: 200, append: false };
const STATUSES = ['APPLIED', 'REJECTED', 'WITHDRAWN', 'ACCEPTED'];
const STATUSES_ONCE_ACCEPTED = ['ACTIVE', 'UNDER_NOTICE', 'TERMINATED'];

const ignore = (): undefined => undefined;

async function rowsOf<Row>(url: string, statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(statement, values);
    return rows as Row[];
  } finally {
    await client.end();
  }
}

/** Every constraint and index, and whether it holds. */
function definitionsOf(url: string): Promise<unknown[]> {
  return rowsOf(
    url,
    `SELECT conrelid::regclass::text AS of, conname AS name, pg_get_constraintdef(oid) AS definition,
       convalidated AS holds, obj_description(oid, 'pg_constraint') AS comment
     FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
     UNION ALL
     SELECT indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid),
       indisvalid, null FROM pg_index
     WHERE indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace)
     ORDER BY 1, 2, 3`,
  );
}

/** The history in words that do not differ from one run to the next: no identifiers. */
async function historyOf(url: string): Promise<unknown[]> {
  const rows = await rowsOf<{ event: string }>(
    url,
    `SELECT jsonb_build_object('type', type, 'at', at, 'actor', actor, 'contractor', contractor_id,
       'data', data)::text AS event FROM contract_events ORDER BY sequence`,
  );
  return rows.map(({ event }) => event.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id'));
}

describe('the small set', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
    expect(await fillDemo(app.databaseUrl, SMALL, ignore)).toBe(1001);
  });
  afterAll(() => app.stop());

  test('has 200 contracts, some in every state', async () => {
    const count = (status: string) =>
      `${status}: contracts(filter: {status: [${status}]}) { totalCount }`;
    const statuses = [...STATUSES, ...STATUSES_ONCE_ACCEPTED];
    const counts = await app.read<Record<string, { totalCount: number }>>(
      OPERATOR,
      `{ all: contracts { totalCount } ${statuses.map(count).join(' ')} }`,
    );
    expect(counts['all']?.totalCount).toBe(200);
    for (const status of statuses) expect(counts[status]?.totalCount).toBeGreaterThan(0);
  });

  test.each(Object.entries(exampleOperations(TODAY)))('answers: %s', async (_title, operation) => {
    const data = await app.read<Record<string, { edges?: unknown[] } | null>>(OPERATOR, operation);
    for (const field of Object.values(data)) {
      expect(field).not.toBeNull();
      if (field?.edges) expect(field.edges).not.toHaveLength(0);
    }
  });

  test('has claims that can still be decided and made shortly before their deadline', async () => {
    const { outageClaims, outages } = await app.read<{
      outageClaims: { edges: { node: { claimDeadline: string } }[] };
      outages: { edges: { node: { affectedContracts: { totalCount: number } } }[] };
    }>(
      OPERATOR,
      `{ outageClaims(filter: { status: [FILED], claimDeadline: { from: "2024-04-11", to: "2024-04-14" } }) {
           edges { node { claimDeadline } } }
         outages(filter: { attribution: [COMPANY] }) { edges { node { affectedContracts { totalCount } } } } }`,
    );
    expect(outageClaims.edges).toHaveLength(4);
    expect(outages.edges[0]?.node.affectedContracts.totalCount).toBeGreaterThan(4);
  });

  test('ends yesterday, and its feed is in the order of its days', async () => {
    const events = await rowsOf<{ at: Date }>(
      app.databaseUrl,
      'SELECT at FROM contract_events ORDER BY sequence',
    );
    const times = events.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThan(Date.parse(`${TODAY}T00:00:00+09:00`));
  });

  test('is not written twice, unless it is to be added', async () => {
    await expect(fillDemo(app.databaseUrl, SMALL, ignore)).rejects.toThrow(DemoError);
    const [unchanged] = await rowsOf(app.databaseUrl, 'SELECT count(*)::int FROM contracts');
    expect(unchanged).toEqual({ count: 200 });
    expect(await fillDemo(app.databaseUrl, { ...SMALL, contracts: 25, append: true }, ignore)).toBe(
      1121,
    );
  });
});

test('a set is the same for the same day, but for the identifiers', async () => {
  const histories = [];
  for (let run = 0; run < 2; run += 1) {
    const database = await createTestDatabase();
    await fillDemo(database.url, { ...SMALL, contracts: 25 }, ignore);
    histories.push(await historyOf(database.url));
    await database.drop();
  }
  expect(histories[0]?.length).toBeGreaterThan(60);
  expect(histories[1]).toEqual(histories[0]);
});

test('a set is refused where the terms were not in force for all of it', async () => {
  const database = await createTestDatabase();
  const early = { ...SMALL, today: '2023-06-01' };
  await expect(fillDemo(database.url, early, ignore)).rejects.toThrow(/first edition/);
  await database.drop();
});

describe('a large set', () => {
  let database: TestDatabase;
  let definitions: unknown[];
  const progress: [number, number][] = [];
  beforeAll(async () => {
    database = await createTestDatabase();
    definitions = await definitionsOf(database.url);
    const large = { ...SMALL, contracts: 2000 };
    await fillDemo(database.url, large, (written, all) => progress.push([written, all]));
  });
  afterAll(() => database.drop());

  test('has so many contracts, each state as often as in the small set', async () => {
    const rows = await rowsOf<{ contracts: number }>(
      database.url,
      `SELECT count(*)::int AS contracts, count(DISTINCT contractor_id)::int AS contractors,
         count(accepted_on)::int AS accepted, count(termination_effective_on)::int AS ending FROM contracts`,
    );
    expect(rows).toEqual([{ contracts: 2000, contractors: 1200, accepted: 1680, ending: 560 }]);
  });

  test('keeps every constraint and index, all of them valid', async () => {
    expect(await definitionsOf(database.url)).toEqual(definitions);
    expect(definitions).toContainEqual(
      expect.objectContaining({ name: 'contracts_limit', holds: true }),
    );
  });

  test('writes one whole copy after the other, each in the order of its days', async () => {
    const rows = await rowsOf<{ likeness: string }>(
      database.url,
      `SELECT service_type || applied_account_count || applied_on AS likeness
       FROM contracts WHERE contract_number > 200 ORDER BY contract_number`,
    );
    const likenesses = rows.map(({ likeness }) => likeness);
    const next = likenesses.slice(200);
    expect(next).toEqual(likenesses.slice(0, next.length));
    const days = likenesses.slice(0, 200).map((likeness) => likeness.slice(-10));
    expect(days).toEqual(days.toSorted());
  });

  test('tells how far it is', () => {
    const [written, all] = progress.at(-1) ?? [];
    expect(all).toBeGreaterThan(1800);
    expect(written).toBe(all);
  });

  test('gives each contract its own events, which tell its present state at the end', async () => {
    const stale = await rowsOf(
      database.url,
      `SELECT c.id, e.data FROM contracts c LEFT JOIN LATERAL (
         SELECT data FROM contract_events e WHERE e.contract_id = c.id ORDER BY sequence DESC LIMIT 1) e ON true
       WHERE e.data IS NULL
         OR e.data #>> '{contract,id}' <> c.id::text
         OR e.data #>> '{contract,contractorId}' <> c.contractor_id
         OR e.data #>> '{contract,contractNumber}' <> 'SAS-' || lpad(c.contract_number::text, 8, '0')
         OR (e.data #>> '{contract,version}')::int <> c.version`,
    );
    expect(stale).toEqual([]);
    const foreign = await rowsOf(
      database.url,
      `SELECT FROM contract_events e, jsonb_array_elements(e.data -> 'settlements') AS made
       WHERE NOT EXISTS (SELECT FROM settlements s
         WHERE s.id = (made ->> 'id')::uuid AND s.contract_id = e.contract_id)`,
    );
    expect(foreign).toEqual([]);
  });

  test('settles every contract that ends early as the terms say', async () => {
    const dataSource = await createDataSource(database.url, { poolSize: 1 }).initialize();
    const owners = await rowsOf<{ id: string }>(
      database.url,
      'SELECT DISTINCT contractor_id AS id FROM contracts',
    );
    const contracts = await contractRepository(dataSource.manager).findByContractors(
      owners.map(({ id }) => id),
    );
    await dataSource.destroy();
    const due = contracts.flatMap((contract) => {
      const settlement = earlyTerminationSettlement(contract);
      return settlement === null ? [] : [[contract.id, settlement.amount, settlement.arisesOn]];
    });
    const made = await rowsOf<{ id: string; amount: string; day: string }>(
      database.url,
      `SELECT contract_id AS id, amount_yen AS amount, arises_on::text AS day FROM settlements
       WHERE kind = 'EARLY_TERMINATION'`,
    );
    expect(due).toHaveLength(160);
    expect(made.map(({ id, amount, day }) => [id, Number(amount), day]).sort()).toEqual(due.sort());
  });
});
