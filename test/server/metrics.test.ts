import { Registry } from 'prom-client';
import { createDataSource } from '../../src/persistence/data-source';
import { poolState } from '../../src/persistence/database-stats';
import { addBusinessMetrics, addQueueMetrics } from '../../src/server/metrics';
import { connect, untilWaiting } from '../database/sql';
import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, codes, EDITION } from '../support/contracts';
import { createTestDatabase } from '../support/postgres';

const CONTRACTOR = actingFor('C-1');

describe('the metrics', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
  });
  afterAll(() => app.stop());

  const metrics = async (): Promise<string[]> =>
    (await (await fetch(`${app.address}/metrics`)).text()).split('\n');

  test('count refusals by mutation and code, those of dry runs apart', async () => {
    const input = {
      contractorId: 'C-1',
      serviceType: 'WEB_GATEWAY',
      accountCount: 49,
      agreesToTermsEdition: EDITION,
    };
    const code = 'ACCOUNT_COUNT_BELOW_MINIMUM';
    expect(codes(await app.mutate(CONTRACTOR, 'applyForContract', input))).toEqual([code]);
    await app.mutate(CONTRACTOR, 'applyForContract', { ...input, dryRun: true });
    await app.mutate(CONTRACTOR, 'applyForContract', { ...input, dryRun: true });
    const refusals = (dryRun: boolean, count: number): string =>
      `contract_refusals_total{mutation="applyForContract",code="${code}",dry_run="${String(dryRun)}"} ${count}`;
    expect(await metrics()).toEqual(
      expect.arrayContaining([refusals(false, 1), refusals(true, 2)]),
    );
  });

  test('tell how far the feed has come, and how long the oldest application has waited', async () => {
    await apply(app, CONTRACTOR);
    app.setToday('2024-04-11');
    await apply(app, CONTRACTOR);
    await app.untilTold();
    const { contractEvents } = await app.read<{ contractEvents: { edges: { cursor: string }[] } }>(
      OPERATOR,
      '{ contractEvents { edges { cursor } } }',
    );
    const lines = await metrics();
    const last = contractEvents.edges.at(-1)?.cursor ?? '';
    expect(lines).toContain(`contract_events_last_sequence ${last}`);
    expect(lines).toContain('contract_events_held_back_seconds 0');
    expect(lines).toContain('contracts_oldest_waiting_days{kind="application"} 3');
    expect(lines.join()).not.toContain('kind="outage_claim"');
  });

  test('tell how many connections of the pool are busy', async () => {
    const busy = 3;
    const [sql, holder] = [await connect(app.databaseUrl), await connect(app.databaseUrl)];
    await holder.rows('BEGIN');
    await holder.rows('LOCK TABLE settlements IN ACCESS EXCLUSIVE MODE');
    const reads = Array.from({ length: busy }, () =>
      app.read(OPERATOR, '{ settlements { edges { node { id } } } }'),
    );
    await untilWaiting(sql, busy);
    expect(await metrics()).toContain(`database_connections{state="busy"} ${busy}`);
    await holder.rows('ROLLBACK');
    await Promise.all([...reads, sql.end(), holder.end()]);
    const lines = await metrics();
    expect(lines).toContain('database_connections{state="busy"} 0');
    expect(lines).toContain('database_connections{state="waiting"} 0');
  });
});

test('the state of a pool tells what is idle, what is busy and what waits', async () => {
  const database = await createTestDatabase();
  const dataSource = await createDataSource(database.url, { poolSize: 2 }).initialize();
  const sql = await connect(database.url);
  expect(poolState(dataSource)).toEqual({ idle: 1, busy: 0, waiting: 0 });
  await sql.rows('SELECT pg_advisory_lock(1)');
  const statements = Array.from({ length: 5 }, () =>
    dataSource.query('SELECT pg_advisory_lock_shared(1), pg_advisory_unlock_shared(1)'),
  );
  await untilWaiting(sql, 2);
  expect(poolState(dataSource)).toEqual({ idle: 0, busy: 2, waiting: 3 });
  await sql.rows('SELECT pg_advisory_unlock(1)');
  await Promise.all(statements);
  expect(poolState(dataSource)).toEqual({ idle: 2, busy: 0, waiting: 0 });
  await sql.end();
  await dataSource.destroy();
  await database.drop();
});

test('the metrics are told without a database', async () => {
  const registry = new Registry();
  const away = () => Promise.reject(new Error('away'));
  addBusinessMetrics(registry, {
    lastEventSequence: away,
    heldBackSeconds: away,
    oldestWaiting: away,
  });
  const lines = (await registry.metrics()).split('\n');
  expect(lines).toContain('contract_events_last_sequence Nan');
});

test('those who wait are counted once, whether their turn comes or they give up', async () => {
  const registry = new Registry();
  const { comes: waits } = addQueueMetrics(registry);
  const turns = [waits('contractor'), waits('contractor'), waits('dry_run')];
  const waiting = async () =>
    (await registry.metrics()).split('\n').filter((l) => l.startsWith('waiting'));
  expect(await waiting()).toEqual([
    'waiting_calls{queue="contractor"} 2',
    'waiting_calls{queue="dry_run"} 1',
  ]);
  for (const turn of turns) {
    turn();
    turn();
  }
  expect(await waiting()).toEqual([
    'waiting_calls{queue="contractor"} 0',
    'waiting_calls{queue="dry_run"} 0',
  ]);
});
