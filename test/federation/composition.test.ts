import { composeServices } from '@apollo/composition';
import { composeServices as composeByTheGuild } from '@theguild/federation-composition';
import { federateSubgraphs } from '@wundergraph/composition';
import { buildSchema, type DocumentNode, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { DIRECTORY_TYPE_DEFS } from '../../examples/gateway/directory-schema';
import { readTypeDefs } from '../../src/graphql/schema';

const contracts = { name: 'contracts', url: 'http://contracts.test/graphql' };
const directory = { name: 'directory', url: 'http://directory.test/graphql' };

/** The subgraph next to another one, which owns Contractor and has a PageInfo, UserError and Node of its own. */
function subgraphs(other: DocumentNode = DIRECTORY_TYPE_DEFS) {
  return [
    { ...contracts, typeDefs: readTypeDefs() },
    { ...directory, typeDefs: other },
  ];
}

function byCosmo(other?: DocumentNode) {
  const result = federateSubgraphs({
    subgraphs: subgraphs(other).map(({ typeDefs, ...rest }) => ({
      ...rest,
      definitions: typeDefs,
    })),
    version: '1',
  });
  return { errors: result.success ? [] : result.errors, warnings: result.warnings };
}

describe('the subgraph and the directory of contractors compose', () => {
  test('by Apollo, without an error or a hint', () => {
    const { errors, hints } = composeServices(subgraphs());
    expect(errors ?? []).toEqual([]);
    expect(hints?.map(String)).toEqual([]);
  });

  test('by The Guild, without an error', () => {
    const { errors, supergraphSdl } = composeByTheGuild(subgraphs());
    expect(errors ?? []).toEqual([]);
    expect(supergraphSdl).toContain('enum ContractStatus');
  });

  test('by Cosmo, without an error or a warning', () => {
    expect(byCosmo()).toEqual({ errors: [], warnings: [] });
  });

  test('but a subgraph whose Contract has a field of ours does not, by any of them', () => {
    const other = parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
      type Query { cases: [Contract!]! }
      type Contract @key(fields: "id") { id: ID! status: String! }
    `);
    expect(composeServices(subgraphs(other)).errors).not.toBeUndefined();
    expect(composeByTheGuild(subgraphs(other)).errors).not.toBeUndefined();
    expect(byCosmo(other).errors).not.toEqual([]);
  });
});

describe('clients of the composed graph', () => {
  const { schema, supergraphSdl } = composeServices(subgraphs());
  const api: GraphQLSchema | undefined = schema?.toAPISchema().toGraphQLJSSchema();

  function fieldsOf(name: string): string[] {
    const type = api?.getType(name);
    return isObjectType(type) ? Object.keys(type.getFields()) : [];
  }

  test('find what both say of a contractor in one type', () => {
    expect(fieldsOf('Contractor')).toEqual(
      expect.arrayContaining(['id', 'name', 'supportCases', 'contracts', 'contractLimits']),
    );
  });

  test('find one PageInfo, and the errors of each under a name of its own', () => {
    expect(fieldsOf('PageInfo').sort()).toEqual([
      'endCursor',
      'hasNextPage',
      'hasPreviousPage',
      'startCursor',
    ]);
    expect(fieldsOf('UserError')).toEqual(['message', 'field']);
    expect(fieldsOf('ContractUserError')).toContain('code');
  });

  test('need no scope for what the directory alone says', () => {
    const supergraph = buildSchema(supergraphSdl ?? '', { assumeValidSDL: true });
    for (const name of ['Contractor', 'PageInfo', 'SupportCase']) {
      const directives = supergraph.getType(name)?.astNode?.directives ?? [];
      expect(directives.map((directive) => directive.name.value)).not.toContain('requiresScopes');
      expect(directives.map((directive) => directive.name.value)).not.toContain('authenticated');
    }
  });
});
