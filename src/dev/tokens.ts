import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendError } from '../server/http-errors';
import { isLocal } from './local';
import { isRoleName, ROLES, type RoleName } from './roles';
import { signToken, type SigningKey } from './signing-key';

/** Gives the key that the server signs tokens with; null where tokens are somebody else's. */
export type OwnKey = (() => Promise<SigningKey>) | null;

/** As whom the pages can act: nobody where no token is given to the one who asks. */
export function rolesFor(request: FastifyRequest, ownKey: OwnKey): readonly RoleName[] {
  return ownKey !== null && isLocal(request) ? (Object.keys(ROLES) as RoleName[]) : [];
}

/** Adds `/page/tokens/:role`: tokens for callers on this machine, where the server signs its own. */
export function addTokens(scope: FastifyInstance, ownKey: OwnKey): void {
  scope.get<{ Params: { role: string } }>('/page/tokens/:role', async (request, reply) => {
    const { role } = request.params;
    if (ownKey === null || !isRoleName(role)) {
      return sendError(reply, 404, 'BAD_REQUEST', 'Not found.');
    }
    if (!isLocal(request)) {
      return sendError(reply, 403, 'FORBIDDEN', 'Tokens are only for callers on this machine.');
    }
    const token = await signToken(await ownKey(), ROLES[role]);
    return reply.header('cache-control', 'no-store').send({ token });
  });
}
