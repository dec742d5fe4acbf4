import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type GraphQLSchema, printSchema } from 'graphql';

const DESCRIPTION = `
The types, queries and mutations of the contracts of the IIJ Secure Access Service, as clients of a
gateway see them. Articles are those of the individual terms of the service.

![The states of a contract](contract-states.svg)

![The types](types.svg)
`;

/** Gives the reference of a schema as one HTML page, by SpectaQL. Takes some seconds. */
export async function referencePage(schema: GraphQLSchema): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reference-'));
  try {
    const schemaFile = join(folder, 'schema.graphql');
    const configFile = join(folder, 'config.yml');
    await writeFile(schemaFile, printSchema(schema));
    // JSON is YAML too.
    await writeFile(configFile, JSON.stringify(configOf(folder, schemaFile)));
    const command = join(dirname(require.resolve('spectaql/package.json')), 'bin', 'spectaql.js');
    await promisify(execFile)(process.execPath, ['--import', 'tsx', command, configFile]);
    return await readFile(join(folder, 'index.html'), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

function configOf(targetDir: string, schemaFile: string): object {
  return {
    spectaql: { targetDir, oneFile: true },
    introspection: {
      schemaFile,
      dynamicExamplesProcessingModule: join(__dirname, 'examples.ts'),
      inputValueDeprecation: true,
    },
    info: { title: 'Secure Access Contracts', description: DESCRIPTION },
    servers: [{ url: 'http://127.0.0.1:4001/graphql', description: 'As `npm start` serves it' }],
  };
}
