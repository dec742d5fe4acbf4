import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Client, createClient } from '../../examples/partner-client/client';
import { relayEvents } from '../../examples/partner-client/relay';
import { RequestError } from '../../examples/partner-client/request';
import { devSigningKey, signToken } from '../../src/dev/signing-key';
import { startPageServer } from '../dev/sandbox-server';
import { until } from '../embedded-postgres/support';
import { SECRET, startReceiver } from './webhook-receiver';

const ROOT = path.resolve(__dirname, '../..');
const KIT = path.join(ROOT, 'examples/partner-client');
const TSC = path.join(ROOT, 'node_modules/typescript/bin/tsc');
const EDITION = '2022-09-01';

const run = promisify(execFile);

let folder: string;
let server: Awaited<ReturnType<typeof startPageServer>>;
let url: string;
let client: Client;
let tokens: Record<'partner' | 'operator', string>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kit-'));
  server = await startPageServer('2024-04-08', { DATA_DIR: folder });
  url = `${server.address}/graphql`;
  const key = await devSigningKey(folder);
  tokens = {
    partner: await signToken(key, {
      subject: 'partner',
      scopes: ['contracts:read', 'contracts:write'],
      contractorIds: ['C-1', 'C-2'],
    }),
    operator: await signToken(key, {
      subject: 'operator',
      scopes: ['contracts:operate'],
      contractorIds: [],
    }),
  };
  client = createClient({ url, token: () => tokens.partner });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Does what the company does. */
async function operate(mutation: string, input: object): Promise<void> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.operator}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  expect(await response.json()).toEqual({ data: { [mutation]: { userErrors: [] } } });
}

function made<Result extends object>(result: Result): Exclude<Result, { refusals: unknown }> {
  if ('refusals' in result) throw new Error(JSON.stringify(result.refusals));
  return result as Exclude<Result, { refusals: unknown }>;
}

const application = (idempotencyKey: string, contractorId = 'C-1') => ({
  idempotencyKey,
  contractorId,
  serviceType: 'WEB_GATEWAY' as const,
  accountCount: 50,
  agreesToTermsEdition: EDITION,
});

test('does all that a partner does', async () => {
  const { contract } = made(await client.apply(application('order-1')));
  const contractId = contract.id;
  const { contract: second } = made(await client.apply(application('order-2')));
  const withdrawn = await client.withdrawApplication({
    idempotencyKey: 'w',
    contractId: second.id,
  });
  expect(made(withdrawn).contract.status).toBe('WITHDRAWN');
  await operate('acceptApplication', {
    contractId,
    billingStartOn: '2024-04-08',
    quotedFees: { initialFee: 100_000, basicFeePerAccount: 500, typeFee: 300 },
  });
  const declared = await client.declareUsageConditions({
    idempotencyKey: 'd',
    contractId,
    operatingPolicyDecided: true,
  });
  expect(made(declared).contract.usageConditions.unmet).toEqual(['NETWORK_ENVIRONMENT']);
  expect(await client.agreeToSoftwareLicense({ idempotencyKey: 'l', contractId })).toMatchObject({
    refusals: [{ code: 'LICENSE_NOT_APPLICABLE', article: '10' }],
  });

  const change = made(
    await client.requestAccountCountChange({ idempotencyKey: 'c', contractId, accountCount: 60 }),
  ).changeRequest;
  const changeRequestId = change.id;
  const taken = await client.withdrawChangeRequest({ idempotencyKey: 'cw', changeRequestId });
  expect(made(taken).changeRequest.status).toBe('WITHDRAWN');

  const kind = 'DEDICATED_IP_ADDRESS';
  const other = made(await client.applyForOption({ idempotencyKey: 'o1', contractId, kind }));
  const gone = await client.withdrawOptionApplication({
    idempotencyKey: 'ow',
    optionServiceId: other.optionService.id,
  });
  expect(made(gone).optionService.status).toBe('WITHDRAWN');
  const option = made(await client.applyForOption({ idempotencyKey: 'o2', contractId, kind }));
  const optionServiceId = option.optionService.id;
  await operate('acceptOption', { optionServiceId, initialFee: 0 });
  const stopped = await client.giveOptionStopNotice({ idempotencyKey: 'os', optionServiceId });
  expect(made(stopped).optionService).toMatchObject({ stopEffectiveOn: '2024-05-08' });

  const { outage } = made(
    await client.reportOutage({
      idempotencyKey: 'r',
      contractId,
      completelyUnusable: true,
      description: 'No page is found.',
    }),
  );
  const outageId = outage.id;
  // It has lasted nine hours at most.
  expect(await client.fileOutageClaim({ idempotencyKey: 'f', contractId, outageId })).toMatchObject(
    {
      refusals: [{ code: 'OUTAGE_TOO_SHORT', details: { minimumHours: 24 } }],
    },
  );
  const noClaim = { idempotencyKey: 'fw', outageClaimId: outageId };
  expect(await client.withdrawOutageClaim(noClaim)).toMatchObject({
    refusals: [{ code: 'NOT_FOUND' }],
  });

  const preview = await client.terminationPreview({ id: contractId });
  expect(preview).toMatchObject({ effectiveOn: '2024-05-08', reasons: [] });
  const ended = made(await client.giveTerminationNotice({ idempotencyKey: 'n', contractId }));
  expect(ended.contract.terminationNotice).toMatchObject({
    effectiveOn: preview?.effectiveOn,
    acknowledgement: expect.stringContaining('2024-05-08') as unknown,
  });

  expect(await client.contract(contractId)).toMatchObject({
    status: 'UNDER_NOTICE',
    monthlyFee: { total: 40_000 },
    changeRequests: [{ status: 'WITHDRAWN' }],
  });
  expect(await client.contract(outageId)).toBeNull();
  const { edges } = await client.contracts({ filter: { contractorId: 'C-1' } });
  expect(edges.map(({ node }) => node.status)).toEqual(['UNDER_NOTICE', 'WITHDRAWN']);
  const asked = { contractorId: 'C-1', serviceType: 'REMOTE_CONNECT' as const };
  expect(await client.eligibility(asked)).toEqual({ eligible: true, reasons: [] });
  const statement = await client.statement({ id: contractId, month: '2024-04' });
  expect(statement).toMatchObject({ netDirection: 'CHARGE', netAmount: 130_666 });
});

