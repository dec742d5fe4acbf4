import {
  addDays,
  type EpochMs,
  lastDayOfMonths,
  MS_PER_HOUR,
  type PlainDate,
  startOfTokyoDay,
  tokyoDate,
} from '../model/calendar';
import type { Edition } from '../model/editions';
import type { Refusal } from '../refusals/refusal';

/** The days on which a claim for a fee reduction can be filed, both included. */
export interface ClaimWindow {
  readonly claimableFrom: PlainDate;
  readonly claimDeadline: PlainDate;
}

/**
 * Art. 14 料金の減額, proviso. The right lapses three months after the day on which the claim became
 * possible, which is 24 hours after the company knew. That day is not counted (Civil Code, art. 140)
 * unless the moment is its very beginning; the last day is included.
 */
export function claimWindow(knownAt: EpochMs, edition: Edition): ClaimWindow {
  const possibleAt = knownAt + edition.outageHoursMinimum * MS_PER_HOUR;
  const claimableFrom = tokyoDate(possibleAt);
  const beginsWithTheDay = possibleAt === startOfTokyoDay(claimableFrom);
  const firstDay = beginsWithTheDay ? claimableFrom : addDays(claimableFrom, 1);
  return { claimableFrom, claimDeadline: lastDayOfMonths(firstDay, edition.claimWindowMonths) };
}

/** Art. 14, proviso. A claim filed after the last day is late, without exception. */
export function claimIsInTime(facts: {
  readonly window: ClaimWindow;
  readonly today: PlainDate;
}): Refusal | null {
  const { claimDeadline } = facts.window;
  return facts.today <= claimDeadline
    ? null
    : { code: 'CLAIM_PERIOD_EXPIRED', details: { claimDeadline } };
}
