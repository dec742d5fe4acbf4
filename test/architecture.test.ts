import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

const ROOT = join(__dirname, '..');
const FOLDERS = ['src', 'migrations', 'tools', 'examples', 'bench', 'test'];

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** Reads the imports of a tree with the rules of .dependency-cruiser.cjs. */
function cruise(root: string, folders: readonly string[]): Cruise {
  const { stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/depcruise'),
    ['--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json', ...folders],
    { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Cruise;
}

describe('imports', () => {
  it('follow the arrows, without a circle', () => {
    const { modules, summary } = cruise(ROOT, FOLDERS);
    expect(
      summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`),
    ).toEqual([]);
    const read = modules.map(({ source }) => source);
    for (const file of ['src/main.ts', 'src/dev/sandbox/browser/main.tsx', 'tools/token.ts']) {
      expect(read).toContain(file);
    }
  });

  /** What breaks each rule: a file, and what it imports. */
  const BROKEN: readonly (readonly [string, string, string])[] = [
    ['src/terms/a.ts', "import '../graphql/x';", 'src/terms: imports only what lies below'],
    [
      'src/terms/b.ts',
      "import type { x } from '../commands/x'; export type Y = typeof x;",
      'src/terms: imports only what lies below',
    ],
    [
      'src/terms/c.ts',
      "export const x = import('../persistence/x');",
      'src/terms: imports only what lies below',
    ],
    ['src/terms/d.ts', "import 'typeorm';", 'src/terms: uses only these packages'],
    ['src/terms/e.ts', "import 'node:fs';", 'src/terms: uses only these packages'],
    [
      'src/persistence/a.ts',
      "import { x } from '../terms/x'; export const y = x;",
      'src/persistence: knows these by their types alone',
    ],
    [
      'src/persistence/b.ts',
      "import '../commands/x';",
      'src/persistence: imports only what lies below',
    ],
    ['src/commands/a.ts', "import '../graphql/x';", 'src/commands: imports only what lies below'],
    ['src/commands/b.ts', "import 'graphql';", 'src/commands: uses only these packages'],
    ['src/graphql/a.ts', "import '../server/x';", 'src/graphql: imports only what lies below'],
    [
      'src/graphql/b.ts',
      "import '../persistence/x';",
      'persistence is read from graphql only by resolvers, loaders and the context',
    ],
    ['src/graphql/resolvers/a.ts', "import 'typeorm';", 'resolvers use no package but graphql'],
    ['src/server/a.ts', "import '../persistence/x';", 'src/server: imports only what lies below'],
    [
      'src/server/b.ts',
      "import { x } from '../commands/x'; export const y = x;",
      'src/server: knows these by their types alone',
    ],
    ['src/server/c.ts', "import '../dev/x';", 'what only a trial needs is no part of production'],
    [
      'src/app.ts',
      "import './dev/x';",
      'the composition root imports what a trial needs only when it runs',
    ],
    [
      'src/embedded-postgres/a.ts',
      "import '../config';",
      'src/embedded-postgres: imports only what lies below',
    ],
    ['migrations/a.ts', "import '../src/terms/x';", 'migrations: imports only what lies below'],
    ['src/config.ts', "import '../tools/x';", 'src imports nothing around it'],
    ['tools/a.ts', "import '../test/x';", 'tools and examples import no test'],
    ['src/server/d.ts', "import 'eslint';", 'production needs no development package'],
    ['src/terms/f.ts', "import './missing';", 'every import is found'],
    ['src/dev/a.tsx', "import './b'; export const a = 1;", 'no circles'],
  ];

  it('that break a rule are found, in every form in which they can be written', () => {
    const root = mkdtempSync(join(tmpdir(), 'arrows-'));
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    };
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    for (const file of ['package.json', 'tsconfig.json']) {
      symlinkSync(join(ROOT, file), join(root, file));
    }
    for (const room of ['terms', 'persistence', 'commands', 'graphql', 'server', 'dev']) {
      write(`src/${room}/x.ts`, 'export const x = 1;');
    }
    for (const place of ['tools', 'examples', 'bench', 'test'])
      write(`${place}/x.ts`, 'export const x = 1;');
    write('src/dev/b.tsx', "import type { a } from './a'; export type B = typeof a;");
    for (const [file, text] of BROKEN) write(file, text);
    const { violations } = cruise(root, FOLDERS).summary;
    rmSync(root, { recursive: true });
    for (const [file, , rule] of BROKEN) {
      const broken = violations
        .filter(({ from }) => from === file)
        .map(({ rule: { name } }) => name);
      expect([file, broken]).toEqual([file, expect.arrayContaining([rule])]);
    }
    const rules = new Set(violations.map(({ rule: { name } }) => name));
    expect([...rules].sort()).toEqual([...new Set(BROKEN.map(([, , rule]) => rule))].sort());
  });
});

describe('code', () => {
  /** Gives what the rules on syntax say against a text, were it in a file. */
  function complaints(file: string, text: string): string[] {
    const eslint = join(ROOT, 'node_modules/.bin/eslint');
    const printed = execFileSync(eslint, ['--print-config', file], { cwd: ROOT, encoding: 'utf8' });
    const { rules } = JSON.parse(printed) as { rules: Record<string, Linter.RuleEntry> };
    const found = new Linter().verify(text, {
      languageOptions: { parser: tseslint.parser },
      rules: { 'no-restricted-syntax': rules['no-restricted-syntax'] ?? 'off' },
    });
    return found.map(({ ruleId, message }) => `${String(ruleId)} ${message}`);
  }

  it.each([
    [
      'src/terms/clauses/02-item.ts',
      'new Date(0); Math.random(); process.cwd(); Date.parse("");',
      4,
    ],
    ['src/commands/runner/clock.ts', 'Date.now(); new Date(); Temporal.Now.instant();', 3],
    ['src/server/server.ts', 'process.env.PORT; process["env"];', 1],
    ['src/commands/runner/clock.ts', 'new Date(5); process.cwd();', 0],
    ['src/main.ts', 'Date.now(); process.env;', 0],
    ['src/server/authenticate.ts', 'Date.now();', 0],
    ['tools/token.ts', 'process.env;', 0],
    ['tools/demo/fill.ts', 'Date.now();', 1],
    ['test/config.test.ts', 'f({ ...{ a, b }, ...c, d: [...e] });', 1],
  ])('in %s: %s is complained of %i times', (file, text, count) => {
    expect(complaints(file, text)).toHaveLength(count);
  });
});
