import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type GraphQLInputType,
  GraphQLError,
  type GraphQLResolveInfo,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { readTypeDefs } from '../../src/graphql/schema';
import { validateText } from '../../src/graphql/validate-text';

const schema = validateText(buildSubgraphSchema({ typeDefs: readTypeDefs() }));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

/** What a text may have by its name, whatever the schema says. */
const lengthOf = (name: string): number => {
  if (name === 'configuration') return 10_000;
  return /^(reason|note|description)$/.test(name) ? 2_000 : 255;
};

/** Gives the paths to all texts of an input. */
function textsOf(type: GraphQLInputType, path: readonly string[] = []): (readonly string[])[] {
  if (isNonNullType(type)) return textsOf(type.ofType, path);
  if (isListType(type)) return textsOf(type.ofType, [...path, '0']);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) =>
      textsOf(field.type, [...path, field.name]),
    );
  }
  return type.name === 'String' || type.name === 'ID' ? [path] : [];
}

function valueAt([name, ...rest]: readonly string[], value: string): unknown {
  if (name === undefined) return value;
  return name === '0' ? [valueAt(rest, value)] : { [name]: valueAt(rest, value) };
}

const texts = mutations.flatMap(({ name, args, resolve }) =>
  args.flatMap((arg) =>
    textsOf(arg.type).map((path) => ({
      text: `${name} ${path.join('.')}`,
      path,
      ask: (value: string): string | null => {
        try {
          resolve?.({}, { input: valueAt(path, value) }, {}, {} as GraphQLResolveInfo);
          return null;
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
          expect(error.extensions['code']).toBe('BAD_USER_INPUT');
          return error.message;
        }
      },
    })),
  ),
);

test('every mutation has texts', () => {
  expect(texts.length).toBeGreaterThan(mutations.length);
});

test.each(texts)('$text is refused where it is blank or too long, by its name', ({ path, ask }) => {
  const name = path.join('.');
  const length = lengthOf(path.at(-1) ?? '');
  for (const blank of ['', ' ', '\n\t', '　']) {
    expect(ask(blank)).toBe(
      `"${name}" is blank: it needs at least one character that is no space.`,
    );
  }
  expect(ask('x'.repeat(length + 1))).toBe(
    `"${name}" is too long: it may have at most ${length} characters.`,
  );
  expect(ask('x'.repeat(length))).toBeNull();
  // In characters, as Postgres counts them.
  expect(ask('𠮷'.repeat(length))).toBeNull();
});

test('all that is wrong is told at once', () => {
  const field = mutations.find(({ name }) => name === 'rejectApplication');
  const input = { contractId: ' ', reason: '', idempotencyKey: 'x'.repeat(256) };
  expect(() => field?.resolve?.({}, { input }, {}, {} as GraphQLResolveInfo)).toThrow(
    /"contractId" is blank.*"reason" is blank|"reason" is blank.*"contractId" is blank/,
  );
});
