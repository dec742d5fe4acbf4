import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import { base64url, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { createAuthenticate, remoteKeys, type Authenticate } from '../../src/server/authenticate';
import { devSigningKey, signToken } from '../../src/dev/signing-key';

const ISSUER = 'https://login.example';
const CLAIMS = { sub: 'alice', scope: 'contracts:read contracts:write', contractor_ids: ['C-1'] };

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'contracts-auth-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const DAY = 86_400;
const now = () => Math.floor(Date.now() / 1000);
const CHECKS = { authIssuer: null, authAudience: null, authMaxTokenAge: 30 * DAY } as const;

async function withOwnKey(): Promise<Authenticate> {
  const { publicKey } = await devSigningKey(dataDir);
  return createAuthenticate(() => publicKey, CHECKS);
}

async function codeOf(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions['code'];
    throw error;
  }
}

describe("with the server's own key", () => {
  test('a token names its caller', async () => {
    const callerOf = await withOwnKey();
    const token = await signToken(await devSigningKey(dataDir), {
      subject: 'alice',
      scopes: ['contracts:read', 'contracts:write'],
      contractorIds: ['C-1', 'C-2'],
    });
    expect(await callerOf(`Bearer ${token}`)).toEqual({
      subject: 'alice',
      scopes: new Set(['contracts:read', 'contracts:write']),
      contractorIds: ['C-1', 'C-2'],
      isOperator: false,
    });
  });

  test('one with contracts:operate is an operator', async () => {
    const callerOf = await withOwnKey();
    const claims = { subject: 'bob', scopes: ['contracts:operate'], contractorIds: [] };
    const token = await signToken(await devSigningKey(dataDir), claims);
    expect(await callerOf(`bearer ${token}`)).toMatchObject({ isOperator: true });
  });

  test('there is no caller without a header, and none by another scheme', async () => {
    const callerOf = await withOwnKey();
    expect(await callerOf(undefined)).toBeNull();
    for (const header of ['', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'Bearer a.b.c']) {
      expect(await codeOf(callerOf(header))).toBe('UNAUTHENTICATED');
    }
  });

  test('a token of another key is none', async () => {
    const callerOf = await withOwnKey();
    const other = await generateKeyPair('ES256');
    expect(await codeOf(callerOf(await bearer(other.privateKey, 'ES256')))).toBe('UNAUTHENTICATED');
  });

  test('is for the owner of the server only, and one however many start at once', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => devSigningKey(dataDir)));
    expect(new Set(keys.map(({ keyId }) => keyId)).size).toBe(1);
    expect(await readdir(dataDir)).toEqual(['signing-key.json']);
    expect((await stat(join(dataDir, 'signing-key.json'))).mode & 0o777).toBe(0o600);
  });

  test('a damaged key file is named', async () => {
    await writeFile(join(dataDir, 'signing-key.json'), '{}');
    await expect(devSigningKey(dataDir)).rejects.toThrow(/signing-key.json holds no signing key/);
  });
});

