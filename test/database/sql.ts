import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { MIGRATIONS } from '../../migrations';
import { createDataSource } from '../../src/persistence/data-source';

export type Values = Readonly<Record<string, unknown>>;

/** A connection to a test database, apart from those of the subgraph. */
export interface Sql {
  readonly client: Client;
  rows: <Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ) => Promise<Row[]>;
  /** Inserts a row, the way a write from outside would. */
  insert(table: string, row: Values): Promise<void>;
  /** Gives the name of the constraint that refuses a statement; null where it is not refused. */
  refusedBy(statement: () => Promise<unknown>): Promise<string | null>;
  end(): Promise<void>;
}

/** Connects to a test database. */
export async function connect(url: string): Promise<Sql> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const rows: Sql['rows'] = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await client.query(text, [...values])).rows as Row[];
  return {
    client,
    rows,
    insert: async (table, row) => {
      const columns = Object.keys(row).join(', ');
      const places = Object.keys(row).map((_column, position) => `$${position + 1}`);
      await rows(
        `INSERT INTO ${table} (${columns}) VALUES (${places.join(', ')})`,
        Object.values(row),
      );
    },
    refusedBy: async (statement) => {
      try {
        await statement();
        return null;
      } catch (error) {
        const { constraint } = error as { constraint?: string };
        if (constraint === undefined) throw error;
        return constraint;
      }
    },
    end: () => client.end(),
  };
}

/** A contract applied for on 2024-04-01, as a row. */
export function applicationRow(row: Values = {}): Values & { id: string } {
  return {
    id: randomUUID(),
    contractor_id: 'C-1',
    service_type: 'WEB_GATEWAY',
    applied_account_count: 50,
    terms_edition: '2022-09-01',
    applied_on: '2024-04-01',
    ...row,
  };
}

/** A contract accepted on 2024-04-01, in the first place under the limit, as a row. */
export function contractRow(row: Values = {}): Values & { id: string } {
  return applicationRow({
    accepted_on: '2024-04-01',
    slot: 1,
    billing_start_on: '2024-04-01',
    initial_fee_yen: 100_000,
    basic_fee_per_account_yen: 500,
    type_fee_yen: 300,
    ...row,
  });
}

/** The end of a contract that the company ended, as columns. */
export function endedOn(effectiveOn: string): Values {
  return {
    termination_ground: 'COMPANY',
    termination_effective_on: effectiveOn,
    under_notice_from: effectiveOn,
    termination_recorded_on: effectiveOn,
  };
}

/** A hash of all that the tables hold. Sequences, which no rollback undoes, are not in it. */
export async function fingerprint({ rows }: Sql): Promise<Record<string, string>> {
  const tables = await rows<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const hashes: [string, string][] = [];
  for (const { name } of tables) {
    const [found] = await rows<{ hash: string }>(
      `SELECT count(*) || ':' || md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash
       FROM ${name} t`,
    );
    hashes.push([name, found?.hash ?? '']);
  }
  return Object.fromEntries(hashes);
}

/** Waits until so many statements of other connections wait for a lock in this database. */
export async function untilWaiting({ rows }: Sql, count: number): Promise<void> {
  for (;;) {
    const [found] = await rows<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if ((found?.waiting ?? 0) >= count) return;
  }
}

/** Empties the tables. */
export async function clear({ rows }: Sql): Promise<void> {
  await rows(`TRUNCATE contracts, outages, settlements, contract_events, idempotency_keys CASCADE`);
}

/** Undoes the last migration of a database, which is the one of that name. */
export async function undo(url: string, name: string): Promise<void> {
  const last = MIGRATIONS.findIndex((migration) => migration.name === name);
  const migrations = MIGRATIONS.slice(0, last + 1);
  const dataSource = await createDataSource(url, { poolSize: 1, migrations }).initialize();
  await dataSource.undoLastMigration().finally(() => dataSource.destroy());
}
