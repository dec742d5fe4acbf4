import { Server as NetServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** After this long without a request, those who are still connected have none on its way. */
const QUIET_MS = 250;
const POLL_MS = 20;

/**
 * Counts the requests of a server. Gives what shuts it: first nobody is let in any more, while those inside are
 * answered and sent off with `connection: close`; then it is closed. What was turned away had not been sent.
 */
export function addDoor(app: FastifyInstance): () => Promise<void> {
  const inside = new Set<FastifyReply['raw']>();
  let isShut = false;
  let lastRequestAt = 0;

  app.addHook('onRequest', async (_request, reply) => {
    lastRequestAt = performance.now();
    inside.add(reply.raw);
    reply.raw.once('close', () => inside.delete(reply.raw));
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isShut) reply.header('connection', 'close');
  });

  return async () => {
    isShut = true;
    lastRequestAt = performance.now();
    // The close of an HTTP server would cut connections on which a request is about to come.
    NetServer.prototype.close.call(app.server);
    while (inside.size > 0 || performance.now() - lastRequestAt < QUIET_MS) await sleep(POLL_MS);
    await app.close();
  };
}
