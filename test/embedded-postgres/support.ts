import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, realpath, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** A folder of its own for a test, that any user may enter. */
export async function makeFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'contracts-embedded-')));
  await chmod(folder, 0o755);
  return folder;
}

/** Ends what a test has left running on a data folder, and removes its cluster wherever it is. */
export async function removeDataFolder(dataDir: string): Promise<void> {
  const cluster = await realpath(path.join(dataDir, 'postgres')).catch(() => null);
  if (cluster !== null) {
    const pid = await postmasterPid(cluster).catch(() => null);
    if (pid !== null && (await isAlive(pid))) await killAndWait(pid);
    const home = path.dirname(cluster);
    if (home !== dataDir) {
      await rm(home, { recursive: true });
      // Others may have theirs there.
      await rmdir(path.dirname(home)).catch(() => undefined);
    }
  }
  await rm(dataDir, { recursive: true, force: true });
}

export interface Server {
  child: ChildProcess;
  pid: number;
  url: string;
}

/** Starts `server.ts` of a checkout on a data folder, as a process of its own. */
export async function startServer(
  dataDir: string,
  checkout = path.resolve(__dirname, '../..'),
  user: { uid?: number; gid?: number } = {},
): Promise<Server> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(checkout, 'test/embedded-postgres/server.ts'), dataDir],
    { ...user, cwd: checkout, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let logged = '';
  child.stderr.on('data', (text: Buffer) => (logged += text.toString()));
  for await (const url of createInterface(child.stdout)) {
    if (child.pid !== undefined) return { child, pid: child.pid, url };
  }
  throw new Error(`the server did not start: ${logged}`);
}

/** Ends a server in order, with its Postgres. */
export async function stopServer(server: Server): Promise<void> {
  const exit = once(server.child, 'exit');
  server.child.kill('SIGTERM');
  await exit;
}

/** Ends a server as a crash would. */
export async function crashServer(server: Server): Promise<void> {
  const exit = once(server.child, 'exit');
  server.child.kill('SIGKILL');
  await exit;
}

/** The process number of the Postgres that runs, or last ran, on the cluster in a folder. */
export async function postmasterPid(cluster: string): Promise<number> {
  const [pid] = (await readFile(path.join(cluster, 'data', 'postmaster.pid'), 'utf8')).split('\n');
  return Number(pid);
}

/** Whether a process runs: one that has ended and that nobody has waited for yet does not. */
export async function isAlive(pid: number): Promise<boolean> {
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')) !== '';
}

/** Kills a process that is not a child of this one, and waits until it is gone. */
export async function killAndWait(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  await until(async () => !(await isAlive(pid)));
}

/** Waits until a condition holds; throws when it does not within half a minute. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await condition()) return;
    await sleep(50);
  }
  throw new Error('the condition does not come true');
}

/** Runs a statement and gives its first row's first value. */
export async function ask(url: string, statement: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<unknown[]>({ text: statement, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** Asks a server that is away for a moment. */
export async function askWhenBack(url: string, statement: string): Promise<unknown> {
  await until(() =>
    ask(url, 'select 1').then(
      () => true,
      () => false,
    ),
  );
  return ask(url, statement);
}
