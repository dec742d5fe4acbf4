import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate, ROOT } from './generate';

/** Writes all that is generated from the schema. */
async function main(): Promise<void> {
  for (const [file, text] of await generate()) await writeFile(join(ROOT, file), text);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
