import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { pino } from 'pino';
import { type Cluster, openCluster } from '../../src/embedded-postgres/cluster';
import { urlOf } from '../../src/embedded-postgres/cluster-lock';
import {
  freePort,
  launch,
  runningPostmaster,
  shutDown,
} from '../../src/embedded-postgres/postmaster';

const DATABASE = 'contracts';
const POLL_MS = 50;
const START_MS = 60_000;

/** A Postgres of one's own, to be killed. */
export interface Postgres {
  readonly cluster: Cluster;
  readonly port: number;
  readonly url: string;
  start(): Promise<void>;
  /** Kills the postmaster, as by `kill -9`, and waits until it is gone. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Makes a Postgres in a folder that any user may enter, and starts it with an empty database `contracts`. */
export async function createPostgres(folder: string): Promise<Postgres> {
  const cluster = await openCluster(folder, true, pino({ level: 'warn' }));
  const postgres = postgresOn(cluster, await freePort());
  await postgres.start();
  const admin = urlOf(cluster, postgres.port, 'postgres');
  const existing = await query(admin, `SELECT FROM pg_database WHERE datname = '${DATABASE}'`);
  if (existing.length === 0) await query(admin, `CREATE DATABASE ${DATABASE}`);
  return postgres;
}

/** Gives the Postgres of a cluster, not yet started. */
export function postgresOn(cluster: Cluster, port: number): Postgres {
  const pid = async (): Promise<number> => (await runningPostmaster(cluster))?.pid ?? 0;
  return {
    cluster,
    port,
    url: urlOf(cluster, port, DATABASE),
    start: async () => {
      const until = performance.now() + START_MS;
      while (!(await answers(urlOf(cluster, port, 'postgres')))) {
        if (performance.now() > until) {
          throw new Error(`Postgres does not start: ${await readFile(cluster.logFile, 'utf8')}`);
        }
        // What a killed one left behind may keep the next one away for a moment.
        if ((await pid()) === 0) await launch(cluster, port);
        await sleep(POLL_MS);
      }
    },
    kill: async () => {
      const running = await pid();
      if (running > 0) process.kill(running, 'SIGKILL');
      while ((await pid()) > 0) await sleep(POLL_MS);
    },
    stop: () => shutDown(cluster),
  };
}

/** Runs one statement on a connection of its own. */
export async function query<Row = Record<string, unknown>>(
  url: string,
  statement: string,
): Promise<Row[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows as Row[];
  } finally {
    await client.end();
  }
}

function answers(url: string): Promise<boolean> {
  return query(url, 'SELECT').then(
    () => true,
    () => false,
  );
}
