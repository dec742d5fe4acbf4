import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations';
import { createDataSource } from './data-source';
import { DatabaseFault, orDatabaseFault } from './database-faults';
import { grantTo } from './privileges';

const MIGRATION_LOCK = 4_240_814_001;
/** Who waits asks again: a statement that waited would hold a snapshot, which an index built beside writes waits for. */
const TURN_MS = 100;
/**
 * A change of a table that others use waits no longer for it, in milliseconds: behind it, all other calls wait. What
 * is not done then is done by the next run.
 */
const LOCK_TIMEOUT_MS = 2_000;

const OLDEST_POSTGRES = 15;

/**
 * Brings the Postgres at a URL to the present schema, or to that of an earlier migration, and grants a role what a
 * server needs. Servers that start at once take turns, by an advisory lock. Throws a DatabaseFault where the database is
 * away, refuses, or is too old.
 */
export async function migrateDatabase(
  url: string,
  {
    through,
    serverRole,
  }: { readonly through?: string | undefined; readonly serverRole?: string | null } = {},
): Promise<void> {
  const last = MIGRATIONS.findIndex(({ name }) => name === through);
  const migrations = last === -1 ? MIGRATIONS : MIGRATIONS.slice(0, last + 1);
  const timeouts = {
    statement_timeout: 0,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: 0,
  };
  const dataSource = createDataSource(url, { poolSize: 2, timeouts, migrations });
  const orFault = orDatabaseFault('DATABASE_URL', url);
  await dataSource.initialize().catch(orFault);
  try {
    await requireVersion(dataSource, url);
    await inTurn(dataSource, async () => {
      await dataSource.runMigrations({ transaction: 'each' }).catch(orFault);
      if (migrations === MIGRATIONS) {
        await dataSource.query('SELECT continue_event_sequence()').catch(orFault);
      }
      const fault = serverRole && (await grantTo(dataSource, serverRole).catch(orFault));
      if (fault) throw new DatabaseFault('DATABASE_SERVER_ROLE', url, fault);
    });
  } finally {
    await dataSource.destroy();
  }
}

async function requireVersion(dataSource: DataSource, url: string): Promise<void> {
  const [server] = await dataSource.query<{ server_version: string }[]>('SHOW server_version');
  const version = server?.server_version ?? '';
  if (Number.parseInt(version, 10) >= OLDEST_POSTGRES) return;
  const fault = `it is Postgres ${version}, and ${OLDEST_POSTGRES} or later is needed`;
  throw new DatabaseFault('DATABASE_URL', url, fault);
}

async function inTurn(dataSource: DataSource, task: () => Promise<void>): Promise<void> {
  const holder = dataSource.createQueryRunner();
  const isTaken = async (): Promise<boolean> => {
    // Without a parameter, whose portal would keep its snapshot as long as the transaction.
    const statement = `SELECT pg_try_advisory_xact_lock(${MIGRATION_LOCK}) AS taken`;
    const [row] = (await holder.query(statement)) as { taken: boolean }[];
    return row?.taken ?? false;
  };
  try {
    // In a transaction, so that it is held through a pooler, too, which gives no session to keep.
    await holder.query('START TRANSACTION');
    while (!(await isTaken())) await sleep(TURN_MS);
    await task();
  } finally {
    await holder.query('ROLLBACK').catch(() => undefined);
    await holder.release();
  }
}
