import { MIGRATIONS } from '../../migrations';
import { createDataSource } from './data-source';
import { DatabaseFault, orDatabaseFault } from './database-faults';

const MIGRATION_LOCK = 4_240_814_001;

const OLDEST_POSTGRES = 15;

/**
 * Brings the Postgres at a URL to the present schema, or to that of an earlier migration. Servers that start at once
 * take turns, by an advisory lock. Throws a DatabaseFault where the database is away, refuses, or is too old.
 */
export async function migrateDatabase(url: string, through?: string): Promise<void> {
  const last = MIGRATIONS.findIndex(({ name }) => name === through);
  const migrations = last === -1 ? MIGRATIONS : MIGRATIONS.slice(0, last + 1);
  const dataSource = createDataSource(url, { poolSize: 2, timeouts: null, migrations });
  const orFault = orDatabaseFault('DATABASE_URL', url);
  await dataSource.initialize().catch(orFault);
  const holder = dataSource.createQueryRunner();
  try {
    const [server] = (await holder.query('SHOW server_version')) as { server_version: string }[];
    const version = server?.server_version ?? '';
    if (Number.parseInt(version, 10) < OLDEST_POSTGRES) {
      const fault = `it is Postgres ${version}, and ${OLDEST_POSTGRES} or later is needed`;
      throw new DatabaseFault('DATABASE_URL', url, fault);
    }
    // In a transaction, so that it is held through a pooler, too, which gives no session to keep.
    await holder.query('START TRANSACTION');
    await holder.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations({ transaction: 'each' }).catch(orFault);
    if (migrations === MIGRATIONS) {
      await dataSource.query('SELECT continue_event_sequence()').catch(orFault);
    }
  } finally {
    await holder.query('ROLLBACK').catch(() => undefined);
    await holder.release();
    await dataSource.destroy();
  }
}
