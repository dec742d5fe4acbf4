import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { OPERATOR, startApp, type TestApp } from '../support/app';

/** What Apollo, graphql-js, Fastify and Node can say of a request beside its resolvers, sent one by one. */
describe('what is wrong with a request', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
  });
  afterAll(() => app.stop());

  interface Told {
    readonly status: number;
    readonly codes: readonly unknown[];
  }

  const RESPONSE_JSON = { accept: 'application/graphql-response+json' };

  async function send(
    body: unknown,
    headers: Record<string, string> = {},
    path = '/graphql',
    method = 'POST',
  ): Promise<Told> {
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${app.address}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: JSON.stringify(OPERATOR),
        ...RESPONSE_JSON,
        ...headers,
      },
      ...(method === 'POST' && { body: sent }),
    });
    const answered = await response.text();
    expect(answered).not.toMatch(/node_modules|\bat \w+ \(|SELECT |\/src\//);
    const { errors } = JSON.parse(answered) as { errors: { extensions: { code: unknown } }[] };
    return { status: response.status, codes: [...new Set(errors.map((e) => e.extensions.code))] };
  }

  const ofId = (id: unknown) => ({
    query: 'query ($id: ID!) { contract(id: $id) { id } }',
    variables: { id },
  });
  const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
  const bad = { status: 400, codes: ['BAD_USER_INPUT'] };
  const invalid = { status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] };
  const badRequest = { status: 400, codes: ['BAD_REQUEST'] };

  test.each<[string, unknown, Told]>([
    ['a NUL in a variable', ofId('a\0'), bad],
    ['a NUL in the document', { query: '{ contract(id: "a\\u0000") { id } }' }, bad],
    ['half of a surrogate pair', ofId('a\ud800'), bad],
    ['a NUL in the name of a field', { ...ofId('a'), variables: { id: 'a', 'b\0': 1 } }, bad],
    [
      'variables over 100 levels',
      `{"query":"query ($i: ID!) { contract(id: $i) { id } }","variables":{"i":${nested(150)}}}`,
      bad,
    ],
    [
      'variables over 100,000 levels',
      `{"query":"query ($i: ID!) { contract(id: $i) { id } }","variables":{"i":${nested(100_000)}}}`,
      bad,
    ],
    ['a subscription', { query: 'subscription { x }' }, invalid],
    [
      'more mistakes in variables than are told',
      {
        query: 'query ($f: ContractFilter) { contracts(filter: $f) { totalCount } }',
        variables: { f: { status: Array.from({ length: 100 }, () => 'NONE') } },
      },
      bad,
    ],
    [
      'a null for a directive',
      {
        query: 'query ($s: Boolean = true) { serviceTerms @skip(if: $s) { edition } }',
        variables: { s: null },
      },
      { status: 200, codes: ['BAD_USER_INPUT'] },
    ],
    [
      'a null for a nested directive',
      {
        query: 'query ($s: Boolean = true) { serviceTerms { edition @include(if: $s) } }',
        variables: { s: null },
      },
      { status: 200, codes: ['BAD_USER_INPUT'] },
    ],
    [
      'a null for an argument that takes none',
      {
        query: 'query ($l: ContractLanguage = JA) { serviceTerms { title(language: $l) } }',
        variables: { l: null },
      },
      { status: 200, codes: ['BAD_USER_INPUT'] },
    ],
    [
      'fields over 1,000 levels',
      {
        query: `{ contracts { edges { node { ${'contractor { contracts { edges { node { '.repeat(600)} id ${'} } } } '.repeat(600)} } } } }`,
      },
      bad,
    ],
    [
      'fragments over 1,000 levels',
      { query: `{ ${'... { '.repeat(3_000)} __typename ${'} '.repeat(3_000)} }` },
      bad,
    ],
    [
      'an unknown operation',
      { query: 'query A { __typename }', operationName: 'B' },
      { status: 400, codes: ['OPERATION_RESOLUTION_FAILURE'] },
    ],
    ['a syntax error', { query: '{' }, { status: 400, codes: ['GRAPHQL_PARSE_FAILED'] }],
    ['a type definition', { query: 'type A { b: Int }' }, invalid],
    ['no query', { variables: {} }, badRequest],
    ['an empty object', {}, badRequest],
    ['a query that is a number', { query: 5 }, badRequest],
    ['variables as text', { query: '{ __typename }', variables: '{}' }, badRequest],
    ['extensions in an array', { query: '{ __typename }', extensions: [] }, badRequest],
    ['a name that is a number', { query: '{ __typename }', operationName: 5 }, badRequest],
    ['a prototype', '{"__proto__":{"a":1},"query":"{ __typename }"}', badRequest],
    ['no JSON', '{"query":', badRequest],
    ['nothing', '', badRequest],
    ['several operations', [{ query: '{ __typename }' }], badRequest],
  ])('%s', async (_what, body, told) => {
    expect(await send(body)).toEqual(told);
  });

  const HASH = 'a'.repeat(64);
  const NOT_FOUND = { status: 200, codes: ['PERSISTED_QUERY_NOT_FOUND'] };
  test.each<[unknown, Told, Told]>([
    [true, badRequest, badRequest],
    ['x', badRequest, badRequest],
    [[], badRequest, badRequest],
    [{}, badRequest, badRequest],
    [{ version: '1', sha256Hash: HASH }, badRequest, badRequest],
    [{ version: 2, sha256Hash: HASH }, badRequest, badRequest],
    [{ version: 1 }, NOT_FOUND, badRequest],
    [{ version: 1, sha256Hash: 5 }, NOT_FOUND, badRequest],
    [{ version: 1, sha256Hash: {} }, NOT_FOUND, badRequest],
    [{ version: 1, sha256Hash: HASH }, NOT_FOUND, badRequest],
  ])('the persisted query %j, alone and beside a query', async (persistedQuery, alone, beside) => {
    expect(await send({ extensions: { persistedQuery } })).toEqual(alone);
    expect(await send({ query: '{ __typename }', extensions: { persistedQuery } })).toEqual(beside);
  });

  test.each<[string, Record<string, string>, Told]>([
    ['no readable media type', { accept: 'text/html' }, { status: 406, codes: ['BAD_REQUEST'] }],
    [
      'another content type',
      { 'content-type': 'text/csv' },
      { status: 415, codes: ['BAD_REQUEST'] },
    ],
    [
      'a form',
      { 'content-type': 'application/x-www-form-urlencoded' },
      { status: 415, codes: ['BAD_REQUEST'] },
    ],
    ['plain text', { 'content-type': 'text/plain' }, badRequest],
  ])('with %s', async (_what, headers, told) => {
    expect(await send({ query: '{ __typename }' }, headers)).toEqual(told);
  });

  test.each<[string, string, Told]>([
    ['GET', '/nothing', { status: 404, codes: ['BAD_REQUEST'] }],
    ['GET', '/%', badRequest],
  ])('%s %s', async (method, path, told) => {
    expect(await send('', {}, path, method)).toEqual(told);
  });

  const PREFLIGHT = { 'apollo-require-preflight': 'true' };
  test.each([
    ['query={__typename}&query={__typename}', 400],
    ['query={__typename}&variables={', 400],
    ['query={__typename}&variables=[]', 400],
    ['query=mutation{x}', 400],
    ['extensions=5', 400],
    ['', 400],
  ])('GET ?%s', async (search, status) => {
    const { codes, ...told } = await send('', PREFLIGHT, `/graphql?${search}`, 'GET');
    expect(told).toEqual({ status });
    expect(codes).toHaveLength(1);
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  });

  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['no host', 'GET /graphql HTTP/1.0\r\n\r\n', 400],
    ['a host that is none', 'GET /graphql HTTP/1.1\r\nhost: a b\r\n\r\n', 400],
    ['too large a header', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('on a bare connection: %s', async (_what, bytes, status) => {
    const socket = connect(Number(new URL(app.address).port), '127.0.0.1');
    socket.end(bytes);
    const answer = await text(socket);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toMatch(
      /\{"errors":\[\{"message":"[^"]+","extensions":\{"code":"BAD_REQUEST"\}\}\]\}/,
    );
  });

  test('a mutation whose answer the caller could not read is not executed', async () => {
    const apply = `mutation { applyForContract(input: { contractorId: "C-1", serviceType: WEB_GATEWAY, accountCount: 50,
      agreesToTermsEdition: "2022-09-01" }) { contract { id } } }`;
    expect((await send({ query: apply }, { accept: 'text/html' })).status).toBe(406);
    expect(await app.read(OPERATOR, '{ contracts { totalCount } }')).toEqual({
      contracts: { totalCount: 0 },
    });
  });

  test('nobody makes metrics grow by the names of fields or operations', async () => {
    for (const query of [
      'subscription { made }',
      '{ up }',
      'query By { __typename }',
      '{ a: __schema { types { name } } }',
    ]) {
      await fetch(`${app.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    }
    const metrics = await (await fetch(`${app.address}/metrics`)).text();
    const labels = [...metrics.matchAll(/graphql_requests_total\{operation="([^"]*)"/g)];
    const names = new Set(labels.map(([, name]) => name));
    for (const name of ['made', 'up', 'By', '__schema']) expect(names).not.toContain(name);
    expect(names).toContain('introspection');
  });
});
