import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { SUPERUSER, type Cluster } from './cluster';
import { EmbeddedPostgresError } from './errors';
import { freePort, launch, LOOPBACK, runningPostmaster, shutDown } from './postmaster';

/**
 * A connection that holds the lock which makes this server the only one on its cluster. It is let go by whatever ends
 * the server, kill -9 included, and tells by its own end that Postgres is gone.
 */
export interface Hold {
  client: Client;
  port: number;
  ended: Promise<void>;
}

/** "contract" in ASCII. */
const HOLDER_LOCK = '0x636f6e7472616374';
/** Long enough for a server that is just ending. */
const HOLDER_WAIT_MS = 5_000;
const CONNECT_TIMEOUT_MS = 5_000;
/** Recovery after a crash replays what was written since the last checkpoint. */
const ANSWER_WAIT_MS = 300_000;
const LAUNCHES_MAX = 6;
const POLL_MS = 50;
const PAUSE_MIN_MS = 100;
const PAUSE_MAX_MS = 5_000;
const LOG_TAIL_CHARACTERS = 1_500;

const LOCK_NOT_AVAILABLE = '55P03';
/** Too many connections, shutting down, crashed, not yet ready. */
const PASSING_STATES = ['53300', '57P01', '57P02', '57P03'];

/**
 * Connects to the Postgres that runs on the cluster, starting it where there is none, and takes the holder's lock.
 * Throws where another server keeps the lock, and, with the end of its log, where Postgres does not start.
 */
export async function takeHold(cluster: Cluster, wantedPort?: number): Promise<Hold> {
  const deadline = performance.now() + ANSWER_WAIT_MS;
  let child: ChildProcess | undefined;
  let launches = 0;
  while (performance.now() < deadline) {
    const running = await runningPostmaster(cluster);
    if (running !== null) {
      const hold = await connect(cluster, running.port);
      if (hold !== null && running.port === (wantedPort ?? running.port)) return hold;
      // A server that was then refused the lock has started it on a port of its own.
      if (hold !== null) await shutDown(cluster);
    } else if (child === undefined || child.exitCode !== null || child.signalCode !== null) {
      if (launches === LAUNCHES_MAX) break;
      if (launches > 0) await sleep(Math.min(PAUSE_MIN_MS * 2 ** launches, PAUSE_MAX_MS));
      child = await launch(cluster, wantedPort ?? (await freePort()));
      launches += 1;
    }
    await sleep(POLL_MS);
  }
  const logged = (await readFile(cluster.logFile, 'utf8')).slice(-LOG_TAIL_CHARACTERS);
  throw new Error(`Postgres does not start on ${cluster.data}; its log ends with:\n${logged}`);
}

/** The URL of one of the cluster's databases, with its superuser's password. */
export function urlOf(cluster: Cluster, port: number, database: string): string {
  return `postgres://${SUPERUSER}:${cluster.password}@${LOOPBACK}:${port}/${database}`;
}

/** Null while Postgres is not ready for connections. */
async function connect(cluster: Cluster, port: number): Promise<Hold | null> {
  const client = new Client({
    connectionString: urlOf(cluster, port, 'postgres'),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  // Every error of an open connection is followed by its end.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`set lock_timeout = ${HOLDER_WAIT_MS}`);
    await client.query(`select pg_advisory_lock(${HOLDER_LOCK})`);
    return { client, port, ended };
  } catch (error) {
    await client.end().catch(() => undefined);
    if (!(error instanceof DatabaseError)) return null;
    if (error.code === LOCK_NOT_AVAILABLE) {
      throw new EmbeddedPostgresError(
        `DATA_DIR: the database in ${cluster.folder} is in use by another server: stop that one, or set DATA_DIR to another folder.`,
        { cause: error },
      );
    }
    if (error.code !== undefined && PASSING_STATES.includes(error.code)) return null;
    throw error;
  }
}
