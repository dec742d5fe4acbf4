import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..');
const PEERS = __dirname;

/** Builds the server of a checkout as its image does, into dist/; of this one, with what it is compared with. */
export function build(root: string): void {
  const project = root === ROOT ? 'bench/tsconfig.build.json' : 'tsconfig.build.json';
  execFileSync('npx', ['tsc', '-p', project, '--outDir', 'dist'], { cwd: root, stdio: 'inherit' });
  cpSync(join(root, 'schema'), join(root, 'dist', 'schema'), { recursive: true });
}

/** Installs the packages of the servers that are compared, on first use. */
export function installPeers(): void {
  if (existsSync(join(PEERS, 'node_modules', '.package-lock.json'))) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel', 'error'], {
    cwd: PEERS,
    stdio: 'inherit',
  });
}
