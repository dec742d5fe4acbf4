import AsyncLock from 'async-lock';
import { OverloadedError } from './overloaded-error';

/** Calls of one contractor that may wait at once, and how long each may, in milliseconds. */
const MAX_WAITING = 200;
const MAX_WAIT_MS = 10_000;

/** Runs tasks under one key one after another, in the order in which they came. */
export type KeyedMutex = <Result>(key: string, task: () => Promise<Result>) => Promise<Result>;

/**
 * Makes a mutex for each key. Writes of one contractor wait here for their turn and not in the database, so that a busy
 * contractor never takes all connections. Throws OverloadedError where too many wait, or one has waited too long.
 */
export function createKeyedMutex({
  maxWaiting = MAX_WAITING,
  maxWaitMs = MAX_WAIT_MS,
} = {}): KeyedMutex {
  const lock = new AsyncLock({ maxPending: maxWaiting, timeout: maxWaitMs });
  return async (key, task) => {
    const turn = { hasBegun: false };
    try {
      return await lock.acquire(key, () => {
        turn.hasBegun = true;
        return task();
      });
    } catch (error) {
      // What the lock itself throws has no type of its own, but it throws before the task begins.
      if (turn.hasBegun) throw error;
      throw new OverloadedError('Too many calls about one contractor wait.');
    }
  };
}
