import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..');
const GENERATED = ['examples/partner-client/operations.ts', 'src/schema-types.ts'];

interface Import {
  readonly file: string;
  /** A path from the root, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
}

interface Source {
  readonly file: string;
  readonly imports: readonly Import[];
  /** What the code does that only some files may, by its text. */
  readonly uses: readonly string[];
}

const sources = ['src', 'tools', 'examples', 'migrations', 'test', 'bench']
  .flatMap((folder) => filesOf(folder))
  .map((file) => analyse(file, readFileSync(join(ROOT, file), 'utf8')));

function filesOf(folder: string): string[] {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Reads the imports of a file, and its uses of the clock, of chance, of the environment and of `any`. */
function analyse(file: string, text: string): Source {
  const imports: Import[] = [];
  const uses: string[] = [];
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const isPackage = !specifier.text.startsWith('.');
    const path = posix.join(posix.dirname(file), specifier.text);
    imports.push({ file, target: isPackage ? specifier.text : path, isPackage, isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isOfTypes(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    if (ts.isCallExpression(node)) {
      const callee = node.expression;
      const isImport = callee.kind === ts.SyntaxKind.ImportKeyword;
      if (isImport || (ts.isIdentifier(callee) && callee.text === 'require')) {
        add(node.arguments[0], false);
      }
    }
    if (node.kind === ts.SyntaxKind.AnyKeyword) uses.push('any');
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const object = node.expression.getText();
      const name = ts.isPropertyAccessExpression(node)
        ? node.name.text
        : node.argumentExpression.getText().slice(1, -1);
      uses.push(`${object}.${name}`);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
      uses.push(node.arguments?.length ? 'new Date(instant)' : 'new Date()');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true));
  return { file, imports, uses };
}

function isOfTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

const isIn = (path: string, ...places: string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`));

/** What one part of the tree may import: anything else breaks the arrows. */
interface Arrows {
  readonly values: readonly string[];
  readonly types: readonly string[];
  readonly packages: RegExp;
}

const ARROWS: Record<string, Arrows> = {
  'src/terms': { values: ['src/terms'], types: [], packages: /^temporal-polyfill$/ },
  'src/persistence': {
    values: ['src/persistence', 'migrations'],
    types: ['src/terms', 'src/schema-types'],
    packages: /^(typeorm|pg)$/,
  },
  migrations: { values: ['migrations'], types: [], packages: /^typeorm$/ },
  'src/commands': {
    values: ['src/commands', 'src/terms', 'src/persistence'],
    types: ['src/schema-types'],
    packages: /^(typeorm|node:(crypto|util))$/,
  },
  'src/graphql': {
    values: ['src/graphql', 'src/commands', 'src/terms', 'src/persistence'],
    types: ['src/schema-types'],
    packages: /^(?!pg$|express|fastify)/,
  },
  'src/graphql/resolvers': {
    values: ['src/graphql', 'src/commands', 'src/terms', 'src/persistence'],
    types: ['src/schema-types'],
    packages: /^graphql$/,
  },
  'src/server': {
    values: ['src/server'],
    types: ['src/commands', 'src/config'],
    packages: /^(?!typeorm|pg$)/,
  },
  'src/embedded-postgres': {
    values: ['src/embedded'],
    types: [],
    packages: /^(?!typeorm|@apollo|graphql)/,
  },
};

function forbidden({ imports }: Pick<Source, 'imports'>, arrows: Arrows): string[] {
  return imports
    .filter(({ target, isPackage, isTypeOnly }) =>
      isPackage
        ? !arrows.packages.test(target)
        : !isIn(target, ...arrows.values) && !(isTypeOnly && isIn(target, ...arrows.types)),
    )
    .map(({ file, target }) => `${file} -> ${target}`);
}

/** Where the read side touches the database: the rest of graphql knows its rows by type alone. */
const READERS = [
  'src/graphql/resolvers',
  'src/graphql/dataloaders.ts',
  'src/graphql/context.ts',
  'src/graphql/connections.ts',
];

describe('imports', () => {
  it.each(Object.entries(ARROWS))('of %s follow the arrows', (place, arrows) => {
    const inPlace = sources.filter(({ file }) => isIn(file, place));
    expect(inPlace).not.toHaveLength(0);
    expect(inPlace.flatMap((source) => forbidden(source, arrows))).toEqual([]);
  });

  it('reach persistence from graphql only where it reads', () => {
    const values = sources
      .flatMap(({ imports }) => imports)
      .filter(({ file, target, isTypeOnly }) => {
        const isReading = isIn(file, 'src/graphql') && isIn(target, 'src/persistence');
        return isReading && !isTypeOnly;
      })
      .map(({ file }) => file);
    expect(values.filter((file) => !isIn(file, ...READERS))).toEqual([]);
    expect(values).toContain('src/graphql/context.ts');
  });

  it('are found in every form in which they can be written', () => {
    const { imports } = analyse(
      'src/terms/example.ts',
      `import { a } from '../graphql/a'; import type { b } from '../persistence/b';
       import { type c } from './c'; export * from '../commands/d'; import 'typeorm';
       import { type e, f } from '../graphql/e'; type G = import('../server/g').G;
       const h = import('../server/h'); const i = require('../server/i');`,
    );
    expect(imports.map(({ target, isTypeOnly }) => [target, isTypeOnly])).toEqual([
      ['src/graphql/a', false],
      ['src/persistence/b', true],
      ['src/terms/c', true],
      ['src/commands/d', false],
      ['typeorm', false],
      ['src/graphql/e', false],
      ['src/server/g', true],
      ['src/server/h', false],
      ['src/server/i', false],
    ]);
  });
});

describe('code', () => {
  const users = (use: RegExp, ...places: string[]): string[] =>
    sources
      .filter(({ file, uses }) => isIn(file, ...places) && uses.some((each) => use.test(each)))
      .map(({ file }) => file);

  it('of the terms asks neither clock, chance nor environment', () => {
    const impure = /^(Date\.(now|parse)|new Date|Math\.random|process\.|Temporal\.Now)/;
    expect(users(impure, 'src/terms')).toEqual([]);
  });

  it('reads the clock of the system and its settings at the entrances alone', () => {
    expect(users(/^(Date\.now|new Date\(\)|Temporal\.Now)/, 'src').sort()).toEqual([
      'tools/demo/main.ts',
      'examples/gateway/main.ts',
      'src/main.ts',
    ]);
    // What Postgres is started with passes on the path, which is no setting.
    expect(users(/^process\.env$/, 'src').sort()).toEqual([
      'tools/demo/main.ts',
      'src/embedded-postgres/binaries.ts',
      'examples/gateway/main.ts',
      'src/main.ts',
      'examples/partner-client/example.ts',
      'tools/token.ts',
    ]);
  });

  it('has no any', () => {
    const written = sources.filter(({ file }) => !GENERATED.includes(file));
    const uses = written.filter((source) => source.uses.includes('any'));
    expect(uses.map(({ file }) => file)).toEqual([]);
  });
});
