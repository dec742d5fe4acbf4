import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { logFault } from '../../server/errors';
import { sendError } from '../../server/http-errors';
import { signToken, type SigningKey } from '../signing-key';
import { bundleSandbox } from './bundle';
import { isLocal } from './local';
import type { ReadyOperation } from './ready-operations';
import { isRoleName, ROLES } from './roles';

/** What the page needs of the server. */
export interface SandboxOptions {
  /** Gives the operations that are ready to be run. */
  readonly operations: () => readonly ReadyOperation[];
  /** Gives the key that the server signs tokens with; null where tokens are somebody else's. */
  readonly ownKey: (() => Promise<SigningKey>) | null;
}

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Secure Access Contracts</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page/main.css" />
    <script src="/page/main.js" defer></script>
  </head>
  <body>
    <main></main>
  </body>
</html>
`;

const HEADERS = {
  // The editors write their styles into the page; everything else is a file of this server.
  'content-security-policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; " +
    "style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Adds a page to look at and to try operations on to a scope of its own: GraphiQL at `/`, its files
 * under `/page/`, and tokens for callers on this machine where the server signs its own.
 */
export function addSandbox(
  scope: FastifyInstance,
  { operations, ownKey, logger }: SandboxOptions & { readonly logger: Logger },
  done: () => void,
): void {
  let files: ReturnType<typeof bundleSandbox> | undefined;

  scope.addHook('onRequest', async (_request, reply) => {
    reply.headers(HEADERS);
  });
  scope.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(HTML));
  scope.get<{ Params: { name: string } }>('/page/:name', async ({ params }, reply) => {
    const made = await (files ??= bundleSandbox()).catch((error: unknown) => {
      files = undefined;
      logFault(logger, 'The page cannot be made without the development packages.', error);
    });
    if (!made) return sendError(reply, 503, 'SERVICE_UNAVAILABLE', 'The page cannot be made here.');
    const file = made.get(params.name);
    return file ? reply.type(file.contentType).send(file.content) : notFound(reply);
  });
  scope.get('/page/setup', (request) => ({
    roles: ownKey !== null && isLocal(request) ? Object.keys(ROLES) : [],
    operations: operations(),
  }));
  scope.get<{ Params: { role: string } }>('/page/tokens/:role', async (request, reply) => {
    const { role } = request.params;
    if (ownKey === null || !isRoleName(role)) return notFound(reply);
    if (!isLocal(request)) {
      return sendError(reply, 403, 'FORBIDDEN', 'Tokens are only for callers on this machine.');
    }
    const token = await signToken(await ownKey(), ROLES[role]);
    return reply.header('cache-control', 'no-store').send({ token });
  });
  done();
}

function notFound(reply: FastifyReply): FastifyReply {
  return sendError(reply, 404, 'BAD_REQUEST', 'Not found.');
}
