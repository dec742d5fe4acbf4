import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  base64url,
  CompactEncrypt,
  CompactSign,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type CryptoKey,
  type JWK,
  SignJWT,
} from 'jose';
import { createAuthenticate, remoteKeys } from '../../src/server/authenticate';
import { type Answer, startToyServer, type ToyServer } from './toy-server';

const HOUR = 3_600;
const now = Math.floor(Date.now() / 1000);
const RIGHT = {
  sub: 'alice',
  scope: 'contracts:read',
  contractor_ids: ['C-1'],
  iss: 'https://login.example',
  aud: 'contracts',
  iat: now,
  exp: now + HOUR,
};

const encode = (value: unknown): string => base64url.encode(JSON.stringify(value));

describe('a token', () => {
  let issuer: HttpServer;
  let attacker: HttpServer;
  let fetched: string[];
  let toy: ToyServer;
  let key: CryptoKey;
  let rsa: CryptoKey;
  let publicRsa: CryptoKey;
  let theirs: { readonly privateKey: CryptoKey; readonly jwk: JWK };
  const urlOf = (server: HttpServer, path: string): string =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

  beforeAll(async () => {
    const [es, rs, other] = await Promise.all([
      generateKeyPair('ES256'),
      generateKeyPair('RS256', { extractable: true }),
      generateKeyPair('ES256'),
    ]);
    ({ privateKey: key } = es);
    ({ privateKey: rsa, publicKey: publicRsa } = rs);
    theirs = { privateKey: other.privateKey, jwk: await exportJWK(other.publicKey) };
    const keys = [
      { ...(await exportJWK(es.publicKey)), kid: 'es', alg: 'ES256' },
      { ...(await exportJWK(rs.publicKey)), kid: 'rs', alg: 'RS256' },
    ];
    fetched = [];
    issuer = createHttpServer((_request, response) => response.end(JSON.stringify({ keys })));
    attacker = createHttpServer((request, response) => {
      fetched.push(request.url ?? '');
      response.end(JSON.stringify({ keys: [{ ...theirs.jwk, kid: 'es' }] }));
    });
    for (const server of [issuer, attacker]) {
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    }
    toy = await startToyServer(
      {},
      {
        authenticate: createAuthenticate(remoteKeys(urlOf(issuer, '/jwks')), {
          authIssuer: RIGHT.iss,
          authAudience: RIGHT.aud,
          authMaxTokenAge: 2 * HOUR,
        }),
      },
    );
  });
  afterAll(async () => {
    await toy.server.drain();
    for (const server of [issuer, attacker]) await new Promise((done) => server.close(done));
  });

  const sign = (claims: object, header: object = {}, by = key): Promise<string> =>
    new SignJWT({ ...claims }).setProtectedHeader({ alg: 'ES256', kid: 'es', ...header }).sign(by);
  const ask = (token: string): Promise<Answer> =>
    toy.graphql({ query: '{ whoAmI }' }, { authorization: `Bearer ${token}` });

  function expectRefused({ status, errors, text: answer }: Answer, token: string): void {
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    expect(status).toBe(401);
    if (token.length > 20) expect(answer).not.toContain(token);
  }

  test('that is right holds', async () => {
    for (const token of [await sign(RIGHT), await sign(RIGHT, { alg: 'RS256', kid: 'rs' }, rsa)]) {
      expect((await ask(token)).data).toEqual({ whoAmI: 'alice' });
    }
  });

  const unsigned = (alg: string): string => `${encode({ alg, kid: 'es' })}.${encode(RIGHT)}.`;
  const shared = async (secret: string): Promise<string> =>
    new SignJWT(RIGHT)
      .setProtectedHeader({ alg: 'HS256', kid: 'rs' })
      .sign(new TextEncoder().encode(secret));
  const partsOf = async (): Promise<string[]> => (await sign(RIGHT)).split('.');
  const changed = encode({ ...RIGHT, scope: 'contracts:operate' });

  test.each<[string, () => string | Promise<string>]>([
    ['without a signature', () => unsigned('none')],
    ['without a signature, in capitals', () => unsigned('NONE')],
    ['without a signature, in both', () => unsigned('nOnE')],
    ['with an empty signature', async () => (await partsOf()).slice(0, 2).join('.') + '.'],
    ['signed by the public key as a secret', async () => shared(await exportSPKI(publicRsa))],
    [
      'signed by the JWK as a secret',
      async () => shared(JSON.stringify(await exportJWK(publicRsa)).padEnd(64)),
    ],
    [
      'of another algorithm of the key',
      () => sign(RIGHT, { alg: 'PS256', kid: 'rs' }, rsa).catch(() => unsigned('PS256')),
    ],
    ['that names the other key', () => sign(RIGHT, { kid: 'rs' })],
    ['that names no key there is', () => sign(RIGHT, { kid: '../../dev/null' })],
    ['that names a key by SQL', () => sign(RIGHT, { kid: "es' OR '1'='1" })],
    ['of another key by the right name', () => sign(RIGHT, {}, theirs.privateKey)],
    ['that brings its key along', () => sign(RIGHT, { jwk: theirs.jwk }, theirs.privateKey)],
    [
      'that says where its keys are',
      () => sign(RIGHT, { jku: urlOf(attacker, '/jku') }, theirs.privateKey),
    ],
    [
      'that says where its certificate is',
      () => sign(RIGHT, { x5u: urlOf(attacker, '/x5u'), x5c: ['MIIB'] }, theirs.privateKey),
    ],
    [
      'with an extension nobody knows',
      () => `${encode({ alg: 'ES256', kid: 'es', crit: ['exp'], exp: 1 })}.${encode(RIGHT)}.AAAA`,
    ],
    [
      'with other claims than were signed',
      async () => [(await partsOf())[0], changed, (await partsOf())[2]].join('.'),
    ],
    [
      'with the signature of another',
      async () =>
        [
          ...(await partsOf()).slice(0, 2),
          (await sign({ ...RIGHT, sub: 'bob' })).split('.')[2],
        ].join('.'),
    ],
    ['cut short', async () => (await sign(RIGHT)).slice(0, -10)],
    ['of two parts', async () => (await partsOf()).slice(0, 2).join('.')],
    ['of four parts', async () => [...(await partsOf()), 'AAAA'].join('.')],
    [
      'that is encrypted',
      () =>
        new CompactEncrypt(new TextEncoder().encode(JSON.stringify(RIGHT)))
          .setProtectedHeader({ alg: 'dir', enc: 'A128CBC-HS256' })
          .encrypt(new Uint8Array(32)),
    ],
    ['whose header is no JSON', async () => ['AAAA', ...(await partsOf()).slice(1)].join('.')],
    [
      'whose payload is no object',
      async () =>
        new CompactSign(new TextEncoder().encode('[1]'))
          .setProtectedHeader({ alg: 'ES256', kid: 'es' })
          .sign(key),
    ],
    ['of nothing but dots', () => '..'],
    ['of a prototype', () => `${encode({ alg: 'ES256', kid: '__proto__' })}.${encode(RIGHT)}.AAAA`],
    ['of 10,000 bytes', () => 'a'.repeat(10_000)],
  ])('%s does not', async (_which, make) => {
    const token = await make();
    expectRefused(await ask(token), token);
    expect(fetched).toEqual([]);
  });

  test.each<[string, object]>([
    ['has expired', { exp: now - 1, iat: now - HOUR }],
    ['never expires', { exp: undefined }],
    ['expires at a text', { exp: String(now + HOUR) }],
    ['expires at null', { exp: null }],
    ['expires in a thousand years', { exp: now + 1_000 * 365 * 24 * HOUR }],
    ['expires beyond all numbers', { exp: 1e308 }],
    ['holds from later on', { nbf: now + HOUR }],
    ['holds from a text on', { nbf: 'now' }],
    ['was made too long ago', { iat: now - 3 * HOUR }],
    ['was made at a text', { iat: 'now' }],
    ['was made in the year 1', { iat: -62_135_596_800 }],
    ['has no subject', { sub: undefined }],
    ['has an empty subject', { sub: '' }],
    ['has a number for its subject', { sub: 1 }],
    ['has an object for its subject', { sub: { toString: 'alice' } }],
    ['has a subject of 256 characters', { sub: 'a'.repeat(256) }],
    ['has a NUL in its subject', { sub: 'a\0' }],
    ['has half a character in its subject', { sub: 'a\ud800' }],
    ['has a line break in its subject', { sub: 'alice\noperator' }],
    ['is of no issuer', { iss: undefined }],
    ['is of several issuers', { iss: [RIGHT.iss] }],
    ['is of an issuer that begins alike', { iss: `${RIGHT.iss}.evil` }],
    ['is for nobody', { aud: undefined }],
    ['is for others', { aud: ['others', 'contracts2'] }],
    ['is for an object', { aud: { contracts: true } }],
    ['has its scopes in an array', { scope: ['contracts:read'] }],
    ['has its scopes in an object', { scope: { 'contracts:operate': true } }],
    ['has one contractor as a text', { contractor_ids: 'C-1' }],
    ['has null for its contractors', { contractor_ids: null }],
    ['has contractors in an object', { contractor_ids: { 0: 'C-1', length: 1 } }],
    ['has contractors within contractors', { contractor_ids: [['C-1']] }],
    ['has a number for a contractor', { contractor_ids: [1] }],
    ['has null for a contractor', { contractor_ids: ['C-1', null] }],
    ['has an empty contractor', { contractor_ids: [''] }],
    ['has a NUL in a contractor', { contractor_ids: ['C-1\0'] }],
  ])('that %s does not', async (_which, claims) => {
    const token = await sign({ ...RIGHT, ...claims });
    expectRefused(await ask(token), token);
  });

  test.each([
    ['contracts:operate', true],
    ['contracts:read contracts:operate contracts:write', true],
    ['', false],
    ['CONTRACTS:OPERATE', false],
    ['contracts:read\ncontracts:operate', false],
    ['contracts:read\tcontracts:operate', false],
    ['contracts:read,contracts:operate', false],
    ['contracts:operate\0', false],
    ['contracts:operate2 xcontracts:operate contracts:*', false],
    ['contracts%3Aoperate', false],
    ['__proto__ constructor', false],
  ])('whose scope is %j makes an operator: %j', async (scope, isOperator) => {
    const authenticate = createAuthenticate(remoteKeys(urlOf(issuer, '/jwks')), {
      authIssuer: null,
      authAudience: null,
      authMaxTokenAge: 2 * HOUR,
    });
    const caller = await authenticate(`Bearer ${await sign({ ...RIGHT, scope })}`);
    expect(caller).toMatchObject({ isOperator, contractorIds: ['C-1'] });
  });

  test.each([
    '',
    'Bearer',
    'Bearer  ',
    'Basic YTpi',
    'Bearer a b',
    'Bearer Bearer',
    'Digest x',
    '\t',
  ])('is not in the header %j', async (authorization) => {
    expectRefused(await toy.graphql({ query: '{ whoAmI }' }, { authorization }), '');
  });

  async function raw(headers: readonly string[]): Promise<string> {
    const body = '{"query":"{ whoAmI }"}';
    const socket = connect(Number(new URL(toy.url).port), '127.0.0.1');
    const own = ['host: a', 'content-type: application/json', `content-length: ${body.length}`];
    socket.write(
      `POST /graphql HTTP/1.1\r\n${[...own, 'connection: close', ...headers].join('\r\n')}\r\n\r\n${body}`,
    );
    return text(socket);
  }

  test('is not one of two, whichever comes first', async () => {
    const [right, wrong] = [
      `authorization: Bearer ${await sign(RIGHT)}`,
      'Authorization: Bearer x',
    ];
    expect(await raw([right])).toContain('"alice"');
    for (const headers of [
      [right, wrong],
      [wrong, right],
      [right, right],
    ]) {
      const answer = await raw(headers);
      expect(answer).toMatch(/^HTTP\/1.1 401 /);
      expect(answer).toContain('UNAUTHENTICATED');
    }
  });

  test('of 10,000 contractors is too large for a header', async () => {
    const ids = Array.from({ length: 10_000 }, (_each, n) => `C-${n}`);
    const answer = await raw([
      `authorization: Bearer ${await sign({ ...RIGHT, contractor_ids: ids })}`,
    ]);
    expect(answer).toMatch(/^HTTP\/1.1 431 /);
  });

  test('is looked for in no other place', async () => {
    const token = await sign(RIGHT);
    const elsewhere = [
      ['cookie', `authorization=${token}`],
      ['x-authorization', `Bearer ${token}`],
    ];
    for (const header of elsewhere) {
      const { data } = await toy.graphql(
        { query: '{ whoAmI }' },
        Object.fromEntries([header]) as Record<string, string>,
      );
      expect(data).toEqual({ whoAmI: null });
    }
  });
});
