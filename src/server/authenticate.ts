import { GraphQLError } from 'graphql';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Caller } from '../commands/runner/caller';
import type { Settings } from '../config';
import { unauthenticated } from './errors';
import { devSigningKey } from '../dev/signing-key';

const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
/** Longer ones do not fit into an index of the database. */
const MAX_SUBJECT_LENGTH = 255;
const OPERATOR_SCOPE = 'contracts:operate';

/**
 * Gives the caller that an `Authorization` header names, or null where there is no header. Throws
 * UNAUTHENTICATED for a token that does not hold, and SERVICE_UNAVAILABLE where the keys to check it
 * cannot be had.
 */
export type Authenticate = (authorization: string | undefined) => Promise<Caller | null>;

type AuthSettings = Pick<
  Settings,
  'production' | 'authJwksUrl' | 'authIssuer' | 'authAudience' | 'dataDir'
>;

/** Makes the check of tokens: by the JWKS where one is set, else by the server's own key. */
export async function createAuthenticate(settings: AuthSettings): Promise<Authenticate> {
  const keyFor = await keySource(settings);
  const checks = {
    algorithms: ALGORITHMS,
    ...(settings.authIssuer !== null && { issuer: settings.authIssuer }),
    ...(settings.authAudience !== null && { audience: settings.authAudience }),
  };

  return async (authorization) => {
    if (authorization === undefined) return null;
    const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
    if (token === undefined) {
      throw unauthenticated('The Authorization header must be "Bearer" and a token.');
    }
    try {
      const { payload } = await jwtVerify(token, keyFor, checks);
      return callerOfClaims(payload);
    } catch (error) {
      if (error instanceof GraphQLError) throw error;
      throw unauthenticated(
        error instanceof errors.JWTExpired
          ? 'The token has expired.'
          : 'The token is not valid for this service.',
      );
    }
  };
}

async function keySource(settings: AuthSettings): Promise<JWTVerifyGetKey> {
  if (settings.authJwksUrl !== null) return remoteKeys(new URL(settings.authJwksUrl));
  if (settings.production) throw new Error('AUTH_JWKS_URL is required in production.');
  const { publicKey } = await devSigningKey(settings.dataDir);
  return () => publicKey;
}

function remoteKeys(url: URL): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(url);
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (cause) {
      // Of all that can go wrong here, only these two are about the token.
      if (cause instanceof errors.JWKSNoMatchingKey) throw cause;
      if (cause instanceof errors.JWKSMultipleMatchingKeys) throw cause;
      throw new GraphQLError('The keys to check the token with cannot be had; try again.', {
        originalError: cause instanceof Error ? cause : null,
        extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503 } },
      });
    }
  };
}

function callerOfClaims(claims: JWTPayload): Caller {
  const { sub, scope = '', contractor_ids: contractorIds = [] } = claims;
  if (typeof sub !== 'string' || sub === '' || sub.length > MAX_SUBJECT_LENGTH) {
    throw unauthenticated(`The token has no "sub" claim of 1 to ${MAX_SUBJECT_LENGTH} characters.`);
  }
  if (typeof scope !== 'string') {
    throw unauthenticated('The "scope" claim of the token is not a string.');
  }
  if (!isStringArray(contractorIds)) {
    throw unauthenticated('The "contractor_ids" claim of the token is not an array of strings.');
  }
  const scopes = new Set(scope.split(' ').filter((name) => name !== ''));
  return { subject: sub, scopes, contractorIds, isOperator: scopes.has(OPERATOR_SCOPE) };
}

function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
