import { migrateDatabase } from '../../src/persistence/migrate';
import { createMonitor, createReadiness } from '../../src/persistence/monitor';
import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply } from '../support/contracts';
import { execute } from '../support/postgres';
import { Follower } from '../model/feed';
import { connect } from './sql';

/** What a cluster has written that was there for longer than this one. */
const AHEAD = `UPDATE contract_events SET sequence = sequence + (1000000::bigint << 20)`;

describe('events that came from another cluster', () => {
  let app: TestApp;
  let before: string;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
    before = await apply(app, actingFor('C-1'));
    await execute(app.databaseUrl, AHEAD);
  });
  afterAll(() => app.stop());

  test('keep a server from its work, until the database is migrated', async () => {
    const monitor = await createMonitor(app.databaseUrl).initialize();
    const isReady = createReadiness(monitor);
    await expect(isReady()).rejects.toThrow('npm run migrate');
    await migrateDatabase(app.databaseUrl);
    await isReady();
    await monitor.destroy();
  });

  test('are told first, and then what is written here', async () => {
    const follower = new Follower(app, OPERATOR);
    const after = await apply(app, actingFor('C-2'));
    await follower.readToTheEnd();
    expect(follower.events.map(({ contractId }) => contractId)).toEqual([before, after]);
  });
});

test('the events of one transaction are numbered in their order, and no more than fit', async () => {
  const app = await startApp('2024-04-08');
  const sql = await connect(app.databaseUrl);
  const next = 'next_event_sequence()';
  await sql.rows('BEGIN');
  const [few] = await sql.rows<{ apart: string[] }>(
    `SELECT array_agg(n - first) AS apart FROM (SELECT n, min(n) OVER () AS first
       FROM (SELECT ${next} AS n FROM generate_series(1, 4)) AS made) AS numbered`,
  );
  expect(few?.apart).toEqual(['0', '1', '2', '3']);
  await sql.rows(`SET LOCAL contracts.events_written = ${2 ** 20 - 1}`);
  expect(await sql.rows(`SELECT ${next} AS number`)).toEqual([{ number: null }]);
  await sql.rows('ROLLBACK');
  await sql.end();
  await app.stop();
});
