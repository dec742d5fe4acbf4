import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Logger } from 'pino';
import { openCluster, removeDrafts } from './cluster';
import { folderFault } from './errors';
import { takeHold, urlOf } from './cluster-lock';
import { runningPostmaster, shutDown } from './postmaster';

export interface EmbeddedPostgresOptions {
  /** Folder that the database is kept in; made where it does not exist. */
  dataDir: string;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** False gives up the safety of writes against a crash of the machine for speed: for tests only. Default true. */
  durable?: boolean;
}

export interface EmbeddedPostgres {
  /** Of the database `contracts`, as a superuser; the same for as long as this server runs. */
  url: string;
  /** Shuts Postgres down, also one that was found running, and waits for its end. */
  stop(): Promise<void>;
}

const DATABASE = 'contracts';
const RETRY_PAUSE_MS = 5_000;

/**
 * Starts Postgres on the cluster of a data folder, or takes over the one that a killed server left running, and starts
 * it again on the same port whenever it dies. Throws where another server holds the cluster, where there are no
 * binaries for this platform, and, with the end of its log, where Postgres does not start.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { dataDir, log, durable = true } = options;
  const folder = path.resolve(dataDir);
  const cluster = await openCluster(folder, durable, log).catch((error: unknown) => {
    throw folderFault(folder, error);
  });
  let hold = await takeHold(cluster);
  const { port } = hold;
  try {
    await removeDrafts(cluster);
    await ensureDatabase(hold.client);
  } catch (error) {
    await shutDown(cluster);
    throw error;
  }
  log.info({ folder: cluster.folder, port }, 'embedded Postgres is ready');

  let stopping = false;
  let restart: Promise<unknown> = Promise.resolve();
  const restarted = async (): Promise<void> => {
    try {
      hold = await takeHold(cluster, port);
      log.info({ port }, 'embedded Postgres is back');
    } catch (error) {
      log.error({ err: error }, 'embedded Postgres does not come back');
      await sleep(RETRY_PAUSE_MS);
    }
  };
  const supervise = async (): Promise<void> => {
    for (;;) {
      await hold.ended;
      if (stopping) return;
      log.error({ port }, 'the connection to the embedded Postgres has ended: making it run again');
      restart = restarted();
      await restart;
    }
  };
  const supervision = supervise();

  const stop = async (): Promise<void> => {
    stopping = true;
    await restart;
    await shutDown(cluster);
    await supervision;
    log.info({}, 'embedded Postgres has stopped');
  };
  let stopped: Promise<void> | undefined;
  return { url: urlOf(cluster, port, DATABASE), stop: () => (stopped ??= stop()) };
}

/**
 * Finds the Postgres that runs on the cluster of a data folder, for a process beside its server. Gives the URL of its
 * database `contracts`, as a superuser, or null where none runs.
 */
export async function findEmbeddedPostgres(
  options: Pick<EmbeddedPostgresOptions, 'dataDir' | 'log'>,
): Promise<string | null> {
  const cluster = await openCluster(path.resolve(options.dataDir), true, options.log);
  const running = await runningPostmaster(cluster);
  return running === null ? null : urlOf(cluster, running.port, DATABASE);
}

async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE}`);
}
