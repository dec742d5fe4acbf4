import { once } from 'node:events';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client, escapeIdentifier } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { TABLES } from '../../src/persistence/tables';
import { BackupError, type Contents } from './contents';

/** The tables in an order in which each follows those that its rows name. */
const TABLE_NAMES = TABLES.map(({ options }) => options.tableName ?? options.name);

/**
 * Writes all rows of the database at a URL, as they are at one moment, while servers go on: gzipped SQL, which
 * `npm run import` and psql load into the schema that `npm run migrate` makes. Gives how many rows of which tables.
 */
export async function exportDatabase(url: string, output: Writable): Promise<Contents> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const sql = new PassThrough();
  const written = pipeline(sql, createGzip(), output);
  try {
    // Without a mark the times of the rows would be those of the session's zone.
    await client.query(
      `SET timezone = 'UTC'; SET statement_timeout = 0; BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`,
    );
    const migrations = await migrationsOf(client);
    const rows: Record<string, number> = {};
    sql.write(`-- Migrations: ${migrations.join(' ')}\nSET timezone = 'UTC';\nBEGIN;\n`);
    // What triggers did to the rows is in them.
    for (const table of TABLE_NAMES) sql.write(`ALTER TABLE ${table} DISABLE TRIGGER USER;\n`);
    for (const table of TABLE_NAMES) rows[table] = await writeTable(client, table, sql);
    for (const statement of await numbersOf(client)) sql.write(statement);
    sql.write('SET CONSTRAINTS ALL IMMEDIATE;\n');
    for (const table of TABLE_NAMES) sql.write(`ALTER TABLE ${table} ENABLE TRIGGER USER;\n`);
    sql.end(`COMMIT;\n-- Rows: ${JSON.stringify(rows)}\n`);
    await written;
    return { migrations, rows };
  } catch (error) {
    sql.destroy();
    await written.catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

async function migrationsOf(client: Client): Promise<string[]> {
  const { rows: made } = await client.query<{ made: boolean }>(
    `SELECT to_regclass('migrations') IS NOT NULL AS made`,
  );
  if (made[0]?.made !== true) throw new BackupError('There is no database of contracts there.');
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  return rows.map(({ name }) => name);
}

/** Writes the rows of a table between statements that load them, and gives their number. */
async function writeTable(client: Client, table: string, sql: Writable): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [table],
  );
  const columns = rows.map(({ name }) => escapeIdentifier(name)).join(', ');
  sql.write(`COPY ${table} (${columns}) FROM stdin;\n`);
  const copy = client.query(copyTo(`COPY (SELECT ${columns} FROM ${table}) TO STDOUT`));
  for await (const chunk of copy) if (!sql.write(chunk)) await once(sql, 'drain');
  sql.write('\\.\n');
  return copy.rowCount;
}

/** Gives the statements that have sequences go on where they are. */
async function numbersOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `SELECT quote_ident(sequencename) AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname = current_schema() AND sequencename <> 'migrations_id_seq' ORDER BY sequencename`,
  );
  return rows.flatMap(({ name, last }) =>
    last === null ? [] : [`SELECT setval('${name}', ${last});\n`],
  );
}
