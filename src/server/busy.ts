import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendError } from './http-errors';

/** So many requests are worked on at once: two cores answer them all within a second or two. */
const MAX_UNDER_WAY = 100;

/**
 * Refuses what comes while too many requests of a scope are worked on, at once and with SERVICE_UNAVAILABLE: what is let
 * in is answered in time, and the server is as before when fewer come. A request counts from when all of it has come
 * until its answer is made, but for those that wait for their turn: neither who sends or reads slowly nor one busy
 * contractor keeps others out.
 */
export function refuseWhenBusy(scope: FastifyInstance, waiting: () => number = () => 0): void {
  const underWay = new Set<FastifyRequest>();
  scope.addHook('preHandler', async (request, reply) => {
    if (underWay.size - waiting() >= MAX_UNDER_WAY) {
      request.facts.errorCodes = ['SERVICE_UNAVAILABLE'];
      await sendError(
        reply,
        503,
        'SERVICE_UNAVAILABLE',
        'Too many requests are under way; try again.',
      );
      return;
    }
    underWay.add(request);
    reply.raw.once('close', () => underWay.delete(request));
  });
  scope.addHook('onSend', (request, _reply, payload, done) => {
    underWay.delete(request);
    done(null, payload);
  });
}
