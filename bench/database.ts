import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pino } from 'pino';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/embedded-postgres';
import { migrateDatabase } from '../src/persistence/migrate';
import { type PlainDate, tokyoDate } from '../src/terms/model/calendar';
import { fillDemo } from '../tools/demo/fill';

/** The contractors that the benchmark adds to the demo, each with 20 contracts: C-B0, C-B1 … */
export const CONTRACTORS = 60;

/**
 * Starts the Postgres of a size, kept in .data/bench, and fills it where it is new: the demo's contracts, and some
 * contractors with 20 of them.
 */
export async function startDatabase(contracts: number): Promise<EmbeddedPostgres> {
  const dataDir = dataDirOf(contracts);
  const postgres = await startEmbeddedPostgres({ dataDir, log: pino({ level: 'warn' }) });
  try {
    await migrateDatabase(postgres.url);
    const today = tokyoDate(Date.now());
    const [{ count: held } = { count: 0 }] = await query<{ count: number }>(
      postgres.url,
      'SELECT count(*)::int AS count FROM (SELECT FROM contracts LIMIT 1) AS found',
    );
    if (held === 0) {
      console.log(`Filling a database with ${contracts} contracts, once ...`);
      await fillDemo(postgres.url, { today, contracts, append: false }, () => undefined);
    }
    await addContractors(postgres.url, today);
    return postgres;
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** Gives the folder that the Postgres of a size is kept in. */
export function dataDirOf(contracts: number): string {
  return join(__dirname, '..', '.data', 'bench', String(contracts));
}

/** Runs one statement by a connection of its own. */
export async function query<Row>(
  url: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Row & object>(statement, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}

/** Draws identifiers of contracts from all over the table, the same ones every time. */
export async function drawContracts(url: string, count: number): Promise<string[]> {
  const rows = await query<{ id: string }>(
    url,
    `SELECT id FROM contracts ORDER BY md5(id::text) LIMIT $1`,
    [count],
  );
  return rows.map(({ id }) => id);
}

/**
 * Gives each of the contractors 15 contracts that it holds, three of each type, as copies of others in force, and 5
 * applications; with their changes of the account count and their revised fees.
 */
export async function addContractors(url: string, today: PlainDate): Promise<void> {
  const rows = await query(url, `SELECT FROM contracts WHERE contractor_id = 'C-B0' LIMIT 1`);
  if (rows.length > 0) return;
  const newId = (of: string, k: string, n: string): string =>
    `md5(${of}.id::text || '/' || ${k} || '/' || ${n})::uuid`;
  const copyOf = (table: string, row: string, changes: string): string =>
    `(jsonb_populate_record(NULL::${table}, to_jsonb(${row}) || jsonb_build_object(${changes}))).*`;
  await query(
    url,
    `CREATE TABLE bench_copies AS
       SELECT 'C-B' || k AS contractor_id, p AS slot, o.id AS original,
         ${newId('o', 'k', 'p')} AS copy
       FROM generate_series(0, ${CONTRACTORS - 1}) AS k,
         (VALUES ('WEB_GATEWAY'), ('FIREWALL_TYPE_1'), ('FIREWALL_TYPE_2'), ('PRIVATE_CONNECT'), ('REMOTE_CONNECT')) AS t (type),
         generate_series(1, 3) AS p
       CROSS JOIN LATERAL (SELECT id FROM (SELECT id, row_number() OVER (ORDER BY contract_number) - 1 AS n, count(*) OVER () AS held
         FROM (SELECT id, contract_number FROM contracts WHERE service_type = t.type AND accepted_on IS NOT NULL
           AND termination_ground IS NULL AND billing_start_on <= '${today}'
           ORDER BY contract_number LIMIT 180) AS standing) AS numbered
         WHERE n = (3 * k + p) % held) AS o
       UNION ALL
       SELECT 'C-B' || k, NULL, o.id, ${newId('o', 'k', 'p')}
       FROM generate_series(0, ${CONTRACTORS - 1}) AS k, generate_series(1, 5) AS p
       CROSS JOIN LATERAL (SELECT id FROM contracts
         WHERE accepted_on IS NULL AND rejected_on IS NULL AND withdrawn_on IS NULL
         ORDER BY contract_number LIMIT 1) AS o`,
  );
  await query(
    url,
    `INSERT INTO contracts SELECT ${copyOf(
      'contracts',
      'c',
      `'id', b.copy, 'contractor_id', b.contractor_id,
       'slot', b.slot, 'contract_number', nextval(pg_get_serial_sequence('contracts', 'contract_number'))`,
    )}
     FROM bench_copies b JOIN contracts c ON c.id = b.original`,
  );
  await query(
    url,
    `INSERT INTO change_requests SELECT ${copyOf(
      'change_requests',
      'q',
      `'id', md5(q.id::text || b.copy)::uuid,
       'contract_id', b.copy, 'contractor_id', b.contractor_id,
       'sequence', nextval(pg_get_serial_sequence('change_requests', 'sequence'))`,
    )}
     FROM bench_copies b JOIN change_requests q ON q.contract_id = b.original`,
  );
  await query(
    url,
    `INSERT INTO fee_revisions SELECT ${copyOf(
      'fee_revisions',
      'r',
      `'contract_id', b.copy,
       'id', nextval(pg_get_serial_sequence('fee_revisions', 'id'))`,
    )}
     FROM bench_copies b JOIN fee_revisions r ON r.contract_id = b.original`,
  );
  await query(url, 'DROP TABLE bench_copies');
  await query(url, 'VACUUM (ANALYZE)');
  await query(url, 'CHECKPOINT');
}

/** Gives a name that no run has used. */
export function newName(): string {
  return randomUUID().slice(0, 8);
}
