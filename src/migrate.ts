import { readDatabaseSettings } from './config';
import { migrateDatabase } from './persistence/migrate';

/** Brings the database of DATABASE_URL to the present schema, as a role that may, and grants that of the servers its rights. */
async function main(): Promise<void> {
  const { databaseUrl, databaseServerRole } = readDatabaseSettings(process.env);
  await migrateDatabase(databaseUrl, { serverRole: databaseServerRole });
  console.log('The database is at the present schema.');
}

main().catch((error: unknown) => {
  const isPlain = error instanceof Error && ['SettingError', 'DatabaseFault'].includes(error.name);
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
});
