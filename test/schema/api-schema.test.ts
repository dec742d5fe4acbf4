import { readFileSync } from 'node:fs';
import { buildSchema, parse, printSchema } from 'graphql';
import { API_SCHEMA_FILE, apiSchemaOf } from '../../tools/api-schema/api-schema';
import { changelogOf, changesBetween, unannounced } from '../../tools/api-schema/changes';
import { readTypeDefs } from '../../src/graphql/schema';

describe('docs/api-schema.graphql', () => {
  test('is what clients of a gateway see now; else run `npm run schema`', async () => {
    const written = buildSchema(readFileSync(API_SCHEMA_FILE, 'utf8'));
    const changes = await changesBetween(written, apiSchemaOf(readTypeDefs()));
    expect(changes.map(({ message }) => message)).toEqual([]);
  });
});

describe('the API schema', () => {
  test('has the types and their descriptions, and nothing of federation', () => {
    const typeDefs = parse(`
      extend schema @link(
        url: "https://specs.apollo.dev/federation/v2.9"
        import: ["@key", "@tag", "@cost", "@inaccessible"]
      )
      type Query { contract(id: ID!): Contract @cost(weight: 2) @tag(name: "contractor") }
      "A contract (契約)." type Contract @key(fields: "id") { id: ID! row: Int @inaccessible }
    `);
    expect(printSchema(apiSchemaOf(typeDefs))).toBe(
      `type Query {
  contract(id: ID!): Contract
}

"""A contract (契約)."""
type Contract {
  id: ID!
}`,
    );
  });

  test('is refused where the subgraph does not compose', () => {
    expect(() => apiSchemaOf(parse('type Query { contract: Contract }'))).toThrow(
      /does not compose:\n.*Contract/,
    );
  });
});

describe('changes that break clients', () => {
  const before = buildSchema(`
    type Query { contract(id: ID!): Contract }
    type Contract { id: ID! eligible: Boolean! item: Item }
    enum Item { TYPE_A TYPE_B }
  `);
  const after = buildSchema(`
    type Query { contract(id: ID!, asOf: String!): Contract }
    "A contract (契約)." type Contract { id: ID! item: Item version: Int! }
    enum Item { TYPE_A }
  `);
  const breaking = ['Query.contract.asOf', 'Contract.eligible', 'Item.TYPE_B'];

  test('and all others are printed for a release, the worst first', async () => {
    expect(changelogOf(await changesBetween(before, after))).toMatch(
      /^### Breaking\n\n- `Contract\.eligible`: .*\.\n.*- `Item\.TYPE_B`.*\n\n### Other\n\n.*- `Contract\.version`/s,
    );
  });

  async function unnamedIn(changelog: string): Promise<(string | undefined)[]> {
    return unannounced(await changesBetween(before, after), changelog).map(({ path }) => path);
  }

  test('must be named in the changelog, the others need not', async () => {
    const unnamed = await unnamedIn('# Changelog\n\n## Unreleased\n\n- `Contract.version`\n');
    expect(unnamed.sort()).toEqual(breaking.sort());
  });

  test('are announced by their paths under Unreleased', async () => {
    const entries = breaking.map((path) => `- \`${path}\` has gone.`).join('\n');
    expect(await unnamedIn(`# Changelog\n\n## Unreleased\n\n${entries}\n`)).toEqual([]);
    expect(await unnamedIn(`## [Unreleased]\n\n${entries}\n\n## 1.0.0\n`)).toEqual([]);
  });

  test('are not announced by an earlier release, nor by a longer path', async () => {
    const unnamed = await unnamedIn(
      `# Changelog

## Unreleased

- \`Contract.eligibleOn\` is new, \`Item.TYPE_B\` has gone.

## 1.0.0

- \`Contract.eligible\` has gone, \`Query.contract.asOf\` is new.
`,
    );
    expect(unnamed.sort()).toEqual(['Contract.eligible', 'Query.contract.asOf']);
  });
});
