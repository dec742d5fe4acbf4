import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations';
import { createDataSource } from './data-source';
import { lackingPrivileges } from './privileges';

/** What is asked for a probe or a metric is told soon, or not at all. */
const PROBE_TIMEOUTS = {
  statement_timeout: 2_000,
  lock_timeout: 1_000,
  idle_in_transaction_session_timeout: 5_000,
};

/**
 * Gives a data source, not yet connected, for what watches the Postgres at a URL: connections of its own, which it
 * keeps, since a pool or a Postgres that is full is no reason to take a server out.
 */
export function createMonitor(url: string): DataSource {
  return createDataSource(url, { poolSize: 2, timeouts: PROBE_TIMEOUTS, keepsConnections: true });
}

/**
 * Makes the check that a database can be used: it rejects where the database is away, is not at the schema of this
 * program or a later one, or does not let its role do what the program does. It reads alone: whoever runs it needs no
 * right to change the schema.
 */
export function createReadiness(monitor: DataSource): () => Promise<void> {
  let isPrepared = false;
  return async () => {
    if (!isPrepared) await requirePrepared(monitor);
    isPrepared = true;
    const [event] = await monitor.query<{ behind: number }[]>(
      'SELECT event_transactions_behind() AS behind',
    );
    if (event !== undefined && event.behind > 0) {
      throw new Error('New events would come before those of another cluster: npm run migrate.');
    }
  };
}

async function requirePrepared(monitor: DataSource): Promise<void> {
  const lacking = await lackingPrivileges(monitor);
  if (lacking.length > 0) {
    const fault = `The role of DATABASE_URL lacks rights on ${lacking.join(', ')}`;
    throw new Error(`${fault}: npm run migrate, with DATABASE_SERVER_ROLE.`);
  }
  const missing = await missingMigrations(monitor);
  if (missing.length > 0) {
    throw new Error(`Migrations have not been run (${missing.join(', ')}): npm run migrate.`);
  }
}

async function missingMigrations(monitor: DataSource): Promise<string[]> {
  const [{ exists } = { exists: false }] = await monitor.query<{ exists: boolean }[]>(
    `SELECT to_regclass('migrations') IS NOT NULL AS exists`,
  );
  const rows = exists ? await monitor.query<{ name: string }[]>('SELECT name FROM migrations') : [];
  const run = new Set(rows.map(({ name }) => name));
  return MIGRATIONS.map(({ name }) => name).filter((name) => !run.has(name));
}
