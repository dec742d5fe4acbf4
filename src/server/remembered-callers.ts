import { hash } from 'node:crypto';
import type { Caller } from '../commands/runner/call';

/** After as long a token is verified again: that much longer than its key is known to be good it may hold. */
const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 1_000;

interface Remembered {
  readonly caller: Caller;
  readonly until: number;
}

/**
 * Remembers whom tokens name, by their hash, so that their signatures are not verified at every request: each for a
 * minute at most, never beyond its end, and of many those used last. Times are milliseconds since 1970.
 */
export class RememberedCallers {
  private readonly callers = new Map<string, Remembered>();

  /** Gives whom a token names at a time, or null where it has to be verified. */
  find(token: string, now: number): Caller | null {
    const key = keyOf(token);
    const found = this.callers.get(key);
    if (found === undefined) return null;
    this.callers.delete(key);
    if (found.until <= now) return null;
    this.callers.set(key, found);
    return found.caller;
  }

  /** Remembers whom a token, verified now, names until its end. */
  add(token: string, caller: Caller, now: number, endsAt: number): void {
    const [oldest] = this.callers.size < MOST_REMEMBERED ? [] : this.callers.keys();
    if (oldest !== undefined) this.callers.delete(oldest);
    const until = Math.min(endsAt, now + REMEMBERED_MS);
    this.callers.set(keyOf(token), { caller, until });
  }
}

function keyOf(token: string): string {
  return hash('sha256', token, 'base64');
}
