import type { MigrationInterface } from 'typeorm';
import { MIGRATIONS } from '../../migrations';
import { ServerRole1790000009000 } from '../../migrations/1790000009000-server-role';
import { migrateDatabase } from '../../src/persistence/migrate';
import { STORY } from '../commands/story';
import { OPERATOR, startApp, type TestApp } from '../support/app';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { connect, type Sql } from './sql';

/** From this migration on each keeps the rules; those before it never run beside servers of an older release. */
const FIRST_TO_KEEP_THEM = ServerRole1790000009000;

/** Whatever is read, in lists and by keys. */
const READ = `query ($id: ID!) {
  contract(id: $id) { serviceType status usageConditions { networkEnvironment { configuration } } history(first: 1) { totalCount }
    settlements(first: 1) { totalCount } optionServices { status } changeRequests { status } }
  contracts(first: 5) { totalCount edges { node { id } } }
  contractEvents(first: 5) { edges { node { data } } }
  settlements(first: 5) { edges { node { lines { amount } } } }
  outages(first: 5) { edges { node { id } } }
  outageClaims(first: 5) { edges { node { status } } }
}`;

interface Thing {
  readonly name: string;
  /** Whose it is, where it is part of a table. */
  readonly table: string | null;
  /** What an older server knows of it, which stays. */
  readonly known: string;
  /** A column that a server which does not know it fills, a constraint that rows written by one may break. */
  readonly isForeign: boolean;
}

/** Tables with the files that hold their rows (of one in parts, that of the first), columns, constraints, indexes, functions and sequences. */
const THINGS = `
  SELECT relname AS name, NULL AS table, coalesce(pg_relation_filenode(oid), (SELECT min(pg_relation_filenode(inhrelid))
    FROM pg_inherits WHERE inhparent = oid))::text AS known, false AS "isForeign"
  FROM pg_class WHERE relkind IN ('r', 'p', 'S') AND NOT relispartition AND relnamespace = 'public'::regnamespace
  UNION ALL SELECT 'column ' || attname, attrelid::regclass::text,
    format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' not null' ELSE '' END,
    attnotnull AND NOT atthasdef
  FROM pg_attribute JOIN pg_class c ON c.oid = attrelid AND c.relkind IN ('r', 'p')
  WHERE attnum > 0 AND NOT attisdropped AND c.relnamespace = 'public'::regnamespace
  UNION ALL SELECT 'constraint ' || conname, conrelid::regclass::text, '', convalidated AND contype IN ('c', 'f', 'x', 'u')
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0
  UNION ALL SELECT 'index ' || indexrelid::regclass, indrelid::regclass::text, '', false
  FROM pg_index JOIN pg_class c ON c.oid = indrelid WHERE c.relnamespace = 'public'::regnamespace
  UNION ALL SELECT 'function ' || p.oid::regprocedure, NULL, '', false FROM pg_proc p
  WHERE p.pronamespace = 'public'::regnamespace
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')`;

/** Gives what a migration does that a server of the release before it, or its writes, cannot live with. */
function faultsOf(
  { transaction }: MigrationInterface,
  before: readonly Thing[],
  after: readonly Thing[],
): string[] {
  const keyOf = ({ table, name }: Thing): string => `${table ?? ''} ${name}`.trim();
  const now = new Map(after.map((thing) => [keyOf(thing), thing]));
  const then = new Set(before.map(keyOf));
  const gone = before.filter((thing) => !/^(index|constraint) /.test(thing.name));
  const added = after.filter((thing) => !then.has(keyOf(thing)) && then.has(thing.table ?? ''));
  return [
    ...gone
      .filter((thing) => now.get(keyOf(thing))?.known !== thing.known)
      .map((thing) => `${keyOf(thing)} is gone, another, or written anew`),
    ...added
      .filter(({ isForeign }) => isForeign)
      .map((thing) => `${keyOf(thing)} holds for what older servers write`),
    ...added
      .filter(({ name }) => name.startsWith('index ') && transaction !== false)
      .map((thing) => `${keyOf(thing)} keeps writes waiting while it is built`),
  ];
}

