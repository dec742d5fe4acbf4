import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { addPages, type PagesOptions } from '../../src/dev/pages';
import { isVisit } from '../../src/server/visit';
import { createApolloGateway, type GatewayContext } from './apollo-gateway';
import type { SubgraphOptions } from './supergraph';

export interface GatewayOptions extends SubgraphOptions {
  readonly host: string;
  /** 0 lets the operating system choose a free port. */
  readonly port: number;
  readonly pages: Omit<PagesOptions, 'namesContractors'>;
  readonly logger: Logger;
}

export interface RunningGateway {
  /** As in `http://127.0.0.1:4000`; the graph answers at `/graphql`. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves the supergraph, with the desk and the page to try it on. Throws a GatewayError where there can be none. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { host, port, pages, logger } = options;
  const gateway = await createApolloGateway(options);
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    logger,
    includeStacktraceInErrorResponses: false,
    formatError: publicError,
  });
  await apollo.start();

  const app = fastify();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      if (isVisit(request)) await reply.redirect('/');
    },
    handler: fastifyApolloHandler(apollo, {
      context: ({ headers: { authorization } }) =>
        Promise.resolve(authorization === undefined ? {} : { authorization }),
    }),
  });
  await app.register(addPages, { ...pages, namesContractors: true, logger });
  return {
    address: await app.listen({ host, port }),
    stop: async () => {
      await app.close();
      await apollo.stop();
    },
  };
}

/** Leaves of an error what its subgraph told the caller: neither the subgraph's address nor its whole answer. */
function publicError({ message, locations, path, extensions }: GraphQLFormattedError) {
  const { code, requestId, response } = (extensions ?? {}) as {
    code?: unknown;
    requestId?: unknown;
    response?: { body?: { errors?: GraphQLFormattedError[] } };
  };
  const [told] = response?.body?.errors ?? [];
  return {
    message: told?.message ?? message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: {
      code: told?.extensions?.['code'] ?? code,
      ...(requestId !== undefined && { requestId }),
    },
  };
}
