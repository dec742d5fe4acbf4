import fastify, { type FastifyPluginCallback, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createCommandRunner } from '../../src/commands/runner/command-runner';
import { type Context, createContext } from '../../src/graphql/context';
import { createSchema } from '../../src/graphql/schema';
import { createDataSource } from '../../src/persistence/data-source';
import { createReadSources } from '../../src/persistence/read-sources';
import { createAuthenticate, remoteKeys } from '../../src/server/authenticate';
import { tokyoDate } from '../../src/terms/model/calendar';
import { fromBench } from './from-bench';

/*
 * Our own schema, resolvers, loaders and tokens behind Mercurius with its JIT: without our bounds, metrics, log and
 * masking of errors, and without what our plugins remember of an operation.
 */

interface MercuriusOptions {
  readonly schema: GraphQLSchema;
  readonly jit: number;
  readonly graphiql: boolean;
  readonly context: (request: FastifyRequest) => Promise<Context>;
}

const POOL_SIZE = 20;
const DAY_S = 86_400;

async function main(): Promise<void> {
  const {
    DATABASE_URL: url = '',
    PORT,
    AUTH_JWKS_URL = '',
    AUTH_ISSUER,
    AUTH_AUDIENCE,
  } = process.env;
  const namesStatements = true;
  const dataSource = await createDataSource(url, {
    poolSize: POOL_SIZE,
    namesStatements,
  }).initialize();
  const readSources = await createReadSources(dataSource, {
    primaryUrl: url,
    replicaUrls: [],
    poolSize: POOL_SIZE,
    namesStatements,
  });
  const authenticate = createAuthenticate(remoteKeys(AUTH_JWKS_URL), {
    authIssuer: AUTH_ISSUER ?? null,
    authAudience: AUTH_AUDIENCE ?? null,
    authMaxTokenAge: DAY_S,
  });
  const services = {
    dataSource,
    readSources,
    clock: { now: () => Date.now(), today: () => tokyoDate(Date.now()) },
    commandRunner: createCommandRunner(dataSource),
    takeDryRunSlot: () => Promise.resolve(() => undefined),
  };
  const app = fastify();
  const mercurius = fromBench('mercurius') as FastifyPluginCallback<MercuriusOptions>;
  await app.register(mercurius, {
    schema: createSchema(),
    jit: 1,
    graphiql: false,
    context: async ({ headers }) =>
      createContext(
        services,
        await authenticate(headers.authorization),
        new AbortController().signal,
      ),
  });
  app.get('/readyz', () => ({ status: 'ready' }));
  await app.listen({ port: Number(PORT), host: '127.0.0.1' });
}

void main();
