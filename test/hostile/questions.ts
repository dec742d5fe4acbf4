import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Values for what must be given, by the name of the argument or else by its type. */
export type Given = Readonly<Record<string, unknown>>;

export const USUAL: Given = {
  from: '2024-04-01',
  to: '2024-12-31',
  month: '2024-04',
  ID: '00000000-0000-4000-8000-000000000000',
  String: 'x',
  Int: 50,
  Yen: 1,
  Boolean: true,
  Date: '2024-04-20',
  DateTime: '2024-04-16T00:00:00Z',
};

export const isRequired = ({ type, defaultValue }: GraphQLArgument): boolean =>
  isNonNullType(type) && defaultValue === undefined;

/** Gives the least value of a type that is taken; throws where a scalar is new, with what to add. */
export function leastValue(type: GraphQLInputType, name: string, given: Given): unknown {
  if (isListType(getNullableType(type))) return [];
  if (name in given) return given[name];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) {
    const needed = Object.values(named.getFields()).filter(isRequired);
    return Object.fromEntries(
      needed.map((field) => [field.name, leastValue(field.type, field.name, given)]),
    );
  }
  if (!(named.name in given)) throw new Error(`Add a value of ${named.name} to USUAL.`);
  return given[named.name];
}

/** The objects of a schema that a query can reach. */
export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getType('_Service')];
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type))
    .filter(({ name }) => !name.endsWith('Payload'));
}

/** Writes the arguments that a field must have, and how many items it is to give. */
export function argumentsOf({ args }: Field, given: Given, first: number): string {
  const texts = args.flatMap((arg) => {
    if (arg.name === 'first') return [`first: ${first}`];
    return isRequired(arg)
      ? [`${arg.name}: ${literal(leastValue(arg.type, arg.name, given))}`]
      : [];
  });
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

const ENUM_VALUE = /^[A-Z][A-Z_\d]+$/;

/** Writes a value as GraphQL does; a text in capitals is a value of an enumeration. */
function literal(value: unknown): string {
  if (typeof value === 'string') return ENUM_VALUE.test(value) ? value : JSON.stringify(value);
  if (value === null || typeof value !== 'object') return String(value);
  const fields = Object.entries(value).map(([name, each]) => `${name}: ${literal(each)}`);
  return Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : `{${fields.join(', ')}}`;
}

/** Selects every field of an object, so many levels down; empty for what is no object. */
export function selectionOf(
  type: GraphQLOutputType,
  depth: number,
  given: Given = USUAL,
  first = 5,
): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) throw new Error(`Say how ${named.name} is selected: it is no object.`);
  // A page is no level of its own.
  const isPage = /(Connection|Edge)$/.test(named.name);
  const below = isPage ? depth : depth - 1;
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (below < 0 && !isLeafType(getNamedType(field.type))) return [];
    const inner = selectionOf(field.type, below, given, first);
    return [`${field.name}${argumentsOf(field, given, first)} ${inner}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** A question about the objects of one type, from a root field down to them. */
export interface Way {
  readonly type: GraphQLObjectType;
  /** Makes a query of a selection of the type. */
  readonly ask: (selection: string) => string;
}

/** Gives a shortest way to every type that the lists and singletons of the query root lead to. */
export function waysToTypes(schema: GraphQLSchema, given: Given = USUAL): Map<string, Way> {
  const ways = new Map<string, Way>();
  const query = schema.getQueryType();
  if (!query) throw new Error('There is no query type.');
  const open: Way[] = [{ type: query, ask: (selection) => `query ${selection}` }];
  for (let way = open.shift(); way; way = open.shift()) {
    const { type, ask } = way;
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      const isLookUp = type === query && field.args.some(({ name }) => /^id$|Number$/.test(name));
      if (!isObjectType(next) || ways.has(next.name) || isLookUp || /^_/.test(field.name)) continue;
      const args = argumentsOf(field, given, 20);
      const found: Way = {
        type: next,
        ask: (selection) => ask(`{ __typename ${field.name}${args} ${selection} }`),
      };
      ways.set(next.name, found);
      open.push(found);
    }
  }
  return ways;
}

/** A place in an argument where a text or an identifier of a scalar type stands. */
export interface Place {
  readonly path: readonly string[];
  readonly isInList: boolean;
}

/** Gives the places in an argument where a scalar stands, however deep. */
export function placesOf(arg: GraphQLArgument, scalars: readonly string[]): Place[] {
  const within = (type: GraphQLInputType, path: readonly string[]): Place[] => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) {
      return Object.values(named.getFields()).flatMap((field) =>
        within(field.type, [...path, field.name]),
      );
    }
    const isInList = isListType(getNullableType(type));
    return scalars.includes(named.name) ? [{ path, isInList }] : [];
  };
  return within(arg.type, []);
}

/** Gives a value of a type with another one at a place; what must stand around it is there too. */
export function withAt(
  type: GraphQLInputType | undefined,
  value: unknown,
  { path, isInList }: Place,
  put: unknown,
): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return isInList ? [put] : put;
  const named = type && getNamedType(type);
  if (!isInputObjectType(named)) throw new Error(`There is no ${path.join('.')}.`);
  const object = (value ?? leastValue(named, '', USUAL)) as Record<string, unknown>;
  const inner = withAt(
    named.getFields()[first]?.type,
    object[first],
    { path: rest, isInList },
    put,
  );
  return { ...object, [first]: inner };
}
