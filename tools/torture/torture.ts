import { chmod, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { devSigningKey, signToken } from '../../src/dev/signing-key';
import { migrateDatabase } from '../../src/persistence/migrate';
import type { PlainDate } from '../../src/terms/model/calendar';
import { createApi } from './api';
import { withCleanup } from './cleanup';
import { mountDisk } from './disk';
import { type Fault, FAULTS, type Scene } from './faults';
import { createPostgres } from './postgres';
import { openProxy } from './proxy';
import { createServer } from './server';
import { Traffic } from './traffic';

export type FaultName = keyof typeof FAULTS;

/** What became of one fault. */
export interface Outcome {
  readonly fault: FaultName;
  /** Mutations acknowledged so far. */
  readonly acknowledged: number;
  /** From the end of the fault to the next mutation that was acknowledged. */
  readonly backAfterMs: number;
  readonly problems: readonly string[];
}

export interface TortureOptions {
  /** A folder of its own that any user may enter; it is made and removed. */
  readonly folder: string;
  readonly today: () => PlainDate;
  readonly writers: number;
  /** Mutations that are acknowledged before a fault and after it, at least. */
  readonly mutations: number;
  /** Tells what is left out. */
  readonly leaveOut: (why: string) => void;
}

/**
 * Lets faults happen to two servers and their Postgres while writers write and a reader follows the feed. After each,
 * nobody writes for a moment, and all that is on record is held against what was acknowledged and against the rules.
 * Tells of each what became of it.
 */
export function torture(
  faults: Iterable<FaultName>,
  { folder, today, writers, mutations, leaveOut }: TortureOptions,
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  return withCleanup(async (onEnd) => {
    const [data, keys] = [path.join(folder, 'disk'), path.join(folder, 'servers')];
    for (const each of [folder, data, keys]) {
      await mkdir(each, { recursive: true });
      await chmod(each, 0o755);
    }
    onEnd(() => rm(folder, { recursive: true, force: true }));
    const disk = await mountDisk(data);
    if (disk === null) leaveOut('the full disk: only root on Linux can mount a small one');
    else onEnd(() => disk.unmount());
    const postgres = await createPostgres(data);
    onEnd(() => postgres.stop());
    const proxy = await openProxy(postgres.port);
    onEnd(() => proxy.close());
    await migrateDatabase(postgres.url);
    const url = new URL(postgres.url);
    url.port = String(proxy.port);
    const settings = { DATABASE_URL: url.href, DATABASE_POOL_SIZE: '10' };
    const servers: Scene['servers'] = [
      await createServer(keys, settings),
      await createServer(keys, settings),
    ];
    onEnd(() => Promise.all(servers.map((server) => server.stop())));
    await Promise.all(servers.map((server) => server.start()));
    const claims = { subject: 'torture', scopes: ['contracts:operate'], contractorIds: [] };
    const token = await signToken(await devSigningKey(keys), claims);
    const api = createApi(
      servers.map(({ address }) => address),
      `Bearer ${token}`,
    );
    const traffic = new Traffic({ api, name: 'torture', writers, today });
    for (const fault of faults) {
      if (fault === 'the disk is full' && disk === null) continue;
      const scene: Scene = { postgres, proxy, servers, api, disk };
      onOutcome(await suffer(fault, scene, traffic, mutations));
    }
  });
}

async function suffer(
  name: FaultName,
  scene: Scene,
  traffic: Traffic,
  mutations: number,
): Promise<Outcome> {
  const fault: Fault = FAULTS[name];
  const { ledger } = traffic;
  const problems: string[] = [];
  traffic.start();
  await traffic.acknowledges(mutations);
  await fault(scene).catch((error: unknown) => problems.push(String(error)));
  const over = performance.now();
  await traffic.acknowledges(1);
  const backAfterMs = Math.round(performance.now() - over);
  await traffic.acknowledges(mutations);
  await traffic.stop();
  problems.push(...(await traffic.verify(scene.postgres.url)));
  return { fault: name, acknowledged: ledger.acknowledged, backAfterMs, problems };
}
