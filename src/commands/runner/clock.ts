import type { EpochMs, PlainDate } from '../../terms/model/calendar';

/** The time by which the contracts are run. */
export interface Clock {
  /** Today's date in Tokyo. */
  today(): PlainDate;
  /** The present instant; its date in Tokyo is today's. */
  now(): EpochMs;
}