describe('with a JWKS', () => {
  let issuer: HttpServer;
  let jwks: unknown;
  let keys: Record<'ES256' | 'RS256' | 'EdDSA', CryptoKey>;
  let callerOf: Authenticate;
  const jwksUrl = () => `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/jwks`;

  beforeAll(async () => {
    const pairs = {
      ES256: await generateKeyPair('ES256'),
      RS256: await generateKeyPair('RS256'),
      EdDSA: await generateKeyPair('EdDSA'),
    };
    keys = {
      ES256: pairs.ES256.privateKey,
      RS256: pairs.RS256.privateKey,
      EdDSA: pairs.EdDSA.privateKey,
    };
    jwks = {
      keys: await Promise.all(
        Object.entries(pairs).map(async ([alg, { publicKey }]) => ({
          ...(await exportJWK(publicKey)),
          alg,
          kid: alg,
        })),
      ),
    };
    issuer = createHttpServer((_request, response) => response.end(JSON.stringify(jwks)));
    await new Promise<void>((done) => issuer.listen(0, '127.0.0.1', done));
  });
  afterAll(() => new Promise((done) => issuer.close(done)));
  beforeEach(() => {
    callerOf = createAuthenticate(remoteKeys(jwksUrl()), {
      authIssuer: ISSUER,
      authAudience: 'contracts',
      authMaxTokenAge: DAY,
    });
  });

  const right = { ...CLAIMS, iss: ISSUER, aud: ['contracts', 'others'] };

  test.each(['ES256', 'RS256', 'EdDSA'] as const)('a token signed by %s holds', async (alg) => {
    const caller = await callerOf(await bearer(keys[alg], alg, right));
    expect(caller).toMatchObject({ subject: 'alice', contractorIds: ['C-1'] });
  });

  test.each<[string, object]>([
    ['of another issuer', { ...right, iss: 'https://elsewhere.example' }],
    ['of no issuer', { ...CLAIMS, aud: 'contracts' }],
    ['for another audience', { ...right, aud: 'others' }],
    ['for no audience', { ...CLAIMS, iss: ISSUER }],
    ['that has expired', { ...right, exp: 1_700_000_000 }],
    ['that never expires', { ...right, exp: undefined }],
    ['that holds for longer than a day', { ...right, exp: now() + DAY + 60 }],
    ['made to hold for longer than a day', { ...right, iat: now() - DAY, exp: now() + 60 }],
    ['made later to hold for longer', { ...right, iat: now() + DAY, exp: now() + 2 * DAY }],
    ['that does not hold yet', { ...right, nbf: 4_000_000_000 }],
    ['without a subject', { ...right, sub: undefined }],
    ['with an empty subject', { ...right, sub: '' }],
    ['with scopes in an array', { ...right, scope: ['contracts:read'] }],
    ['with one contractor as text', { ...right, contractor_ids: 'C-1' }],
    ['with a contractor that is no text', { ...right, contractor_ids: [1] }],
  ])('a token %s does not', async (_which, claims) => {
    const token = bearer(keys.ES256, 'ES256', claims);
    expect(await codeOf(callerOf(await token))).toBe('UNAUTHENTICATED');
  });

  test('scope and contractors may be absent: a caller that may do nothing', async () => {
    const claims = { iss: ISSUER, aud: 'contracts', sub: 'alice' };
    expect(await callerOf(await bearer(keys.ES256, 'ES256', claims))).toEqual({
      subject: 'alice',
      scopes: new Set(),
      contractorIds: [],
      isOperator: false,
    });
  });

  test('a token without a signature, or with one by a shared secret, does not hold', async () => {
    const unsigned = new UnsecuredJWT(right).setExpirationTime('1h').encode();
    expect(await codeOf(callerOf(`Bearer ${unsigned}`))).toBe('UNAUTHENTICATED');
    const secret = new TextEncoder().encode(JSON.stringify(jwks).padEnd(64));
    const shared = await new SignJWT(right)
      .setProtectedHeader({ alg: 'HS256', kid: 'ES256' })
      .sign(secret);
    expect(await codeOf(callerOf(`Bearer ${shared}`))).toBe('UNAUTHENTICATED');
  });

  test('a token whose claims were changed does not hold', async () => {
    const [header, , signature] = (await bearer(keys.ES256, 'ES256', right)).split('.');
    const claims = base64url.encode(JSON.stringify({ ...right, scope: 'contracts:operate' }));
    const changed = [header, claims, signature].join('.');
    expect(await codeOf(callerOf(changed))).toBe('UNAUTHENTICATED');
  });

  test('a token of an unknown key does not hold', async () => {
    const token = await bearer((await generateKeyPair('ES256')).privateKey, 'ES256', right, 'new');
    expect(await codeOf(callerOf(token))).toBe('UNAUTHENTICATED');
  });

  test('while the JWKS cannot be had, the service is unavailable and the token not judged', async () => {
    const token = await bearer(keys.ES256, 'ES256', right);
    for (const url of ['http://127.0.0.1:1/jwks', 'http://localhost:1/jwks']) {
      const authenticate = createAuthenticate(remoteKeys(url), CHECKS);
      expect(await codeOf(authenticate(token))).toBe('SERVICE_UNAVAILABLE');
    }
    const whole = jwks;
    jwks = { oops: true };
    const authenticate = createAuthenticate(remoteKeys(jwksUrl()), CHECKS);
    const code = await codeOf(authenticate(token)).finally(() => (jwks = whole));
    expect(code).toBe('SERVICE_UNAVAILABLE');
  });
});

async function bearer(
  key: CryptoKey,
  alg: string,
  claims: object = CLAIMS,
  kid = alg,
): Promise<string> {
  const token = new SignJWT({ ...claims }).setProtectedHeader({ alg, kid });
  if (!('exp' in claims)) token.setExpirationTime('1h');
  return `Bearer ${await token.sign(key)}`;
}
