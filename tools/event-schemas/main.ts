import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readTypeDefs } from '../../src/graphql/schema';
import { apiSchemaOf } from '../api-schema/api-schema';
import { isAnnounced } from '../api-schema/changes';
import { breakingChanges } from './changes';
import { readEventSchemas } from './files';
import { EVENTS_FOLDER, eventSchemasOf, readEventObjects } from './json-schema';

const CHANGELOG_FILE = join(__dirname, '../../CHANGELOG.md');

/** Writes the schemas of events to their files, unless that would break their readers without a word in the changelog. */
async function main(): Promise<void> {
  const before = readEventSchemas();
  const schemas = eventSchemasOf(apiSchemaOf(readTypeDefs()), readEventObjects());
  const changelog = await readFile(CHANGELOG_FILE, 'utf8');
  const unnamed = breakingChanges(before, schemas).filter(
    ({ path }) => !isAnnounced(path, changelog),
  );
  if (unnamed.length > 0) {
    const list = unnamed.map(({ path, message }) => `  \`${path}\` ${message}`);
    console.error(
      `Not written: these changes break readers of events. Name each in CHANGELOG.md, under Unreleased, by its path:\n${list.join('\n')}`,
    );
    process.exitCode = 1;
    return;
  }
  for (const file of before.keys()) {
    if (!schemas.has(file)) await rm(join(EVENTS_FOLDER, file));
  }
  const options = { ...(await resolveConfig(EVENTS_FOLDER)), parser: 'json' };
  for (const [file, schema] of schemas) {
    await writeFile(join(EVENTS_FOLDER, file), await format(JSON.stringify(schema), options));
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
