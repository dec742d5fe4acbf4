import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import { type Context, createContext } from './graphql/context';
import { rehearsalPlugin } from './graphql/rehearsal';
import { createSchema } from './graphql/schema';
import { textsPlugin } from './graphql/texts';
import { addDatabaseMetrics, addFeedMetrics, countingRefusals } from './metrics';
import { createDataSource } from './persistence/data-source';
import type { Clock } from './procedures/clock';
import { createPlaces } from './procedures/queue';
import { createOffice } from './procedures/transaction';
import type { CallerOf } from './server/auth';
import { ownSigningKey } from './server/keys';
import type { RequestContext } from './server/operations';
import { readyOperations } from './server/page/ready-operations';
import { createServer } from './server/server';
import type { Settings } from './settings';

/** A part of the pool of connections, whose rest is left to real calls and to queries. */
const REHEARSALS_AT_ONCE = 5;

export interface AppOptions {
  readonly settings: Settings;
  /** The Postgres to run on, already migrated. */
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly callerOf: CallerOf;
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
  const office = countingRefusals(createOffice(dataSource, clock), registry);
  const rehearsalPlaces = createPlaces(REHEARSALS_AT_ONCE);
  const surroundings = { dataSource, readSource, clock, office, rehearsalPlaces, noteFeedRead };

  const server = await createServer<Context & RequestContext>({
    schema: createSchema(),
    contextOf: (caller, request) => ({ ...createContext(surroundings, caller), request }),
    plugins: [textsPlugin(), rehearsalPlugin()],
    readiness: async () => {
      if (await dataSource.showMigrations()) throw new Error('Migrations have not been run.');
    },
    page: {
      operations: () => readyOperations(clock.today()),
      ownKey: settings.authJwksUrl === null ? () => ownSigningKey(settings.dataDir) : null,
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