describe('the relay', () => {
  const SOURCE = 'https://contracts.example/';
  const relay = (to: string, cursorFile: string, signal: AbortSignal, secret = SECRET) =>
    relayEvents({ client, url: to, secret, source: SOURCE, cursorFile, signal, pauseMs: 20 });

  test('sends each event in order, signed, until it is taken, and goes on where it was', async () => {
    for (const order of ['a', 'b', 'c']) await client.apply(application(order, 'C-2'));
    const events = (await client.readFeed(null)).edges.map(({ node }) => node);
    // The second attempt fails, and the fourth.
    const receiver = await startReceiver((attempt) =>
      attempt % 2 === 0 && attempt < 5 ? 503 : 204,
    );
    const cursorFile = path.join(folder, 'relay.cursor');

    const first = new AbortController();
    const relaying = relay(receiver.url, cursorFile, first.signal);
    await until(() => Promise.resolve(receiver.taken.length >= 3));
    first.abort();
    await relaying;
    const second = new AbortController();
    const again = relay(receiver.url, cursorFile, second.signal);
    await until(() => Promise.resolve(receiver.taken.length >= events.length));
    second.abort();
    await again;
    await receiver.stop();

    expect(receiver.taken.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(receiver.attempts()).toBe(events.length + 2);
    expect(receiver.taken[0]).toMatchObject({
      specversion: '1.0',
      source: SOURCE,
      type: 'contracts.APPLICATION_MADE',
      subject: events[0]?.subjectId,
      sequence: events[0]?.sequence,
      contractorid: 'C-1',
      datacontenttype: 'application/json',
      data: events[0]?.data,
    });
  });

  test('ends where the receiver will never take the event, and keeps its place', async () => {
    const receiver = await startReceiver(() => 204);
    const cursorFile = path.join(folder, 'wrong.cursor');
    const wrong = `whsec_${Buffer.from('another secret of its own').toString('base64')}`;
    const relaying = relay(receiver.url, cursorFile, new AbortController().signal, wrong);
    await expect(relaying).rejects.toThrow(RequestError);
    await receiver.stop();
    expect(receiver.attempts()).toBe(1);
    await expect(readFile(cursorFile)).rejects.toThrow('ENOENT');
  });
});

describe('copied to a place of its own', () => {
  test.each(['module', 'commonjs'])('it compiles and runs as %s', async (type) => {
    const copy = path.join(folder, type);
    await cp(KIT, copy, { recursive: true });
    // In place of `npm install`.
    await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
    const manifest = path.join(copy, 'package.json');
    const text = await readFile(manifest, 'utf8');
    await writeFile(manifest, text.replace('"type": "module"', `"type": "${type}"`));
    await run(process.execPath, [TSC], { cwd: copy });

    const receiver = await startReceiver(() => 204);
    const example = spawn(process.execPath, ['dist/example.js'], {
      cwd: copy,
      env: {
        CONTRACTS_URL: url,
        CONTRACTS_TOKEN: tokens.partner,
        CONTRACTOR_ID: 'C-1',
        WEBHOOK_URL: receiver.url,
        WEBHOOK_SECRET: SECRET,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = once(example, 'exit');
    await until(() => Promise.resolve(receiver.taken.length > 0));
    example.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    await receiver.stop();
    expect(receiver.taken[0]).toMatchObject({ type: 'contracts.APPLICATION_MADE' });
  });
});
