import { addDays, later, type PlainDate } from './calendar';
import type { Edition } from './editions';

/** The day on which a notice takes effect, and whether it is later than the day that was named. */
export interface NoticeEffect {
  readonly effectiveOn: PlainDate;
  readonly movedFromRequested: boolean;
}

/**
 * Art. 11 解除の効力が生ずる日 and art. 9(3). A notice takes effect on the later of the day on which 30 days
 * from its arrival elapse and the day that the contractor names. The day of arrival is not counted
 * (Civil Code, art. 140), so that the first of these is the 30th day itself.
 */
export function effectOfNotice(
  arrivedOn: PlainDate,
  requestedOn: PlainDate | null,
  edition: Edition,
): NoticeEffect {
  const earliest = addDays(arrivedOn, edition.noticeDays);
  const effectiveOn = later(earliest, requestedOn);
  return { effectiveOn, movedFromRequested: requestedOn !== null && requestedOn !== effectiveOn };
}
