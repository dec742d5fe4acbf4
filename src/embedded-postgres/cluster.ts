import { createHash, randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import {
  DRAFT_PREFIX,
  exists,
  findBinaries,
  run,
  runnableBinaries,
  versionOf,
  type ServerUser,
} from './binaries';
import { EmbeddedPostgresError } from './errors';

/** What Postgres needs to run: a folder of data, the programs, and the user to run them as. */
export interface Cluster {
  /** Folder with `data`, the superuser's `password` and the server's `postgres.log`. */
  folder: string;
  data: string;
  logFile: string;
  password: string;
  programs: string;
  user: ServerUser;
  durable: boolean;
}

export const SUPERUSER = 'postgres';
/** Root's clusters live here when the user that Postgres runs as cannot enter the data folder. */
const OUTSIDE = '/var/lib/secure-access-contracts';

/**
 * Opens the cluster of a data folder, and makes it first where there is none.
 * It is `postgres` in the data folder: the cluster itself, or a link to where Postgres can reach it.
 */
export async function openCluster(
  dataDir: string,
  durable: boolean,
  log: Pick<Logger, 'warn'>,
): Promise<Cluster> {
  const native = findBinaries();
  await mkdir(dataDir, { recursive: true });
  const place = path.join(await realpath(dataDir), 'postgres');
  const folder = (await findCluster(place)) ?? (await makeCluster(place, native, durable, log));
  await requireMajor(folder, native);
  const user = await ownerOf(folder);
  return {
    folder,
    data: path.join(folder, 'data'),
    logFile: path.join(folder, 'postgres.log'),
    password: await readFile(path.join(folder, 'password'), 'utf8'),
    programs: path.join(await runnableBinaries(native, path.dirname(folder), user), 'bin'),
    user,
    durable,
  };
}

/** A major version of Postgres cannot read the data of another. */
async function requireMajor(folder: string, native: string): Promise<void> {
  const made = (await readFile(path.join(folder, 'data', 'PG_VERSION'), 'utf8')).trim();
  const [major] = (await versionOf(native)).split('.');
  if (made === major) return;
  throw new EmbeddedPostgresError(
    `DATA_DIR: the database in ${folder} is of Postgres ${made}, and this server brings Postgres ${major ?? ''}: let the release that made it export it (npm run export), and import that with DATA_DIR set to another folder, or set DATABASE_URL.`,
  );
}

/** Removes what was left by starts that were killed while they made the cluster. Only for who holds the cluster. */
export async function removeDrafts(cluster: Cluster): Promise<void> {
  const home = path.dirname(cluster.folder);
  for (const name of await readdir(home)) {
    if (name.startsWith(DRAFT_PREFIX))
      await rm(path.join(home, name), { recursive: true, force: true });
  }
}

async function findCluster(place: string): Promise<string | null> {
  const entry = await lstat(place).catch(() => null);
  if (entry === null) return null;
  // To begin with an empty database here would hide a lost one.
  if (!(await exists(place))) {
    throw new EmbeddedPostgresError(
      `DATA_DIR: the database that ${place} links to is missing: bring it back, or remove the link to begin with an empty one.`,
    );
  }
  return realpath(place);
}

async function makeCluster(
  place: string,
  native: string,
  durable: boolean,
  log: Pick<Logger, 'warn'>,
): Promise<string> {
  const user = await newClusterUser();
  const dataDir = path.dirname(place);
  const inside = await canEnter(dataDir, user);
  const home = inside ? dataDir : await makeOutsideHome(dataDir);
  const draft = await mkdtemp(path.join(home, DRAFT_PREFIX));
  const folder = inside ? place : path.join(home, randomBytes(6).toString('hex'));
  try {
    await initialize(draft, await runnableBinaries(native, home, user), user, durable);
    await rename(draft, folder);
    if (!inside) {
      await symlink(folder, place);
      log.warn({ folder }, 'Postgres cannot enter the data folder: the database is outside of it');
    }
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!inside) await rm(folder, { recursive: true, force: true });
    // Another start may have made the cluster in the meantime.
    if ((await findCluster(place)) === null) throw error;
  }
  return realpath(place);
}

async function initialize(
  draft: string,
  native: string,
  user: ServerUser,
  durable: boolean,
): Promise<void> {
  const passwordFile = path.join(draft, 'password');
  await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) {
    await chown(passwordFile, user.uid, user.gid);
    await chown(draft, user.uid, user.gid);
  }
  const args = [
    `--pgdata=${path.join(draft, 'data')}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  await run(path.join(native, 'bin', 'initdb'), durable ? args : [...args, '--no-sync'], user);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Postgres refuses to run as root. */
async function newClusterUser(): Promise<ServerUser> {
  if (!isRoot()) return {};
  return {
    uid: Number(await run('id', ['-u', 'nobody'], {})),
    gid: Number(await run('id', ['-g', 'nobody'], {})),
  };
}

async function ownerOf(folder: string): Promise<ServerUser> {
  if (!isRoot()) return {};
  const { uid, gid } = await stat(folder);
  return { uid, gid };
}

async function canEnter(folder: string, user: ServerUser): Promise<boolean> {
  if (user.uid === undefined) return true;
  return run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], user).then(
    () => true,
    () => false,
  );
}

async function makeOutsideHome(dataDir: string): Promise<string> {
  const home = path.join(OUTSIDE, createHash('sha256').update(dataDir).digest('hex').slice(0, 16));
  await mkdir(home, { recursive: true });
  await chmod(OUTSIDE, 0o755);
  await chmod(home, 0o755);
  return home;
}
