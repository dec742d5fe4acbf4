import { randomBytes } from 'node:crypto';
import { accessSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { devSigningKey, signToken } from '../../src/dev/signing-key';
import { migrateDatabase } from '../../src/persistence/migrate';
import { tokyoDate } from '../../src/terms/model/calendar';
import { createApi } from '../torture/api';
import { withCleanup } from '../torture/cleanup';
import { query } from '../torture/postgres';
import { createServer, statusOf } from '../torture/server';
import { Traffic } from '../torture/traffic';
import { type Cluster, type Node, startCluster } from './cluster';

const NEEDED = [
  '/usr/bin/patroni',
  '/usr/bin/etcd',
  '/usr/sbin/haproxy',
  '/usr/lib/postgresql/15/bin/postgres',
];
const WRITERS = 6;
const MUTATIONS = 60;
const PATIENCE_MS = 180_000;

/** What happens to the primary, and how it is undone. */
interface Accident {
  readonly what: string;
  readonly happens: (node: Node) => Promise<void> | void;
  readonly isUndone: (node: Node) => Promise<void> | void;
}

const ACCIDENTS: readonly Accident[] = [
  {
    what: 'the primary hands over',
    happens: (node) => node.handOver(),
    isUndone: () => undefined,
  },
  {
    what: 'the Postgres of the primary is killed',
    happens: (node) => node.killPostgres(),
    isUndone: () => undefined,
  },
  {
    what: 'the machine of the primary is killed',
    happens: (node) => node.kill(),
    isUndone: (node) => node.start(),
  },
  {
    what: 'the primary is cut off',
    happens: (node) => node.cutOff(),
    isUndone: (node) => node.reconnect(),
  },
];

async function main(): Promise<void> {
  const missing = NEEDED.filter((program) => !isThere(program));
  if (process.getuid?.() !== 0 || missing.length > 0) {
    throw new TypeError(
      `This needs Debian 12, root, and apt-get install patroni etcd-server haproxy postgresql (missing: ${missing.join(', ') || 'root'}).`,
    );
  }
  await withCleanup(async (onEnd) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'contracts-failover-'));
    onEnd(() => rm(folder, { recursive: true, force: true }));
    await chmod(folder, 0o755);
    const cluster = await startCluster(
      path.join(folder, 'cluster'),
      randomBytes(12).toString('hex'),
      onEnd,
    );
    await until('a primary with a synchronous standby', async () => {
      const states = await Promise.all(cluster.nodes.map(isSynchronous));
      return states.includes(true) && (await primaryOf(cluster)) !== null;
    });
    await until('HAProxy', () =>
      query(cluster.urlOf('postgres'), 'CREATE DATABASE contracts').then(
        () => true,
        () => false,
      ),
    );
    const databaseUrl = cluster.urlOf('contracts');
    await migrateDatabase(databaseUrl);
    const data = path.join(folder, 'servers');
    await mkdir(data);
    const servers = [
      await createServer(data, { DATABASE_URL: databaseUrl }),
      await createServer(data, { DATABASE_URL: databaseUrl }),
    ];
    onEnd(() => Promise.all(servers.map((server) => server.stop())));
    await Promise.all(servers.map((server) => server.start()));
    const claims = { subject: 'failover', scopes: ['contracts:operate'], contractorIds: [] };
    const token = await signToken(await devSigningKey(data), claims);
    const api = createApi(
      servers.map(({ address }) => address),
      `Bearer ${token}`,
    );
    const today = (): string => tokyoDate(Date.now());
    const traffic = new Traffic({ api, name: 'failover', writers: WRITERS, today });
    for (const accident of ACCIDENTS) await suffer(accident, cluster, traffic, databaseUrl);
  });
}

async function suffer(
  { what, happens, isUndone }: Accident,
  cluster: Cluster,
  traffic: Traffic,
  databaseUrl: string,
): Promise<void> {
  const primary = await primaryOf(cluster);
  if (primary === null) throw new Error('There is no primary.');
  traffic.start();
  await traffic.acknowledges(MUTATIONS);
  const begun = performance.now();
  await happens(primary);
  await untilAnother(cluster, primary);
  // What the old primary had still acknowledged is over by now.
  await traffic.acknowledges(1, PATIENCE_MS);
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  await traffic.acknowledges(MUTATIONS);
  await isUndone(primary);
  await until('the old primary as a synchronous standby', () => isSynchronous(primary));
  const back = ((performance.now() - begun) / 1_000).toFixed(1);
  await traffic.acknowledges(MUTATIONS);
  await traffic.stop();
  const problems = await traffic.verify(databaseUrl);
  console.log(
    `${what}: writes are back after ${seconds} s, the old primary is a standby after ${back} s; ` +
      `${traffic.ledger.acknowledged} mutations acknowledged, ${problems.length} problems`,
  );
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

async function primaryOf({ nodes }: Cluster): Promise<Node | null> {
  for (const node of nodes) {
    if ((await statusOf(`${node.patroni}/primary`)) === 200) return node;
  }
  return null;
}

/** Waits until another node is the primary. */
function untilAnother({ nodes }: Cluster, old: Node): Promise<void> {
  const others = nodes.filter((node) => node !== old);
  return until('another primary', async () => {
    const states = await Promise.all(others.map(({ patroni }) => statusOf(`${patroni}/primary`)));
    return states.includes(200);
  });
}

async function isSynchronous({ patroni }: Node): Promise<boolean> {
  return (await statusOf(`${patroni}/synchronous`)) === 200;
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`There is still not ${what}.`);
    await sleep(100);
  }
}

function isThere(file: string): boolean {
  try {
    accessSync(file);
    return true;
  } catch {
    return false;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof TypeError ? error.message : error);
  process.exitCode = error instanceof TypeError ? 2 : 1;
});
