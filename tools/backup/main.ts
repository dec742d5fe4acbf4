import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { readSettings } from '../../src/config';
import { findEmbeddedPostgres, startEmbeddedPostgres } from '../../src/embedded-postgres';
import { BackupError, type Contents } from './contents';
import { exportDatabase } from './export';
import { importDatabase } from './import';

const USAGE = `Writes all contracts to a file, or loads them into an empty database of any Postgres.

  npm run export -- contracts.sql.gz
  DATABASE_URL=postgres://... npm run import -- contracts.sql.gz

Both work on the database of DATABASE_URL, or on the embedded one of DATA_DIR without it.
`;

async function main(): Promise<void> {
  const { command, file } = optionsOf(process.argv.slice(2));
  const settings = readSettings(process.env);
  const { dataDir } = settings;
  const log = pino({ level: 'warn' });
  const running = settings.databaseUrl ?? (await findEmbeddedPostgres({ dataDir, log }));
  const started = running === null ? await startEmbeddedPostgres({ dataDir, log }) : null;
  const url = running ?? started?.url ?? '';
  try {
    const { rows } =
      command === 'export'
        ? await exportToFile(url, file)
        : await importDatabase(url, createReadStream(file));
    for (const [table, count] of Object.entries(rows)) console.log(`${table}: ${count} rows`);
  } finally {
    await started?.stop();
  }
}

/** Exports beside the file, which takes its place when it is whole. */
async function exportToFile(url: string, file: string): Promise<Contents> {
  const draft = `${file}.${process.pid}`;
  try {
    const contents = await exportDatabase(
      url,
      createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }),
    );
    await rename(draft, file);
    return contents;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function optionsOf(args: string[]): { command: 'export' | 'import'; file: string } {
  const { positionals } = parseArgs({ args, allowPositionals: true, strict: false });
  const [command, file, ...others] = positionals;
  if ((command !== 'export' && command !== 'import') || file === undefined || others.length > 0) {
    throw new BackupError(USAGE);
  }
  return { command, file };
}

main().catch((error: unknown) => {
  const isPlain =
    error instanceof Error &&
    (['BackupError', 'SettingError', 'DatabaseFault', 'EmbeddedPostgresError'].includes(
      error.name,
    ) ||
      isOfFile(error));
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
});

/** Whether the system refused the file. */
function isOfFile(error: Error): boolean {
  return 'path' in error && 'syscall' in error;
}
