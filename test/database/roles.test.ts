import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrateDatabase } from '../../src/persistence/migrate';
import { createMonitor, createReadiness } from '../../src/persistence/monitor';
import { STORY } from '../commands/story';
import { startApp, type TestApp } from '../support/app';
import { ADMIN_URL, asRole, databaseUrl, execute } from '../support/postgres';
import { connect, type Sql } from './sql';

const PAGE = readFileSync(join(__dirname, '../../docs/operations.md'), 'utf8');
/** What the page has a superuser do; a Postgres has each role once, so these have names of their own. */
const [, SETUP = ''] = /## Roles[^]*?```sql\n([^]*?)```/.exec(PAGE) ?? [];
const OWNER = `contracts_owner_${process.pid}`;
const SERVER = `contracts_server_${process.pid}`;
const DATABASE = `contracts_roles_${process.pid}`;

describe('a role that migrates, and one that runs servers', () => {
  const admin = process.env[ADMIN_URL] ?? '';
  const url = databaseUrl(admin, DATABASE);
  const serverUrl = asRole(url, SERVER);
  let app: TestApp;
  let server: Sql;

  const drop = (): Promise<void> =>
    execute(admin, `DROP DATABASE ${DATABASE} WITH (FORCE)`, `DROP ROLE ${SERVER}, ${OWNER}`);

  beforeAll(async () => {
    const setUp = SETUP.replaceAll('contracts_owner', OWNER)
      .replaceAll('contracts_server', SERVER)
      .replaceAll('owner-password', OWNER)
      .replaceAll('server-password', SERVER)
      .replaceAll(/(?<=DATABASE )contracts/g, DATABASE);
    await execute(admin, ...setUp.split(';').filter((statement) => statement.trim() !== ''));
    await migrateDatabase(asRole(url, OWNER), { serverRole: SERVER });
    app = await startApp('2024-04-08', {}, { database: { url, serverUrl, drop } });
    server = await connect(serverUrl);
  });
  afterAll(async () => {
    await server.end();
    await app.stop();
  });

  test('a server is ready, and may find that there is nothing to migrate', async () => {
    expect((await fetch(`${app.address}/readyz`)).status).toBe(200);
    await migrateDatabase(serverUrl);
  });

  test('every mutation runs', async () => {
    const ids: Record<string, string> = {};
    for (const { mutation, caller, input, as, on } of STORY) {
      if (on) app.setToday(on);
      const { entity, userErrors } = await app.mutate(caller, mutation, input(ids));
      expect(userErrors).toEqual([]);
      ids[as] = entity?.id ?? '';
    }
    const [found] = await server.rows<{ reversed: number }>(
      'SELECT count(reversed_by_id)::int AS reversed FROM settlements',
    );
    expect(found?.reversed).toBeGreaterThan(0);
  });

  const refusal = async (statement: string): Promise<string | undefined> => {
    try {
      await server.rows(statement);
      return undefined;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };

  test.each([
    `UPDATE contract_events SET actor = 'nobody'`,
    'DELETE FROM contract_events',
    'UPDATE settlements SET amount_yen = 0',
    'UPDATE settlements SET reversed_by_id = NULL',
    'DELETE FROM settlements',
    'DELETE FROM contracts',
    'DELETE FROM outage_claims',
    'UPDATE fee_revisions SET effective_on = effective_on',
    'UPDATE outage_changes SET number = number',
    'TRUNCATE contract_events',
    'TRUNCATE idempotency_keys',
    `DELETE FROM migrations`,
    `INSERT INTO migrations (timestamp, name) VALUES (1, 'x')`,
    `SELECT setval('contracts_contract_number_seq', 1)`,
    'ALTER TABLE contracts ADD x int',
    'ALTER TABLE settlements DISABLE TRIGGER settlements_reversed',
    'DROP TABLE settlements',
    'CREATE INDEX ON contracts (contractor_id)',
    'CREATE TABLE x ()',
    'CREATE TEMPORARY TABLE settlements ()',
    'CREATE SCHEMA x',
    'CREATE FUNCTION public.x() RETURNS int RETURN 1',
    'CREATE OR REPLACE FUNCTION settlement_is_reversed() RETURNS trigger LANGUAGE sql RETURN NULL',
    `SET session_replication_role = 'replica'`,
    `SET ROLE ${OWNER}`,
  ])('a server is refused %s', async (statement) => {
    expect(await refusal(statement)).toBe('42501');
  });

  test('no table is forgotten', async () => {
    const tables = await server.rows<{ name: string }>(`
      SELECT relname AS name FROM pg_class
      WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace = 'public'::regnamespace
        AND NOT has_table_privilege(oid, 'SELECT')`);
    expect(tables).toEqual([]);
  });

  test('a server that lacks a right is not ready, until the next migration grants it', async () => {
    const monitor = await createMonitor(serverUrl).initialize();
    await execute(url, `REVOKE INSERT ON settlements FROM ${SERVER}`);
    await expect(createReadiness(monitor)()).rejects.toThrow(
      'The role of DATABASE_URL lacks rights on settlements: npm run migrate',
    );
    // What it was given besides is taken from it.
    await execute(url, `GRANT UPDATE (amount_yen), DELETE ON settlements TO ${SERVER}`);
    await migrateDatabase(asRole(url, OWNER), { serverRole: SERVER });
    await createReadiness(monitor)();
    expect(await refusal('UPDATE settlements SET amount_yen = 0')).toBe('42501');
    await monitor.destroy();
  });

  test.each([
    ['nobody_of_that_name', 'there is no role nobody_of_that_name'],
    [OWNER, 'may do all that the role which migrates may'],
  ])('the rights of a server are not granted to %s', async (role, fault) => {
    await expect(migrateDatabase(asRole(url, OWNER), { serverRole: role })).rejects.toThrow(fault);
  });
});
