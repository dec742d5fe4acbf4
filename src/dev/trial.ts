import type { FastifyPluginCallback } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import type { Logger } from 'pino';
import type { Clock } from '../commands/runner/clock';
import type { Settings } from '../config';
import { addPages } from './pages';
import { readyOperations } from './sandbox/ready-operations';
import { devSigningKey } from './signing-key';

/** What a server has outside production alone. */
export interface Trial {
  /** The key that its own tokens are signed with; null where a JWKS is set. */
  readonly keys: JWTVerifyGetKey | null;
  /** The pages to try it on. */
  readonly pages: FastifyPluginCallback;
}

/** Makes what a trial needs; the signing key is made where there is none yet. */
export async function createTrial(
  { authJwksUrl, dataDir }: Pick<Settings, 'authJwksUrl' | 'dataDir'>,
  clock: Clock,
  logger: Logger,
): Promise<Trial> {
  const key = authJwksUrl === null ? await devSigningKey(dataDir) : null;
  return {
    keys: key && (() => key.publicKey),
    pages: (scope, _options, done) => {
      addPages(
        scope,
        {
          today: () => clock.today(),
          namesContractors: false,
          operations: () => readyOperations(clock.today()),
          ownKey: key && (() => Promise.resolve(key)),
          logger,
        },
        done,
      );
    },
  };
}
