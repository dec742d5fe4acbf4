import pg, { type Client, types } from 'pg';
import { DataSource, DefaultNamingStrategy, type Logger } from 'typeorm';
import { MIGRATIONS } from '../../migrations';
import { NamingClient } from './named-statements';
import { patientDriver } from './patient-pool';
import { PipeliningClient } from './pipelining-client';
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

/** How connections to a Postgres are made. */
export interface ConnectionOptions {
  /** Those of requests by default; null where statements may take their time. */
  readonly timeouts?: Timeouts | null;
  /** Whether each connection keeps the plans of statements; not through a pooler that knows nothing of that. */
  readonly namesStatements?: boolean;
}

export interface DataSourceOptions extends ConnectionOptions {
  readonly poolSize?: number;
  /** Whether a Postgres that has no room for another connection is waited for; by default it is. */
  readonly waitsForRoom?: boolean;
  /** Whether a connection stays when it has nothing to do. */
  readonly keepsConnections?: boolean;
  /** All by default. */
  readonly migrations?: typeof MIGRATIONS;
}

const CONNECT_TIMEOUT_MS = 5_000;
const APPLICATION_NAME = 'secure-access-contracts';

const PARSING = {
  types: {
    getTypeParser: (type: TypeId, format?: 'text' | 'binary'): unknown =>
      PARSERS[type] ?? types.getTypeParser(type, format),
  },
};

/** Gives a data source, not yet connected, for the Postgres at a URL. */
export function createDataSource(
  url: string,
  {
    poolSize = 20,
    timeouts = REQUEST_TIMEOUTS,
    namesStatements = false,
    waitsForRoom = true,
    keepsConnections = false,
    migrations = MIGRATIONS,
  }: DataSourceOptions = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    driver: waitsForRoom ? patientDriver : pg,
    entities: TABLES,
    migrations,
    migrationsTableName: 'migrations',
    namingStrategy: new SnakeCaseNames(),
    synchronize: false,
    logging: false,
    logger: SILENT,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    poolSize,
    applicationName: APPLICATION_NAME,
    extra: {
      Client: namesStatements ? NamingClient : PipeliningClient,
      // A transaction's statements are answered in their order, and need not wait for each other's answers to leave.
      pipeline: true,
      // Instants leave as text in cursors, whatever the zone of the database.
      options: '-c timezone=UTC',
      ...timeouts,
      ...(keepsConnections && { idleTimeoutMillis: 0 }),
      ...PARSING,
    },
  });
}

/**
 * Gives a client, not yet connected, that sends statements without waiting for the answers to those before them. For
 * those that find rows by keys: one plan does for any of them.
 */
export function createPipeline(url: string, options: ConnectionOptions): Client {
  const { timeouts = REQUEST_TIMEOUTS, namesStatements = false } = options;
  return new (namesStatements ? NamingClient : PipeliningClient)({
    connectionString: url,
    pipeline: true,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: APPLICATION_NAME,
    options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan',
    ...timeouts,
    ...PARSING,
  });
}
