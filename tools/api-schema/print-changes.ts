import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';
import { API_SCHEMA_FILE } from './api-schema';
import { changelogOf, changesBetween } from './changes';

/** Prints what changed in the API schema since a commit or tag of git, as Markdown, without descriptions. */
async function main(): Promise<void> {
  const [since = 'HEAD'] = process.argv.slice(2);
  const before = execFileSync('git', ['show', `${since}:docs/api-schema.graphql`], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  const after = await readFile(API_SCHEMA_FILE, 'utf8');
  const changes = await changesBetween(buildSchema(before), buildSchema(after));
  console.log(changelogOf(changes.filter(({ type }) => !String(type).includes('DESCRIPTION'))));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
