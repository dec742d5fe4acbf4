import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { addDesk, type DeskOptions } from './desk/page';
import { addReference } from './reference';
import { addSandbox, type SandboxOptions } from './sandbox/page';
import { addTokens } from './tokens';

/** What the pages need of the server. */
export type PagesOptions = DeskOptions & SandboxOptions;

const HEADERS = {
  // Editors and components write their styles into the page; everything else is a file of this server.
  'content-security-policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; " +
    "style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Adds the pages to a scope of their own: the desk at `/`, GraphiQL at `/graphiql`, the reference at `/reference/`,
 * and tokens for callers on this machine where the server signs its own.
 */
export function addPages(
  scope: FastifyInstance,
  options: PagesOptions & { readonly logger: Logger },
  done: () => void,
): void {
  scope.addHook('onRequest', async (_request, reply) => {
    reply.headers(HEADERS);
  });
  addTokens(scope, options.ownKey);
  addDesk(scope, options);
  addSandbox(scope, options);
  addReference(scope, options.logger);
  done();
}
