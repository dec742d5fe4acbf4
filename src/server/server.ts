import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BaseContext } from '@apollo/server';
import cors from '@fastify/cors';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { collectDefaultMetrics } from 'prom-client';
import { addDoor } from './door';
import { logFault, noteRequestOf } from './errors';
import { addGraphqlRoute } from './graphql-route';
import { answerUnparsed, httpFault, sendError } from './http-errors';
import { MAX_BODY_BYTES } from './query-limits';
import type { ServerOptions } from './options';

/** How long a client may take to send a whole request. */
const REQUEST_TIMEOUT_MS = 30_000;
const REQUEST_CHECK_MS = 5_000;
/** How long a browser may keep what it was told of another origin; none keeps it longer. */
const PREFLIGHT_SECONDS = 7_200;

export interface Server {
  /** Begins to listen and gives the address, as in `http://127.0.0.1:4001`. */
  listen(): Promise<string>;
  /** Answers what has come in, says 503 at `/readyz` meanwhile, and stops. */
  drain(): Promise<void>;
}

/** Makes the HTTP server with `/graphql`, `/healthz`, `/readyz` and `/metrics`. */
export async function createServer<C extends BaseContext>(
  options: ServerOptions<C>,
): Promise<Server> {
  const { apollo, settings, logger, registry } = options;
  const app = fastify({
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: { connectionsCheckingInterval: REQUEST_CHECK_MS },
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true },
    clientErrorHandler: answerUnparsed,
    frameworkErrors: (error, _request, reply) => {
      void sendError(reply, 400, 'BAD_REQUEST', error.message);
    },
    genReqId: ({ headers }) => wellFormedId(headers['x-request-id']) ?? randomUUID(),
  });
  let isDraining = false;
  const shutDoor = addDoor(app);

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.setNotFoundHandler((_request, reply) => sendError(reply, 404, 'BAD_REQUEST', 'Not found.'));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { status, code, message } = httpFault(error);
    if (status >= 500) {
      noteRequestOf(error, request.id);
      logFault(logger, 'A request failed.', error);
    }
    return sendError(reply, status, code, message);
  });

  if (settings.corsOrigins.length > 0) {
    await app.register(cors, {
      origin: [...settings.corsOrigins],
      methods: ['GET', 'POST'],
      maxAge: PREFLIGHT_SECONDS,
      exposedHeaders: ['x-request-id', 'retry-after'],
    });
  }
  collectDefaultMetrics({ register: registry });
  addOperationalRoutes(app, options, () => isDraining);
  await app.register((scope, _options, done) => {
    addGraphqlRoute(scope, options);
    done();
  });
  if (options.pages) await app.register(options.pages);

  return {
    listen: () => app.listen({ host: settings.host, port: settings.port }),
    drain: async () => {
      isDraining = true;
      await sleep(settings.drainNotice * 1_000);
      await shutDoor();
      await apollo.stop();
    },
  };
}

function addOperationalRoutes<C extends BaseContext>(
  app: FastifyInstance,
  { readiness, registry, logger }: ServerOptions<C>,
  isDraining: () => boolean,
): void {
  app.get('/healthz', (_request, reply) => reply.send({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (isDraining()) return reply.code(503).send({ status: 'draining' });
    try {
      await readiness();
    } catch (error) {
      logFault(logger, 'The server is not ready.', error);
      return reply.code(503).send({ status: 'unavailable' });
    }
    return { status: 'ready' };
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}

/** A caller's own request id is kept where it is short and plain. */
function wellFormedId(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && /^[\w.:-]{1,128}$/.test(header) ? header : null;
}
