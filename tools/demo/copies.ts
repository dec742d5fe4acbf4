import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Client, escapeLiteral } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { type Names, readTemplate } from './copy-template';
import { withoutConstraints } from './without-constraints';

/** What is copied with a contract. Outages are not: the copies claim for the same ones. */
const TABLES = [
  'contracts',
  'fee_revisions',
  'change_requests',
  'network_environments',
  'option_services',
  'outage_claims',
  'settlements',
  'contract_events',
];
const CHUNK_CHARACTERS = 1_000_000;

/** Whose contracts are copied, and how many times. */
interface Originals {
  readonly firstContractor: number;
  readonly contractors: number;
  readonly copies: number;
}

/** A table to copy: its rows as COPY writes them, in their order, without the column that numbers them. */
interface Source {
  readonly table: string;
  readonly columns: string;
  readonly rows: readonly string[];
}

/**
 * Copies the contracts of some contractors, with all that belongs to them, to contractors who are
 * numbered on after them. One transaction holds it all, the foreign keys and the exclusion constraints
 * included, which are built anew after the rows. One copy of all follows the other, so that contracts of every kind
 * lie side by side, as they do in life; within a copy, numbers and events keep the order of their days.
 *
 * Calls `onRows` with how many of how many rows are written.
 */
export async function writeCopies(
  databaseUrl: string,
  originals: Originals,
  onRows: (written: number, all: number) => void,
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`BEGIN; SET LOCAL maintenance_work_mem = '256MB'`);
    await withoutConstraints(client, TABLES, () => copyTables(client, originals, onRows));
    await client.query('COMMIT');
    await client.query(`ANALYZE ${TABLES.join(', ')}`);
  } finally {
    await client.end();
  }
}

async function copyTables(
  client: Client,
  { firstContractor, contractors, copies }: Originals,
  onRows: (written: number, all: number) => void,
): Promise<void> {
  const owners = Array.from({ length: contractors }, (_, place) => `C-${firstContractor + place}`);
  const { rows: outages } = await client.query<{ id: string }>('SELECT id::text FROM outages');
  const shared = new Set(outages.map(({ id }) => id));
  const contractNumber = await takeNumbers(client, owners, copies);
  const namesOf = (copy: number): Names => ({
    copy,
    contractors,
    contractNumber: (original) => contractNumber(original, copy),
  });

  // A transaction numbers a million events by itself; these may be more, and later ones go on after them.
  await client.query(`CREATE TEMPORARY SEQUENCE numbers; SELECT setval('numbers', next_event_sequence());
    ALTER TABLE contract_events ALTER COLUMN sequence SET DEFAULT nextval('numbers')`);
  const sources: Source[] = [];
  for (const table of TABLES) sources.push(await readSource(client, table, owners));
  const all = sources.reduce((sum, { rows }) => sum + rows.length * copies, 0);
  let written = 0;
  for (const { table, columns, rows } of sources) {
    const lines = copiesOf(rows, shared, copies, namesOf);
    const chunks = inChunks(lines, (count) => onRows((written += count), all));
    const statement = `COPY ${table} (${columns}) FROM STDIN`;
    await pipeline(Readable.from(chunks), client.query(copyFrom(statement)));
  }
  await client.query(`ALTER TABLE contract_events ALTER COLUMN sequence SET DEFAULT next_event_sequence();
    SELECT continue_event_sequence()`);
}

/** Reserves contract numbers, in the order in which copies are written. Gives that of a copy by the original's. */
async function takeNumbers(
  client: Client,
  owners: readonly string[],
  copies: number,
): Promise<(original: number, copy: number) => number> {
  const { rows } = await client.query<{ original: number }>(
    `SELECT contract_number::int AS original FROM contracts WHERE contractor_id = ANY ($1)
     ORDER BY contract_number`,
    [owners],
  );
  const sequence = `pg_get_serial_sequence('contracts', 'contract_number')`;
  const { rows: taken } = await client.query<{ last: number }>(
    `SELECT setval(${sequence}, nextval(${sequence}) - 1 + $1)::int AS last`,
    [rows.length * copies],
  );
  const first = (taken[0]?.last ?? 0) - rows.length * copies + 1;
  const places = new Map(rows.map(({ original }, place) => [original, place]));
  return (original, copy) => first + (copy - 1) * rows.length + (places.get(original) ?? 0);
}

async function readSource(
  client: Client,
  table: string,
  owners: readonly string[],
): Promise<Source> {
  const { rows: columns } = await client.query<{ name: string; isSerial: boolean }>(
    `SELECT quote_ident(column_name) AS name, coalesce(column_default, '') LIKE 'next%(%' AS "isSerial"
     FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position`,
    [table],
  );
  const serial = columns.find(({ isSerial }) => isSerial)?.name ?? '';
  const others = columns.filter(({ isSerial }) => !isSerial).map(({ name }) => name);
  // Copies are numbered as they come; only contracts have their number in their events too.
  const copied = (table === 'contracts' ? [serial, ...others] : others).join(', ');
  const ids = `SELECT id FROM contracts WHERE contractor_id IN (${owners.map(escapeLiteral).join(', ')})`;
  const owned = `${table === 'contracts' ? 'id' : 'contract_id'} IN (${ids})`;
  const statement = `COPY (SELECT ${copied} FROM ${table} WHERE ${owned} ORDER BY ${serial}) TO STDOUT`;
  const written = await text(client.query(copyTo(statement)));
  return { table, columns: copied, rows: written.split('\n').slice(0, -1) };
}

function* copiesOf(
  rows: readonly string[],
  shared: ReadonlySet<string>,
  copies: number,
  namesOf: (copy: number) => Names,
): Generator<string> {
  const templates = rows.map((row) => readTemplate(row, shared));
  for (let copy = 1; copy <= copies; copy += 1) {
    const names = namesOf(copy);
    for (const write of templates) yield `${write(names)}\n`;
  }
}

function* inChunks(lines: Iterable<string>, onChunk: (lines: number) => void): Generator<string> {
  let chunk = '';
  let count = 0;
  for (const line of lines) {
    chunk += line;
    count += 1;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    onChunk(count);
    chunk = '';
    count = 0;
  }
  yield chunk;
  onChunk(count);
}
