import { addDays, later, type PlainDate } from '../model/calendar';
import type { Edition } from '../model/editions';
import { notAfter } from '../model/day-rules';
import { LAST_CONTRACT_DAY } from '../model/contract';
import type { Refusal } from '../refusals/refusal';

/** A notice of the contractor as it is taken in. */
export interface Notice {
  readonly arrivedOn: PlainDate;
  readonly requestedOn: PlainDate | null;
  readonly effectiveOn: PlainDate;
}

/**
 * Art. 11 解除の効力が生ずる日 and art. 9(3). A notice takes effect on the later of the day on which 30 days from its
 * arrival elapse and the day that the contractor names (null: none). The day of arrival is not counted (Civil Code,
 * art. 140), so that the first of these is the 30th day itself.
 */
export function noticeTakesEffectOn(
  arrivedOn: PlainDate,
  requestedOn: PlainDate | null,
  edition: Edition,
): PlainDate {
  return later(addDays(arrivedOn, edition.noticeDays), requestedOn);
}

/** Art. 9(3) and 11. Gives a notice as it is taken in: it arrives today unless another day is named. */
export function noticeOf(
  named: { readonly arrivedOn?: PlainDate | null; readonly requestedOn?: PlainDate | null },
  today: PlainDate,
  edition: Edition,
): Notice {
  const arrivedOn = named.arrivedOn ?? today;
  const requestedOn = named.requestedOn ?? null;
  return {
    arrivedOn,
    requestedOn,
    effectiveOn: noticeTakesEffectOn(arrivedOn, requestedOn, edition),
  };
}

/** Art. 11 and 9(3). Tells whether a notice takes effect on another day than the one it names. */
export function isMovedFromRequested(notice: {
  readonly requestedOn: PlainDate | null;
  readonly effectiveOn: PlainDate;
}): boolean {
  return notice.requestedOn !== null && notice.requestedOn !== notice.effectiveOn;
}

/** Art. 9(3) and 11. Only the company records that a notice has arrived before today. */
export function pastArrivalIsToldByTheCompany(facts: {
  readonly arrivedOn: PlainDate;
  readonly today: PlainDate;
  readonly isOperator: boolean;
}): Refusal | null {
  const { arrivedOn: date, today: earliest, isOperator } = facts;
  return isOperator || earliest <= date
    ? null
    : { code: 'DATE_IN_PAST', path: ['arrivedOn'], details: { date, earliest, companyMay: true } };
}

/** The day on which a notice takes effect is one that the record keeps: where it is not, the day named is too late. */
export function noticeIsWithinRecord(facts: { readonly effectiveOn: PlainDate }): Refusal | null {
  return notAfter(facts.effectiveOn, LAST_CONTRACT_DAY, 'requestedOn');
}
