import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client, escapeIdentifier } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { MIGRATIONS } from '../../migrations';
import { migrateDatabase } from '../../src/persistence/migrate';
import { BackupError, type Contents } from './contents';
import { linesOf } from './lines';

const MIGRATIONS_LINE = '-- Migrations: ';
const ROWS_LINE = '-- Rows: ';
const COPY_LINE = /^COPY .* FROM stdin;$/;
const NOT_AN_EXPORT = 'The file is no export of contracts, or is damaged.';
const CUT_OFF = 'The export is cut off: its end is missing.';

/**
 * Loads an export into the database at a URL, which must be empty: it is brought to the schema of the export, filled in
 * one transaction, and brought to the present schema. Throws a BackupError, and leaves no row behind, where the
 * database has rows, or the export is cut off or of a later program.
 */
export async function importDatabase(url: string, input: Readable): Promise<Contents> {
  const sql = createGunzip();
  // What fails on the way is thrown where the lines are read.
  pipeline(input, sql).catch(() => undefined);
  const lines = orBackupError(linesOf(sql));
  const migrations = await readMigrations(lines);
  await migrateDatabase(url, { through: migrations.at(-1) });
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await requireEmpty(client);
    const rows = await load(client, lines);
    await client.query('COMMIT');
    await migrateDatabase(url);
    await client.query('ANALYZE');
    return { migrations, rows };
  } finally {
    await client.end();
  }
}

/** Gives lines, and says what it means where they do not unzip. */
async function* orBackupError(lines: AsyncIterable<string>): AsyncGenerator<string, void> {
  try {
    yield* lines;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') throw new BackupError(CUT_OFF);
    throw code?.startsWith('Z_') === true ? new BackupError(NOT_AN_EXPORT) : error;
  }
}

async function readMigrations(lines: AsyncIterator<string, void>): Promise<string[]> {
  const { value } = await lines.next();
  if (value?.startsWith(MIGRATIONS_LINE) !== true) throw new BackupError(NOT_AN_EXPORT);
  const names = value.slice(MIGRATIONS_LINE.length).split(' ');
  const known = new Set(MIGRATIONS.map(({ name }) => name));
  const later = names.filter((name) => !known.has(name));
  if (later.length === 0) return names;
  throw new BackupError(
    `The export is of a later program: this one does not know ${later.join(', ')}.`,
  );
}

async function requireEmpty(client: Client): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>(
    `SELECT EXISTS (SELECT FROM contracts) OR EXISTS (SELECT FROM contract_events)
       OR EXISTS (SELECT FROM outages) AS used`,
  );
  if (rows[0]?.used !== false) {
    throw new BackupError('DATABASE_URL: the database has contracts already; name an empty one.');
  }
}

/** Runs the statements and loads the rows, up to the line that counts them; the transaction is left open. */
async function load(
  client: Client,
  lines: AsyncGenerator<string, void>,
): Promise<Contents['rows']> {
  for (;;) {
    const { value: line } = await lines.next();
    if (line === undefined) throw new BackupError(CUT_OFF);
    if (COPY_LINE.test(line)) {
      await pipeline(Readable.from(rowsOf(lines)), client.query(copyFrom(line)));
    } else if (line.startsWith(ROWS_LINE)) {
      const expected = JSON.parse(line.slice(ROWS_LINE.length)) as Contents['rows'];
      await requireCounts(client, expected);
      return expected;
    } else if (line !== 'COMMIT;') await client.query(line);
  }
}

/** Gives the rows of a table, up to the line that ends them. */
async function* rowsOf(lines: AsyncGenerator<string, void>): AsyncGenerator<string, void> {
  for (;;) {
    const { value: line } = await lines.next();
    if (line === undefined) throw new BackupError(CUT_OFF);
    if (line === '\\.') return;
    yield `${line}\n`;
  }
}

async function requireCounts(client: Client, expected: Contents['rows']): Promise<void> {
  for (const [table, count] of Object.entries(expected)) {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${escapeIdentifier(table)}`,
    );
    if (rows[0]?.count !== count) {
      throw new BackupError(`The export is damaged: ${table} should have ${count} rows.`);
    }
  }
}
