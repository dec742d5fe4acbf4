import path from 'node:path';
import { migrateDatabase } from '../../src/persistence/migrate';
import { createApi } from '../../tools/torture/api';
import { hasPgBouncer, type PgBouncer, startPgBouncer } from '../../tools/torture/pgbouncer';
import { createPostgres, type Postgres, query } from '../../tools/torture/postgres';
import { Traffic } from '../../tools/torture/traffic';
import { makeFolder, removeDataFolder } from '../embedded-postgres/support';
import { OPERATOR, startApp, type TestApp } from '../support/app';

const TODAY = '2024-04-08';

if (!hasPgBouncer()) process.stderr.write('Left out: PgBouncer, which is not installed.\n');

/** Transaction mode gives no session to keep: nothing may rest on one. */
(hasPgBouncer() ? describe : describe.skip)('two servers behind a PgBouncer', () => {
  let folder: string;
  let postgres: Postgres;
  let pooler: PgBouncer;
  let apps: TestApp[];
  beforeAll(async () => {
    folder = await makeFolder();
    postgres = await createPostgres(folder);
    // As operators set it, since the pooler passes no settings of a session on.
    await query(postgres.url, `ALTER DATABASE contracts SET timezone = 'UTC'`);
    pooler = await startPgBouncer(postgres, path.join(folder));
    const { url } = pooler;
    const database = { url, serverUrl: url, drop: () => Promise.resolve() };
    // PgBouncer keeps names of statements apart from 1.21 on.
    const settings = { namesStatements: false };
    // Servers that start at once migrate in turn, through the pooler, too.
    await Promise.all([migrateDatabase(pooler.url), migrateDatabase(pooler.url)]);
    apps = await Promise.all([
      startApp(TODAY, settings, { database }),
      startApp(TODAY, settings, { database }),
    ]);
  }, 120_000);
  afterAll(async () => {
    for (const app of apps) await app.stop();
    await pooler.stop();
    await postgres.stop();
    await removeDataFolder(folder);
  });

  test('keep every rule, with fewer connections than they ask for', async () => {
    const traffic = new Traffic({
      api: createApi(
        apps.map(({ address }) => address),
        JSON.stringify(OPERATOR),
      ),
      name: 'pooler',
      writers: 6,
      today: () => TODAY,
    });
    traffic.start();
    await traffic.acknowledges(100);
    await traffic.stop();
    expect(await traffic.verify(postgres.url)).toEqual([]);
    expect([...traffic.ledger.faults]).toEqual([]);
    const [used] = await query<{ count: number }>(
      postgres.url,
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = 'contracts'`,
    );
    expect(used?.count).toBeLessThanOrEqual(6);
  });

  test('leave nothing behind on a connection', async () => {
    const left = await query(pooler.url, 'SELECT name FROM pg_prepared_statements');
    expect(left).toEqual([]);
    const locks = await query(
      postgres.url,
      `SELECT mode FROM pg_locks WHERE locktype = 'advisory'`,
    );
    expect(locks).toEqual([]);
  });
});
