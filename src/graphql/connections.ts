import {
  type Condition,
  type KeysetQuery,
  type OrderKey,
  type Page,
  type Paged,
  type PageRequest,
  whereFew,
  whereIn,
} from '../persistence/keyset';
import { isPlainDate } from '../terms/model/calendar';
import type { Context } from './context';
import type { Listed } from './dataloaders';
import { badUserInput } from './errors';
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
export async function connectionOf<Row>(
  context: Context,
  request: ConnectionRequest,
): Promise<Connection<Row>> {
  const { list, parent, hasPlainCursor = false } = request;
  const first = request.args.first ?? DEFAULT_FIRST;
  if (first < 1 || first > MAX_FIRST) {
    throw badUserInput(`"first" is ${first}: it must be from 1 to ${MAX_FIRST}.`);
  }
  const after = request.args.after ?? null;
  const keys = after === null ? null : decode(after, list, hasPlainCursor);
  const pageRequest: PageRequest = {
    list,
    conditions: request.conditions,
    first,
    after: keys,
    ...(parent && { parents: { column: parent.column, type: parent.type, ids: [] } }),
  };
  const id = parent?.id ?? '';
  const page = (await context.loaders.page(request.of, pageRequest, id)) as Page<Row>;
  const encoded = (row: Paged<Row>): string => encode(row.orderKeys, list, hasPlainCursor);
  return {
    edges: page.rows.map((row) => ({ cursor: encoded(row), node: row })),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: page.rows.slice(0, 1).map(encoded)[0] ?? null,
      // A reader who has come to the end keeps its place.
      endCursor: page.rows.slice(-1).map(encoded)[0] ?? after,
    },
    totalCount: () => context.loaders.count(request.of, pageRequest, id),
  };
}

/** Gives the connection without any rows. */
export function emptyConnection<Row>(): Connection<Row> {
  return {
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: () => Promise.resolve(0),
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
