import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from '../../src/embedded-postgres/postmaster';
import {
  type Client,
  type ContractEvent,
  createClient,
} from '../../examples/partner-client/client';
import { followFeed } from '../../examples/partner-client/feed';
import { RequestError } from '../../examples/partner-client/request';
import { devSigningKey, signToken } from '../../src/dev/signing-key';
import { makeFolder, removeDataFolder, until } from '../embedded-postgres/support';

const ROOT = path.resolve(__dirname, '../..');
const TYPES = ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'] as const;
const CONTRACTORS = Array.from({ length: 10 }, (_, place) => `C-${2001 + place}`);
const APPLICATIONS = CONTRACTORS.flatMap((contractorId) =>
  TYPES.map((serviceType) => ({
    idempotencyKey: `order-${contractorId}-${serviceType}`,
    contractorId,
    serviceType,
    accountCount: 50,
    agreesToTermsEdition: '2022-09-01',
  })),
);

let dataDir: string;
let url: string;
let token: string;
let server: ChildProcess;

/** Starts the server itself, with the embedded database of the data folder, and waits until it is ready. */
async function startServer(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: dataDir,
      PORT: new URL(url).port,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const isReady = () =>
    fetch(new URL('/readyz', url)).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(isReady);
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

const clientOf = (more: Partial<Parameters<typeof createClient>[0]> = {}): Client =>
  createClient({ url, token: () => token, attempts: 20, ...more });

beforeAll(async () => {
  dataDir = path.join(await makeFolder(), 'data');
  url = `http://127.0.0.1:${await freePort()}/graphql`;
  token = await signToken(await devSigningKey(dataDir), {
    subject: 'partner',
    scopes: ['contracts:read', 'contracts:write'],
    contractorIds: [...CONTRACTORS, 'C-3001', 'C-3002', 'C-3003'],
  });
  server = await startServer();
});

afterAll(async () => {
  if (server.exitCode === null) await end(server, 'SIGTERM');
  await removeDataFolder(dataDir);
  await rm(path.dirname(dataDir), { recursive: true });
});

test('makes one contract of each application, and tells each event once, though server and client are ended', async () => {
  const retries: unknown[] = [];
  const client = clientOf({ onRetry: (reason) => retries.push(reason) });
  const cursorFile = path.join(dataDir, 'partner.cursor');
  const told: ContractEvent[] = [];
  let follower = new AbortController();
  const follow = () =>
    followFeed({
      client,
      cursorFile,
      signal: follower.signal,
      pauseMs: 20,
      handle: (event) => void told.push(event),
    });
  let following = follow();

  const answers = APPLICATIONS.map((application) => client.apply(application));
  // In the middle of it: some have their answer, and others wait for theirs.
  await Promise.race(answers);
  await end(server, 'SIGKILL');
  follower.abort();
  await following;

  follower = new AbortController();
  following = follow();
  server = await startServer();
  const results = await Promise.all(answers);
  await until(() => Promise.resolve(told.length >= APPLICATIONS.length));
  follower.abort();
  await following;

  expect(retries).not.toHaveLength(0);
  const made = results.map((result) => ('contract' in result ? result.contract.id : result));
  expect(new Set(made).size).toBe(APPLICATIONS.length);
  expect(told.map(({ contractId }) => contractId).sort()).toEqual(made.sort());
  const sequences = told.map(({ sequence }) => Number(sequence));
  expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
});

test('gets the first contract again where its answer was lost on the way', async () => {
  const contractIds: string[] = [];
  const client = clientOf({
    fetch: async (...request) => {
      const response = await fetch(...request);
      const { data } = (await response.clone().json()) as {
        data: { applyForContract: { contract: { id: string } } };
      };
      contractIds.push(data.applyForContract.contract.id);
      if (contractIds.length === 1) throw new TypeError('the connection was lost');
      return response;
    },
  });
  const result = await client.apply({
    idempotencyKey: 'order-lost',
    contractorId: 'C-3001',
    agreesToTermsEdition: '2022-09-01',
    serviceType: 'WEB_GATEWAY',
    accountCount: 50,
  });
  expect(contractIds).toHaveLength(2);
  expect(contractIds[0]).toBe(contractIds[1]);
  expect(result).toMatchObject({ contract: { id: contractIds[0], status: 'APPLIED' } });
});

test('tells every reason for a refusal, and asks only once', async () => {
  const retries: unknown[] = [];
  const client = clientOf({ onRetry: (reason) => retries.push(reason) });
  const result = await client.apply({
    idempotencyKey: 'order-refused',
    contractorId: 'C-3002',
    agreesToTermsEdition: '2020-01-01',
    serviceType: 'PRIVATE_CONNECT',
    accountCount: 10,
  });
  const codes = 'refusals' in result ? result.refusals.map(({ code }) => code) : [];
  expect(codes.sort()).toEqual([
    'ACCOUNT_COUNT_BELOW_MINIMUM',
    'BASE_CONTRACT_REQUIRED',
    'TERMS_EDITION_NOT_CURRENT',
  ]);
  expect(retries).toEqual([]);
});

test('gives up at once where its token is refused', async () => {
  const retries: unknown[] = [];
  const client = clientOf({ token: () => 'none', onRetry: (reason) => retries.push(reason) });
  await expect(client.readFeed(null)).rejects.toThrow(RequestError);
  expect(retries).toEqual([]);
});

test('gives up in the end where no answer comes', async () => {
  const retries: unknown[] = [];
  const client = clientOf({
    url: `http://127.0.0.1:${await freePort()}/graphql`,
    attempts: 3,
    onRetry: (reason) => retries.push(reason),
  });
  await expect(client.readFeed(null)).rejects.toThrow('No answer.');
  expect(retries).toHaveLength(2);
});

test('brings an event again that was not handled, and none that was', async () => {
  for (const number of [1, 2, 3]) {
    await clientOf().apply({
      idempotencyKey: `order-told-${number}`,
      contractorId: 'C-3003',
      agreesToTermsEdition: '2022-09-01',
      serviceType: 'WEB_GATEWAY',
      accountCount: 50,
    });
  }
  const cursorFile = path.join(dataDir, 'failing.cursor');
  const { edges } = await clientOf().readFeed(null);
  const handled: string[] = [];
  const run = (handle: (event: ContractEvent) => void, signal: AbortSignal) =>
    followFeed({ client: clientOf(), cursorFile, handle, signal, pauseMs: 20 });

  const failing = (event: ContractEvent) => {
    if (handled.length === 2) throw new Error('the disk is full');
    handled.push(event.id);
  };
  await expect(run(failing, new AbortController().signal)).rejects.toThrow('the disk is full');
  expect(await readFile(cursorFile, 'utf8')).toBe(edges[1]?.cursor);

  const stopping = new AbortController();
  await run((event) => {
    handled.push(event.id);
    if (handled.length === edges.length) stopping.abort();
  }, stopping.signal);
  expect(handled).toEqual(edges.map(({ node }) => node.id));
});
