import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** The name of the migrated database that every test database is a copy of. */
export const TEMPLATE_DATABASE = 'contracts_template';
/** The role that servers run as in the tests, with the rights that they have in production. */
export const SERVER_ROLE = 'contracts_test_server';
/** The environment variable by which the workers of a run know its Postgres. */
export const ADMIN_URL = 'TEST_ADMIN_URL';

export interface TestDatabase {
  /** As a role that may do anything. */
  url: string;
  /** As a server has it. */
  serverUrl: string;
  drop(): Promise<void>;
}

/** Makes a database of its own for a test file: migrated, empty. One of template0 is not migrated. */
export async function createTestDatabase(template = TEMPLATE_DATABASE): Promise<TestDatabase> {
  const adminUrl = process.env[ADMIN_URL];
  if (adminUrl === undefined) throw new Error('the global setup of the tests has not run');
  const name = `contracts_test_${randomBytes(8).toString('hex')}`;
  await execute(adminUrl, `create database ${name} template ${template}`);
  const url = databaseUrl(adminUrl, name);
  return {
    url,
    serverUrl: asRole(url, SERVER_ROLE),
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

/** The URL of the same database for another role, whose password is its name. */
export function asRole(url: string, role: string): string {
  const other = new URL(url);
  other.username = role;
  other.password = role;
  return other.href;
}
