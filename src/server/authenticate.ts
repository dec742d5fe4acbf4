import { GraphQLError } from 'graphql';
import {
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
} from 'jose';
import type { Caller } from '../commands/runner/call';
import type { Settings } from '../config';
import { unauthenticated } from './errors';
import { RememberedCallers } from './remembered-callers';

const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
/** Longer ones do not fit into an index of the database. */
const MAX_NAME_LENGTH = 255;
const OPERATOR_SCOPE = 'contracts:operate';
/** No name has control characters, and Postgres keeps no NUL. */
const NO_NAME = /\p{Cc}|\p{Surrogate}/u;

/**
 * Gives the caller that an `Authorization` header names, or null where there is no header. Throws
 * UNAUTHENTICATED for a token that does not hold, and SERVICE_UNAVAILABLE where the keys to check it
 * cannot be had.
 */
export type Authenticate = (authorization: string | undefined) => Promise<Caller | null>;

/** What a token must say besides its caller. */
export type TokenChecks = Pick<Settings, 'authIssuer' | 'authAudience' | 'authMaxTokenAge'>;

/** Makes the check of tokens by the keys that sign them. */
export function createAuthenticate(keys: JWTVerifyGetKey, checks: TokenChecks): Authenticate {
  const { authIssuer, authAudience, authMaxTokenAge } = checks;
  const options: JWTVerifyOptions = { algorithms: ALGORITHMS, requiredClaims: ['exp'] };
  if (authIssuer !== null) options.issuer = authIssuer;
  if (authAudience !== null) options.audience = authAudience;

  const remembered = new RememberedCallers();

  return async (authorization) => {
    if (authorization === undefined) return null;
    const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
    if (token === undefined) {
      throw unauthenticated('The Authorization header must be "Bearer" and a token.');
    }
    const known = remembered.find(token, Date.now());
    if (known !== null) return known;
    try {
      const { payload } = await jwtVerify(token, keys, options);
      refuseTooLongLived(payload, authMaxTokenAge);
      const caller = callerOfClaims(payload);
      remembered.add(token, caller, Date.now(), (payload.exp ?? 0) * 1000);
      return caller;
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

/** A token that holds for long is a danger for as long, should it be stolen. */
function refuseTooLongLived({ exp = 0, iat }: JWTPayload, maxAge: number): void {
  // By the real clock, as all times of tokens.
  const now = Date.now() / 1000;
  if (exp - Math.min(iat ?? now, now) > maxAge) {
    throw unauthenticated(
      `The token holds for longer than ${maxAge} seconds; ask for a shorter one.`,
    );
  }
}

/** Gives the keys that a JWKS publishes. */
export function remoteKeys(url: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(url));
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
  if (!isName(sub)) {
    throw unauthenticated(`The token has no "sub" claim of 1 to ${MAX_NAME_LENGTH} characters.`);
  }
  if (typeof scope !== 'string') {
    throw unauthenticated('The "scope" claim of the token is not a string.');
  }
  if (!Array.isArray(contractorIds) || !contractorIds.every(isName)) {
    throw unauthenticated(
      `The "contractor_ids" claim of the token is not an array of names of 1 to ${MAX_NAME_LENGTH} characters.`,
    );
  }
  const scopes = new Set(scope.split(' ').filter((name) => name !== ''));
  return { subject: sub, scopes, contractorIds, isOperator: scopes.has(OPERATOR_SCOPE) };
}

function isName(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value !== '' &&
    value.length <= MAX_NAME_LENGTH &&
    !NO_NAME.test(value)
  );
}
