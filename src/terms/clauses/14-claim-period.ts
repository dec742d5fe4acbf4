import {
  addDays,
  type EpochMs,
  lastDayOfMonths,
  MS_PER_HOUR,
  type PlainDate,
  startOfTokyoDay,
  tokyoDate,
} from '../model/calendar';
import type { HeldContract } from '../model/contract';
import { type Edition, editionOf } from '../model/editions';
import { asRecordedBefore, isAffectedBy, type Outage } from '../model/outage';
import type { Refusal } from '../refusals/refusal';
import { stateOf } from './14-outage-state';

/** The days on which a claim for a fee reduction can be filed, both included. */
export interface ClaimWindow {
  readonly claimableFrom: PlainDate;
  readonly claimDeadline: PlainDate;
}

/**
 * Art. 14 料金の減額, proviso. The right lapses three months after the day on which the contractor could claim.
 * Where a change of the record made a claim possible that the record did not allow before, that day is the day of
 * the change.
 *
 * Takes all outages that affect the contract or did so before a change. Null where a claim never becomes possible.
 */
export function claimWindow(
  contract: HeldContract,
  outages: readonly Outage[],
  outage: Outage,
): ClaimWindow | null {
  const edition = editionOf(contract.termsEdition);
  const changes = outages
    .flatMap((each) => each.changes)
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, at }) => ({ number: number + 1, at }));
  // Before the first change nothing holds the period back; a record that was late alone does not.
  const records = [{ number: 0, at: -Infinity }, ...changes];
  const { window } = records.reduce<{ runsFrom: EpochMs; window: ClaimWindow | null }>(
    (before, { number, at }) => {
      const possibleAt = claimPossibleAt(contract, outages, outage, number, edition);
      if (possibleAt === null) return { runsFrom: before.runsFrom, window: null };
      const wasPossible =
        before.window !== null && tokyoDate(possibleAt) <= before.window.claimDeadline;
      const runsFrom = wasPossible ? before.runsFrom : at;
      return { runsFrom, window: claimWindowFrom(Math.max(possibleAt, runsFrom), edition) };
    },
    { runsFrom: -Infinity, window: null },
  );
  return window;
}

/** Art. 14, proviso. A claim filed after the last day is late, without exception. */
export function claimIsInTime(facts: {
  readonly window: ClaimWindow | null;
  readonly today: PlainDate;
}): Refusal | null {
  const { window, today } = facts;
  return window === null || today <= window.claimDeadline
    ? null
    : {
        code: 'CLAIM_PERIOD_EXPIRED',
        details: { claimDeadline: window.claimDeadline },
      };
}

/**
 * Gives the moment at which a claim was possible by the record before `number`: the first at which the state that the
 * outage is part of has lasted 24 hours, and not before the company knew of this outage.
 */
function claimPossibleAt(
  contract: HeldContract,
  outages: readonly Outage[],
  outage: Outage,
  number: number,
  edition: Edition,
): EpochMs | null {
  const recorded = asRecordedBefore(outage, number);
  const others = outages.map((each) => asRecordedBefore(each, number));
  const state = stateOf(contract, others, recorded, Infinity);
  if (state === null || !isAffectedBy(contract, recorded)) return null;
  const possibleAt = state.from + edition.outageHoursMinimum * MS_PER_HOUR;
  return possibleAt <= state.to ? Math.max(possibleAt, recorded.knownAt) : null;
}

/**
 * Art. 14, proviso. Gives the window of a claim that became possible at a moment: its day is not counted (Civil Code,
 * art. 140) unless the moment is its very beginning; the last day is included.
 */
export function claimWindowFrom(possibleAt: EpochMs, edition: Edition): ClaimWindow {
  const claimableFrom = tokyoDate(possibleAt);
  const beginsWithTheDay = possibleAt === startOfTokyoDay(claimableFrom);
  const firstDay = beginsWithTheDay ? claimableFrom : addDays(claimableFrom, 1);
  return { claimableFrom, claimDeadline: lastDayOfMonths(firstDay, edition.claimWindowMonths) };
}
