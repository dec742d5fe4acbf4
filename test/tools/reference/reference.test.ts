import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { buildSchema, getVariableValues, isObjectType, Kind, parse, validate } from 'graphql';
import { readTypeDefs } from '../../../src/graphql/schema';
import { apiSchemaOf } from '../../../tools/api-schema/api-schema';
import { exampleOf } from '../../../tools/reference/examples';
import { referencePage } from '../../../tools/reference/page';
import { statePicture } from '../../../tools/reference/state-picture';
import { typePicture } from '../../../tools/reference/type-picture';

const schema = apiSchemaOf(readTypeDefs());
const page = referencePage(schema);

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('the reference of the API', () => {
  it('has a section and an entry in the list for every query, mutation and type', () => {
    const fields = (kind: string, type = schema.getQueryType()) =>
      Object.keys(type?.getFields() ?? {}).map((name) => `${kind}-${name}`);
    const types = Object.keys(schema.getTypeMap()).filter(
      (name) => !/^(__.*|Query|Mutation|String|Int|Boolean|ID|Float)$/.test(name),
    );
    const expected = [
      ...fields('query'),
      ...fields('mutation', schema.getMutationType()),
      ...types,
    ].sort();
    expect(all(page, /<section id="([^"]+)">/g).sort()).toEqual(expected);
    const [list = ''] = all(page, /<nav>([^]*)<\/nav>/g);
    expect(all(list, /<a href="#([^"]+)">/g).sort()).toEqual(expected);
  });

  it('says of a definition all that the schema says, as text', () => {
    const small = referencePage(
      buildSchema(
        `
        type Query {
          "Finds ` +
          '`<b>`' +
          ` & more (検索)." find(
            "How many." first: Int = 20
            "Which." in: Where!
          ): [Thing!] @deprecated(reason: "Use nothing.")
        }
        "A thing." type Thing { "Its name." name("In a language." in: Language! = JA): String! kind: Int }
        "A place." input Where { "The street." street: [String!]! }
        "Spoken." enum Language { "Japanese (日本語)." JA }
      `,
      ),
    );
    for (const text of [
      'Finds <code>&lt;b&gt;</code> &amp; more (検索).',
      '<em>Deprecated: Use nothing.</em>',
      '<dt><code>first</code>: <code>Int</code> = 20</dt>\n<dd>How many.</dd>',
      '<dt><code>in</code>: <code><a href="#Where">Where</a>!</code></dt>\n<dd>Which.</dd>',
      'Answers with <code>[<a href="#Thing">Thing</a>!]</code>.',
      '<dt><code>name</code>: <code>String!</code></dt>\n<dd>Its name.<dl>\n<dt><code>in</code>: <code><a href="#Language">Language</a>!</code> = JA</dt>\n<dd>In a language.</dd>',
      '<dt><code>street</code>: <code>[String!]!</code></dt>\n<dd>The street.</dd>',
      '<dt><code>JA</code></dt>\n<dd>Japanese (日本語).</dd>',
    ]) {
      expect(small).toContain(text);
    }
  });

  it('leads nowhere but to its own sections and pictures', () => {
    const ids = new Set(all(page, /<section id="([^"]+)">/g));
    const links = all(page, /<a href="([^"]*)"/g);
    expect(links.filter((link) => !ids.has(link.slice(1))).sort()).toEqual([
      'contract-states.svg',
      'types.svg',
    ]);
    expect(all(page, /<(?:img|script|link)[^>]* (?:src|href)="([^"]*)"/g)).toEqual([
      'data:,',
      'contract-states.svg',
      'desk-contract.png',
    ]);
    expect(page).not.toMatch(/@import|url\(/);
  });

  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  const examples = roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => [field.name, kind, field] as const),
  );
  it.each(examples)('has an example of %s that can be sent as it is', (name, kind, field) => {
    const { query, variables } = exampleOf(kind, field);
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(name);
    const declared = operation.variableDefinitions ?? [];
    expect(getVariableValues(schema, declared, variables).errors).toBeUndefined();
    expect(page).toContain(`<pre tabindex="0">${query}</pre>`);
  });
});

describe('the pictures', () => {
  it('of the states is as `npm run docs` writes it', async () => {
    const kept = readFileSync(join(__dirname, '../../../docs/contract-states.svg'), 'utf8');
    const graphviz = await Graphviz.load();
    // Not compared by Jest: it would print the whole file.
    expect(graphviz.dot(statePicture(schema)) === kept).toBe(true);
  });

  it('of the types has a box with every field, and ways to other boxes', () => {
    const small = buildSchema(`
      type Query { things: ThingConnection }
      "Things." type ThingConnection { edges: [ThingEdge!]! }
      type ThingEdge { node: Thing! }
      "A thing (物)." type Thing { name: String parts: ThingConnection owner: Owner! }
      type Owner { id: ID! }
    `);
    const drawn = typePicture(small);
    expect(all(drawn, /^ *(\w+) \[style=filled/gm)).toEqual(['Owner', 'Thing']);
    expect(all(drawn, /^ *(\w+:\w+ -> \w+);/gm)).toEqual([
      'Thing:parts -> Thing',
      'Thing:owner -> Owner',
    ]);
    expect(drawn).toContain('<b>Thing</b><br/>物');
    expect(drawn).toContain('<td port="name" align="left">name: String</td>');
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    expect(all(typePicture(schema), /^ *(\w+) \[style=filled/gm).length).toBeLessThan(types.length);
  });
});
