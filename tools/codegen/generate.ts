import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as add from '@graphql-codegen/add';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, concatAST, lexicographicSortSchema, parse } from 'graphql';
import { readTypeDefs } from '../../src/graphql/schema';
import * as forms from './forms-plugin';
import { FEDERATION_DIRECTIVES, OUTPUTS } from './outputs';

export const ROOT = join(__dirname, '../..');

const PLUGINS = {
  add,
  forms,
  typescript,
  'typed-document-node': typedDocumentNode,
  'typescript-operations': typescriptOperations,
  'typescript-resolvers': typescriptResolvers,
};

/** Gives all that is generated from the schema: the text of each file, by its path from the root. */
export async function generate(): Promise<Map<string, string>> {
  const document = concatAST([readTypeDefs(), parse(FEDERATION_DIRECTIVES)]);
  const schemaAst = lexicographicSortSchema(buildASTSchema(document));
  const files = new Map<string, string>();
  for (const [filename, { documents, plugins, config }] of Object.entries(OUTPUTS)) {
    const content = await codegen({
      filename,
      schema: document,
      schemaAst,
      documents: documents === undefined ? [] : await operationsIn(documents),
      plugins: plugins.map((plugin) => (typeof plugin === 'string' ? { [plugin]: {} } : plugin)),
      pluginMap: PLUGINS,
      config,
    });
    files.set(filename, content);
  }
  return files;
}

/** Gives the operations of a file, or of all files of a folder. */
async function operationsIn(place: string) {
  const files = place.endsWith('.graphql')
    ? [place]
    : (await readdir(join(ROOT, place))).sort().map((file) => `${place}/${file}`);
  return Promise.all(
    files.map(async (location) => {
      const rawSDL = await readFile(join(ROOT, location), 'utf8');
      return { location, rawSDL, document: parse(rawSDL) };
    }),
  );
}
