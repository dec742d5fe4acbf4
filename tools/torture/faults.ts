import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Api } from './api';
import type { Disk } from './disk';
import { type Postgres, query } from './postgres';
import type { Proxy } from './proxy';
import { type Server, statusOf } from './server';

/** What faults happen to. */
export interface Scene {
  readonly postgres: Postgres;
  /** Between the servers and Postgres. */
  readonly proxy: Proxy;
  readonly servers: readonly [Server, ...Server[]];
  readonly api: Api;
  /** What Postgres keeps its data on; null where no small disk could be mounted. */
  readonly disk: Disk | null;
}

/** Something that goes wrong, and comes right again; what is not as it is to be meanwhile is thrown. */
export type Fault = (scene: Scene) => Promise<void>;

const SOME_TIME_MS = 500;
const COUNT = '{ contracts { totalCount } }';
const POLL_MS = 50;
const PATIENCE_MS = 30_000;

/** All faults, by what happens. */
export const FAULTS = {
  'a server is killed': async ({ servers: [server] }) => {
    await server.kill();
    await server.start();
  },

  'Postgres is killed': async (scene) => {
    await scene.postgres.kill();
    await isAway(scene);
    await scene.postgres.start();
  },

  'all connections are terminated, again and again': async ({ postgres }) => {
    for (let round = 0; round < 5; round += 1) {
      await terminateAll(postgres);
      await sleep(SOME_TIME_MS / 5);
    }
  },

  'the network is cut': async (scene) => {
    scene.proxy.cut();
    await isAway(scene);
    scene.proxy.mend();
  },

  'the network passes nothing on for a while': async ({ proxy }) => {
    proxy.stall();
    await sleep(SOME_TIME_MS);
    proxy.mend();
  },

  'the pool is exhausted': async ({ postgres, api }) => {
    const holder = new Client({ connectionString: postgres.url });
    await holder.connect();
    try {
      // Whoever reads or writes a contract keeps its connection, and waits.
      await holder.query('BEGIN; LOCK TABLE contracts IN ACCESS EXCLUSIVE MODE');
      const asked = Array.from({ length: 60 }, () => api.ask(COUNT));
      const { fault } = await Promise.race(asked);
      if (fault !== 'SERVICE_UNAVAILABLE') throw new Error(`An exhausted pool says ${fault}.`);
      await holder.query('COMMIT');
      await Promise.all(asked);
    } finally {
      await holder.end();
    }
  },

  'the disk is full': async ({ disk, api, postgres }) => {
    if (disk === null) return;
    await disk.fill();
    await sleep(4 * SOME_TIME_MS);
    const { fault } = await api.ask(COUNT);
    if (fault !== null && fault !== 'SERVICE_UNAVAILABLE') throw new Error(`It says ${fault}.`);
    await disk.free();
    await postgres.start();
  },

  'the database may only be read': async ({ postgres, api }) => {
    // Not by the database itself, which would then take no change.
    const admin = postgres.url.replace(/[^/]*$/, 'postgres');
    const set = async (value: string): Promise<void> => {
      await query(admin, `ALTER DATABASE contracts SET default_transaction_read_only = ${value}`);
      await terminateAll(postgres);
    };
    await set('on');
    await sleep(SOME_TIME_MS);
    await until(async () => (await api.ask(COUNT)).fault === null);
    await set('off');
  },
} satisfies Record<string, Fault>;

function terminateAll({ url }: Postgres): Promise<unknown> {
  return query(
    url,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'secure-access-contracts'`,
  );
}

/** While the database is away every server says so, and that it lives itself. */
async function isAway({ servers, api }: Scene): Promise<void> {
  for (const { address } of servers) {
    await until(async () => (await statusOf(`${address}/readyz`)) === 503);
    const health = await statusOf(`${address}/healthz`);
    if (health !== 200) throw new Error(`While the database is away /healthz says ${health}.`);
  }
  for (const _server of servers) {
    const { fault } = await api.ask(COUNT);
    if (fault !== 'SERVICE_UNAVAILABLE') throw new Error(`It says ${fault}, and is away.`);
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('What is waited for does not come true.');
    await sleep(POLL_MS);
  }
}
