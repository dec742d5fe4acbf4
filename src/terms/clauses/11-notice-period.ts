import { addDays, later, type PlainDate } from '../model/calendar';
import type { Edition } from '../model/editions';

/**
 * Art. 11 解除の効力が生ずる日 and art. 9(3). A notice takes effect on the later of the day on which 30 days
 * from its arrival elapse and the day that the contractor names (null: none). The day of arrival is not counted
 * (Civil Code, art. 140), so that the first of these is the 30th day itself.
 */
export function noticeTakesEffectOn(
  arrivedOn: PlainDate,
  requestedOn: PlainDate | null,
  edition: Edition,
): PlainDate {
  return later(addDays(arrivedOn, edition.noticeDays), requestedOn);
}

/** Art. 11 and 9(3). Tells whether a notice takes effect on another day than the one it names. */
export function isMovedFromRequested(notice: {
  readonly requestedOn: PlainDate | null;
  readonly effectiveOn: PlainDate;
}): boolean {
  return notice.requestedOn !== null && notice.requestedOn !== notice.effectiveOn;
}
