import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/persistence/data-source';
import { idempotencyKeyRepository } from '../../src/persistence/idempotency-keys';
import {
  OLD_KEYS_LOCK,
  REMOVE_BATCH,
  removeOldKeys,
  removeOldKeysRegularly,
} from '../../src/persistence/old-keys';
import { inTransaction } from '../../src/persistence/transaction';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { connect, type Sql } from './sql';

describe('idempotency keys', () => {
  let database: TestDatabase;
  let sql: Sql;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    sql = await connect(database.url);
    dataSource = await createDataSource(database.serverUrl).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await sql.end();
    await database.drop();
  });
  beforeEach(() => sql.rows('TRUNCATE idempotency_keys'));

  const write = (count: number, age: string): Promise<unknown> =>
    sql.rows(
      `INSERT INTO idempotency_keys (caller, mutation, key, input_hash, created_at)
       SELECT 'C-1', 'applyForContract', $2 || n, 'hash', now() - $2::interval
       FROM generate_series(1, $1) AS n`,
      [count, age],
    );
  const left = async (): Promise<number> =>
    (await sql.rows<{ count: number }>('SELECT count(*)::int FROM idempotency_keys'))[0]?.count ??
    0;

  test('are removed when they are older than the days for which they are kept', async () => {
    await write(2, '29 days 23 hours');
    await write(2_500, '30 days 1 hour');
    await write(3, '61 days');
    expect(await removeOldKeys(dataSource, 60)).toBe(3);
    expect(await removeOldKeys(dataSource, 30)).toBe(2_500);
    expect(await left()).toBe(2);
  });

  test('are removed by one server at a time', async () => {
    await write(1, '31 days');
    await inTransaction(dataSource, [OLD_KEYS_LOCK], async () => {
      expect(await removeOldKeys(dataSource, 30)).toBe(0);
    });
    expect(await removeOldKeys(dataSource, 30)).toBe(1);
  });

  test('stay while a call that found one is under way', async () => {
    await write(1, '31 days');
    await inTransaction(dataSource, [], async (manager) => {
      const scope = { caller: 'C-1', mutation: 'applyForContract', key: '31 days1' };
      const take = () => idempotencyKeyRepository(manager).take(scope, 'hash');
      expect(await take()).toMatchObject({ inputHash: 'hash' });
      expect(await removeOldKeys(dataSource, 30)).toBe(0);
      expect(await take()).toMatchObject({ inputHash: 'hash' });
    });
    expect(await removeOldKeys(dataSource, 30)).toBe(1);
  });

  test('are removed by a server by itself', async () => {
    await write(1, '31 days');
    const end = removeOldKeysRegularly(dataSource, 30, fail, 1);
    while ((await left()) > 0);
    await end();
  });

  test('are found by their age, whatever number of them is kept', async () => {
    await write(20_000, '1 day');
    await sql.rows('ANALYZE idempotency_keys');
    const plan = await sql.rows<{ 'QUERY PLAN': string }>(`EXPLAIN ${REMOVE_BATCH}`, [30]);
    const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(lines).toContain('Index Scan using idempotency_keys_created_at_idx');
    expect(lines).not.toContain('Seq Scan');
  });
});

function fail(error: unknown): never {
  throw error;
}
