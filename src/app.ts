import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import { type Context, createContext } from './graphql/context';
import { createDryRunSlots } from './graphql/dry-run-session';
import { dryRunPlugin } from './graphql/plugins/dry-run-plugin';
import { lookAheadPlugin } from './graphql/plugins/look-ahead-plugin';
import { createSchema } from './graphql/schema';
import { unicodePlugin } from './graphql/plugins/unicode-plugin';
import {
  addBusinessMetrics,
  addPoolMetrics,
  addQueueMetrics,
  addReplicaMetrics,
  countingRefusals,
} from './server/metrics';
import { createDataSource } from './persistence/data-source';
import {
  heldBackSeconds,
  lastEventSequence,
  oldestWaiting,
  poolState,
} from './persistence/database-stats';
import { orDatabaseFault } from './persistence/database-faults';
import { migrateDatabase } from './persistence/migrate';
import { removeOldKeysRegularly } from './persistence/old-keys';
import { createReadSources } from './persistence/read-sources';
import { createMonitor, createReadiness } from './persistence/monitor';
import type { Clock } from './commands/runner/clock';
import { createKeyedMutex, type KeyedMutex } from './commands/runner/keyed-mutex';
import { createCommandRunner } from './commands/runner/command-runner';
import { startEmbeddedPostgres } from './embedded-postgres';
import { type Authenticate, createAuthenticate, remoteKeys } from './server/authenticate';
import { createApollo } from './server/apollo';
import type { ServerOptions } from './server/options';
import { readPersistedOperations } from './server/persisted-operations';
import type { RequestContext } from './server/request-log';
import { requireFreePort } from './server/free-port';
import { createServer } from './server/server';
import { isLoopback, SettingError, type Settings } from './config';

/** A part of the pool of connections, whose rest is left to real calls and to queries. */
const DRY_RUNS_AT_ONCE = 5;

const BEYOND_LOOPBACK =
  'This is a trial that listens beyond this machine (HOST): it describes its schema to anybody, and whoever holds a ' +
  'token of the key in DATA_DIR may read and change all contracts. Set HOST to 127.0.0.1, or NODE_ENV=production.';

export interface StartOptions {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Ends the start at its next step, which then undoes what it began. */
  readonly signal: AbortSignal;
}

export interface AppOptions extends Omit<StartOptions, 'signal'> {
  /** The Postgres to run on, already migrated. */
  readonly databaseUrl: string;
  readonly authenticate: Authenticate;
  readonly pages?: ServerOptions<Context & RequestContext>['pages'];
}

export interface App {
  /** Begins to listen and gives the address. */
  listen(): Promise<string>;
  /** Answers what has come in, and takes no more. */
  drain(): Promise<void>;
  /** Closes the connections to the database. */
  close(): Promise<void>;
}

/**
 * Serves by its settings: the database first, then the subgraph on it, outside production with what a
 * trial needs. Throws where it cannot, and leaves nothing behind that it began.
 */
export async function startApp(
  options: StartOptions,
): Promise<Omit<App, 'listen'> & { readonly address: string }> {
  const { settings, clock, logger, signal } = options;
  const { dataDir, databaseUrl: given } = settings;
  await requireFreePort(settings);
  const embedded = given === null ? await startEmbeddedPostgres({ dataDir, log: logger }) : null;
  try {
    signal.throwIfAborted();
    const databaseUrl = given ?? embedded?.url ?? '';
    if (settings.migratesAtStart) await migrateDatabase(databaseUrl);
    signal.throwIfAborted();
    const trial = settings.production
      ? null
      : await (await import('./dev/trial.js')).createTrial(settings, clock, logger);
    const { authJwksUrl } = settings;
    const keys = authJwksUrl === null ? trial?.keys : remoteKeys(authJwksUrl);
    if (!keys) throw new SettingError('AUTH_JWKS_URL is required in production.');
    const app = await createApp({
      settings,
      databaseUrl,
      clock,
      logger,
      authenticate: createAuthenticate(keys, settings),
      ...(trial && { pages: trial.pages }),
    });
    signal.throwIfAborted();
    const address = await app.listen();
    if (trial && !isLoopback(settings.host)) logger.warn(BEYOND_LOOPBACK);
    logger.info(`Ready: ${address}/graphql`);
    return {
      address,
      drain: () => app.drain(),
      close: async () => {
        await app.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** Puts the subgraph together on a database. */
export async function createApp(options: AppOptions): Promise<App> {
  const { settings, databaseUrl, clock, authenticate, logger, pages } = options;
  const { persistedOperations: manifest, production, namesStatements } = settings;
  const { databasePoolSize: poolSize, databaseReplicaUrls: replicaUrls } = settings;
  const persistedOperations = manifest === null ? null : readPersistedOperations(manifest);
  const dataSource = await createDataSource(databaseUrl, { poolSize, namesStatements })
    .initialize()
    .catch(orDatabaseFault('DATABASE_URL', databaseUrl));
  const readSources = await createReadSources(dataSource, {
    primaryUrl: databaseUrl,
    replicaUrls,
    poolSize,
    namesStatements,
  });
  const monitor = await createMonitor(databaseUrl).initialize();
  const endRemoval = removeOldKeysRegularly(dataSource, settings.idempotencyKeyDays, (error) => {
    logger.warn({ err: error }, 'old idempotency keys could not be removed');
  });
  const registry = new Registry();
  addPoolMetrics(registry, () => poolState(dataSource), readSources.unanswered);
  addReplicaMetrics(registry, () => readSources.replicas());
  addBusinessMetrics(registry, {
    lastEventSequence: () => lastEventSequence(monitor),
    heldBackSeconds: () => heldBackSeconds(monitor),
    oldestWaiting: () => oldestWaiting(monitor, clock.today()),
  });
  const queues = addQueueMetrics(registry);
  const mutex = createKeyedMutex();
  const inTurn: KeyedMutex = (key, task) => {
    const begun = queues.comes('contractor');
    return mutex(key, () => {
      begun();
      return task();
    }).finally(begun);
  };
  const runner = createCommandRunner(dataSource, inTurn, readSources.primary);
  const runnerOf = countingRefusals(runner, registry);
  const slots = createDryRunSlots(DRY_RUNS_AT_ONCE);
  const takeDryRunSlot = () => slots().finally(queues.comes('dry_run'));
  const services = { dataSource, readSources, clock, takeDryRunSlot };

  const apollo = await createApollo<Context & RequestContext>({
    schema: createSchema(),
    plugins: [unicodePlugin(), dryRunPlugin(), lookAheadPlugin()],
    settings,
    logger,
    ...(persistedOperations && { persistedOperations }),
  });
  const server = await createServer({
    apollo,
    contextOf: (caller, request) => ({
      ...createContext({ ...services, commandRunner: runnerOf(request) }, caller, request.signal),
      request,
    }),
    readiness: createReadiness(monitor),
    waiting: queues.waiting,
    settings,
    logger,
    authenticate,
    registry,
    ...(production && persistedOperations && { onlyOperations: persistedOperations }),
    ...(pages && { pages }),
  });

  return {
    listen: () => server.listen(),
    drain: () => server.drain(),
    close: async () => {
      await endRemoval();
      await readSources.close();
      await Promise.all([dataSource, monitor].map((source) => source.destroy()));
    },
  };
}
