import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Dice } from './dice';

/** A value as JSON has it and as a GraphQL document has it. */
export interface Value {
  readonly json: unknown;
  readonly literal: string;
}

/** What there is to draw from. */
export interface Pool {
  /** What fits a scalar. */
  readonly scalars: Readonly<Record<string, unknown[]>>;
  /** What was taken for a field of that name before. */
  readonly byName: ReadonlyMap<string, readonly unknown[]>;
  /** The names of the types that a gateway may ask for by their keys. */
  readonly entities: readonly string[];
}

/** How likely a value does not fit. */
const STRANGE = 0.015;

/** Gives what fits the scalars, from the ids and numbers that there are. */
export function scalarsOf(ids: readonly string[], numbers: readonly string[]): Pool['scalars'] {
  return {
    ID: ['C-1', 'C-2', '00000000-0000-4000-8000-000000000000', ...ids],
    String: ['x', '理由', '🏯', 'é\u0301', '%', "'; --", 'N-1', '1', ...numbers],
    Int: [1, 2, 3, 10, 50, 60, 100, 0, -1, 2_147_483_647, -2_147_483_648],
    Yen: [0, 1, 300, 100_000, -1, 9_007_199_254_740_991, -9_007_199_254_740_991],
    Boolean: [true, false],
    Date: [
      ...['2024-04-08', '2024-04-20', '2024-05-01', '2024-06-10', '2024-06-11', '2024-07-10'],
      ...['2022-09-01', '2024-02-29', '2024-12-31', '2025-03-31'],
      ...['0001-01-01', '2022-08-31', '2999-12-31', '3000-01-01', '9999-12-31'],
    ],
    DateTime: [
      ...['2024-04-16T00:00:00Z', '2024-04-18T12:34:56.789+09:00', '2024-06-09T23:59:59-12:00'],
      ...['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'],
    ],
    YearMonth: ['2024-04', '2024-06', '2024-05', '0001-01', '9999-12', '2999-12'],
  };
}

const DEEP = 150;
const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
};

const STRANGE_VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e21,
    -1e308,
    2 ** 53,
    2 ** 31,
    -(2 ** 31) - 1,
    Number.MIN_VALUE,
  ],
  ...[
    '',
    ' ',
    '\u3000',
    '\0',
    'a\0b',
    '\ud800',
    '\udc00x',
    '\ufffe',
    '\u202e',
    '\r\n\t',
    '\\u0000',
  ],
  ...[
    'null',
    'true',
    '1e3',
    'NaN',
    'Infinity',
    '0x10',
    '１',
    '__proto__',
    'constructor',
    '${x}',
    '{{x}}',
  ],
  ...["1' OR '1'='1", '"; DROP TABLE x; --', '%s%n', '../../etc', '<script>', 'a'.repeat(256)],
  ...['あ'.repeat(10_001), 'x'.repeat(70_000)],
  ...[
    '2023-02-29',
    '0000-00-00',
    '2024-13-01',
    '10000-01-01',
    '-0001-01-01',
    '2024-06-10T25:00:00Z',
  ],
  ...[
    '2024-06',
    '2024-06-10T00:00:00',
    'infinity',
    'now',
    'epoch',
    'SAS-0',
    'SAS-999999999999999999999',
  ],
  ...['00000000-0000-4000-8000-00000000000g', '{00000000-0000-4000-8000-000000000000}', 'gateway'],
  ...[
    [],
    {},
    [[]],
    [null],
    { a: 1 },
    { __proto__: null, a: 1 },
    { toString: 1 },
    { then: 1 },
    { length: 3 },
  ],
  JSON.parse('{"__proto__": {"a": 1}, "constructor": {"prototype": 1}}'),
  nested(20),
  nested(DEEP),
  Array.from({ length: 2_000 }, (_each, n) => n),
  Array.from({ length: 1_001 }, () => ({ __typename: 'Contract', id: 'x' })),
];

/** Gives a value of a type that mostly fits. */
export function valueOf(type: GraphQLInputType, name: string, dice: Dice, pool: Pool): Value {
  if (dice.odd(STRANGE)) return asValue(dice.pick(STRANGE_VALUES));
  if (isNonNullType(type)) return valueOf(type.ofType, name, dice, pool);
  if (dice.odd(STRANGE)) return asValue(null);
  if (isListType(type)) {
    const item = type.ofType;
    // A single value is a list of one.
    if (dice.odd(STRANGE)) return valueOf(item, name, dice, pool);
    const items = Array.from({ length: dice.below(4) }, () => valueOf(item, name, dice, pool));
    return {
      json: items.map(({ json }) => json),
      literal: `[${items.map(({ literal }) => literal).join(' ')}]`,
    };
  }
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const { name } = dice.pick(named.getValues());
    return { json: name, literal: name };
  }
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields())
      .filter(({ type: of, defaultValue }) => {
        const isNeeded = isNonNullType(of) && defaultValue === undefined;
        return isNeeded ? !dice.odd(0.02) : dice.chance(0.25);
      })
      .map((field) => ({ name: field.name, value: valueOf(field.type, field.name, dice, pool) }));
    if (dice.odd(STRANGE / 3)) fields.push({ name: 'strange', value: asValue(1) });
    return {
      json: Object.fromEntries(fields.map(({ name, value }) => [name, value.json])),
      literal: `{${fields.map(({ name, value }) => `${name}: ${value.literal}`).join(' ')}}`,
    };
  }
  const known = pool.byName.get(name);
  if (known && dice.chance(0.8)) return asValue(dice.pick(known));
  const fitting = pool.scalars[named.name];
  return asValue(fitting ? dice.pick(fitting) : representation(dice, pool));
}

/** An entity as a gateway names it, with keys that may be anything. */
function representation(dice: Dice, pool: Pool): unknown {
  const any = (): unknown =>
    dice.pick(dice.odd(0.05) ? STRANGE_VALUES : (pool.scalars['ID'] ?? []));
  return {
    __typename: dice.odd(0.05)
      ? dice.pick(['Query', 'PageInfo', 'toString', any()])
      : dice.pick(pool.entities),
    ...(!dice.odd(0.05) && { id: any() }),
    ...(dice.chance(0.1) && { contractNumber: dice.pick(pool.scalars['String'] ?? []) }),
    ...(dice.odd(0.02) && { strange: nested(DEEP) }),
  };
}

function asValue(json: unknown): Value {
  return { json, literal: literalOf(json) };
}

/** Writes JSON as a literal: a text is one of GraphQL, too, and so is a number. */
function literalOf(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(literalOf).join(' ')}]`;
  if (json === null || typeof json !== 'object') return JSON.stringify(json);
  const fields = Object.entries(json).map(([name, value]) => `${name}: ${literalOf(value)}`);
  return `{${fields.join(' ')}}`;
}
