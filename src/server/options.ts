import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyPluginCallback } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Caller } from '../commands/runner/call';
import type { Settings } from '../config';
import type { Authenticate } from './authenticate';
import type { RequestContext, RequestFacts } from './request-log';

/** What the server is made of. */
export interface ServerOptions<C extends RequestContext> {
  readonly schema: GraphQLSchema;
  /** Makes the context of one request; it must hold `request` as given here. */
  readonly contextOf: (caller: Caller | null, request: RequestFacts) => C;
  readonly plugins: readonly ApolloServerPlugin<C>[];
  /** Rejects while requests cannot be served. */
  readonly readiness: () => Promise<void>;
  readonly settings: Pick<
    Settings,
    'production' | 'host' | 'port' | 'gatewaySecret' | 'corsOrigins' | 'drainNotice'
  >;
  readonly logger: Logger;
  readonly authenticate: Authenticate;
  /** What `/metrics` shows; the server adds the metrics of the process and of its requests. */
  readonly registry: Registry;
  /** Routes besides the server's own, in a scope of their own: pages to try it on. */
  readonly pages?: FastifyPluginCallback;
}
