import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices as composeByTheGuild } from '@theguild/federation-composition';
import { federateSubgraphs } from '@wundergraph/composition';
import {
  type ASTNode,
  type DocumentNode,
  type NameNode,
  parse,
  type StringValueNode,
  visit,
} from 'graphql';

const SCHEMA = join(__dirname, '../../schema');
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ENGLISH = /[A-Za-z]{2}/;
const DESCRIBED = [
  'ScalarTypeDefinition',
  'ObjectTypeDefinition',
  'InputObjectTypeDefinition',
  'EnumTypeDefinition',
  'FieldDefinition',
  'InputValueDefinition',
  'EnumValueDefinition',
];

interface Definition {
  readonly name?: NameNode;
  readonly description?: StringValueNode;
}

const typeDefs = parse(
  readdirSync(SCHEMA)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(SCHEMA, file), 'utf8'))
    .join('\n'),
);
const subgraph = { name: 'contracts', url: 'http://localhost:4001/graphql' };

/** Gives the coordinates of what a document defines without a description in both languages. */
function undescribed(document: DocumentNode): string[] {
  const found: string[] = [];
  const path: string[] = [];
  visit(document, {
    enter(node) {
      if (!isDefinition(node)) return;
      const { name, description } = node as Definition;
      path.push(name?.value ?? '');
      if (!DESCRIBED.includes(node.kind)) return;
      const text = description?.value ?? '';
      if (!JAPANESE.test(text) || !ENGLISH.test(text)) found.push(path.join('.'));
    },
    leave(node) {
      if (isDefinition(node)) path.pop();
    },
  });
  return found;
}

function isDefinition({ kind }: ASTNode): boolean {
  return kind.endsWith('Definition') || kind.endsWith('Extension');
}

describe('every definition of the schema', () => {
  it('is described in English with the Japanese term', () => {
    expect(undescribed(typeDefs)).toEqual([]);
  });

  it('is found where its description is missing or in one language only', () => {
    const document = parse(`
      "A thing (物)." type Thing { "A name." name("どれか" which: Int): String }
      extend type Query { thing: Thing }
      "Kinds (種別)." enum Kind { ONE }
      input Filter { "By kind (種別)." kind: Kind }
    `);
    expect(undescribed(document)).toEqual([
      'Thing.name',
      'Thing.name.which',
      'Query.thing',
      'Kind.ONE',
      'Filter',
    ]);
  });
});

describe('schema composes alone', () => {
  it('builds as a subgraph', () => {
    expect(() => buildSubgraphSchema({ typeDefs })).not.toThrow();
  });

  it('by Apollo, without an error or a hint', () => {
    const { errors, hints } = composeServices([{ ...subgraph, typeDefs }]);
    expect(errors ?? []).toEqual([]);
    expect(hints ?? []).toEqual([]);
  });

  it('by The Guild, without an error', () => {
    const { errors } = composeByTheGuild([{ ...subgraph, typeDefs }]);
    expect(errors ?? []).toEqual([]);
  });

  it('by Cosmo, without an error or a warning', () => {
    const result = federateSubgraphs({
      subgraphs: [{ ...subgraph, definitions: typeDefs }],
      version: '1',
    });
    expect('errors' in result ? result.errors : []).toEqual([]);
    expect(result.warnings).toEqual([]);
  });
});
