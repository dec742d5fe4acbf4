import { setTimeout as sleep } from 'node:timers/promises';
import { createDataSource } from '../../src/persistence/data-source';
import { connect, type Sql } from '../database/sql';
import { OPERATOR, startApp, type TestApp } from '../support/app';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

const COUNT = '{ contracts { totalCount } }';
const BY_KEY = '{ contract(id: "00000000-0000-4000-8000-000000000000") { id } }';

describe('a Postgres that has no room for another connection', () => {
  let database: TestDatabase;
  let sql: Sql;
  let others: Sql[] = [];
  beforeEach(async () => {
    database = await createTestDatabase();
    sql = await connect(database.url);
  });
  afterEach(async () => {
    await Promise.all([sql, ...others].map((each) => each.end()));
    others = [];
    await database.drop();
  });
  const start = (): Promise<TestApp> =>
    startApp('2024-04-08', {}, { database: { ...database, drop: () => Promise.resolve() } });

  /** Lets so many connections be, that of the test among them; those of superusers come in all the same. */
  const limit = (count: number): Promise<unknown> =>
    sql.rows(`DO $$ BEGIN
      EXECUTE format('ALTER DATABASE %I CONNECTION LIMIT ${count}', current_database()); END $$`);
  const takeOne = async (): Promise<void> => {
    others.push(await connect(database.serverUrl));
  };

  test('is waited for at the start', async () => {
    await limit(2);
    await takeOne();
    const starting = start();
    await sleep(300);
    await limit(10);
    const app = await starting;
    expect((await fetch(`${app.address}/readyz`)).status).toBe(200);
    await app.stop();
  });

  test('lets more requests than connections take turns', async () => {
    const app = await start();
    // That of the test, one of the pool, and one of the probes.
    await limit(3);
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.ask(OPERATOR, COUNT)));
    expect(answers).toEqual(answers.map(() => ({ data: { contracts: { totalCount: 0 } } })));
    expect(await app.ask(OPERATOR, BY_KEY)).toEqual({ data: { contract: null } });
    await limit(10);
    await app.stop();
  });

  test('is no fault of the server: what gets none in time is to be tried again', async () => {
    const app = await start();
    await fetch(`${app.address}/readyz`);
    await limit(1);
    await sql.rows(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE usename <> current_user AND datname = current_database() AND query NOT LIKE '%event_transactions_behind%'`);
    const response = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: JSON.stringify(OPERATOR) },
      body: JSON.stringify({ query: COUNT }),
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    });
    expect((await fetch(`${app.address}/readyz`)).status).toBe(200);
    await limit(10);
    expect(await app.read(OPERATOR, COUNT)).toEqual({ contracts: { totalCount: 0 } });
    await app.stop();
  });

  test('is not waited for where there is another to ask', async () => {
    await limit(0);
    const replica = createDataSource(database.serverUrl, { waitsForRoom: false });
    await expect(replica.initialize()).rejects.toMatchObject({ code: '53300' });
  });
});
