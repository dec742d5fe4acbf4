import {
  addDays,
  daysBetween,
  daysOf,
  earlier,
  firstDayOf,
  instantText,
  isPlainDate,
  lastDayOf,
  lastDayOfMonths,
  later,
  monthOf,
  monthsFrom,
  startOfTokyoDay,
  tokyoDate,
} from '../../../src/terms/model/calendar';
import { anyDay, fc } from '../support/arbitraries';
import { dateInTokyo, dayAt, dayNumber, daysFrom, lastDayOfPeriod } from '../support/calendar';

test.each([
  ['2024-02-29', true],
  ['0001-01-01', true],
  ['9999-12-31', true],
  ['2023-02-29', false],
  ['2024-04-31', false],
  ['0000-12-31', false],
  ['2024-4-8', false],
  ['2024-04-08T00:00', false],
  ['', false],
])('that "%s" is a calendar date is %s', (text, isDate) => {
  expect(isPlainDate(text)).toBe(isDate);
});

test.each([
  [0, '1970-01-01T00:00:00.000Z'],
  [Date.UTC(2024, 1, 29, 14, 59, 59, 7), '2024-02-29T14:59:59.007Z'],
])('the instant %i is written %s', (at, text) => {
  expect(instantText(at)).toBe(text);
});

describe('addDays and daysBetween', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-04-08', 30, '2024-05-08'],
    ['2024-04-08', 0, '2024-04-08'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test('count like the calendar by hand', () => {
    const day = anyDay('1999-12-01', '2101-03-31');
    fc.assert(
      fc.property(day, day, (from, to) => {
        const days = dayNumber(to) - dayNumber(from);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(from, days)).toBe(to);
      }),
    );
  });
});

describe('later and earlier', () => {
  test('choose by the calendar', () => {
    expect(later('2024-04-30', '2024-05-01')).toBe('2024-05-01');
    expect(later('2024-05-01', '2024-04-30')).toBe('2024-05-01');
    expect(earlier('2024-04-30', '2024-05-01')).toBe('2024-04-30');
    expect(earlier('2024-05-01', '2024-04-30')).toBe('2024-04-30');
  });

  test('no date is neither the later nor the earlier', () => {
    expect(later('2024-05-01', null)).toBe('2024-05-01');
    expect(earlier('2024-05-01', null)).toBe('2024-05-01');
  });
});

describe('the date in Tokyo', () => {
  test.each([
    ['2024-05-09T14:59:59.999Z', '2024-05-09'],
    ['2024-05-09T15:00:00.000Z', '2024-05-10'],
    ['2023-12-31T15:00:00.000Z', '2024-01-01'],
    ['2024-02-28T15:00:00.000Z', '2024-02-29'],
    ['2024-02-29T14:59:59.999Z', '2024-02-29'],
  ])('at %s is %s', (instant, date) => {
    expect(tokyoDate(Date.parse(instant))).toBe(date);
  });

  test('begins at 15:00 UTC of the day before', () => {
    expect(startOfTokyoDay('2024-05-10')).toBe(Date.parse('2024-05-09T15:00:00Z'));
  });

  test('is nine hours ahead of UTC at every instant', () => {
    const from = Date.parse('2000-01-01T00:00:00Z');
    const to = Date.parse('2100-12-31T00:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (at) => {
        const date = dateInTokyo(at);
        expect(tokyoDate(at)).toBe(date);
        expect(startOfTokyoDay(date)).toBe(dayNumber(date) * 86_400_000 - 9 * 3_600_000);
      }),
    );
  });
});

describe('a period of months (Civil Code, art. 143)', () => {
  test.each([
    ['2023-01-15', 1, '2023-02-14'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-01-29', 1, '2023-02-28'],
    ['2023-01-28', 1, '2023-02-27'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-01-29', 1, '2024-02-28'],
    ['2023-02-28', 1, '2023-03-27'],
    ['2024-02-29', 1, '2024-03-28'],
    ['2023-12-01', 1, '2023-12-31'],
    ['2023-12-31', 1, '2024-01-30'],
    ['2023-03-01', 3, '2023-05-31'],
    ['2022-11-30', 3, '2023-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2022-10-02', 3, '2023-01-01'],
  ])('from %s over %i months ends on %s', (first, months, last) => {
    expect(lastDayOfMonths(first, months)).toBe(last);
  });

  test('ends where a walk through the calendar ends, for every first day of eight years', () => {
    for (let number = dayNumber('2096-03-01'); number < dayNumber('2104-03-01'); number += 1) {
      const first = dayAt(number);
      for (const months of [1, 3]) {
        expect([first, months, lastDayOfMonths(first, months)]).toEqual([
          first,
          months,
          lastDayOfPeriod(first, months),
        ]);
      }
    }
  });
});

describe('a calendar month', () => {
  test.each([
    ['2023-02', 28],
    ['2024-02', 29],
    ['2024-04', 30],
    ['2024-12', 31],
    ['0001-01', 31],
    ['9999-12', 31],
  ])('%s has %i days', (month, days) => {
    expect(daysOf(month)).toBe(days);
    expect(firstDayOf(month)).toBe(`${month}-01`);
    expect(lastDayOf(month)).toBe(`${month}-${days}`);
  });

  test('follows another', () => {
    expect(monthsFrom('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
    expect(monthsFrom('2024-02', '2024-02')).toEqual(['2024-02']);
    expect(monthsFrom('2024-02', '2024-01')).toEqual([]);
    expect(monthsFrom('2024-02', '2023-02')).toEqual([]);
  });

  test('holds the days that the calendar by hand counts in it', () => {
    const day = anyDay('1999-12-01', '2101-03-31');
    fc.assert(
      fc.property(day, fc.nat(400), (first, days) => {
        const span = daysFrom(first, dayAt(dayNumber(first) + days));
        const months = [...new Set(span.map((each) => each.slice(0, 7)))];
        const last = span.at(-1) ?? first;
        expect(monthsFrom(monthOf(first), monthOf(last))).toEqual(months);
        const whole = daysFrom(firstDayOf(monthOf(first)), lastDayOf(monthOf(first)));
        expect(whole).toHaveLength(daysOf(monthOf(first)));
        expect(new Set(whole.map(monthOf))).toEqual(new Set([monthOf(first)]));
        expect(monthOf(dayAt(dayNumber(whole.at(-1) ?? first) + 1))).not.toBe(monthOf(first));
      }),
    );
  });
});
