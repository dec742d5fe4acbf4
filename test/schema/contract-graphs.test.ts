import { composeSchemaContract } from '@theguild/federation-composition';
import {
  buildASTSchema,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  validateSchema,
} from 'graphql';
import { DIRECTORY_TYPE_DEFS } from '../../examples/gateway/directory-schema';
import { readTypeDefs } from '../../src/graphql/schema';
import { apiSchemaOf } from '../../tools/api-schema/api-schema';
import { changesBetween } from '../../tools/api-schema/changes';

const typeDefs = readTypeDefs();
const contracts = { name: 'contracts', url: 'http://contracts.test/graphql', typeDefs };
const directory = {
  name: 'directory',
  url: 'http://directory.test/graphql',
  typeDefs: DIRECTORY_TYPE_DEFS,
};
const whole = apiSchemaOf(typeDefs);

/** Gives what clients see of a graph of which only what has one of some tags is included. */
function contractGraph(tags: readonly string[], ...others: (typeof directory)[]): GraphQLSchema {
  const filter = { include: new Set(tags), exclude: new Set<string>() };
  const { publicSdl, errors } = composeSchemaContract([contracts, ...others], filter, false);
  expect(errors ?? []).toEqual([]);
  return buildASTSchema(parse(publicSdl ?? ''));
}

/** Gives what a graph lacks of the whole, by its paths; of a type that it lacks, the type alone. */
async function lackingIn(schema: GraphQLSchema): Promise<string[]> {
  const changes = await changesBetween(whole, schema);
  return changes
    .filter(({ type }) => String(type).endsWith('REMOVED'))
    .map(({ path }) => path ?? '');
}

const mutations: FieldDefinitionNode[] = typeDefs.definitions.flatMap((definition) =>
  definition.kind === Kind.OBJECT_TYPE_EXTENSION && definition.name.value === 'Mutation'
    ? (definition.fields ?? [])
    : [],
);
const isForContractors = ({ directives = [] }: FieldDefinitionNode): boolean =>
  directives.some((directive) => print(directive).includes('contracts:write'));

describe('a contract graph', () => {
  test('of what contractors use is whole, but for what the company alone does and sees', async () => {
    const schema = contractGraph(['contractor']);
    expect(validateSchema(schema)).toEqual([]);
    const company = mutations.filter((field) => !isForContractors(field));
    const names = company.map(({ name }) => name.value);
    const types = names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
    expect((await lackingIn(schema)).sort()).toEqual(
      [
        ...names.map((name) => `Mutation.${name}`),
        ...types.flatMap((name) => [`${name}Input`, `${name}Payload`]),
        'ContractDecision.by',
        'ContractTerminationGround',
        'QuotedFeesInput',
      ].sort(),
    );
  });

  test('of what contractors and operators use is the whole', async () => {
    expect(await lackingIn(contractGraph(['contractor', 'operator']))).toEqual([]);
  });

  test('takes nothing in that another subgraph did not tag', () => {
    const contractor = contractGraph(['contractor'], directory).getType('Contractor');
    const fields = contractor && 'getFields' in contractor ? contractor.getFields() : {};
    expect(Object.keys(fields)).toContain('contracts');
    expect(Object.keys(fields)).not.toContain('supportCases');
  });
});
