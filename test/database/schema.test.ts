import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS } from '../../migrations';
import { createDataSource } from '../../src/persistence/data-source';
import { migrateDatabase } from '../../src/persistence/migrate';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { connect, type Sql } from './sql';

/** All that the migrations define, as text. */
const DEFINITIONS = `
  SELECT 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
    || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
    || coalesce(' -- ' || col_description(c.oid, a.attnum), '') AS definition
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
  UNION ALL SELECT 'table ' || relname || ' ' || coalesce(obj_description(oid, 'pg_class'), '')
  FROM pg_class WHERE relkind IN ('r', 'p', 'S') AND relnamespace = 'public'::regnamespace
  UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    || ' ' || coalesce(obj_description(oid, 'pg_constraint'), '')
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT 'function ' || pg_get_functiondef(p.oid) FROM pg_proc p
  WHERE p.pronamespace = 'public'::regnamespace
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')
  UNION ALL SELECT 'extension ' || extname FROM pg_extension
  ORDER BY 1`;

async function definitions({ rows }: Sql): Promise<string[]> {
  return (await rows<{ definition: string }>(DEFINITIONS)).map(({ definition }) => definition);
}

const names = (found: readonly { name: string }[]): string[] => found.map(({ name }) => name);

describe('the migrations', () => {
  it('are every file of their folder, in order', () => {
    const files = readdirSync(join(__dirname, '../../migrations')).filter((f) => f !== 'index.ts');
    const classes = MIGRATIONS.map(({ name }) => name);
    const stamps = files.sort().map((file) => file.split('-')[0] ?? '');
    expect(classes.map((name) => /\d+$/.exec(name)?.[0])).toEqual(stamps);
  });

  it('run down leave nothing, and run up again leave the same', async () => {
    const database = await createTestDatabase('template0');
    const sql = await connect(database.url);
    const pristine = await definitions(sql);
    await migrateDatabase(database.url);
    const migrated = await definitions(sql);
    const dataSource = await createDataSource(database.url, { poolSize: 1 }).initialize();
    for (const _migration of MIGRATIONS) await dataSource.undoLastMigration();
    const undone = (await definitions(sql)).filter((each) => !/\bmigrations/.test(each));
    await dataSource.destroy();
    await migrateDatabase(database.url);
    const again = await definitions(sql);
    await sql.end();
    await database.drop();

    expect(undone).toEqual(pristine);
    expect(again).toEqual(migrated);
    expect(migrated.length).toBeGreaterThan(pristine.length + 100);
  });

  it('run once where several servers start at once', async () => {
    const database = await createTestDatabase('template0');
    await Promise.all(Array.from({ length: 6 }, () => migrateDatabase(database.url)));
    const sql = await connect(database.url);
    const run = await sql.rows<{ name: string }>('SELECT name FROM migrations ORDER BY id');
    await sql.end();
    await database.drop();
    expect(names(run)).toEqual(MIGRATIONS.map(({ name }) => name));
  });
});

describe('a migration', () => {
  it('does not wait long for a table that others use, as everybody would wait behind it', async () => {
    const database = await createTestDatabase();
    const sql = await connect(database.url);
    await sql.rows('BEGIN; LOCK TABLE migrations IN ACCESS EXCLUSIVE MODE');
    await expect(migrateDatabase(database.url)).rejects.toThrow(
      'others use a table that is to change',
    );
    await sql.end();
    await database.drop();
  });
});

describe('the schema', () => {
  let database: TestDatabase;
  let sql: Sql;
  beforeAll(async () => {
    database = await createTestDatabase();
    sql = await connect(database.url);
  });
  afterAll(async () => {
    await sql.end();
    await database.drop();
  });

  it('says what is deleted with what, and explains every table in both languages', async () => {
    const byDefault = await sql.rows<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE contype = 'f' AND confdeltype = 'a'`,
    );
    expect(names(byDefault)).toEqual([]);
    const unexplained = await sql.rows<{ name: string }>(`
      SELECT relname AS name FROM pg_class
      WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND relname <> 'migrations'
        AND coalesce(obj_description(oid, 'pg_class'), '') !~ '[一-龠ァ-ヶ].*[a-z]'`);
    expect(names(unexplained)).toEqual([]);
  });

  it('is what TypeORM takes it to be, but for the comments, which stand in the migrations alone', async () => {
    const dataSource = await createDataSource(database.url, { poolSize: 1 }).initialize();
    const difference = async (): Promise<string[]> => {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      return upQueries.map(({ query }) => query);
    };
    const ofComments = (await difference()).filter((query) => query.startsWith('COMMENT ON'));
    for (const query of ofComments) await sql.rows(query);
    const left = await difference();
    await dataSource.destroy();
    expect(left).toEqual([]);
  });

  it('has an index for every foreign key', async () => {
    const keys = `SELECT k.conname AS name FROM pg_constraint k
      WHERE k.connamespace = 'public'::regnamespace AND k.contype = 'f'`;
    // The first column of each is a whole key of the table that it refers to.
    const isIndexed = `EXISTS (SELECT FROM pg_index i
      WHERE i.indrelid = k.conrelid AND i.indkey[0] = k.conkey[1]
        AND coalesce(pg_get_expr(i.indpred, i.indrelid), ' IS NOT NULL') LIKE '% IS NOT NULL%')`;
    expect(names(await sql.rows<{ name: string }>(`${keys} AND NOT ${isIndexed}`))).toEqual([]);
    expect(await sql.rows(keys)).not.toHaveLength(0);
  });
});
