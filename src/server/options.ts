import type { ApolloServer, BaseContext } from '@apollo/server';
import type { FastifyPluginCallback } from 'fastify';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Caller } from '../commands/runner/call';
import type { Settings } from '../config';
import type { Authenticate } from './authenticate';
import type { PersistedOperations } from './persisted-operations';
import type { RequestFacts } from './request-log';

/** What the server is made of. */
export interface ServerOptions<C extends BaseContext> {
  /** What answers at `/graphql`, started: that of `createApollo`, or one of another make. */
  readonly apollo: ApolloServer<C>;
  /** Makes the context of one request; for `createApollo` it must hold `request` as given here. */
  readonly contextOf: (caller: Caller | null, request: RequestFacts) => C | Promise<C>;
  /** Rejects while requests cannot be served. */
  readonly readiness: () => Promise<void>;
  /** How many of the calls under way only wait for their turn; absent where none ever does. */
  readonly waiting?: () => number;
  readonly settings: Pick<
    Settings,
    'host' | 'port' | 'gatewaySecret' | 'corsOrigins' | 'drainNotice'
  >;
  readonly logger: Logger;
  readonly authenticate: Authenticate;
  /** What `/metrics` shows; the server adds the metrics of the process and of its requests. */
  readonly registry: Registry;
  /** The only operations that are answered; absent where any is. */
  readonly onlyOperations?: PersistedOperations;
  /** Routes besides the server's own, in a scope of their own: pages to try it on. */
  readonly pages?: FastifyPluginCallback;
}
