import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { createFormatError } from './errors';
import { KnownOperationTypesRule } from './known-operation-types';
import { queryLimitsPlugin, MAX_TOKENS } from './query-limits';
import { requestLogPlugin, type RequestContext } from './request-log';
import type { ServerOptions } from './options';

/** Makes and starts the GraphQL engine: bounds, masking of errors, and nothing that calls home. */
export async function createApollo<C extends RequestContext>({
  schema,
  plugins,
  settings: { production },
  logger,
}: Pick<ServerOptions<C>, 'schema' | 'plugins' | 'settings' | 'logger'>): Promise<ApolloServer<C>> {
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
    plugins: [
      requestLogPlugin(),
      queryLimitsPlugin(),
      ...plugins,
      // It would wrap the resolver of every field.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
