import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, printSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { readTypeDefs } from '../../src/graphql/schema';
import { API_SCHEMA_FILE, apiSchemaOf } from './api-schema';
import { changesBetween, unannounced } from './changes';

const CHANGELOG_FILE = join(__dirname, '../../CHANGELOG.md');

/** Writes the API schema to its file, unless that would break clients without a word in the changelog. */
async function main(): Promise<void> {
  const schema = apiSchemaOf(readTypeDefs());
  if (existsSync(API_SCHEMA_FILE)) {
    const before = buildSchema(await readFile(API_SCHEMA_FILE, 'utf8'));
    const changes = await changesBetween(before, schema);
    const unnamed = unannounced(changes, await readFile(CHANGELOG_FILE, 'utf8'));
    if (unnamed.length > 0) {
      const list = unnamed.map(({ path, message }) => `  \`${path ?? ''}\`: ${message}`);
      console.error(
        `Not written: these changes break clients. Name each in CHANGELOG.md, under Unreleased, by its path:\n${list.join('\n')}`,
      );
      process.exitCode = 1;
      return;
    }
  }
  const options = { ...(await resolveConfig(API_SCHEMA_FILE)), filepath: API_SCHEMA_FILE };
  await writeFile(API_SCHEMA_FILE, await format(printSchema(schema), options));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
