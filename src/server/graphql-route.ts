import { createHash, timingSafeEqual } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { trace } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { noteRequestOf } from './errors';
import { sendError } from './http-errors';
import { isVisit } from './visit';
import {
  createRequestRecorder,
  isAnswerOfGraphQL,
  type RequestContext,
  type RequestFacts,
} from './request-log';
import type { ServerOptions } from './options';

/** Media types that the answer can be given in. */
const READABLE = /\*\/\*|application\/(\*|json|graphql-response\+json)/i;
const RETRY_AFTER_SECONDS = 1;

declare module 'fastify' {
  interface FastifyRequest {
    facts: RequestFacts;
  }
}

/** Adds `/graphql` to a scope of its own: the hooks made here are for GraphQL requests only. */
export function addGraphqlRoute<C extends RequestContext>(
  scope: FastifyInstance,
  apollo: ApolloServer<C>,
  { contextOf, authenticate, settings, logger, registry, pages }: ServerOptions<C>,
): void {
  const record = createRequestRecorder(logger, registry);
  const isFromGateway = gatewayCheck(settings.gatewaySecret);

  scope.decorateRequest('facts');
  scope.addHook('onRequest', async (request, reply) => {
    if (pages && isVisit(request)) return reply.redirect('/');
    const hungUp = new AbortController();
    const facts: RequestFacts = {
      requestId: request.id,
      traceId: traced(request.id),
      startedAt: performance.now(),
      caller: null,
      signal: hungUp.signal,
      errorCodes: [],
      refusals: [],
    };
    request.facts = facts;
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) hungUp.abort();
      record({ facts, status: reply.raw.writableFinished ? reply.statusCode : null });
    });
    if (!isFromGateway(request.headers['x-gateway-secret'])) {
      facts.errorCodes = ['UNAUTHENTICATED'];
      await sendError(reply, 401, 'UNAUTHENTICATED', 'The call did not come by the gateway.');
    } else if (!READABLE.test(request.headers.accept ?? '*/*')) {
      // Apollo would find this out when all has been done.
      facts.errorCodes = ['BAD_REQUEST'];
      await sendError(reply, 406, 'BAD_REQUEST', 'The answer is JSON: accept application/json.');
    }
  });
  // By GraphQL over HTTP, a well-formed request has the status 200 in this media type, come what may.
  scope.addHook('onSend', async (request, reply) => {
    if (reply.statusCode === 503) reply.header('retry-after', RETRY_AFTER_SECONDS);
    const isJson = String(reply.getHeader('content-type')).startsWith('application/json');
    if (reply.statusCode === 400 && isJson && isAnswerOfGraphQL(request.facts)) reply.code(200);
  });

  scope.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async ({ headers, facts }) => {
        try {
          const caller = await authenticate(headers.authorization);
          facts.caller = caller?.subject ?? null;
          return contextOf(caller, facts);
        } catch (error) {
          throw notedError(error, facts);
        }
      },
    }),
  });
  scope.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (_request, reply) =>
      sendError(reply.header('allow', 'GET, POST'), 405, 'BAD_REQUEST', 'Use GET or POST.'),
  });
}

/** Gives the trace of a request, whose span is given its id. */
function traced(requestId: string): string | null {
  const span = trace.getActiveSpan();
  span?.setAttribute('request.id', requestId);
  return span?.spanContext().traceId ?? null;
}

function notedError(error: unknown, facts: RequestFacts): GraphQLError {
  const noted =
    error instanceof GraphQLError
      ? error
      : new GraphQLError('The context could not be made.', { originalError: error as Error });
  const { code } = noted.extensions;
  facts.errorCodes = [typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR'];
  noteRequestOf(noted, facts.requestId);
  return noted;
}

/** Makes the check of `x-gateway-secret`; it takes the same time whatever the header is. */
function gatewayCheck(secret: string | null): (header: string | string[] | undefined) => boolean {
  if (secret === null) return () => true;
  const expected = sha256(secret);
  return (header) => timingSafeEqual(sha256(String(header)), expected);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
