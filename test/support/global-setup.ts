import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { startEmbeddedPostgres } from '../../src/embedded-postgres';
import { migrateDatabase } from '../../src/persistence/migrate';
import { onTeardown, tearDown } from './global-teardown';
import { ADMIN_URL, databaseUrl, execute, SERVER_ROLE, TEMPLATE_DATABASE } from './postgres';

/** Starts one Postgres for the whole run, or takes that of TEST_DATABASE_URL, and makes the migrated template. */
export default async function setUp(): Promise<void> {
  // A run that is cut short leaves no Postgres behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void tearDown().finally(() => process.exit(1)));
  }
  const url = process.env['TEST_DATABASE_URL'] ?? (await startPostgres());
  process.env[ADMIN_URL] = url;
  const drop = `drop database if exists ${TEMPLATE_DATABASE} with (force)`;
  await execute(url, drop, `create database ${TEMPLATE_DATABASE}`, SERVER_ROLE_ONCE);
  onTeardown(() => execute(url, drop));
  await migrateDatabase(databaseUrl(url, TEMPLATE_DATABASE), { serverRole: SERVER_ROLE });
}

/** It is of the whole Postgres, and stays where that is not ours. */
const SERVER_ROLE_ONCE = `do $$ begin
  create role ${SERVER_ROLE} login password '${SERVER_ROLE}';
exception when duplicate_object then null; end $$`;

async function startPostgres(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'contracts-test-'));
  onTeardown(() => rm(folder, { recursive: true }));
  // Where the tests run as root, Postgres runs as another user.
  await chmod(folder, 0o755);
  const log = pino({ level: 'warn' });
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log, durable: false });
  onTeardown(() => postgres.stop());
  return postgres.url;
}
