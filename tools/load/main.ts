import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { devSigningKey, signToken } from '../../src/dev/signing-key';
import { tokyoDate } from '../../src/terms/model/calendar';
import { fillDemo } from '../demo/fill';
import { createApi } from '../torture/api';
import { withCleanup } from '../torture/cleanup';
import { createPostgres } from '../torture/postgres';
import { createServer } from '../torture/server';
import { connectSlowClients } from './slow-clients';
import { type Figures, flood, sustain } from './traffic';

const USAGE = `Loads a server on a Postgres of its own, and tells how it bears it.

  npm run load
  npm run load -- --minutes 1 --contracts 200

  --minutes N     how long the sustained traffic lasts (default: 10)
  --contracts N   how many contracts there are at first (default: 10000)
  --callers N     how many call at once (default: 16)
`;
const SHORT_MS = 15_000;
const CALLERS_OF_EACH_SLOW_KIND = 200;
/** A request that is not whole is ended after 30 seconds, which are looked at every 5. */
const SLOW_ENDED_MS = 36_000;
const today = (): string => tokyoDate(Date.now());

interface Options {
  readonly minutes: number;
  readonly contracts: number;
  readonly callers: number;
}

async function main(): Promise<void> {
  const options = optionsOf();
  await withCleanup(async (onEnd) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'contracts-load-'));
    onEnd(() => rm(folder, { recursive: true, force: true }));
    await chmod(folder, 0o755);
    const postgres = await createPostgres(folder);
    onEnd(() => postgres.stop());
    const filling = { today: today(), contracts: options.contracts, append: false };
    await fillDemo(postgres.url, filling, () => undefined);
    const server = await createServer(folder, { DATABASE_URL: postgres.url });
    onEnd(() => server.stop());
    await server.start();
    const claims = { subject: 'load', scopes: ['contracts:operate'], contractorIds: [] };
    const token = await signToken(await devSigningKey(folder), claims);
    await load(server.address, `Bearer ${token}`, options);
  });
}

async function load(
  address: string,
  authorization: string,
  { minutes, callers }: Options,
): Promise<void> {
  const api = createApi([address], authorization);
  const sustained = (name: string, ms: number) => {
    const writers = Math.ceil(callers / 4);
    return sustain(api, { readers: callers - writers, writers, ms, name, today });
  };
  tell('warming up', await sustained('warm', SHORT_MS));
  const before = await memoryOf(address);
  tell(`${callers} callers for ${minutes} minutes`, await sustained('sustained', minutes * 60_000));
  console.log(`memory: ${before} MB before, ${await memoryOf(address)} MB after`);

  const full = { readers: 60, writers: 0, ms: SHORT_MS, name: 'full', today };
  const borne = await sustain(api, full);
  tell('as many reads as can be borne', borne);
  tell('twice as many', await flood(api, 2 * borne.perSecond, SHORT_MS));
  tell('right after it', await sustained('after', SHORT_MS));
  console.log(`memory: ${await memoryOf(address)} MB`);

  const slow = await connectSlowClients(address, CALLERS_OF_EACH_SLOW_KIND);
  console.log(`${slow.connected()} slow and idle clients are connected`);
  tell('beside them', await sustained('beside', SHORT_MS));
  await sleep(SLOW_ENDED_MS - SHORT_MS);
  console.log(`${slow.connected()} of them are still connected`);
  slow.end();
}

function tell(what: string, { calls, perSecond, p50, p99, faults, faultP99 }: Figures): void {
  const failed = [...faults.values()].reduce((sum, count) => sum + count, 0);
  const share = ((100 * failed) / calls).toFixed(2);
  const kinds = [...faults].map(([code, count]) => `${count} ${code}`).join(', ');
  console.log(
    `${what}: ${calls} calls, ${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ` +
      `${share}% failed${failed > 0 ? ` (${kinds}; p99 ${faultP99.toFixed(0)} ms)` : ''}`,
  );
}

async function memoryOf(address: string): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  const bytes = /^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1];
  return Math.round(Number(bytes) / (1 << 20));
}

function optionsOf(): Options {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      contracts: { type: 'string', default: '10000' },
      callers: { type: 'string', default: '16' },
    },
  });
  const [minutes, contracts, callers] = [values.minutes, values.contracts, values.callers].map(
    Number,
  ) as [number, number, number];
  if (!(minutes > 0 && contracts > 0 && callers > 0)) {
    throw new TypeError('Each option is a number above 0.');
  }
  return { minutes, contracts, callers };
}

main().catch((error: unknown) => {
  const isUsage = error instanceof TypeError;
  console.error(isUsage ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = isUsage ? 2 : 1;
});
