import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The last Chromium of this package that unpacks on Node 20. It is for Linux on x64. */
const PACKAGE = '@sparticuz/chromium@143.0.4';
/** Where the tests look for it. */
const FOLDER = join(__dirname, '../node_modules/.cache/browser');

/** Brings a browser for the tests, with the libraries that it needs, by npm. */
async function main(): Promise<void> {
  if (existsSync(FOLDER)) return;
  const partial = `${FOLDER}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const install = ['install', '--prefix', partial, '--no-save', '--no-audit', '--no-fund', PACKAGE];
  const { status } = spawnSync('npm', install, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm cannot install ${PACKAGE}.`);
  // It unpacks into the folder for temporary files, and its libraries only where it takes itself to be a lambda.
  process.env['TMPDIR'] = partial;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  const entry = join(partial, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  const { default: chromium } = (await import(pathToFileURL(entry).href)) as {
    default: { executablePath(): Promise<string> };
  };
  await chromium.executablePath();
  renameSync(partial, FOLDER);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
