import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { apiSchemaOf } from '../api-schema/api-schema';
import { readTypeDefs } from '../../src/graphql/schema';
import { referencePage } from './page';
import { statePicture } from './state-picture';
import { typePicture } from './type-picture';

const DOCS = join(__dirname, '../../docs');
const STATES_FILE = 'contract-states.svg';
/** Taken by `npm run pictures`. */
const DESK_FILE = 'desk-contract.png';

/** Writes the reference of the API, with its pictures, to docs/reference; the README shows one of them. */
async function main(): Promise<void> {
  const schema = apiSchemaOf(readTypeDefs());
  const graphviz = await Graphviz.load();
  const states = graphviz.dot(statePicture(schema));
  const files = {
    [STATES_FILE]: states,
    [`reference/${STATES_FILE}`]: states,
    'reference/types.svg': graphviz.dot(typePicture(schema)),
    'reference/index.html': referencePage(schema),
  };
  await mkdir(join(DOCS, 'reference'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(DOCS, name), content);
  }
  await copyFile(join(DOCS, 'pictures', DESK_FILE), join(DOCS, 'reference', DESK_FILE));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
