import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverAudits } from 'graphql-http';
import { unauthenticated } from '../../src/server/errors';
import { answerOf, startToyServer, type ToyServer } from './toy-server';

const MIB = 1_048_576;

let toy: ToyServer;
let isReady = true;
beforeAll(async () => {
  toy = await startToyServer(
    {},
    {
      readiness: () => (isReady ? Promise.resolve() : Promise.reject(new Error('no database'))),
      authenticate: (header) => {
        if (header === 'Bearer bad') return Promise.reject(unauthenticated('The token is bad.'));
        if (header === 'Bearer bug') return Promise.reject(new Error('secret detail'));
        return Promise.resolve(
          header === undefined
            ? null
            : {
                subject: header.replace(/^Bearer .*/, 'bearer'),
                scopes: new Set(),
                contractorIds: [],
                isOperator: false,
              },
        );
      },
    },
  );
});
afterAll(() => toy.server.drain());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${toy.url}${path}`, { headers });

const lastLine = async (requestId: string) => {
  for (;;) {
    const line = toy.log.find((record) => record['requestId'] === requestId && 'outcome' in record);
    if (line) return line;
    await sleep(5);
  }
};

describe('GraphQL over HTTP', () => {
  // A GET by fetch without this header may be forged by another site, and is refused.
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(url, {
      ...init,
      headers: { 'apollo-require-preflight': 'true', ...(init.headers as object) },
    });

  for (const audit of serverAudits({ url: () => `${toy.url}/graphql`, fetchFn })) {
    test(`${audit.id} ${audit.name}`, async () => {
      expect(await audit.fn()).toMatchObject({ status: 'ok' });
    });
  }

  test('a GET that a page of another site could make is refused', async () => {
    const answer = await answerOf(await get('/graphql?query={__typename}'));
    expect(answer).toMatchObject({ status: 400, data: undefined });
    expect(answer.errors[0]?.extensions['code']).toBe('BAD_REQUEST');
  });

  test('other methods are refused with those that are not', async () => {
    const answer = await answerOf(await fetch(`${toy.url}/graphql`, { method: 'DELETE' }));
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, POST');
  });

  test('several operations in one request are refused', async () => {
    const answer = await toy.graphql([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(answer).toMatchObject({ status: 400, data: undefined });
  });

  test('nothing answers in HTML', async () => {
    for (const path of ['/', '/graphql', '/%', '/nothing/here', '/healthz/']) {
      const answer = await get(path, { accept: 'text/html' });
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    }
  });
});

describe('what cannot be read', () => {
  test('a body that is no JSON', async () => {
    const answer = await toy.graphql('{ "query": ');
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions).toEqual({ code: 'BAD_REQUEST' });
  });

  test('a body of no known type', async () => {
    const answer = await toy.graphql('<query/>', { 'content-type': 'application/xml' });
    expect(answer.status).toBe(415);
    expect(answer.errors[0]?.extensions).toEqual({ code: 'BAD_REQUEST' });
  });

  test('a body above the bound, but not one just within', async () => {
    const bodyOf = (size: number) => {
      const body = JSON.stringify({ query: '{ __typename }', variables: { pad: '' } });
      return body.replace('""', `"${'x'.repeat(size - body.length)}"`);
    };
    expect((await toy.graphql(bodyOf(MIB))).data).toEqual({ __typename: 'Query' });
    const answer = await toy.graphql(bodyOf(MIB + 1));
    expect(answer.status).toBe(413);
    expect(answer.errors).toEqual([
      {
        message: 'The request body is too large: bound 1048576 bytes (1 MiB).',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  test('a request without a host', async () => {
    const { port } = new URL(toy.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.end('GET /graphql HTTP/1.0\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1.1 400 /);
  });
});

describe('errors', () => {
  test('a value that a scalar refuses is BAD_USER_INPUT, in a variable and in the document', async () => {
    const inVariable = await toy.graphql({
      query: 'query ($even: Even!) { double(even: $even) }',
      variables: { even: 3 },
    });
    const inDocument = await toy.graphql({ query: '{ double(even: 3) }' });
    for (const answer of [inVariable, inDocument]) {
      expect(answer.errors[0]?.message).toContain('Even must be an even number.');
      expect(answer.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    }
  });

  test('a variable of the wrong type is BAD_USER_INPUT', async () => {
    const query = 'query ($size: Int!) { bySize(size: $size) }';
    for (const variables of [{ size: 'x' }, {}, { size: 2 ** 31 }]) {
      const answer = await toy.graphql({ query, variables });
      expect(answer.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    }
  });

  test.each([
    ['{ shop {', 'GRAPHQL_PARSE_FAILED'],
    ['{ missing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('%s is %s', async (query, code) => {
    expect((await toy.graphql({ query })).errors[0]?.extensions).toEqual({ code });
  });

  test('a bad token answers 401, and a fault while reading one is masked', async () => {
    const query = '{ whoAmI }';
    const bad = await toy.graphql({ query }, { authorization: 'Bearer bad' });
    expect(bad.status).toBe(401);
    expect(bad.errors).toEqual([
      { message: 'The token is bad.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    const bug = await toy.graphql({ query }, { authorization: 'Bearer bug' });
    expect(bug.status).toBe(500);
    expect(bug.errors).toEqual([
      {
        message: 'Internal server error',
        extensions: {
          code: 'INTERNAL_SERVER_ERROR',
          requestId: bug.headers.get('x-request-id'),
        },
      },
    ]);
    expect((await toy.graphql({ query }, { authorization: 'alice' })).data).toEqual({
      whoAmI: 'alice',
    });
  });
});

describe('the request id', () => {
  test("is the caller's own where it is well formed", async () => {
    const header = { 'x-request-id': 'gw-1:2.3_4' };
    const answer = await toy.graphql({ query: 'query Shops { shops { totalCount } }' }, header);
    expect(answer.headers.get('x-request-id')).toBe('gw-1:2.3_4');
    expect(await lastLine('gw-1:2.3_4')).toMatchObject({
      operationName: 'Shops',
      operationType: 'query',
      field: 'shops',
      outcome: 'ok',
      errorCodes: [],
      status: 200,
    });
  });

  test.each(['', 'a b', 'x'.repeat(129), '"'])('is made where it is %j', async (id) => {
    const answer = await toy.graphql({ query: '{ __typename }' }, { 'x-request-id': id });
    expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
  });

  test.each([
    ['{ missing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['', {}, 'BAD_REQUEST'],
    ['{ whoAmI }', { authorization: 'Bearer bad' }, 'UNAUTHENTICATED'],
    ['{ whoAmI }', { 'content-type': 'application/xml' }, 'HTTP_415'],
  ])('is on the one log line of %j %j, with its outcome', async (query, headers, outcome) => {
    const answer = await toy.graphql({ query }, headers);
    const id = answer.headers.get('x-request-id') ?? '';
    expect(await lastLine(id)).toMatchObject({ outcome });
  });

  test('logs hold neither tokens nor variables', async () => {
    const answer = await toy.graphql(
      { query: 'query ($even: Even!) { double(even: $even) }', variables: { even: 'hunter2' } },
      { authorization: 'Bearer hunter3' },
    );
    await lastLine(answer.headers.get('x-request-id') ?? '');
    expect(JSON.stringify(toy.log)).not.toMatch(/hunter/);
  });
});

describe('operation', () => {
  test('/healthz answers, and /readyz as the server is', async () => {
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    isReady = false;
    const unready = await get('/readyz');
    isReady = true;
    expect(unready.status).toBe(503);
    expect(await unready.json()).toEqual({ status: 'unavailable' });
  });

  test('/metrics counts requests by root field and outcome, and has those of the process', async () => {
    const answer = await toy.graphql({ query: 'query Anything { a: shop { id } }' });
    await lastLine(answer.headers.get('x-request-id') ?? '');
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain('graphql_requests_total{operation="shop",outcome="ok"} 1\n');
    expect(metrics).toContain('graphql_request_duration_seconds_count{type="query"}');
    expect(metrics).toContain('process_cpu_seconds_total');
    expect(metrics).not.toContain('Anything');
  });

  test('outside production the schema can be read, in it only that for the gateway', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect((await toy.graphql({ query })).errors).toEqual([]);
    const production = await startToyServer({}, { production: true });
    const introspection = await production.graphql({ query });
    const misspelt = await production.graphql({ query: '{ shoop }' });
    const sdl = await production.graphql({ query: '{ _service { sdl } }' });
    await production.server.drain();
    expect(introspection.errors[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(misspelt.errors[0]?.message).not.toContain('shop');
    expect(JSON.stringify(sdl.data)).toContain('type ShopConnection');
  });
});

test('a request whose caller hangs up has its log line too', async () => {
  let asked = (): void => undefined;
  const begun = new Promise<void>((resolve) => (asked = resolve));
  let answer = (_text: string): void => undefined;
  const slow = new Promise<string>((resolve) => (answer = resolve));
  const patient = await startToyServer({
    slow: () => {
      asked();
      return slow;
    },
  });
  const caller = new AbortController();
  const request = fetch(`${patient.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ slow }' }),
    signal: caller.signal,
  }).catch(() => 'hung up');
  await begun;
  caller.abort();
  expect(await request).toBe('hung up');
  while (!patient.log.some(({ outcome }) => outcome !== undefined)) await sleep(5);
  expect(patient.log).toMatchObject([{ field: 'slow', outcome: 'ABORTED', status: null }]);
  answer('too late');
  await patient.server.drain();
});

