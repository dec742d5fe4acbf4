import { createHash, timingSafeEqual } from 'node:crypto';
import { isNativeError } from 'node:util/types';
import type { BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { trace } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { noteRequestOf } from './errors';
import { refuseWhenBusy } from './busy';
import { sendError } from './http-errors';
import { createRequestRecorder, isAnswerOfGraphQL, type RequestFacts } from './request-log';
import { isVisit } from './visit';
import type { ServerOptions } from './options';

/** Media types that the answer can be given in. */
const READABLE = /\*\/\*|application\/(\*|json|graphql-response\+json)/i;
const RETRY_AFTER_SECONDS = 1;

/** Ends what is done for a caller who does not wait for it. */
class HungUpError extends Error {
  override readonly name = 'AbortError';
}

declare module 'fastify' {
  interface FastifyRequest {
    facts: RequestFacts;
  }
}

/** Adds `/graphql` to a scope of its own: the hooks made here are for GraphQL requests only. */
export function addGraphqlRoute<C extends BaseContext>(
  scope: FastifyInstance,
  options: ServerOptions<C>,
): void {
  const { apollo, contextOf, authenticate, settings, logger, registry, onlyOperations, pages } =
    options;
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
      if (!reply.raw.writableFinished) hungUp.abort(new HungUpError('The caller hung up.'));
      record({ facts, status: reply.raw.writableFinished ? reply.statusCode : null });
    });
    if (!isFromGateway(request.headers['x-gateway-secret'])) {
      facts.errorCodes = ['UNAUTHENTICATED'];
      await sendError(reply, 401, 'UNAUTHENTICATED', 'The call did not come by the gateway.');
    } else if ((request.raw.headersDistinct['authorization'] ?? []).length > 1) {
      // Node goes by the first of them; whoever passed the call on may have gone by another.
      facts.errorCodes = ['UNAUTHENTICATED'];
      await sendError(reply, 401, 'UNAUTHENTICATED', 'The call has several Authorization headers.');
    } else if (request.method === 'POST' && !READABLE.test(request.headers.accept ?? '*/*')) {
      // Apollo would find this out when all has been done; what is read may be a page of its own.
      facts.errorCodes = ['BAD_REQUEST'];
      await sendError(reply, 406, 'BAD_REQUEST', 'The answer is JSON: accept application/json.');
    }
  });
  refuseWhenBusy(scope, options.waiting);
  if (onlyOperations) refuseOthers(scope, new Set(onlyOperations.values()));
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
          return await contextOf(caller, facts);
        } catch (error) {
          noteFault(error, facts);
          throw error;
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

/** Refuses operations that are sent as text and are none of some. What is asked for by its id, Apollo looks up. */
function refuseOthers(scope: FastifyInstance, operations: ReadonlySet<unknown>): void {
  scope.addHook('preHandler', async ({ method, body, query, facts }, reply) => {
    const { query: text } = ((method === 'GET' ? query : body) ?? {}) as { query?: unknown };
    if (text === undefined || operations.has(text)) return;
    facts.errorCodes = ['QUERY_NOT_IN_SAFELIST'];
    await sendError(reply, 400, 'QUERY_NOT_IN_SAFELIST', 'Only listed operations are answered.');
  });
}

/** Gives the trace of a request, whose span is given its id. */
function traced(requestId: string): string | null {
  const span = trace.getActiveSpan();
  span?.setAttribute('request.id', requestId);
  return span?.spanContext().traceId ?? null;
}

function noteFault(error: unknown, facts: RequestFacts): void {
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  facts.errorCodes = [typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR'];
  if (isNativeError(error)) noteRequestOf(error, facts.requestId);
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
