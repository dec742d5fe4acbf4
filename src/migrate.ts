import { readDatabaseUrl } from './config';
import { migrateDatabase } from './persistence/migrate';

/** Brings the database of DATABASE_URL to the present schema, as a user who may; the servers need not. */
async function main(): Promise<void> {
  await migrateDatabase(readDatabaseUrl(process.env));
  console.log('The database is at the present schema.');
}

main().catch((error: unknown) => {
  const isPlain = error instanceof Error && ['SettingError', 'DatabaseFault'].includes(error.name);
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
});
