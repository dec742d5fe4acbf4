import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** The name of the migrated database that every test database is a copy of. */
export const TEMPLATE_DATABASE = 'contracts_template';
/** The environment variable by which the workers of a run know its Postgres. */
export const ADMIN_URL = 'TEST_ADMIN_URL';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Makes a database of its own for a test file: migrated, empty. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const adminUrl = process.env[ADMIN_URL];
  if (adminUrl === undefined) throw new Error('the global setup of the tests has not run');
  const name = `contracts_test_${randomBytes(8).toString('hex')}`;
  await execute(adminUrl, `create database ${name} template ${TEMPLATE_DATABASE}`);
  return {
    url: databaseUrl(adminUrl, name),
    drop: () => execute(adminUrl, `drop database if exists ${name} with (force)`),
  };
}

/** Runs statements one by one on a connection of their own. */
export async function execute(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The URL of another database of the same server. */
export function databaseUrl(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