test('with a gateway secret, /graphql is for who carries it', async () => {
  const guarded = await startToyServer({}, { gatewaySecret: 'between us' });
  const ask = (headers: Record<string, string>) =>
    guarded.graphql({ query: '{ __typename }' }, headers);
  const answers = {
    none: await ask({}),
    wrong: await ask({ 'x-gateway-secret': 'between them' }),
    empty: await ask({ 'x-gateway-secret': '' }),
    right: await ask({ 'x-gateway-secret': 'between us' }),
    health: await fetch(`${guarded.url}/healthz`),
  };
  await guarded.server.drain();
  for (const answer of [answers.none, answers.wrong, answers.empty]) {
    expect(answer.status).toBe(401);
    expect(answer.errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  }
  expect(answers.right.data).toEqual({ __typename: 'Query' });
  expect(answers.health.status).toBe(200);
});

test('pages of other origins may call only where they are named', async () => {
  const open = await startToyServer({}, { corsOrigins: ['https://app.example'] });
  const closed = await startToyServer();
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
  const allowed = async (url: string, origin: string) =>
    (await preflight(url, origin)).headers.get('access-control-allow-origin');
  const kept = (await preflight(open.url, 'https://app.example')).headers;
  const { headers } = await open.graphql('{}', { origin: 'https://app.example' });
  const answers = [
    await allowed(open.url, 'https://app.example'),
    await allowed(open.url, 'https://other.example'),
    await allowed(closed.url, 'https://app.example'),
  ];
  await open.server.drain();
  await closed.server.drain();
  expect(answers).toEqual(['https://app.example', null, null]);
  expect(kept.get('access-control-max-age')).toBe('7200');
  expect(headers.get('access-control-expose-headers')).toContain('x-request-id');
});
