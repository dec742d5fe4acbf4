/** What Postgres says of a connection or a migration that it refuses, by SQLSTATE. */
const REFUSALS: Readonly<Record<string, string>> = {
  '28P01': 'the user or the password is wrong',
  '28000': 'the user may not log in from here',
  '3D000': 'there is no database of that name',
  '42501':
    'the user may not change the schema: let one who may run `npm run migrate`, and set DATABASE_MIGRATE_AT_START=false here',
  '53300': 'there are too many connections: let fewer servers run, or set DATABASE_POOL_SIZE lower',
  '55P03': 'others use a table that is to change: try again, when they have less to do',
  '25006': 'it is a replica, which cannot be written: name the primary',
};

/** What the system says where nothing answers. */
const UNREACHABLE =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|EACCES)$/;
const NO_ANSWER = /timeout|terminated unexpectedly/i;

/** Why a database cannot be used, in one line that names its setting; the URL's password is not in it. */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';

  constructor(setting: string, url: string, fault: string, cause?: unknown) {
    const { hostname, port, pathname } = new URL(url);
    const place = `${hostname || 'local socket'}:${port || '5432'}${pathname}`;
    super(`${setting} (${place}): ${fault}.`, { cause });
  }
}

/** Makes what throws an error about the database at a URL as a DatabaseFault, and any other as it is. */
export function orDatabaseFault(setting: string, url: string): (error: unknown) => never {
  return (error) => {
    const fault = faultOf(error, setting);
    throw fault === null ? error : new DatabaseFault(setting, url, fault, error);
  };
}

function faultOf(error: unknown, setting: string): string | null {
  const cause = driverError(error);
  if (cause === null) return null;
  const refusal = REFUSALS[cause.code ?? ''];
  if (refusal !== undefined) return refusal;
  if (UNREACHABLE.test(cause.code ?? '') || NO_ANSWER.test(cause.message)) {
    return `no Postgres answers there (${cause.code ?? 'no answer'}): start it, or mend ${setting}`;
  }
  return /SSL|certificate/i.test(cause.message) ? cause.message : null;
}

/** TypeORM wraps the driver's errors, and Node those of several addresses. */
function driverError(error: unknown): (Error & { readonly code?: string }) | null {
  if (!(error instanceof Error)) return null;
  if ('driverError' in error) return driverError(error.driverError);
  if (error instanceof AggregateError) return driverError(error.errors[0]);
  return error;
}
