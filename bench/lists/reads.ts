import type { DataSource, EntityManager } from 'typeorm';
import { Parameters } from '../../src/persistence/keyset';
import { repositoriesOf } from '../../src/persistence/repositories';
import type { Question, Sample } from './questions';

/** What a read of a page took. */
export interface Read {
  /** Of the page. */
  readonly rows: number;
  /** Rows of tables that Postgres went through for it. */
  readonly visited: number;
  /** In milliseconds, the quickest of some. */
  readonly time: number;
}

const FIRST = 50;

/** Reads the page of a list after a place, some times, and tells what it took. */
export async function readPage(
  source: DataSource,
  { of, list, conditions }: Question,
  after: readonly string[] | null,
  times: number,
): Promise<Read> {
  const runner = source.createQueryRunner();
  try {
    let time = Infinity;
    let rows = 0;
    await runner.startTransaction();
    const before = await visitedBy(runner.manager);
    for (let turn = 0; turn < times; turn += 1) {
      const begun = performance.now();
      const pages = await repositoriesOf(runner.manager)[of].pages({
        list,
        conditions,
        first: FIRST,
        after,
      });
      time = Math.min(time, performance.now() - begun);
      rows = pages.get('')?.rows.length ?? 0;
    }
    const visited = ((await visitedBy(runner.manager)) - before) / times;
    await runner.commitTransaction();
    return { rows, visited, time };
  } finally {
    await runner.release();
  }
}

/** Gives the order keys of the row that a share of a list lies before; null where there are no rows. */
export async function placeIn(
  manager: EntityManager,
  { list, conditions }: Question,
  share: number,
): Promise<readonly string[] | null> {
  const parameters = new Parameters();
  const keys = list.orderBy.map(({ expression }) => expression);
  const direction = list.descending ? 'DESC' : 'ASC';
  const where = conditions.map((condition) => `(${condition(parameters)})`).join(' AND ');
  const [row] = await manager.query<{ keys: string[] }[]>(
    `SELECT keys FROM (SELECT ARRAY[${keys.map((key) => `(${key})::text`).join(', ')}] AS keys,
        row_number() OVER (ORDER BY ${keys.map((key) => `${key} ${direction}`).join(', ')}) AS place,
        count(*) OVER () AS all_rows
      FROM ${list.from} ${where && `WHERE ${where}`}) AS listed
     WHERE place = greatest(1, floor(all_rows * ${share}))`,
    parameters.values,
  );
  return row?.keys ?? null;
}

/** Draws from a database what questions ask about. */
export async function sampleOf(manager: EntityManager): Promise<Sample> {
  const [one] = await manager.query<Omit<Sample, 'contractorIds' | 'eventTypes'>[]>(
    `SELECT m.contract_id AS "contractId", m.outage_id AS "outageId",
       'SAS-' || lpad(c.contract_number::text, 8, '0') AS "contractNumber"
     FROM outage_claims m JOIN contracts c ON c.id = m.contract_id ORDER BY md5(m.id::text) LIMIT 1`,
  );
  const drawn = await manager.query<{ id: string }[]>(
    `SELECT DISTINCT contractor_id AS id FROM (SELECT contractor_id FROM contracts ORDER BY md5(id::text) LIMIT 5) AS drawn`,
  );
  const types = await manager.query<{ type: string }[]>(
    'SELECT DISTINCT type FROM contract_events ORDER BY type',
  );
  return {
    contractId: one?.contractId ?? '',
    outageId: one?.outageId ?? '',
    contractNumber: one?.contractNumber ?? '',
    contractorIds: drawn.map(({ id }) => id),
    eventTypes: types.map(({ type }) => type),
  };
}

async function visitedBy(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ visited: number }[]>(
    `SELECT coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0)::float8 AS visited
     FROM pg_stat_xact_user_tables`,
  );
  return row?.visited ?? 0;
}
