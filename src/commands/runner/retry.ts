import { setTimeout as sleep } from 'node:timers/promises';
import { isBehindRecord, isConflict } from './constraints';
import { OverloadedError } from './overloaded-error';
import { ConcurrentChangeError } from './unit-of-work';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 10;
const BEHIND_RECORD = 'What is on record is of a later day than the clock of this server.';

/** Tries again, after a pause of random length that grows, what failed because of another transaction. */
export async function withRetries<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (isBehindRecord(error)) throw new OverloadedError(BEHIND_RECORD);
      const mayPass = isConflict(error) || error instanceof ConcurrentChangeError;
      if (!mayPass || attempts === ATTEMPTS) throw error;
      await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** attempts);
    }
  }
}
