import { connectSlowClients } from '../../tools/load/slow-clients';
import { startToyServer, type ToyServer } from '../server/toy-server';

const MAX_UNDER_WAY = 100;

describe('a server with more to do than it may take in', () => {
  let toy: ToyServer;
  let answer: (text: string) => void = () => undefined;
  const slow = new Promise<string>((done) => (answer = done));
  beforeAll(async () => {
    toy = await startToyServer({ slow: () => slow });
  });
  afterAll(() => toy.server.drain());

  test('refuses the rest at once, says when to try again, and goes on when it has less', async () => {
    const asked = Array.from({ length: MAX_UNDER_WAY }, () => toy.graphql({ query: '{ slow }' }));
    let refused = await toy.graphql({ query: '{ whoAmI }' });
    // Until all of them have come in.
    while (refused.status === 200) refused = await toy.graphql({ query: '{ whoAmI }' });
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.errors.map(({ extensions }) => extensions['code'])).toEqual([
      'SERVICE_UNAVAILABLE',
    ]);
    expect((await fetch(`${toy.url}/healthz`)).status).toBe(200);
    answer('answered');
    for (const { data } of await Promise.all(asked)) expect(data).toEqual({ slow: 'answered' });
    expect((await toy.graphql({ query: '{ slow }' })).data).toEqual({ slow: 'answered' });
  });

  test('is not held by clients that send slowly, or nothing', async () => {
    const clients = await connectSlowClients(toy.url, MAX_UNDER_WAY);
    try {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => toy.graphql({ query: '{ whoAmI }' })),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(clients.connected()).toBe(4 * MAX_UNDER_WAY);
    } finally {
      clients.end();
    }
  });
});
