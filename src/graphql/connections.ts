import {
  type Condition,
  type KeysetQuery,
  type OrderKey,
  type Page,
  type Paged,
  whereFew,
  whereIn,
} from '../persistence/keyset';
import { isPlainDate } from '../terms/model/calendar';
import type { Context } from './context';
import type { Listed, ListRequest } from './dataloaders';
import { badUserInput } from './errors';
import { type MaybePromise, whenRead } from './loader';
import type { Connection } from './models';

const DEFAULT_FIRST = 20;
const MAX_FIRST = 100;

export interface ConnectionRequest {
  readonly of: Listed;
  readonly list: KeysetQuery;
  readonly conditions: readonly Condition[];
  readonly args: { readonly first?: number | null; readonly after?: string | null };
  /** The one parent whose rows are asked for; others that ask the same are read with it. */
  readonly parent?: {
    readonly column: string;
    readonly type: 'uuid' | 'text';
    readonly id: string;
  };
  /** The cursor is the one order key as it is, not made opaque. */
  readonly hasPlainCursor?: boolean;
}

/** Reads a page of a list, for one parent or for all. Bad arguments are BAD_USER_INPUT. */
export function connectionOf<Row>(
  context: Context,
  request: ConnectionRequest,
): MaybePromise<Connection<Row>> {
  const { loaders } = context;
  const asked = listRequestOf(request);
  const id = request.parent?.id ?? '';
  const count = (): MaybePromise<number> => loaders.counts(asked).load(id);
  return whenRead(loaders.pages(asked).load(id), (page) =>
    connectionOn(page as Page<Row>, request, count),
  );
}

/** Reads the pages of many parents that are about to be asked for, and gives those that it could read. */
export async function readConnectionsAhead(
  { loaders }: Context,
  request: ConnectionRequest,
  parentIds: readonly string[],
): Promise<readonly Page<object>[]> {
  const pages = loaders.pages(listRequestOf(request));
  await pages.readAhead(parentIds);
  return parentIds.flatMap((id) => pages.find(id) ?? []);
}

function connectionOn<Row>(
  page: Page<Row>,
  { list, args, hasPlainCursor = false }: ConnectionRequest,
  totalCount: () => MaybePromise<number>,
): Connection<Row> {
  const cursorOf = (row: Paged<Row>): string => encode(row.orderKeys, list, hasPlainCursor);
  const { rows, hasNextPage } = page;
  const [first] = rows;
  const last = rows.at(-1);
  const after = args.after ?? null;
  return {
    edges: rows.map((row) => ({ cursor: () => cursorOf(row), node: row })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: () => (first ? cursorOf(first) : null),
      // A reader who has come to the end keeps its place.
      endCursor: () => (last ? cursorOf(last) : after),
    },
    totalCount,
  };
}

function listRequestOf(request: ConnectionRequest): ListRequest {
  const { of, list, conditions, args, parent } = request;
  const first = args.first ?? DEFAULT_FIRST;
  if (first < 1 || first > MAX_FIRST) {
    throw badUserInput(`"first" is ${first}: it must be from 1 to ${MAX_FIRST}.`);
  }
  const after =
    typeof args.after === 'string'
      ? decode(args.after, list, request.hasPlainCursor ?? false)
      : null;
  return {
    // The day and the caller, which conditions depend on too, are those of the whole request.
    name: `${of} ${list.name} ${parent?.column ?? ''} ${JSON.stringify(args)}`,
    of,
    ask: (ids) => ({
      list,
      conditions,
      first,
      after,
      ...(parent && { parents: { column: parent.column, type: parent.type, ids } }),
    }),
  };
}

/** Gives the connection without any rows. */
export function emptyConnection<Row>(): Connection<Row> {
  return {
    edges: [],
    pageInfo: {
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: () => null,
      endCursor: () => null,
    },
    totalCount: () => 0,
  };
}

function encode(keys: readonly string[], list: KeysetQuery, isPlain: boolean): string {
  if (isPlain) return keys[0] ?? '';
  return Buffer.from(JSON.stringify([list.name, ...keys])).toString('base64url');
}

function decode(cursor: string, list: KeysetQuery, isPlain: boolean): string[] {
  const [order, ...keys] = isPlain ? [list.name, cursor] : opaqueParts(cursor);
  const isValid =
    order === list.name &&
    keys.length === list.orderBy.length &&
    list.orderBy.every(({ type }, position) => IS_KEY[type](keys[position] ?? ''));
  if (!isValid)
    throw badUserInput('"after" must be a cursor that this list gave, in the same order.');
  return keys;
}

function opaqueParts(cursor: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts.map(String) : [];
  } catch {
    return [];
  }
}

const IS_KEY: Record<OrderKey['type'], (text: string) => boolean> = {
  bigint: (text) => /^\d{1,18}$/.test(text),
  date: (text) => text === 'infinity' || isPlainDate(text),
  timestamptz: (text) =>
    isPlainDate(text.slice(0, 10)) &&
    /^ ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/.test(
      text.slice(10),
    ),
};

/** Only rows of contractors that the caller may see, by the column that names them. */
export function visibleTo({ caller }: Context, column: string): Condition[] {
  if (caller.isOperator) return [];
  return whereFew(whereIn(column, caller.contractorIds));
}
