import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readSettings } from '../../src/config';
import { withDatabase } from '../database';
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
  const { rows } = await withDatabase(readSettings(process.env), (url) =>
    command === 'export' ? exportToFile(url, file) : importDatabase(url, createReadStream(file)),
  );
  const lines = Object.entries(rows).map(([table, count]) => `${table}: ${count} rows`);
  console.log(lines.join('\n'));
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
