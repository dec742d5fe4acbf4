import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { OperationTypeNode, parse, validate } from 'graphql';
import { isLocal } from '../../src/dev/local';
import type { ReadyOperation } from '../../src/dev/sandbox/ready-operation';
import { subjectQuery, withSubjects } from '../../src/dev/sandbox/subjects';
import { createSchema } from '../../src/graphql/schema';
import { fillDemo } from '../../tools/demo/fill';
import { startPageServer } from './sandbox-server';

type PageServer = Awaited<ReturnType<typeof startPageServer>>;

const TODAY = '2024-04-08';
/** So many that there is something for every mutation. */
const FOUR_ROUNDS = 100;
const PATHS = [
  '/',
  '/desk/main.js',
  '/desk/main.css',
  '/desk/setup',
  '/graphiql',
  '/page/main.js',
  '/page/main.css',
  '/page/setup',
  '/page/tokens/operator',
];
const JWKS = { AUTH_JWKS_URL: 'https://auth.example/jwks.json' };

type Found = Parameters<typeof withSubjects>[2];

/** What a field answers: a payload, a page or anything else. */
interface Answer {
  readonly userErrors?: readonly unknown[];
  readonly edges?: readonly unknown[];
}

interface Setup {
  readonly roles: string[];
  readonly operations: ReadyOperation[];
}

/** Sends a GET with headers that `fetch` would not let one set. */
async function get(url: string, headers: Record<string, string>) {
  return new Promise<{ status: number | undefined; body: string }>((done, fail) => {
    request(url, { headers, agent: false }, (response) => {
      text(response).then((body) => done({ status: response.statusCode, body }), fail);
    })
      .on('error', fail)
      .end();
  });
}

