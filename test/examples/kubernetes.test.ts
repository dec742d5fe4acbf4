import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { parseAllDocuments } from 'yaml';
import { readSettings } from '../../src/config';

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly data?: Record<string, string>;
}

const FOLDER = path.join(__dirname, '..', '..', 'examples', 'kubernetes');

const MANIFESTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parseAllDocuments(readFileSync(path.join(FOLDER, name), 'utf8')))
  .map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as Manifest;
  });

/** Gives what the schema of Kubernetes, as types, has against manifests: also names that it does not know. */
function faultsOf(manifests: readonly Manifest[]): string[] {
  const file = path.join(FOLDER, 'manifests.ts');
  const text = manifests
    .map(({ apiVersion, kind, ...rest }, place) => {
      const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['core', 'v1'];
      const from = `kubernetes-types/${group?.replace('.k8s.io', '') ?? ''}/${version ?? ''}`;
      const manifest = JSON.stringify({ apiVersion, kind, ...rest });
      return `import type { ${kind} as Kind${place} } from '${from}';
        export const manifest${place}: Kind${place} = ${manifest};`;
    })
    .join('\n');
  const options = { strict: true, noEmit: true, skipLibCheck: true, types: [] };
  const disk = ts.createCompilerHost(options);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    getSourceFile: (name, ...rest) => (name === file ? source : disk.getSourceFile(name, ...rest)),
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the manifests of Kubernetes', () => {
  it('hold to its schema', () => {
    expect(MANIFESTS.map(({ kind }) => kind).sort()).toEqual([
      'ConfigMap',
      'Deployment',
      'Job',
      'NetworkPolicy',
      'PodDisruptionBudget',
      'Service',
    ]);
    expect(faultsOf(MANIFESTS)).toEqual([]);
  });

  it.each([
    ['a name that it does not know', '"readinessProbe"', '"readyProbe"'],
    ['a value of another type', '"containerPort":4001', '"containerPort":"4001"'],
    ['something left out', '"name":"subgraph",', ''],
  ])('would not with %s', (_what, part, other) => {
    const text = JSON.stringify(MANIFESTS);
    expect(text).toContain(part);
    expect(faultsOf(JSON.parse(text.replace(part, other)) as Manifest[])).toHaveLength(1);
  });

  it('give settings that production takes', () => {
    const given = MANIFESTS.find(({ kind }) => kind === 'ConfigMap')?.data ?? {};
    const secret = { DATABASE_URL: 'postgres://contracts@db/contracts', GATEWAY_SECRET: 'secret' };
    expect(readSettings({ NODE_ENV: 'production', ...secret, ...given })).toMatchObject({
      production: true,
      migratesAtStart: false,
    });
  });
});
