import { createDataSource } from './data-source';

const MIGRATION_LOCK = 4_240_814_001;

/**
 * Brings the Postgres at a URL to the present schema. Servers that start at once take turns, by an
 * advisory lock.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const dataSource = createDataSource(url, { poolSize: 2, withoutTimeouts: true });
  await dataSource.initialize();
  const holder = dataSource.createQueryRunner();
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await holder.release();
    await dataSource.destroy();
  }
}
