import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { MIGRATIONS } from '../../migrations';
import { createDataSource } from '../../src/persistence/data-source';
import { exportDatabase } from '../../tools/backup/export';
import { importDatabase } from '../../tools/backup/import';
import { fillDemo } from '../../tools/demo/fill';
import { connect, contractRow } from '../database/sql';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

const databases: TestDatabase[] = [];

async function newDatabase(): Promise<string> {
  const database = await createTestDatabase();
  databases.push(database);
  return database.url;
}

async function exported(url: string): Promise<Buffer> {
  const output = new PassThrough();
  const [content] = await Promise.all([buffer(output), exportDatabase(url, output)]);
  return content;
}

const imported = (url: string, content: Buffer) => importDatabase(url, Readable.from([content]));

async function rowsOf<Row>(url: string, statement: string): Promise<Row[]> {
  const sql = await connect(url);
  return sql.rows<Row>(statement).finally(() => sql.end());
}

async function countContracts(url: string): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(url, 'SELECT count(*)::int FROM contracts');
  return row?.count ?? 0;
}

async function lastMigration(url: string): Promise<string | undefined> {
  const statement = 'SELECT name FROM migrations ORDER BY id DESC LIMIT 1';
  return (await rowsOf<{ name: string }>(url, statement))[0]?.name;
}

describe('an export', () => {
  let source: string;
  let content: Buffer;

  beforeAll(async () => {
    source = await newDatabase();
    await fillDemo(source, { today: '2024-04-08', contracts: 200, append: false }, () => undefined);
    content = await exported(source);
  });
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  it('is loaded into another database whole, which goes on where the first was', async () => {
    const target = await newDatabase();
    const { rows } = await imported(target, content);

    expect(rows).toMatchObject({ contracts: 200, outages: 3 });
    expect(gunzipSync(await exported(target)).equals(gunzipSync(content))).toBe(true);
    const append = { today: '2024-04-08', contracts: 200, append: true };
    await fillDemo(target, append, () => undefined);
    expect(await countContracts(target)).toBe(400);
  });

  it('is not loaded into a database that has contracts', async () => {
    await expect(imported(source, content)).rejects.toThrow('has contracts already');
  });

  it.each([
    ['in its file', (whole: Buffer) => whole.subarray(0, whole.length / 2), 'is cut off'],
    ['in its rows', (whole: Buffer) => halfOf(whole), 'is cut off'],
    ['before its end', (whole: Buffer) => lessOf(whole, /-- Rows: .*\n$/), 'is cut off'],
    ['by a row', (whole: Buffer) => lessOf(whole, /(?<=COPY settlements .*\n).*\n/), 'is damaged'],
    ['to other text', () => gzipSync('SELECT 1;\n'), 'is no export'],
    ['to nothing', () => Buffer.alloc(0), 'is cut off'],
  ])('that is shortened %s leaves nothing behind', async (_how, shorten, message) => {
    const target = await newDatabase();
    await expect(imported(target, shorten(content))).rejects.toThrow(message);
    expect(await countContracts(target)).toBe(0);
  });

  it('of an earlier schema is loaded into that, and brought to the present one', async () => {
    const old = await newDatabase();
    const dataSource = await createDataSource(old, { poolSize: 1 }).initialize();
    while ((await lastMigration(old)) !== 'Statements1790000006000') {
      await dataSource.undoLastMigration();
    }
    await dataSource.destroy();
    const sql = await connect(old);
    await sql.insert('contracts', contractRow());
    await sql.end();

    const target = await newDatabase();
    const emptied = await createDataSource(target, { poolSize: 1 }).initialize();
    for (const _migration of MIGRATIONS) await emptied.undoLastMigration();
    await emptied.destroy();
    const { migrations } = await imported(target, await exported(old));

    expect(migrations.at(-1)).toBe('Statements1790000006000');
    expect(await countContracts(target)).toBe(1);
    expect(await lastMigration(target)).toBe(MIGRATIONS.at(-1)?.name);
  });

  it('of a later program is refused by the names of its migrations', async () => {
    const later = gzipSync(
      gunzipSync(content)
        .toString()
        .replace(/(?<=^.*)\n/, ' Later1\n'),
    );
    await expect(imported(await newDatabase(), later)).rejects.toThrow('does not know Later1');
  });
});

const halfOf = (whole: Buffer): Buffer => {
  const sql = gunzipSync(whole);
  return gzipSync(sql.subarray(0, sql.length / 2));
};

const lessOf = (whole: Buffer, part: RegExp): Buffer =>
  gzipSync(gunzipSync(whole).toString().replace(part, ''));
