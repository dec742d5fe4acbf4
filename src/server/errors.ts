import { randomUUID } from 'node:crypto';
import { isNativeError } from 'node:util/types';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isDatabaseUnavailable } from './database-unavailable';
import { boundOfParser } from './query-limits';

/** The codes whose errors are meant for the caller, message and all. */
export const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'SERVICE_UNAVAILABLE',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'QUERY_NOT_IN_SAFELIST',
]);

/** What graphql-js says where comparing fields of the same name would take too long. */
const VALIDATION_ABORTED = 'Validation aborted.';
const FIELDS_TOO_OFTEN =
  'The operation is too large: fields of the same name are repeated too often to be compared.';

/** What graphql-js says of a null, by a variable, where the schema takes none. */
const NULL_ARGUMENT = /^Argument "\w+" of (non-null|required) type /;
const TOO_MANY_MISTAKES = /^Too many errors processing variables/;

const requestIds = new WeakMap<Error, string>();

/** Notes in which request an error arose, for its log line and its answer. */
export function noteRequestOf(error: Error, requestId: string): void {
  requestIds.set(error, requestId);
}

/** An UNAUTHENTICATED error, HTTP 401. */
export function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}

/**
 * Makes Apollo's `formatError`: request errors leave as they are, a database that is away becomes
 * SERVICE_UNAVAILABLE, and all else is masked as INTERNAL_SERVER_ERROR with a request id; the last
 * two are logged.
 */
export function createFormatError(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = formatted.extensions?.['code'];
    if (code === 'GRAPHQL_PARSE_FAILED') {
      const bound = boundOfParser(formatted.message);
      return bound === null ? formatted : recoded(formatted, 'BAD_USER_INPUT', bound);
    }
    if (code === 'GRAPHQL_VALIDATION_FAILED' && formatted.message === VALIDATION_ABORTED) {
      return recoded(formatted, 'BAD_USER_INPUT', FIELDS_TOO_OFTEN);
    }
    if (code === 'GRAPHQL_VALIDATION_FAILED' && isBadValue(error)) {
      return recoded(formatted, 'BAD_USER_INPUT');
    }
    const mistake = mistakeWithoutCode(error);
    if (mistake !== null) return recoded(formatted, mistake);
    if (PUBLIC_CODES.has(code)) {
      if (code === 'SERVICE_UNAVAILABLE') logFault(logger, 'A service is away.', error);
      return formatted;
    }
    if (isAborted(error)) return recoded(formatted, 'SERVICE_UNAVAILABLE', 'The caller hung up.');
    if (isDatabaseUnavailable(error)) {
      logFault(logger, 'The database is away.', error);
      return recoded(formatted, 'SERVICE_UNAVAILABLE', 'The database is away; try again.');
    }
    const requestId = logFault(logger, 'A request failed.', error);
    return {
      ...placeOf(formatted),
      message: 'Internal server error',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    };
  };
}

/** Writes a fault to the log, without the data it may carry, and gives its request id. */
export function logFault(logger: Logger, message: string, error: unknown): string {
  const cause = rootCause(error);
  const requestId = requestIdOf(error) ?? requestIdOf(cause) ?? randomUUID();
  logger.error(
    isNativeError(cause)
      ? {
          requestId,
          error: {
            name: cause.name,
            message: cause.message,
            stack: cause.stack,
            // An errno, an SQLSTATE, or the code of a GraphQL error.
            code: 'code' in cause ? cause.code : undefined,
          },
        }
      : { requestId, error: { message: String(cause) } },
    message,
  );
  return requestId;
}

function requestIdOf(error: unknown): string | undefined {
  return isNativeError(error) ? requestIds.get(error) : undefined;
}

/** A literal that a scalar refused: a mistake in a value, as it would be in a variable. */
function isBadValue(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { originalError } = error;
  return originalError instanceof GraphQLError
    ? originalError.extensions['code'] === 'BAD_USER_INPUT'
    : originalError !== undefined;
}

/** Of a call that was given up because nobody waits for its answer. */
function isAborted(error: unknown): boolean {
  const cause = rootCause(error);
  return cause instanceof Error && cause.name === 'AbortError';
}

/** Gives the code of what graphql-js and Apollo say of a request without giving it one; null for a fault. */
function mistakeWithoutCode(error: unknown): 'BAD_USER_INPUT' | 'BAD_REQUEST' | null {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return null;
  // A persisted query of another version, or with another hash.
  const { status } = (error.extensions['http'] ?? {}) as { status?: number };
  if (status === 400) return 'BAD_REQUEST';
  const said = rootCause(error);
  if (!(said instanceof GraphQLError)) return null;
  const isAboutInput = NULL_ARGUMENT.test(said.message) || TOO_MANY_MISTAKES.test(said.message);
  return isAboutInput ? 'BAD_USER_INPUT' : null;
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined
    ? rootCause(error.originalError)
    : error;
}

function recoded(
  formatted: GraphQLFormattedError,
  code: string,
  message = formatted.message,
): GraphQLFormattedError {
  return { ...placeOf(formatted), message, extensions: { code } };
}

function placeOf({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
