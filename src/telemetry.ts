import { GraphQLInstrumentation } from '@opentelemetry/instrumentation-graphql';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { NodeSDK } from '@opentelemetry/sdk-node';

const SERVICE_NAME = 'secure-access-contracts';

/**
 * Begins to send traces of requests, operations and statements, without their values, to where the
 * standard OTEL_ variables say; they may give the service another name too. Must run before what it
 * traces is loaded. Gives what ends it.
 */
export function startTelemetry(
  env: Readonly<Record<string, string | undefined>>,
): () => Promise<void> {
  const isNamed = /\bservice\.name=/.test(env['OTEL_RESOURCE_ATTRIBUTES'] ?? '');
  const sdk = new NodeSDK({
    serviceName: env['OTEL_SERVICE_NAME'] || (isNamed ? undefined : SERVICE_NAME),
    instrumentations: [
      new HttpInstrumentation(),
      new GraphQLInstrumentation({ ignoreResolveSpans: true, allowValues: false }),
      new PgInstrumentation({ enhancedDatabaseReporting: false }),
    ],
  });
  sdk.start();
  return () => sdk.shutdown();
}
