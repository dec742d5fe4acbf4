import { types } from 'pg';
import { DataSource, DefaultNamingStrategy, type Logger } from 'typeorm';
import { MIGRATIONS } from '../../migrations';
import { TABLES } from './tables';

class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(propertyName: string): string {
    return propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

type TypeId = Parameters<typeof types.getTypeParser>[0];

/**
 * Dates stay text (a calendar date has no zone), and whole numbers become numbers: the constraints
 * keep amounts within 2^53 - 1.
 */
const PARSERS: Partial<Record<TypeId, (text: string) => unknown>> = {
  [types.builtins.DATE]: (text: string) => text,
  [types.builtins.INT8]: Number,
};

const nothing = (): void => undefined;
/** What TypeORM would print, its errors say when they are thrown. */
const SILENT: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};

/** How long a statement may run, a lock be waited for, and a transaction be left alone, in milliseconds. */
export interface Timeouts {
  readonly statement_timeout: number;
  readonly lock_timeout: number;
  readonly idle_in_transaction_session_timeout: number;
}

const REQUEST_TIMEOUTS: Timeouts = {
  statement_timeout: 15_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
};

/**
 * Gives a data source, not yet connected, for the Postgres at a URL: for requests, or, without timeouts, for what may
 * take its time.
 */
export function createDataSource(
  url: string,
  {
    poolSize = 20,
    timeouts = REQUEST_TIMEOUTS,
    migrations = MIGRATIONS,
  }: {
    readonly poolSize?: number;
    readonly timeouts?: Timeouts | null;
    readonly migrations?: typeof MIGRATIONS;
  } = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: TABLES,
    migrations,
    migrationsTableName: 'migrations',
    namingStrategy: new SnakeCaseNames(),
    synchronize: false,
    logging: false,
    logger: SILENT,
    connectTimeoutMS: 5_000,
    poolSize,
    applicationName: 'secure-access-contracts',
    extra: {
      // Instants leave as text in cursors, whatever the zone of the database.
      options: '-c timezone=UTC',
      ...timeouts,
      types: {
        getTypeParser: (type: TypeId, format?: 'text' | 'binary'): unknown =>
          PARSERS[type] ?? types.getTypeParser(type, format),
      },
    },
  });
}