describe('the page outside production', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await startPageServer(TODAY);
  });
  afterAll(() => server.stop());

  const setup = async () => (await (await fetch(`${server.address}/page/setup`)).json()) as Setup;

  async function tokenFor(role: string): Promise<string> {
    const response = await fetch(`${server.address}/page/tokens/${role}`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    return ((await response.json()) as { token: string }).token;
  }

  async function ask<Data>(role: string, query: string, variables: object): Promise<Data> {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenFor(role)}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }

  it.each([
    ['/', '/desk'],
    ['/graphiql', '/page'],
  ])('%s is HTML without a script of its own, and names no other server', async (path, files) => {
    const response = await fetch(`${server.address}${path}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts).toEqual([expect.stringContaining(` src="${files}/main.js"`)]);
    expect(html).not.toMatch(/<style|\son\w+=|\/\//);
  });

  it.each(PATHS)('lets %s fetch and run only what is of this server', async (path) => {
    const response = await fetch(`${server.address}${path}`);
    const { status, headers } = response;
    await response.arrayBuffer();
    expect(status).toBe(200);
    const policy = new Map(
      (headers.get('content-security-policy') ?? '').split('; ').map((directive) => {
        const [name, ...sources] = directive.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'worker-src': "'self'",
      'connect-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'font-src': "'self' data:",
      'img-src': "'self' data:",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('is what a browser is led to that opens the place of the API', async () => {
    const open = async (path: string, accept: string) =>
      fetch(`${server.address}${path}`, { headers: { accept }, redirect: 'manual' });
    const html = 'text/html,application/xhtml+xml,*/*;q=0.8';
    const visit = await open('/graphql', html);
    expect([visit.status, visit.headers.get('location')]).toEqual([302, '/']);
    expect((await open('/graphql', 'application/json')).status).toBe(400);
    expect((await open('/graphql?query={__typename}', html)).status).toBe(400);
  });

  it('answers with 404 for a file or a role that it does not have', async () => {
    for (const path of ['/page/passwd', '/page/..%2fpackage.json', '/page/tokens/toString']) {
      expect((await fetch(`${server.address}${path}`)).status).toBe(404);
    }
  });

  it('gives tokens for its roles, with no more rights than they say', async () => {
    const claims = async (role: string) => {
      const payload = (await tokenFor(role)).split('.')[1] ?? '';
      const {
        sub,
        scope,
        contractor_ids: contractorIds,
      } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
      return { sub, scope, contractorIds };
    };
    expect((await setup()).roles).toEqual(['operator', 'contractor', 'partner']);
    expect(await claims('operator')).toEqual({
      sub: 'operator',
      scope: 'contracts:operate',
      contractorIds: [],
    });
    expect(await claims('contractor')).toEqual({
      sub: 'contractor',
      scope: 'contracts:read contracts:write',
      contractorIds: ['C-1001'],
    });
    expect(await claims('partner')).toEqual({
      sub: 'partner',
      scope: 'contracts:read contracts:write',
      contractorIds: ['C-1001', 'C-1002'],
    });
  });

  it.each([
    ['another name for this machine', { host: 'evil.example' }, 403],
    ['a name that only begins like it', { host: 'localhost.evil.example:4001' }, 403],
    ['a name that resolves to it', { host: '127.0.0.1.nip.io' }, 403],
    ['a proxy', { host: 'localhost', 'x-forwarded-for': '203.0.113.7' }, 403],
    ['another proxy', { host: 'localhost', forwarded: 'for=203.0.113.7' }, 403],
    ['a page elsewhere', { host: 'localhost', 'sec-fetch-site': 'cross-site' }, 403],
    ['a page on another port', { host: 'localhost', 'sec-fetch-site': 'same-site' }, 403],
    ['this page', { host: 'localhost:4001', 'sec-fetch-site': 'same-origin' }, 200],
    ['this page by address', { host: '127.0.0.1:4001', 'sec-fetch-site': 'same-origin' }, 200],
    ['this page by IPv6', { host: '[::1]:4001' }, 200],
  ])('heeds whether a token is asked for by %s', async (_, headers, expected) => {
    const { status, body } = await get(`${server.address}/page/tokens/operator`, headers);
    expect(status).toBe(expected);
    expect(body.includes('"token"')).toBe(expected === 200);
    const { roles } = JSON.parse(
      (await get(`${server.address}/page/setup`, headers)).body,
    ) as Setup;
    expect(roles).toHaveLength(expected === 200 ? 3 : 0);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['::ffff:127.0.0.1', true],
    ['::1', true],
    ['10.0.0.1', false],
    ['172.17.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['2001:db8::1', false],
    [undefined, false],
  ])('takes the address %s for this machine: %s', (remoteAddress, expected) => {
    const headers = { host: 'localhost:4001' };
    const request = { headers, socket: { remoteAddress } } as Parameters<typeof isLocal>[0];
    expect(isLocal(request)).toBe(expected);
  });

  it('has an operation ready for every mutation, in words of its schema', async () => {
    const { operations } = await setup();
    const schema = createSchema();
    const asked = operations.flatMap(({ query }) => {
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      return document.definitions.flatMap((definition) =>
        'operation' in definition && definition.operation === OperationTypeNode.MUTATION
          ? definition.selectionSet.selections.map((field) =>
              'name' in field ? field.name.value : '',
            )
          : [],
      );
    });
    expect(asked.sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
    const { from, to } =
      operations.find(({ title }) => title.startsWith('Terminations'))?.variables ?? {};
    expect([from, to]).toEqual(['2024-04-01', '2024-04-30']);
  });

  it('has ready operations that all do something on the demo data, each as its role', async () => {
    const demo = { today: TODAY, contracts: FOUR_ROUNDS, append: false };
    await fillDemo(server.databaseUrl, demo, () => undefined);
    for (const { role, title, query, variables, subjects = {} } of (await setup()).operations) {
      const found =
        Object.keys(subjects).length === 0
          ? null
          : await ask<Found>(role, subjectQuery(subjects), {});
      const filled = JSON.parse(withSubjects(variables, subjects, found)) as object;
      const data = await ask<Record<string, Answer | null>>(role, query, filled);
      for (const answer of Object.values(data)) {
        expect({ title, answer }).toEqual({ title, answer: expect.anything() as unknown });
        expect({ title, refusals: answer?.userErrors ?? [] }).toEqual({ title, refusals: [] });
        expect({ title, edges: answer?.edges }).not.toEqual({ title, edges: [] });
      }
    }
  });
});

describe('the page where tokens are signed elsewhere', () => {
  it('is there, and gives none', async () => {
    const server = await startPageServer(TODAY, JWKS);
    const page = await fetch(server.address);
    const setup = (await (await fetch(`${server.address}/page/setup`)).json()) as Setup;
    const token = await fetch(`${server.address}/page/tokens/operator`);
    await server.stop();
    expect(page.status).toBe(200);
    expect(setup.roles).toEqual([]);
    expect(setup.operations).not.toHaveLength(0);
    expect(token.status).toBe(404);
  });
});
