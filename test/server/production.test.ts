import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { json } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { makeFolder } from '../embedded-postgres/support';
import { createTestDatabase } from '../support/postgres';

const ROOT = path.resolve(__dirname, '../..');

/** Makes a folder of what the image has: no src/dev, and of the packages only those that run. */
async function imageFolder(): Promise<string> {
  const folder = await makeFolder();
  for (const name of ['src', 'migrations', 'schema', 'package.json', 'tsconfig.json']) {
    await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  await rm(path.join(folder, 'src/dev'), { recursive: true });
  const lock = JSON.parse(await readFile(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean; devOptional?: boolean }>;
  };
  for (const [name, { dev, optional, devOptional }] of Object.entries(lock.packages)) {
    if (dev || optional || devOptional || !/^node_modules\/(@[^/]+\/)?[^/]+$/.test(name)) continue;
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
    await symlink(path.join(ROOT, name), path.join(folder, name));
  }
  return folder;
}

const undone: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const undo of undone.splice(0)) await undo();
});

async function listening(server: Server): Promise<string> {
  undone.push(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string };
}
interface Traces {
  /** Absent from what is sent of metrics and logs. */
  readonly resourceSpans?: {
    readonly resource: { readonly attributes: Attribute[] };
    readonly scopeSpans: { readonly spans: { readonly attributes: Attribute[] }[] }[];
  }[];
}

const valuesOf = (attributes: Attribute[], key: string): (string | undefined)[] =>
  attributes.filter((each) => each.key === key).map(({ value }) => value.stringValue);

test('what the image has serves in production, and its spans name the service and the request', async () => {
  const folder = await imageFolder();
  const database = await createTestDatabase();
  undone.push(
    () => database.drop(),
    () => rm(folder, { recursive: true }),
  );
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'es' }];
  const issuer = createServer((_request, response) => response.end(JSON.stringify({ keys })));
  const traces: Traces[] = [];
  const collector = createServer((request, response) => {
    void json(request).then((sent) => {
      traces.push(sent as Traces);
      response.end('{}');
    });
  });
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: database.url,
      AUTH_JWKS_URL: `${await listening(issuer)}/jwks`,
      AUTH_ISSUER: 'https://login.example',
      AUTH_AUDIENCE: 'contracts',
      DRAIN_NOTICE: '0',
      OTEL_SERVICE_NAME: 'contracts-under-test',
      OTEL_EXPORTER_OTLP_ENDPOINT: await listening(collector),
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  undone.unshift(() => Promise.resolve(server.kill('SIGKILL')));
  const exit = once(server, 'exit');
  const token = await new SignJWT({ scope: 'contracts:operate' })
    .setProtectedHeader({ alg: 'ES256', kid: 'es' })
    .setSubject('operator')
    .setIssuer('https://login.example')
    .setAudience('contracts')
    .setExpirationTime('1h')
    .sign(privateKey);
  let answered: unknown;
  for await (const line of createInterface(server.stdout)) {
    const address = /"msg":"Ready: (.*)\/graphql"/.exec(line)?.[1];
    if (address === undefined) continue;
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    // The pages of a trial.
    expect((await fetch(address)).status).toBe(404);
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'x-request-id': 'asked-by-a-test',
      },
      body: '{"query":"{ contracts { totalCount } }"}',
    });
    answered = await response.json();
    server.kill('SIGTERM');
  }
  expect(answered).toEqual({ data: { contracts: { totalCount: 0 } } });
  expect(await exit).toEqual([0, null]);

  const spansOf = traces.flatMap(({ resourceSpans = [] }) => resourceSpans);
  const services = spansOf.flatMap(({ resource }) => valuesOf(resource.attributes, 'service.name'));
  expect(new Set(services)).toEqual(new Set(['contracts-under-test']));
  const requests = spansOf
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
    .flatMap(({ attributes }) => valuesOf(attributes, 'request.id'));
  expect(requests).toEqual(['asked-by-a-test']);
}, 120_000);
