import { composeServices } from '@apollo/composition';
import { composeServices as composeByTheGuild } from '@theguild/federation-composition';
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { readTypeDefs } from '../../src/graphql/schema';

const CONTRACTS = { name: 'contracts', url: 'http://contracts.test/graphql' };
/** What the subgraph itself reckons with for a list that is not a page. */
const PLAIN_LIST = { assumedSize: 10 };
const LONGER_LISTS: Readonly<Record<string, object>> = {
  'Query.contractLabels': { assumedSize: 150 },
  'ServiceTerms.articles': { assumedSize: 20 },
};
const PAGE = {
  slicingArguments: ['first'],
  sizedFields: ['edges'],
  requireOneSlicingArgument: false,
};

interface Field {
  readonly path: string;
  readonly definition: GraphQLField<unknown, unknown>;
}

/** Gives the fields that return lists or pages; the edges of a page have the size of the page. */
function lists(schema: GraphQLSchema): Field[] {
  return fieldsOf(schema).filter(
    ({ path, definition }) =>
      isPage(definition) || (isList(definition) && !path.endsWith('Connection.edges')),
  );
}

function fieldsOf(schema: GraphQLSchema): Field[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((definition) => ({
        path: `${type.name}.${definition.name}`,
        definition,
      })),
    );
}

function isPage({ type }: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(type).name.endsWith('Connection');
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type));
}

/** Gives the arguments of each use of a directive on a field. */
function uses({ definition }: Field, directive: string): Record<string, unknown>[] {
  return (definition.astNode?.directives ?? [])
    .filter(({ name }) => name.value === directive)
    .map(argumentsOf);
}

function argumentsOf(node: ConstDirectiveNode): Record<string, unknown> {
  const values = node.arguments?.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]);
  return Object.fromEntries(values ?? []) as Record<string, unknown>;
}

const services = [{ ...CONTRACTS, typeDefs: readTypeDefs() }];
const supergraphOf = (sdl = '') => buildSchema(sdl, { assumeValidSDL: true });

describe.each([
  { where: 'the subgraph', schema: buildASTSchema(readTypeDefs(), { assumeValidSDL: true }) },
  {
    where: 'the supergraph by Apollo',
    schema: supergraphOf(composeServices(services).supergraphSdl),
  },
  {
    where: 'the supergraph by The Guild',
    schema: supergraphOf(composeByTheGuild(services).supergraphSdl),
  },
])('what a router reckons with, in $where', ({ schema }) => {
  const mutations = fieldsOf(schema).filter(({ path }) => path.startsWith('Mutation.'));

  test('is the size of every page and of every list', () => {
    expect(lists(schema).length).toBeGreaterThan(50);
    for (const field of lists(schema)) {
      const size = isPage(field.definition) ? PAGE : (LONGER_LISTS[field.path] ?? PLAIN_LIST);
      expect([field.path, uses(field, 'listSize')]).toEqual([field.path, [size]]);
    }
  });

  test('is the page size that the subgraph uses where none is asked for', () => {
    for (const { path, definition } of fieldsOf(schema).filter((field) =>
      isPage(field.definition),
    )) {
      const first = definition.args.find(({ name }) => name === 'first');
      expect([path, first?.defaultValue]).toEqual([path, 20]);
    }
  });

  test('is a cost for every mutation, and for counting a whole list', () => {
    expect(mutations.length).toBeGreaterThan(20);
    const counts = fieldsOf(schema).filter(({ path }) => path.endsWith('.totalCount'));
    expect(counts).not.toEqual([]);
    for (const field of [...mutations, ...counts]) {
      expect([field.path, uses(field, 'cost')]).toEqual([field.path, [{ weight: 10 }]]);
    }
  });

  test('is a tag on every mutation that says whose it is, as its scopes do', () => {
    for (const field of mutations) {
      const [{ scopes = [] } = {}] = uses(field, 'requiresScopes') as [{ scopes?: string[][] }?];
      const isOperators = !scopes.flat().includes('contracts:write');
      const name = isOperators ? 'operator' : 'contractor';
      expect([field.path, uses(field, 'tag')]).toEqual([field.path, [{ name }]]);
    }
  });
});

test('a list without a size is found', () => {
  const schema = buildASTSchema(
    parse(
      'type Query { names: [String!]! page: NameConnection } type NameConnection { edges: [Int] }',
    ),
  );
  expect(lists(schema).map((field) => [field.path, uses(field, 'listSize')])).toEqual([
    ['Query.names', []],
    ['Query.page', []],
  ]);
});
