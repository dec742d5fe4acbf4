import { Temporal } from 'temporal-polyfill';

/** A calendar date in Asia/Tokyo, `YYYY-MM-DD`. Dates of years 0001 to 9999 order as text. */
export type PlainDate = string;

/** An instant, in milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;

export const MS_PER_HOUR = 3_600_000;
const TOKYO = 'Asia/Tokyo';

/** Tells whether a text is a calendar date, `YYYY-MM-DD`, of the years 0001 to 9999. */
export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** The last day of the calendar. */
const LAST_DAY: PlainDate = '9999-12-31';

const MOST_REMEMBERED = 10_000;

/** Makes a function of a date and a number that remembers its results: the same dates are reckoned with again and again. */
function remembering(
  reckon: (date: PlainDate, count: number) => PlainDate,
): (date: PlainDate, count: number) => PlainDate {
  const results = new Map<string, PlainDate>();
  return (date, count) => {
    const key = `${date} ${count}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = reckon(date, count);
    if (results.size >= MOST_REMEMBERED) results.clear();
    results.set(key, result);
    return result;
  };
}

/** Gives the date that lies `days` days after (or, negative, before) `date`, or the last day of the calendar. */
export const addDays = remembering((date, days) => {
  const sum = Temporal.PlainDate.from(date).add({ days });
  return sum.year > 9999 ? LAST_DAY : sum.toString();
});

/** Gives the number of days from `from` to `to`; negative where `to` is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** Gives the later of two dates; null stands for no date at all, and the other is given. */
export function later(a: PlainDate, b: PlainDate | null): PlainDate {
  return b !== null && b > a ? b : a;
}

/** Gives the earlier of two dates; null stands for no date at all, and the other is given. */
export function earlier(a: PlainDate, b: PlainDate | null): PlainDate {
  return b !== null && b < a ? b : a;
}

let lastHour = { hour: -1, date: '' };

/** Gives the calendar date in Tokyo of an instant. */
export function tokyoDate(at: EpochMs): PlainDate {
  // Since 1970 a day in Tokyo begins with an hour of UTC: what was said of an hour holds for all of it.
  const hour = Math.floor(at / MS_PER_HOUR);
  if (at < 0) return dateInTokyo(at);
  if (hour !== lastHour.hour) lastHour = { hour, date: dateInTokyo(at) };
  return lastHour.date;
}

function dateInTokyo(at: EpochMs): PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(TOKYO)
    .toPlainDate()
    .toString();
}

/** Gives an instant as the API writes it: ISO 8601 in UTC, with milliseconds. */
export function instantText(at: EpochMs): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'millisecond' });
}

/** Gives the instant at which `date` begins in Tokyo. */
export function startOfTokyoDay(date: PlainDate): EpochMs {
  return Temporal.PlainDate.from(date).toZonedDateTime(TOKYO).epochMilliseconds;
}

/**
 * Art. 3 and 14. Gives the last day of a period of whole months whose first day is `firstDay`, by art. 143 of the
 * Civil Code: the day before the corresponding day of the last month, or, where that month has no
 * such day, its last day.
 */
export const lastDayOfMonths = remembering((firstDay, months) => {
  const first = Temporal.PlainDate.from(firstDay);
  const corresponding = first.add({ months });
  return corresponding.day === first.day
    ? corresponding.subtract({ days: 1 }).toString()
    : corresponding.toString();
});

/** A calendar month in Asia/Tokyo, `YYYY-MM`. Months of years 0001 to 9999 order as text. */
export type YearMonth = string;

/** Gives the month that a date lies in. */
export function monthOf(date: PlainDate): YearMonth {
  return date.slice(0, 7);
}

/** Gives the first day of a month. */
export function firstDayOf(month: YearMonth): PlainDate {
  return `${month}-01`;
}

/** Gives the last day of a month. */
export function lastDayOf(month: YearMonth): PlainDate {
  return `${month}-${daysOf(month)}`;
}

/** Gives the number of days of a month. */
export function daysOf(month: YearMonth): number {
  return Temporal.PlainYearMonth.from(month).daysInMonth;
}

/** Gives the months from `first` through `last`; none where `last` is the earlier. */
export function monthsFrom(first: YearMonth, last: YearMonth): YearMonth[] {
  const start = Temporal.PlainYearMonth.from(first);
  const { months } = start.until(last, { largestUnit: 'months' });
  return Array.from({ length: Math.max(0, months + 1) }, (_, index) =>
    start.add({ months: index }).toString(),
  );
}
