import { type IncomingHttpHeaders, request as httpRequest } from 'node:http';
import { type AddressInfo, connect, createServer as createNetServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerUnparsed } from '../../src/server/http-errors';
import { startPageServer } from '../dev/sandbox-server';
import { documentedErrors } from '../support/documented-errors';
import { startToyServer, type ToyServer } from './toy-server';

interface Sent {
  /** By default that of the toy. */
  readonly url?: string;
  readonly method?: string;
  readonly headers?: IncomingHttpHeaders;
  readonly body?: string;
}

/** Each error code with each of its HTTP statuses, as docs/operations.md has them, leaves the server so. */
describe('the errors of docs/operations.md', () => {
  let trial: Awaited<ReturnType<typeof startPageServer>>;
  let toy: ToyServer;
  let listed: ToyServer;
  let fault: Error;

  beforeAll(async () => {
    trial = await startPageServer('2024-04-08');
    const fail = (): never => {
      throw fault;
    };
    toy = await startToyServer(
      { fail },
      { authenticate: (header) => (header === 'fail' ? fail() : Promise.resolve(null)) },
    );
    listed = await startToyServer({}, { production: true, persistedOperations: new Map() });
  });
  afterAll(async () => {
    await Promise.all([trial.stop(), toy.server.drain(), listed.server.drain()]);
  });

  const ask = (query: string, headers: IncomingHttpHeaders = {}): Sent => ({
    headers,
    body: JSON.stringify({ query }),
  });

  async function send({
    url = `${toy.url}/graphql`,
    method = 'POST',
    headers,
    body,
  }: Sent): Promise<string> {
    const answered = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      const request = httpRequest(url, {
        method,
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...headers,
        },
      });
      request.on('error', reject);
      request.on('response', (response) => {
        void text(response).then((all) => resolve({ status: response.statusCode ?? 0, body: all }));
      });
      request.end(body);
    });
    return toldBy(answered.status, answered.body);
  }

  function toldBy(status: number, body: string): string {
    const { errors } = JSON.parse(body) as { errors: { extensions: { code: string } }[] };
    return `${errors[0]?.extensions.code} ${status}`;
  }

  const graphql = (): string => `${trial.address}/graphql`;
  const failing = (cause: Error, sent: Sent): Sent => {
    fault = cause;
    return sent;
  };
  const away = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
  const CASES: [string, () => Sent | Promise<Sent>][] = [
    [
      'UNAUTHENTICATED 401',
      () => ({ url: graphql(), ...ask('{ __typename }', { authorization: 'Bearer x' }) }),
    ],
    ['UNAUTHENTICATED 200', () => ({ url: graphql(), ...ask('{ contracts { totalCount } }') })],
    [
      'FORBIDDEN 200',
      async () => {
        const { token } = (await (
          await fetch(`${trial.address}/page/tokens/contractor`)
        ).json()) as { token: string };
        const reject =
          'mutation { rejectApplication(input: { contractId: "x", reason: "x" }) { userErrors { code } } }';
        return { url: graphql(), ...ask(reject, { authorization: `Bearer ${token}` }) };
      },
    ],
    [
      'FORBIDDEN 403',
      () => ({
        url: `${trial.address}/page/tokens/operator`,
        method: 'GET',
        headers: { host: 'evil.example' },
      }),
    ],
    ['BAD_USER_INPUT 400', () => ask('{ double(even: 1) }')],
    ['BAD_USER_INPUT 413', () => ({ body: 'x'.repeat(1_048_577) })],
    ['GRAPHQL_PARSE_FAILED 400', () => ask('{')],
    ['GRAPHQL_VALIDATION_FAILED 400', () => ask('{ x }')],
    ['OPERATION_RESOLUTION_FAILURE 400', () => ask('query A { whoAmI } query B { whoAmI }')],
    ['QUERY_NOT_IN_SAFELIST 400', () => ({ url: `${listed.url}/graphql`, ...ask('{ whoAmI }') })],
    [
      'PERSISTED_QUERY_NOT_FOUND 200',
      () => ({ body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}' }),
    ],
    ['BAD_REQUEST 400', () => ({ body: '{}' })],
    ['BAD_REQUEST 404', () => ({ url: `${toy.url}/nothing`, method: 'GET' })],
    ['BAD_REQUEST 405', () => ({ method: 'PUT', body: '{}' })],
    ['BAD_REQUEST 406', () => ask('{ whoAmI }', { accept: 'text/html' })],
    ['BAD_REQUEST 415', () => ask('{ whoAmI }', { 'content-type': 'text/csv' })],
    ['BAD_REQUEST 431', () => ask('{ whoAmI }', { x: 'x'.repeat(20_000) })],
    ['SERVICE_UNAVAILABLE 503', () => failing(away, ask('{ fail }'))],
    ['SERVICE_UNAVAILABLE 200', () => failing(away, ask('{ fail shop { id } }'))],
    ['INTERNAL_SERVER_ERROR 200', () => failing(new Error('x'), ask('{ fail }'))],
    [
      'INTERNAL_SERVER_ERROR 500',
      () => failing(new Error('x'), ask('{ whoAmI }', { authorization: 'fail' })),
    ],
  ];
  test.each(CASES)('%s', async (told, make) => {
    expect(await send(await make())).toBe(told);
  });

  // The time that a client may take is longer than a test should be.
  test('BAD_REQUEST 408', async () => {
    const late = Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    const server = createNetServer((socket) => answerUnparsed(late, socket));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const answer = await text(connect((server.address() as AddressInfo).port, '127.0.0.1'));
    await new Promise((done) => server.close(done));
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(toldBy(Number(head.split(' ')[1]), body)).toBe('BAD_REQUEST 408');
  });

  test('are these, and no others', () => {
    const documented = [...documentedErrors()].flatMap(([code, statuses]) =>
      [...statuses].map((status) => `${code} ${status}`),
    );
    expect(documented.sort()).toEqual([...CASES.map(([told]) => told), 'BAD_REQUEST 408'].sort());
  });
});
