/** A calendar date in Tokyo as the number of days since 1970-01-01. */
export type Day = number;

/** A moment as the number of half hours since 1970-01-01 began in Tokyo. */
export type Moment = number;

const MS_PER_DAY = 86_400_000;
export const MOMENTS_A_DAY = 48;

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

/** Gives the month of a day, for example `2024-04`. */
export function monthOf(day: Day): string {
  return dateOf(day).slice(0, 7);
}

/** Gives every day of a month. */
export function daysOfMonth(month: string): Day[] {
  const first = dayOf(`${month}-01`);
  return daysFromTo(first, first + 30).filter((day) => monthOf(day) === month);
}

/** Gives the months of a span of days, in order; none where it ends before it begins. */
export function monthsFromTo(first: Day, last: Day): string[] {
  return [...new Set(daysFromTo(first, last).map(monthOf))];
}

/** Gives the day of the same number some months later; none where that month has no such day. */
function sameDayOfMonth(day: Day, monthsLater: number): Day | null {
  const date = new Date(day * MS_PER_DAY);
  const month = date.getUTCMonth() + monthsLater;
  date.setUTCMonth(month);
  return date.getUTCMonth() === month % 12 ? date.getTime() / MS_PER_DAY : null;
}

/** Art. 3 and 14: the last day of a period of some months that begins on a day. */
export function lastDayOfMonths(start: Day, months: number): Day {
  const sameDay = sameDayOfMonth(start, months);
  if (sameDay !== null) return sameDay - 1;
  const first = new Date(start * MS_PER_DAY);
  return Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months + 1, 0) / MS_PER_DAY;
}

/** Gives the moment at which a day begins. */
export function startOf(day: Day): Moment {
  return day * MOMENTS_A_DAY;
}

/** Gives the day of a moment. */
export function dayAt(moment: Moment): Day {
  return Math.floor(moment / MOMENTS_A_DAY);
}

/** Gives a moment as the API takes it. */
export function instantOf(moment: Moment): string {
  const minutes = (moment - startOf(dayAt(moment))) * 30;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${dateOf(dayAt(moment))}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00+09:00`;
}

/** Gives a moment as the API answers it. */
export function utcOf(moment: Moment): string {
  return new Date(instantOf(moment)).toISOString();
}
