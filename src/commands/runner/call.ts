import type { EpochMs, PlainDate } from '../../terms/model/calendar';
import type { Caller } from './caller';

/** One call of a command: who makes it, and the one instant, with its date in Tokyo, at which it happens. */
export interface Call {
  readonly caller: Caller;
  readonly now: EpochMs;
  readonly today: PlainDate;
  /** Aborted where nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}
