import { daysBetween, lastDayOfMonths, type PlainDate } from '../model/calendar';
import type { Edition } from '../model/editions';

/**
 * Art. 3 最低利用期間. The minimum term is one month, and its first day is the billing start date.
 * Gives its last day.
 */
export function minimumTermEndsOn(billingStartOn: PlainDate, edition: Edition): PlainDate {
  return lastDayOfMonths(billingStartOn, edition.minimumTermMonths);
}

/** Gives the number of days of the minimum term, its first and last included. */
export function daysOfMinimumTerm(billingStartOn: PlainDate, edition: Edition): number {
  return daysBetween(billingStartOn, minimumTermEndsOn(billingStartOn, edition)) + 1;
}
