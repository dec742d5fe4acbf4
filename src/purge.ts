import { readDatabaseSettings } from './config';
import { createDataSource } from './persistence/data-source';
import { orDatabaseFault } from './persistence/database-faults';
import { removeOldKeys } from './persistence/old-keys';

/** Removes from the database of DATABASE_URL, at once, what the servers remove by and by. */
async function main(): Promise<void> {
  const { databaseUrl, idempotencyKeyDays } = readDatabaseSettings(process.env);
  const dataSource = await createDataSource(databaseUrl, { poolSize: 1 })
    .initialize()
    .catch(orDatabaseFault('DATABASE_URL', databaseUrl));
  const removed = await removeOldKeys(dataSource, idempotencyKeyDays).finally(() =>
    dataSource.destroy(),
  );
  console.log(`Idempotency keys older than ${idempotencyKeyDays} days removed: ${removed}.`);
}

main().catch((error: unknown) => {
  const isPlain = error instanceof Error && ['SettingError', 'DatabaseFault'].includes(error.name);
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
});
