/** A calendar date as the number of days since 1970-01-01. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** Before every day. */
export const EVER: Day = -Infinity;

/** Gives the number of a date, for example of `2024-04-08`. */
export function dayOf(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** Gives the date of a day number. */
export function dateOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Gives the date of a day number, or null where there is none. */
export function dateOrNull(day: Day | null): string | null {
  return day === null ? null : dateOf(day);
}

/** Gives every day of a span, both ends included; none where it ends before it begins. */
export function daysFromTo(first: Day, last: Day): Day[] {
  return first > last ? [] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** Art. 3: the last day of the minimum term that begins on a day. */
export function lastDayOfTerm(start: Day): Day {
  const first = new Date(start * MS_PER_DAY);
  const month = first.getUTCMonth();
  const sameDayNextMonth = new Date(first);
  sameDayNextMonth.setUTCMonth(month + 1);
  const exists = sameDayNextMonth.getUTCMonth() === (month + 1) % 12;
  return exists
    ? sameDayNextMonth.getTime() / MS_PER_DAY - 1
    : Date.UTC(first.getUTCFullYear(), month + 2, 0) / MS_PER_DAY;
}

/** A calendar month, as `2024-04`. */
export type Month = string;

/** Gives the month that a day lies in. */
export function monthOf(day: Day): Month {
  return dateOf(day).slice(0, 7);
}

/** Gives every day of a month. */
export function daysOfMonth(month: Month): Day[] {
  const first = dayOf(`${month}-01`);
  return daysFromTo(first, first + 30).filter((day) => monthOf(day) === month);
}

/** Gives every month that has a day in a span. */
export function monthsOf(first: Day, last: Day): Month[] {
  return [...new Set(daysFromTo(first, last).map(monthOf))];
}
