import { setTimeout as sleep } from 'node:timers/promises';
import { isConflict, refusalOfConstraint } from './constraints';
import { RefusedError } from './refused-error';
import { ConcurrentChangeError } from './unit-of-work';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 10;

/**
 * Tries again, after a pause of random length that grows, what failed because of another transaction. A constraint
 * that a race can reach may be such a case too: the next attempt sees what the other one wrote, and its rules speak. If
 * it still fails, its refusal is the answer.
 */
export async function withRetries<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      const refusal = refusalOfConstraint(error);
      const mayPass =
        refusal !== null || isConflict(error) || error instanceof ConcurrentChangeError;
      if (!mayPass) throw error;
      if (attempts === ATTEMPTS) throw refusal === null ? error : new RefusedError([refusal]);
      await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** attempts);
    }
  }
}
