import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type CryptoKey,
  type JWK,
} from 'jose';

const ALGORITHM = 'ES256';
const TOKEN_LIFETIME = '30 days';

/** The server's own key, for development and demos: it signs and verifies tokens. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly keyId: string;
}

/** What a token says of the one who carries it. */
export interface TokenClaims {
  readonly subject: string;
  readonly scopes: readonly string[];
  readonly contractorIds: readonly string[];
}

/**
 * Gives the key kept in `dataDir`, making both on first use. Processes that start at once agree on
 * one key. Throws where the file is unreadable or holds no key.
 */
export async function devSigningKey(dataDir: string): Promise<SigningKey> {
  const file = join(dataDir, 'signing-key.json');
  const stored = (await readIfPresent(file)) ?? (await create(dataDir, file));
  try {
    return await keyOf(stored);
  } catch (cause) {
    throw new Error(`${file} holds no signing key; delete it to have a new one made.`, { cause });
  }
}

/** Gives a token signed with `key`, good for 30 days. */
export async function signToken(key: SigningKey, claims: TokenClaims): Promise<string> {
  return new SignJWT({ scope: claims.scopes.join(' '), contractor_ids: claims.contractorIds })
    .setProtectedHeader({ alg: ALGORITHM, kid: key.keyId, typ: 'JWT' })
    .setSubject(claims.subject)
    .setIssuedAt()
    .setExpirationTime(TOKEN_LIFETIME)
    .sign(key.privateKey);
}

async function keyOf(stored: string): Promise<SigningKey> {
  const jwk = JSON.parse(stored) as JWK;
  const publicJwk = { ...jwk };
  delete publicJwk.d;
  return {
    privateKey: (await importJWK(jwk, ALGORITHM)) as CryptoKey,
    publicKey: (await importJWK(publicJwk, ALGORITHM)) as CryptoKey,
    keyId: await calculateJwkThumbprint(publicJwk),
  };
}

/** The whole file appears at once or not at all: a link never replaces what another process made. */
async function create(dataDir: string, file: string): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, JSON.stringify(await exportJWK(privateKey)), {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    await link(draft, file).catch(unless('EEXIST'));
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(file, 'utf8');
}

async function readIfPresent(file: string): Promise<string | null> {
  return (await readFile(file, 'utf8').catch(unless('ENOENT'))) ?? null;
}

function unless(code: string): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (error.code !== code) throw error;
    return undefined;
  };
}
