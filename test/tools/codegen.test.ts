import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, ROOT } from '../../tools/codegen/generate';

test('what is generated is up to date; else run `npm run generate`', async () => {
  const files = await generate();
  const stale = [...files].filter(
    ([file, text]) => readFileSync(join(ROOT, file), 'utf8') !== text,
  );
  expect(stale.map(([file]) => file)).toEqual([]);
  expect([...files.keys()]).toContain('src/commands/inputs.ts');
});
