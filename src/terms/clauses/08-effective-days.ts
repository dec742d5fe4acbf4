import type { PlainDate } from '../model/calendar';
import { LAST_CONTRACT_DAY } from '../model/contract';
import type { Refusal } from '../refusals/refusal';

/** A day that the call names, with its place in the input. */
export interface NamedDay {
  readonly date: PlainDate;
  readonly path: readonly string[];
}

/** Art. 3, 8, 11. What follows from an acceptance does not come before it. */
export function isNotBeforeAcceptance(day: NamedDay, acceptedOn: PlainDate): Refusal | null {
  return day.date >= acceptedOn
    ? null
    : { code: 'BEFORE_ACCEPTANCE', path: day.path, details: { date: day.date, acceptedOn } };
}

/** Art. 8 and 11. Nothing takes effect after the effective date of termination. */
export function isNotAfterTermination(
  day: NamedDay,
  terminationEffectiveOn: PlainDate | null,
): Refusal | null {
  return terminationEffectiveOn === null || day.date <= terminationEffectiveOn
    ? null
    : {
        code: 'AFTER_TERMINATION',
        path: day.path,
        details: { date: day.date, terminationEffectiveOn },
      };
}

/** The past is not rewritten. */
export function isNotPast(day: NamedDay, today: PlainDate): Refusal | null {
  return day.date >= today
    ? null
    : { code: 'DATE_IN_PAST', path: day.path, details: { date: day.date, earliest: today } };
}

/** No date of a contract lies after `latest`, by default the last day that the record keeps. */
export function isNotBeyond(day: NamedDay, latest: PlainDate = LAST_CONTRACT_DAY): Refusal | null {
  return day.date <= latest
    ? null
    : { code: 'DATE_IN_FUTURE', path: day.path, details: { date: day.date, latest } };
}
