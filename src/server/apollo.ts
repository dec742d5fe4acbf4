import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Settings } from '../config';
import { createFormatError } from './errors';
import { KnownOperationTypesRule } from './known-operation-types';
import { listedOnly, type PersistedOperations } from './persisted-operations';
import { queryLimitsPlugin, MAX_TOKENS } from './query-limits';
import { requestLogPlugin, type RequestContext } from './request-log';

/** What the GraphQL engine is made of. */
export interface EngineOptions<C extends RequestContext> {
  readonly schema: GraphQLSchema;
  readonly plugins: readonly ApolloServerPlugin<C>[];
  readonly settings: Pick<Settings, 'production' | 'inlineTraces'>;
  readonly logger: Logger;
  /** What may be asked for by its id; absent where clients may register what they ask. */
  readonly persistedOperations?: PersistedOperations;
}

/** Makes and starts the GraphQL engine: bounds, masking of errors, and nothing that calls home. */
export async function createApollo<C extends RequestContext>({
  schema,
  plugins,
  settings: { production, inlineTraces },
  logger,
  persistedOperations,
}: EngineOptions<C>): Promise<ApolloServer<C>> {
  const apollo = new ApolloServer<C>({
    schema,
    logger,
    nodeEnv: production ? 'production' : 'development',
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    validationRules: [KnownOperationTypesRule],
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    formatError: createFormatError(logger),
    ...(persistedOperations && { persistedQueries: listedOnly(persistedOperations) }),
    plugins: [
      requestLogPlugin(),
      queryLimitsPlugin(),
      ...plugins,
      // It would wrap the resolver of every field.
      ApolloServerPluginCacheControlDisabled(),
      inlineTraces
        ? ApolloServerPluginInlineTrace({ includeErrors: { masked: true } })
        : ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
