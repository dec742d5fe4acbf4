import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManifestError, readPersistedOperations } from '../../src/server/persisted-operations';
import { answerOf, startToyServer, type ToyServer } from './toy-server';

const LISTED = 'query WhoAmI { whoAmI }';
const byId = (sha256Hash: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});

let folder: string;
let manifest: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  manifest = join(folder, 'manifest.json');
  const operations = [{ id: 'who-am-i', name: 'WhoAmI', type: 'query', body: LISTED }];
  const format = 'apollo-persisted-query-manifest';
  await writeFile(manifest, JSON.stringify({ format, version: 1, operations }));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each([
  ['in production', true],
  ['elsewhere', false],
])('with a manifest of operations, %s', (_place, production) => {
  let toy: ToyServer;
  beforeAll(async () => {
    const persistedOperations = readPersistedOperations(manifest);
    toy = await startToyServer({}, { production, persistedOperations });
  });
  afterAll(() => toy.server.drain());

  test('a listed operation is answered, by its text and by its id alone', async () => {
    expect((await toy.graphql({ query: LISTED })).data).toEqual({ whoAmI: null });
    expect((await toy.graphql(byId('who-am-i'))).data).toEqual({ whoAmI: null });
    const get = new URLSearchParams({ extensions: JSON.stringify(byId('who-am-i').extensions) });
    const headers = { 'apollo-require-preflight': 'true' };
    const answer = await answerOf(await fetch(`${toy.url}/graphql?${get.toString()}`, { headers }));
    expect(answer.data).toEqual({ whoAmI: null });
  });

  test('another is answered outside production only', async () => {
    const other = '{ whoAmI }';
    const url = `${toy.url}/graphql?query=${encodeURIComponent(other)}`;
    const headers = { 'apollo-require-preflight': 'true' };
    for (const { status, data, errors } of [
      await toy.graphql({ query: other }),
      await toy.graphql({ query: `${LISTED} ` }),
      await answerOf(await fetch(url, { headers })),
    ]) {
      if (!production) expect(data).toEqual({ whoAmI: null });
      else {
        expect(status).toBe(400);
        expect(errors.map(({ extensions }) => extensions)).toEqual([
          { code: 'QUERY_NOT_IN_SAFELIST' },
        ]);
      }
    }
  });

  test('an unknown id is not found, and nobody lists it by sending it', async () => {
    const { errors } = await toy.graphql(byId('unknown'));
    expect(errors[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND');
    const other = '{ whoAmI }';
    const hash = createHash('sha256').update(other).digest('hex');
    await toy.graphql({ query: other, ...byId(hash) });
    expect((await toy.graphql(byId(hash))).data).toBeUndefined();
  });
});

test.each([
  ['a file that is not there', null],
  ['no JSON', 'query WhoAmI { whoAmI }'],
  ['another format', '{ "format": "relay", "version": 1, "operations": [] }'],
])('%s is no manifest', async (_case, text) => {
  const file = join(folder, 'other.json');
  if (text !== null) await writeFile(file, text);
  expect(() => readPersistedOperations(file)).toThrow(ManifestError);
  expect(() => readPersistedOperations(file)).toThrow(/^PERSISTED_OPERATIONS: /);
});
