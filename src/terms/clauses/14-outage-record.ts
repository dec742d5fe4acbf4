import { type EpochMs, tokyoDate } from '../model/calendar';
import type { Refusal } from '../refusals/refusal';

/** What is recorded of an outage has happened already. */
export function instantIsNotAhead(
  at: EpochMs,
  now: EpochMs,
  path: readonly string[],
): Refusal | null {
  return at <= now
    ? null
    : { code: 'DATE_IN_FUTURE', path, details: { date: tokyoDate(at), latest: tokyoDate(now) } };
}

/** Art. 14. An outage occurs, becomes known to the company, and is over, in this order. */
export function instantsAreInOrder(outage: {
  readonly occurredAt: EpochMs | null;
  readonly knownAt: EpochMs;
  readonly restoredAt: EpochMs | null;
}): Refusal | null {
  const { occurredAt, knownAt, restoredAt } = outage;
  const isInOrder = (occurredAt ?? knownAt) <= knownAt && knownAt <= (restoredAt ?? knownAt);
  return isInOrder ? null : { code: 'DATES_OUT_OF_ORDER', article: '14', details: {} };
}
