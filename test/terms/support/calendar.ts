/**
 * A calendar counted by hand, day after day, from its own rule of leap years. It shares nothing with
 * the library that the rules use, so that it can contradict it.
 */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2120;
const DAY_MS = 86_400_000;
const TOKYO_OFFSET_MS = 9 * 3_600_000;

function isLeapYear(year: number): boolean {
  return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function text(year: number, month: number, day: number): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** All days in their order; the first is 1970-01-01. */
const DAYS = numbersFrom(FIRST_YEAR, LAST_YEAR).flatMap((year) =>
  numbersFrom(1, 12).flatMap((month) =>
    numbersFrom(1, lengthOfMonth(year, month)).map((day) => text(year, month, day)),
  ),
);

const NUMBERS = new Map(DAYS.map((day, index) => [day, index]));

/** Gives the place of a day in the calendar, 0 for 1970-01-01. */
export function dayNumber(day: string): number {
  const number = NUMBERS.get(day);
  if (number === undefined) throw new Error(`${day} is not in the calendar`);
  return number;
}

/** Gives the day at a place in the calendar. */
export function dayAt(number: number): string {
  const day = DAYS[number];
  if (day === undefined) throw new Error(`day ${number} is not in the calendar`);
  return day;
}

/** Gives the days from `first` through `last`. */
export function daysFrom(first: string, last: string): string[] {
  return DAYS.slice(dayNumber(first), dayNumber(last) + 1);
}

/** Gives the date that clocks in Tokyo show at an instant, nine hours ahead of UTC. */
export function dateInTokyo(at: number): string {
  return dayAt(Math.floor((at + TOKYO_OFFSET_MS) / DAY_MS));
}

/**
 * Walks through a period of months and gives its last day: the one before the corresponding day of
 * the last month, or the last of that month where the walk leaves it without meeting such a day.
 */
export function lastDayOfPeriod(firstDay: string, months: number): string {
  let monthsEntered = 0;
  for (let number = dayNumber(firstDay); ; number += 1) {
    const tomorrow = dayAt(number + 1);
    if (tomorrow.endsWith('-01')) monthsEntered += 1;
    const corresponds = monthsEntered === months && tomorrow.slice(8) === firstDay.slice(8);
    if (corresponds || monthsEntered > months) return dayAt(number);
  }
}
