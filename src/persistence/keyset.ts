import type { EntityManager } from 'typeorm';
import { readByKeys } from './reader';

/** Collects the values of a statement and gives the placeholder of each. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

/** A condition of a WHERE clause: adds its values, and gives its text; it may say which index serves it. */
export type Condition = ((parameters: Parameters) => string) & { readonly served?: Served };

/** How a condition is served, so that no page is looked for row by row. */
export type Served =
  /** It names few rows, which are read first. */
  | { readonly by: 'rows' }
  /** An expression is one of some values; an index begins with it, and holds the rows of each in the order of the list. */
  | { readonly by: 'values'; readonly expression: string; readonly values: readonly string[] }
  /** A date is one of some days; an index has it and, for each, the last key of the list. */
  | { readonly by: 'days'; readonly expression: string; readonly from: string; readonly to: string }
  /** No row meets more than one of these, and a row that meets one meets the condition. */
  | { readonly by: 'alternatives'; readonly alternatives: readonly (readonly Condition[])[] };

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
/** Spans of a month are read day by day. */
const SHORT_SPAN_MS = 31 * 86_400_000;

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
  const orderKeys = `ARRAY[${keys.map((key) => `(${key})::text`).join(', ')}] AS "orderKeys"`;
  const order = `ORDER BY ${keys.map((key) => `${key} ${direction}`).join(', ')}`;
  const isMerged = !request.parents && conditions.some(({ served }) => served !== undefined);
  const statement = isMerged
    ? `SELECT '${ROOT}' AS "parentId", ${list.columns}, ${orderKeys}
       FROM (${mergedPage(request, parameters)}) AS page
       JOIN ${list.from} ON ${keys.at(-1) ?? ''} = page.key_${keys.length - 1} ${order}`
    : forEachParent(
        request,
        parameters,
        (where) => `SELECT ${list.columns}, ${orderKeys} FROM ${list.from} ${where(conditions)}
          ${order} LIMIT ${first + 1}`,
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

/**
 * Gives the SQL of the keys of a page. Each value that its conditions are served by is read from its own place in
 * an index, no further than the page is long, and the page is the first of them all.
 */
function mergedPage(
  { list, conditions, after, first }: PageRequest,
  parameters: Parameters,
): string {
  const keys = list.orderBy.map(({ expression }) => expression);
  const direction = list.descending ? 'DESC' : 'ASC';
  const named = keys.map((key, place) => `${key} AS key_${place}`).join(', ');
  const select = `SELECT ${named}`;
  const limit = `LIMIT ${first + 1}`;
  const order = `ORDER BY ${keys.map((_, place) => `key_${place} ${direction}`).join(', ')} ${limit}`;
  const where = (of: readonly Condition[]): string =>
    of.map((condition) => `(${condition(parameters)})`).join(' AND ') || 'true';
  const plain = after === null ? [] : [isAfter(list, after)];

  const parts = partsOf(list, conditions).map(({ few, each, others }) => {
    if (few.length > 0) {
      // OFFSET keeps Postgres from looking for them along the order of the list.
      const found = `(SELECT * FROM ${list.from} WHERE ${where(few)} OFFSET 0) AS ${nameIn(list)}`;
      return `${select} FROM ${found} WHERE ${where([...others, ...plain])} ${order}`;
    }
    if (each.length === 0) {
      return `${select} FROM ${list.from} WHERE ${where([...others, ...plain])} ${order}`;
    }
    const sources = each.map(
      (served, place) => `${sourceOf(served, parameters)} AS each_${place} (value)`,
    );
    const expressions = each.map(({ expression }) => expression);
    const values = each.map((_, place) => `each_${place}.value`);
    // Compared as rows and not as equal, so that only the index that begins with them gives the order; with a number,
    // since Postgres takes bounds of one expression to hold for next to no rows.
    const bounds = `(${[...expressions, 0].join(', ')})`;
    const ofValues = `(${[...values, 0].join(', ')})`;
    const [from, to] = list.descending ? ['<=', '>='] : ['>=', '<='];
    const begin =
      after === null
        ? `${bounds} ${from} ${ofValues}`
        : `(${[...expressions, ...keys].join(', ')}) ${list.descending ? '<' : '>'}
           (${[...values, ...keyValues(list, after, parameters)].join(', ')})`;
    const end = `${bounds} ${to} ${ofValues}`;
    const page = `${select} FROM ${list.from} WHERE ${begin} AND ${end} AND ${where(others)}
      ORDER BY ${[...expressions, ...keys].map((key) => `${key} ${direction}`).join(', ')} ${limit}`;
    return `SELECT part.* FROM ${[...sources, `LATERAL (${page}) AS part`].join(' CROSS JOIN ')}`;
  });
  return `SELECT * FROM (${parts.map((part) => `(${part})`).join(' UNION ALL ')}) AS parts ${order}`;
}

type Each = Extract<Served, { readonly by: 'values' | 'days' }>;

/** What a part of a page is read by: few rows, or each of some values; and what else its rows meet. */
interface PagePart {
  readonly few: readonly Condition[];
  readonly each: readonly Each[];
  readonly others: readonly Condition[];
}

function partsOf(list: KeysetQuery, conditions: readonly Condition[]): PagePart[] {
  const servedBy = (by: Served['by']) => conditions.filter(({ served }) => served?.by === by);
  const allBut = (some: readonly Condition[]) => conditions.filter((each) => !some.includes(each));
  const few = servedBy('rows');
  if (few.length > 0) return [{ few, each: [], others: allBut(few) }];
  const [days] = servedBy('days');
  if (days?.served?.by === 'days') {
    const { served } = days;
    if (list.orderBy.length === 1) return [{ few, each: [served], others: allBut([days]) }];
    // The list is in the order of these days itself.
    if (list.orderBy[0]?.expression === served.expression)
      return [{ few, each: [], others: conditions }];
  }
  const [chosen] = servedBy('alternatives');
  const others = allBut(chosen ? [chosen] : []);
  const alternatives = chosen?.served?.by === 'alternatives' ? chosen.served.alternatives : [[]];
  return alternatives.map((alternative) => {
    const all = [...alternative, ...others];
    const isIndexed =
      chosen === undefined || alternative.some(({ served }) => served?.by === 'values');
    const values = isIndexed ? all.filter(({ served }) => served?.by === 'values') : [];
    return {
      few,
      each: values.flatMap(({ served }) => (served?.by === 'values' ? [served] : [])),
      others: all.filter((condition) => !values.includes(condition)),
    };
  });
}

function sourceOf(served: Each, parameters: Parameters): string {
  if (served.by === 'values') return `unnest(${parameters.add(served.values)}::text[])`;
  const [from, to] = [parameters.add(served.from), parameters.add(served.to)];
  return `(SELECT day::date FROM generate_series(${from}::date, ${to}::date, interval '1 day') AS day)`;
}

/** Gives the name that a list knows its table by. */
function nameIn({ from }: KeysetQuery): string {
  return from.split(' ')[1] ?? from;
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
    const values = keyValues(list, after, parameters).join(', ');
    return `(${keys}) ${list.descending ? '<' : '>'} (${values})`;
  };
}

