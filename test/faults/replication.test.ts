import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrateDatabase } from '../../src/persistence/migrate';
import { createPostgres, type Postgres, query } from '../../tools/torture/postgres';
import { createReplica } from '../../tools/torture/replica';
import { makeFolder, removeDataFolder } from '../embedded-postgres/support';
import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { apply } from '../support/contracts';

const COUNT = '{ contracts { totalCount } }';
const WRITER = actingFor('C-1');

/** A real standby, by streaming replication: it is paused, falls behind, catches up and is killed. */
describe('with a standby', () => {
  let folder: string;
  let primary: Postgres;
  let replica: Postgres;
  let app: TestApp;
  beforeAll(async () => {
    folder = await makeFolder();
    primary = await createPostgres(path.join(folder, 'primary'));
    await migrateDatabase(primary.url);
    replica = await createReplica(primary, path.join(folder, 'primary', 'replica'));
    const { url } = primary;
    const database = { url, serverUrl: url, drop: () => Promise.resolve() };
    app = await startApp('2024-04-08', { databaseReplicaUrls: [replica.url] }, { database });
  }, 120_000);
  afterAll(async () => {
    await app.stop();
    await replica.stop();
    await primary.stop();
    await removeDataFolder(folder);
  });

  const count = async (caller: TestCaller): Promise<number> =>
    (await app.read<{ contracts: { totalCount: number } }>(caller, COUNT)).contracts.totalCount;
  const metric = async (name: string): Promise<number> => {
    const metrics = await (await fetch(`${app.address}/metrics`)).text();
    return Number(new RegExp(`^${name}\\{[^}]*\\} (\\S+)$`, 'm').exec(metrics)?.[1]);
  };
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await sleep(50);
  };

  test('queries are read from it, and see what the primary has', async () => {
    await apply(app, WRITER);
    await until(async () => (await count(OPERATOR)) === 1);
    expect(await metric('database_replica_in_use')).toBe(1);
  });

  test('while its replay is paused who wrote sees it, and others what was', async () => {
    await query(replica.url, 'SELECT pg_wal_replay_pause()');
    await until(
      async () =>
        (await query(replica.url, 'SELECT pg_get_wal_replay_pause_state() AS state'))[0]?.[
          'state'
        ] === 'paused',
    );
    await apply(app, WRITER);
    expect(await count(WRITER)).toBe(2);
    expect(await count(OPERATOR)).toBe(1);
  });

  test('further behind than may be it is not read, until it has caught up', async () => {
    await until(async () => (await metric('database_replica_in_use')) === 0);
    expect(await count(OPERATOR)).toBe(2);
    await query(replica.url, 'SELECT pg_wal_replay_resume()');
    await until(async () => (await metric('database_replica_in_use')) === 1);
    expect(await count(OPERATOR)).toBe(2);
  });

  test('killed it is no concern of any caller', async () => {
    const killed = replica.kill();
    for (let round = 0; round < 20; round += 1) expect(await count(OPERATOR)).toBe(2);
    await killed;
    expect(await count(OPERATOR)).toBe(2);
    expect(await metric('database_replica_in_use')).toBe(0);
  });
});
