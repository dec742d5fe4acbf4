import { GraphQLScalarType, Kind } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { isPlainDate } from '../terms/model/calendar';
import { badUserInput } from './errors';

/** A calendar date in Tokyo, from 0001-01-01 to 9999-12-31. */
const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: String,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});

/** A calendar month in Tokyo, from 0001-01 to 9999-12. */
const YearMonthScalar = new GraphQLScalarType<string, string>({
  name: 'YearMonth',
  serialize: String,
  parseValue: parseMonth,
  parseLiteral: (node) => parseMonth(node.kind === Kind.STRING ? node.value : null),
});

/** An instant: ISO 8601 with an offset in, UTC out; milliseconds since 1970 inside. */
const DateTimeScalar = new GraphQLScalarType<number, string>({
  name: 'DateTime',
  serialize: (value) => new Date(Number(value)).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
});

/** Whole yen of a size that a JSON number holds exactly. */
const YenScalar = new GraphQLScalarType<number, number>({
  name: 'Yen',
  serialize: Number,
  parseValue: parseYen,
  parseLiteral: (node) => parseYen(node.kind === Kind.INT ? Number(node.value) : null),
});

const JSONScalar = new GraphQLScalarType({ name: 'JSON' });

export const SCALARS = {
  Date: DateScalar,
  YearMonth: YearMonthScalar,
  DateTime: DateTimeScalar,
  Yen: YenScalar,
  JSON: JSONScalar,
};

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isPlainDate(value)) return value;
  throw badUserInput('A Date must be a calendar date as YYYY-MM-DD, of the years 0001 to 9999.');
}

function parseMonth(value: unknown): string {
  if (typeof value === 'string' && isPlainDate(`${value}-01`)) return value;
  throw badUserInput('A YearMonth is a calendar month as YYYY-MM, of the years 0001 to 9999.');
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;
const FIRST_INSTANT = Date.parse('0001-01-01T00:00:00Z');
const LAST_INSTANT = Date.parse('9999-12-31T23:59:59.999Z');

function parseInstant(value: unknown): number {
  if (typeof value === 'string' && INSTANT.test(value)) {
    const at = epochMilliseconds(value);
    if (at !== null && FIRST_INSTANT <= at && at <= LAST_INSTANT) return at;
  }
  throw badUserInput('A DateTime must be ISO 8601 with an offset, as 2024-04-08T09:00:00+09:00.');
}

function epochMilliseconds(text: string): number | null {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

function parseYen(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw badUserInput('A Yen must be a whole number, at most 2^53 - 1 (9007199254740991).');
}
