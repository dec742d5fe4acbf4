import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { fc } from '../../support/random';

/** The folder of the terms. */
export const TERMS = join(__dirname, '../../../src/terms');

/** These hold no rule: each run of a test file need not load them anew. */
const PACKAGES = ['fast-check', 'temporal-polyfill'];

/** A rule that is not there at all is soon missed. */
const RUNS = 100;

type Case = (...values: never[]) => unknown;
type Say = (name: string, task: Case) => void;

/** Tells whether an export of the terms is a rule or a list of rules. */
export function isRule(value: unknown): boolean {
  return (
    typeof value === 'function' || (Array.isArray(value) && value.length > 0 && value.every(isRule))
  );
}

/**
 * Runs the cases of a test file while one rule of the file that it tests is taken away: a function gives nothing but
 * null, a list is empty. Tells whether a case fails then.
 */
export async function failsWithout(
  testFile: string,
  sourceFile: string,
  name: string,
): Promise<boolean> {
  const cases: (() => unknown)[] = [];
  const packages = PACKAGES.map((each) => [each, jest.requireActual<object>(each)] as const);
  jest.isolateModules(() => {
    for (const [each, loaded] of packages) jest.doMock(each, () => loaded);
    const without = moduleWithout(sourceFile, name);
    jest.doMock(sourceFile, () => without);
    try {
      saying(wordsThatCollect(cases), () => jest.requireActual<object>(testFile));
    } catch (error) {
      cases.push(() => {
        throw error as Error;
      });
    }
  });
  for (const each of [...PACKAGES, sourceFile]) jest.dontMock(each);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: RUNS });
  for (const run of cases) {
    try {
      await run();
    } catch {
      return true;
    }
  }
  return false;
}

/** Loads a file of the terms in which a rule is taken away, for the other rules of the file too. */
function moduleWithout(file: string, name: string): object {
  const { code } = transformFileSync(`${file}.ts`, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'commonjs' },
  });
  const isList = Array.isArray(jest.requireActual<Record<string, unknown>>(file)[name]);
  const declared = code.replace(new RegExp(`^const ${name} =`, 'm'), `let ${name} =`);
  const withoutIt = `${declared}\n${name} = ${isList ? '[]' : '() => null'};`;
  const exported = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const load = new Function('require', 'exports', withoutIt) as (
    load: (path: string) => object,
    exported: object,
  ) => void;
  const pathOf = (path: string): string =>
    path.startsWith('.') ? join(dirname(file), path) : path;
  load((path) => jest.requireActual<object>(pathOf(path)), exported);
  return exported;
}

/** What a test file says to Jest, as far as those of the terms do. */
function wordsThatCollect(cases: (() => unknown)[]): object {
  const withEach = (say: Say): Say =>
    Object.assign(say, {
      each: (rows: readonly unknown[]) => (name: string, task: Case) => {
        for (const row of rows) {
          const values = (Array.isArray(row) ? row : [row]) as never[];
          say(name, () => task(...values));
        }
      },
    });
  const test = withEach((_name, task) => cases.push(() => task()));
  return { test, it: test, describe: withEach((_name, task) => task()) };
}

/** Runs a task while some of Jest's words are others. */
function saying(words: object, task: () => void): void {
  const { test, it, describe } = globalThis;
  Object.assign(globalThis, words);
  try {
    task();
  } finally {
    Object.assign(globalThis, { test, it, describe });
  }
}