function keyValues(list: KeysetQuery, after: readonly string[], parameters: Parameters): string[] {
  return list.orderBy.map(({ type }, place) => `${parameters.add(after[place])}::${type}`);
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
  const isShort =
    from && to && type === 'date' && Date.parse(to) - Date.parse(from) <= SHORT_SPAN_MS;
  if (!isShort) return conditions;
  const within: Condition = (parameters) =>
    from === to
      ? `${expression} = ${parameters.add(from)}::date`
      : conditions.map((condition) => condition(parameters)).join(' AND ');
  return [Object.assign(within, { served: { by: 'days', expression, from, to } as const })];
}

/** Only rows whose expression is one of the values; no list asks nothing. */
export function whereIn(
  expression: string,
  values: readonly string[] | null | undefined,
): Condition[] {
  return values ? [(parameters) => `${expression} = ANY (${parameters.add(values)}::text[])`] : [];
}

/** The same, where an index holds the rows of each value in the order of the list. */
export function whereEach(
  expression: string,
  values: readonly string[] | null | undefined,
): Condition[] {
  if (!values) return [];
  const served: Served = { by: 'values', expression, values: [...new Set(values)] };
  return whereIn(expression, values).map((condition) => Object.assign(condition, { served }));
}

/** Only rows of some states, each of which a row is in by one of some ways, which exclude each other. */
export function whereOneOf<Value>(
  values: readonly Value[],
  isOneOf: (values: readonly Value[]) => Condition,
  waysOf: (value: Value) => readonly (readonly Condition[])[],
): Condition {
  const alternatives = [...new Set(values)].flatMap((value) => waysOf(value));
  // Of no value there are no alternatives.
  if (alternatives.length === 0) return isOneOf([]);
  const served: Served = { by: 'alternatives', alternatives };
  return Object.assign(isOneOf(values), { served });
}

/** Conditions that name few rows. */
export function whereFew(conditions: Condition[]): Condition[] {
  const served: Served = { by: 'rows' };
  return conditions.map((condition) => Object.assign(condition, { served }));
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
