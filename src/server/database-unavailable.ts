import { isNativeError } from 'node:util/types';

/** Of the system: the connection cannot be made, or broke. */
const SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);

/**
 * Of Postgres: shutting down, starting, slower than the timeouts allow, in conflict with other transactions to the last
 * attempt, failing to write, or a standby. Besides all of class 08, of connections, and 53: connections, memory or disk
 * are used up.
 */
const SQL_STATES = new Set([
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '57014',
  '55P03',
  '25P03',
  '40001',
  '40P01',
  '58030',
  '25006',
]);

/** The messages of pg, its pool and TypeORM, which carry no code. */
const MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|Driver not Connected)/;

/** TypeORM's, for a data source or a connection that is not, or no longer, there. */
const NAMES = new Set([
  'QueryRunnerAlreadyReleasedError',
  'QueryRunnerProviderAlreadyReleasedError',
  'CannotExecuteNotConnectedError',
  'CannotGetEntityManagerNotConnectedError',
  'ConnectionIsNotSetError',
]);

/** Says whether an error, or one that it wraps, means that the database cannot be reached or is too busy. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return (
    (code !== undefined && isAwayCode(code, syscall)) ||
    MESSAGES.test(error.message) ||
    NAMES.has(error.name) ||
    wrappedErrors(error).some(isDatabaseUnavailable)
  );
}

function isAwayCode(code: string, syscall: string | undefined): boolean {
  // A missing file is no missing database; a missing Unix socket is.
  if (code === 'ENOENT') return syscall === 'connect';
  return SYSTEM_CODES.has(code) || SQL_STATES.has(code) || /^(08|53)...$/.test(code);
}

/** What TypeORM, GraphQL and Node wrap errors in. */
function wrappedErrors(error: Error): unknown[] {
  return [
    'driverError' in error && error.driverError,
    'originalError' in error && error.originalError,
    error.cause,
  ];
}
