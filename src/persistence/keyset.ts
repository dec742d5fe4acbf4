import type { EntityManager } from 'typeorm';
import { readByKeys } from './reader';

/** Collects the values of a statement and gives the placeholder of each. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

/** A condition of a WHERE clause: adds its values, and gives its text. */
export type Condition = (parameters: Parameters) => string;

/** What a list is ordered by: an expression that is never null, and its type. */
export interface OrderKey {
  readonly expression: string;
  readonly type: 'date' | 'bigint' | 'timestamptz';
}

/** A list of rows that can be read by pages, for all or for each of several parents. */
export interface KeysetQuery {
  /** Names the list and its order: a cursor of one is none of another. */
  readonly name: string;
  readonly columns: string;
  readonly from: string;
  /** The last key is unique. */
  readonly orderBy: readonly OrderKey[];
  readonly descending: boolean;
}

export interface PageRequest {
  readonly list: KeysetQuery;
  readonly conditions: readonly Condition[];
  /** The rows of each of these, found by a column; absent for one page of all rows. */
  readonly parents?: {
    readonly column: string;
    readonly type: 'uuid' | 'text';
    readonly ids: readonly string[];
  };
  readonly first: number;
  /** The order keys of the row after which the page begins. */
  readonly after: readonly string[] | null;
}

/** A row with its order keys, for its cursor. */
export type Paged<Row> = Row & { readonly orderKeys: readonly string[] };

export interface Page<Row> {
  readonly rows: readonly Paged<Row>[];
  readonly hasNextPage: boolean;
}

type PageRow<Row> = Paged<Row> & { readonly parentId: string };

const ROOT = '';

/** Reads the page of each parent (or the one page under the key ''), in one statement; rows are as they are read, or made of that. */
export async function readPages<Row extends object>(
  manager: EntityManager,
  request: PageRequest,
  rowOf: (row: object) => Row = (row) => row as Row,
): Promise<Map<string, Page<Row>>> {
  const { list, first, after } = request;
  const parameters = new Parameters();
  const direction = list.descending ? 'DESC' : 'ASC';
  const keys = list.orderBy.map(({ expression }) => expression);
  const conditions = [...request.conditions];
  if (after !== null) conditions.push(isAfter(list, after));
  const statement = forEachParent(
    request,
    parameters,
    (where) => `
      SELECT ${list.columns}, ARRAY[${keys.map((key) => `(${key})::text`).join(', ')}] AS "orderKeys"
      FROM ${list.from} ${where(conditions)}
      ORDER BY ${keys.map((key) => `${key} ${direction}`).join(', ')}
      LIMIT ${first + 1}`,
  );
  const rows =
    request.parents && request.conditions.length === 0
      ? await readByKeys<PageRow<Row>>(manager, statement, parameters.values)
      : await manager.query<PageRow<Row>[]>(statement, parameters.values);
  const found = new Map<string, Paged<Row>[]>(parentIds(request).map((parent) => [parent, []]));
  for (const row of rows) {
    found.get(row.parentId)?.push(Object.assign(rowOf(row), { orderKeys: row.orderKeys }));
  }
  return new Map(
    [...found].map(([parent, all]) => [
      parent,
      { rows: all.slice(0, first), hasNextPage: all.length > first },
    ]),
  );
}

/** Counts the rows of each parent (or all, under the key ''), in one statement. */
export async function countRows(
  manager: EntityManager,
  request: PageRequest,
): Promise<Map<string, number>> {
  const parameters = new Parameters();
  const rows = await manager.query<{ parentId: string; count: number }[]>(
    forEachParent(
      request,
      parameters,
      (where) =>
        `SELECT count(*)::int AS count FROM ${request.list.from} ${where(request.conditions)}`,
    ),
    parameters.values,
  );
  return new Map(rows.map(({ parentId, count }) => [parentId, count]));
}

function forEachParent(
  { parents }: PageRequest,
  parameters: Parameters,
  select: (where: (conditions: readonly Condition[]) => string) => string,
): string {
  const whereOf = (first: string[]) => (conditions: readonly Condition[]) => {
    const all = [...first, ...conditions.map((condition) => condition(parameters))];
    return all.length === 0 ? '' : `WHERE ${all.map((text) => `(${text})`).join(' AND ')}`;
  };
  if (parents === undefined)
    return `SELECT '${ROOT}' AS "parentId", page.* FROM (${select(whereOf([]))}) AS page`;
  const ids = parameters.add(parents.ids);
  return `SELECT parent.id::text AS "parentId", page.* FROM unnest(${ids}::${parents.type}[]) AS parent (id)
    CROSS JOIN LATERAL (${select(whereOf([`${parents.column} = parent.id`]))}) AS page`;
}

function parentIds({ parents }: PageRequest): readonly string[] {
  return parents?.ids ?? [ROOT];
}

function isAfter(list: KeysetQuery, after: readonly string[]): Condition {
  return (parameters) => {
    const keys = list.orderBy.map(({ expression }) => expression).join(', ');
    const values = list.orderBy
      .map(({ type }, position) => `${parameters.add(after[position])}::${type}`)
      .join(', ');
    return `(${keys}) ${list.descending ? '<' : '>'} (${values})`;
  };
}

/** Gives the SQL of an instant as it is read: milliseconds since 1970-01-01T00:00:00Z. */
export function epochMs(instant: string): string {
  return `(extract(epoch FROM ${instant}) * 1000)::bigint`;
}

/** Only rows whose date (or instant) expression lies in a range, both ends included. */
export function whereBetween(
  expression: string,
  range: { readonly from?: string | null; readonly to?: string | null } | null | undefined,
  type: 'date' | 'timestamptz' = 'date',
): Condition[] {
  const conditions: Condition[] = [];
  const { from, to } = range ?? {};
  if (from) conditions.push((parameters) => `${expression} >= ${parameters.add(from)}::${type}`);
  if (to) conditions.push((parameters) => `${expression} <= ${parameters.add(to)}::${type}`);
  return conditions;
}

/** Only rows whose expression is one of the values; no list asks nothing. */
export function whereIn(
  expression: string,
  values: readonly string[] | null | undefined,
): Condition[] {
  return values ? [(parameters) => `${expression} = ANY (${parameters.add(values)}::text[])`] : [];
}

/** Only rows whose expression is the value; no value asks nothing. */
export function whereEquals(expression: string, value: string | null | undefined): Condition[] {
  return value === null || value === undefined
    ? []
    : [(parameters) => `${expression} = ${parameters.add(value)}::text`];
}

/** Only rows whose identifier is the value, which is none's where it has not the form of one. */
export function whereId(expression: string, value: string | null | undefined): Condition[] {
  if (value === null || value === undefined) return [];
  return [
    (parameters) => (isUuid(value) ? `${expression} = ${parameters.add(value)}::uuid` : 'false'),
  ];
}

/** Tells whether a text has the form of the identifiers that the database makes. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text);
}
