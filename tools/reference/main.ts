import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { apiSchemaOf } from '../api-schema/api-schema';
import { readTypeDefs } from '../../src/graphql/schema';
import { referencePage } from './html';
import { statePicture } from './state-picture';
import { typePicture } from './type-picture';

/** Writes the reference of the API, with its pictures, to docs/reference or to the folder that is named. */
async function main(folder = join(__dirname, '../../docs/reference')): Promise<void> {
  const schema = apiSchemaOf(readTypeDefs());
  const graphviz = await Graphviz.load();
  const files = {
    'contract-states.svg': graphviz.dot(statePicture(schema)),
    'types.svg': graphviz.dot(typePicture(schema)),
    'index.html': await referencePage(schema),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await writeFile(resolve(folder, name), content);
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
