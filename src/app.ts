import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import { type Context, createContext } from './graphql/context';
import { dryRunPlugin } from './graphql/plugins/dry-run-plugin';
import { createSchema } from './graphql/schema';
import { unicodePlugin } from './graphql/plugins/unicode-plugin';
import { addDatabaseMetrics, addFeedMetrics, countingRefusals } from './server/metrics';
import { createDataSource } from './persistence/data-source';
import type { Clock } from './commands/runner/clock';
import { createSemaphore } from './commands/runner/keyed-mutex';
import { createCommandRunner } from './commands/runner/command-runner';
import type { Authenticate } from './server/authenticate';
import { devSigningKey } from './dev/signing-key';
import type { RequestContext } from './server/request-log';
import { readyOperations } from './dev/sandbox/ready-operations';
import { createServer } from './server/server';
import type { Settings } from './config';

/** A part of the pool of connections, whose rest is left to real calls and to queries. */
const DRY_RUNS_AT_ONCE = 5;

export interface AppOptions {
  readonly settings: Settings;
  /** The Postgres to run on, already migrated. */
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly callerOf: Authenticate;
  readonly logger: Logger;
}

export interface App {
  /** Begins to listen and gives the address. */
  listen(): Promise<string>;
  /** Answers what has come in, and takes no more. */
  drain(): Promise<void>;
  /** Closes the connections to the database. */
  close(): Promise<void>;
}

/** Puts the subgraph together on a database. */
export async function createApp(options: AppOptions): Promise<App> {
  const { settings, databaseUrl, clock, callerOf, logger } = options;
  const dataSource = await createDataSource(databaseUrl).initialize();
  const replicas = await Promise.all(
    settings.databaseReplicaUrls.map((url) => createDataSource(url).initialize()),
  );
  let reads = 0;
  const readSource = () => replicas[(reads += 1) % replicas.length] ?? dataSource;
  const registry = new Registry();
  addDatabaseMetrics(registry, dataSource);
  const noteFeedRead = addFeedMetrics(registry, dataSource);
  const commandRunner = countingRefusals(createCommandRunner(dataSource, clock), registry);
  const dryRunSemaphore = createSemaphore(DRY_RUNS_AT_ONCE);
  const services = { dataSource, readSource, clock, commandRunner, dryRunSemaphore, noteFeedRead };

  const server = await createServer<Context & RequestContext>({
    schema: createSchema(),
    contextOf: (caller, request) => ({ ...createContext(services, caller), request }),
    plugins: [unicodePlugin(), dryRunPlugin()],
    readiness: async () => {
      if (await dataSource.showMigrations()) throw new Error('Migrations have not been run.');
    },
    page: {
      operations: () => readyOperations(clock.today()),
      ownKey: settings.authJwksUrl === null ? () => devSigningKey(settings.dataDir) : null,
    },
    ...{ settings, logger, callerOf, registry },
  });

  return {
    listen: () => server.listen(),
    drain: () => server.drain(),
    close: async () => {
      await Promise.all([dataSource, ...replicas].map((source) => source.destroy()));
    },
  };
}
