import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { failsWithout, isRule, TERMS } from './support/without';

const rules = ['clauses', 'model'].flatMap((folder) =>
  readdirSync(join(TERMS, folder)).flatMap((file) => {
    const path = `${folder}/${file.replace(/\.ts$/, '')}`;
    return Object.entries(jest.requireActual<object>(join(TERMS, path)))
      .filter(([, value]) => isRule(value))
      .map(([name]) => [path, name] as const);
  }),
);

test.each(rules)('the test of %s fails without %s', async (path, name) => {
  const testFile = join(__dirname, `${path}.test.ts`);
  expect(existsSync(testFile)).toBe(true);
  expect(await failsWithout(testFile, join(TERMS, path), name)).toBe(true);
});
