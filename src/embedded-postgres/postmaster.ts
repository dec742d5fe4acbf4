import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programEnvironment, run } from './binaries';
import type { Cluster } from './cluster';

/** A running Postgres, as its own `postmaster.pid` names it. */
export interface Postmaster {
  pid: number;
  port: number;
}

export const LOOPBACK = '127.0.0.1';
const STOP_TIMEOUT_SECONDS = '60';
const POLL_MS = 20;

/** The Postgres that runs on the cluster, ready for connections or not; null where there is none. */
export async function runningPostmaster(cluster: Cluster): Promise<Postmaster | null> {
  const lines = await pidFileLines(cluster);
  const pid = Number(lines[0]);
  if (!(pid > 0) || !(await isPostmaster(pid, cluster))) return null;
  return { pid, port: Number(lines[3]) };
}

/**
 * Starts Postgres on the cluster in a session of its own, so that no signal to this process or its group reaches it.
 * Only where no Postgres runs on the cluster. It logs to a file, for it may outlive this process.
 */
export async function launch(cluster: Cluster, port: number): Promise<ChildProcess> {
  await removeForeignPidFile(cluster);
  const logFile = await open(cluster.logFile, 'a', 0o600);
  const { uid, gid } = cluster.user;
  if (uid !== undefined && gid !== undefined) await logFile.chown(uid, gid);
  const settings = { ...SETTINGS, ...(cluster.durable ? {} : NOT_DURABLE) };
  const child = spawn(
    path.join(cluster.programs, 'postgres'),
    // `isPostmaster` knows the process by this beginning.
    [
      '-D',
      cluster.data,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...cluster.user,
      cwd: '/',
      env: programEnvironment(),
      detached: true,
      windowsHide: true,
      stdio: ['ignore', logFile.fd, logFile.fd],
    },
  );
  // A failure to start shows as an exit code.
  child.once('error', () => undefined);
  await logFile.close();
  child.unref();
  return child;
}

/** Shuts the cluster's Postgres down (fast: its connections are ended, nothing committed is lost) and waits for its end. */
export async function shutDown(cluster: Cluster): Promise<void> {
  const running = await runningPostmaster(cluster);
  if (running === null) return;
  const stop = (mode: string) =>
    run(
      path.join(cluster.programs, 'pg_ctl'),
      ['stop', '-w', '-t', STOP_TIMEOUT_SECONDS, '-m', mode, '-D', cluster.data],
      cluster.user,
    );
  await stop('fast').catch(() => stop('immediate'));
  while (await isPostmaster(running.pid, cluster)) await sleep(POLL_MS);
}

/** A port that is free on the loopback address now. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}

const SETTINGS = {
  listen_addresses: LOOPBACK,
  unix_socket_directories: '',
  max_connections: '300',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // Errors of statements belong to the server's log, and their details are no business of this file.
  log_min_messages: 'log',
};

const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

function pidFile(cluster: Cluster): string {
  return path.join(cluster.data, 'postmaster.pid');
}

/**
 * Postgres itself clears the pid file that a crash left, except where another process of its user has got that number.
 * Should a Postgres run on the data all the same, its shared memory keeps the new one away from it.
 */
async function removeForeignPidFile(cluster: Cluster): Promise<void> {
  const pid = Number((await pidFileLines(cluster))[0]);
  if (pid > 0 && isAlive(pid) && !(await isPostmaster(pid, cluster))) {
    await rm(pidFile(cluster), { force: true });
  }
}

async function pidFileLines(cluster: Cluster): Promise<string[]> {
  return (await readFile(pidFile(cluster), 'utf8').catch(() => '')).split('\n');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function isPostmaster(pid: number, cluster: Cluster): Promise<boolean> {
  try {
    if (process.platform === 'win32') return isAlive(pid);
    const command =
      process.platform === 'linux'
        ? (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ')
        : await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)], {});
    return command.includes(`postgres -D ${cluster.data} -p `);
  } catch {
    return false;
  }
}