describe('an older server on a newer schema', () => {
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

  test('is let live by every migration', async () => {
    const empty = await createTestDatabase('template0');
    const own = await connect(empty.url);
    const since = MIGRATIONS.indexOf(FIRST_TO_KEEP_THEM);
    await migrateDatabase(empty.url, { through: MIGRATIONS[since - 1]?.name });
    for (const migration of MIGRATIONS.slice(since)) {
      const before = await own.rows<Thing>(THINGS);
      await migrateDatabase(empty.url, { through: migration.name });
      const faults = faultsOf(new migration(), before, await own.rows<Thing>(THINGS));
      expect({ migration: migration.name, faults }).toEqual({
        migration: migration.name,
        faults: [],
      });
    }
    await own.end();
    await empty.drop();
  });

  test.each([
    ['ALTER TABLE contracts DROP termination_note', 'contracts column termination_note is gone'],
    ['ALTER TABLE contracts RENAME item TO kind', 'contracts column item is gone'],
    ['ALTER TABLE outages ALTER description SET NOT NULL', 'outages column description is gone'],
    ['ALTER TABLE contracts ALTER version TYPE bigint', 'contracts column version is gone'],
    [
      'ALTER TABLE contracts ALTER slot TYPE integer',
      'contracts is gone, another, or written anew',
    ],
    ['ALTER TABLE contracts ADD x uuid DEFAULT gen_random_uuid()', 'contracts is gone, another'],
    ['ALTER TABLE contracts ADD x integer NOT NULL', 'contracts column x holds for what older'],
    ['ALTER TABLE contracts ADD CONSTRAINT x CHECK (slot < 3)', 'contracts constraint x holds for'],
    ['CREATE INDEX x ON contracts (item)', 'contracts index x keeps writes waiting'],
    ['DROP TABLE outage_changes', 'outage_changes is gone'],
    ['DROP SEQUENCE outage_record_numbers CASCADE', 'outage_record_numbers is gone'],
  ])('is not let live by %s', async (statement, fault) => {
    const before = await sql.rows<Thing>(THINGS);
    await sql.rows('BEGIN');
    await sql.rows(statement);
    const up = (): Promise<void> => Promise.resolve();
    const faults = faultsOf({ up, down: up }, before, await sql.rows<Thing>(THINGS));
    await sql.rows('ROLLBACK');
    expect(faults.join('\n')).toContain(fault);
  });

  test('serves, is ready and starts anew when the next migration has come', async () => {
    const keep = { ...database, drop: () => Promise.resolve() };
    const app = await startApp('2024-04-08', {}, { database: keep });
    const ids: Record<string, string> = {};
    const tell = async (told: typeof STORY, by = app): Promise<void> => {
      for (const { mutation, caller, input, as, on } of told) {
        if (on) by.setToday(on);
        const { entity, userErrors } = await by.mutate(caller, mutation, input(ids));
        expect(userErrors).toEqual([]);
        ids[as] = entity?.id ?? '';
      }
    };
    const half = STORY.length / 2;
    await tell(STORY.slice(0, half));
    const isReadBy = async (by: TestApp): Promise<void> => {
      const { contract } = await by.read<{ contract: object }>(OPERATOR, READ, {
        id: ids['gateway'],
      });
      expect(contract).toMatchObject({ serviceType: 'WEB_GATEWAY' });
    };
    await isReadBy(app);
    const tables = await sql.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class
       WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace = 'public'::regnamespace`,
    );
    for (const { name } of tables) {
      await sql.rows(
        `ALTER TABLE ${name} ADD next_text text, ADD next_count int NOT NULL DEFAULT 0`,
      );
    }
    await sql.rows(`
      CREATE TABLE next_things (id uuid PRIMARY KEY, contract_id uuid REFERENCES contracts (id));
      CREATE INDEX next_idx ON contracts (next_text, item);
      INSERT INTO migrations (timestamp, name) VALUES (1999999999999, 'NextThings1999999999999')`);

    await isReadBy(app);
    await tell(STORY.slice(half));
    expect((await fetch(`${app.address}/readyz`)).status).toBe(200);
    await migrateDatabase(database.url);
    const restarted = await startApp('2024-04-20', {}, { database: keep });
    expect((await fetch(`${restarted.address}/readyz`)).status).toBe(200);
    await tell(STORY.slice(0, 2), restarted);
    await isReadBy(restarted);
    await restarted.stop();
    await app.stop();
  });
});
