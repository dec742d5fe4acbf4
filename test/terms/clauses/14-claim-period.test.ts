import { claimIsInTime, claimWindow } from '../../../src/terms/clauses/14-claim-period';
import { fc } from '../support/arbitraries';
import { dateInTokyo, dayAt, dayNumber, lastDayOfPeriod } from '../support/calendar';
import { EDITION } from '../support/edition';
import { tokyo } from '../support/outage';

const HOUR = 3_600_000;

describe('the claim window (art. 14, proviso)', () => {
  test.each([
    ['the next day is the first of a month', '2023-02-27T10:00', '2023-02-28', '2023-05-31'],
    ['no corresponding day in February', '2022-11-28T10:00', '2022-11-29', '2023-02-28'],
    ['the same in a leap year', '2023-11-28T10:00', '2023-11-29', '2024-02-29'],
    ['exactly the beginning of a day', '2022-10-01T00:00', '2022-10-02', '2023-01-01'],
    ['a minute after the beginning', '2022-10-01T00:01', '2022-10-02', '2023-01-02'],
    ['a minute before the beginning', '2022-09-30T23:59', '2022-10-01', '2023-01-01'],
    ['on the leap day', '2024-02-28T12:00', '2024-02-29', '2024-05-31'],
    ['another day in UTC than in Tokyo', '2024-05-31T08:59', '2024-06-01', '2024-09-01'],
  ])('claimable %s', (_, knownAt, claimableFrom, claimDeadline) => {
    expect(claimWindow(tokyo(knownAt), EDITION)).toEqual({ claimableFrom, claimDeadline });
  });

  test('a millisecond after the beginning of a day is not its beginning', () => {
    const { claimDeadline } = claimWindow(tokyo('2022-10-01T00:00') + 1, EDITION);
    expect(claimDeadline).toBe('2023-01-02');
  });

  test('opens 24 hours after the company knew and closes three walked months later', () => {
    const from = tokyo('2023-10-01T00:00') / HOUR;
    const hours = fc.integer({ min: from, max: from + 24 * 400 });
    fc.assert(
      fc.property(hours, fc.constantFrom(0, 1, HOUR - 1), (hour, milliseconds) => {
        const knownAt = hour * HOUR + milliseconds;
        const possibleAt = knownAt + 24 * HOUR;
        const claimableFrom = dateInTokyo(possibleAt);
        // The first day of which nothing is gone when the claim becomes possible.
        const firstWholeDay = dayAt(dayNumber(dateInTokyo(possibleAt - 1)) + 1);
        expect(claimWindow(knownAt, EDITION)).toEqual({
          claimableFrom,
          claimDeadline: lastDayOfPeriod(firstWholeDay, 3),
        });
      }),
    );
  });
});

describe('claimIsInTime', () => {
  const window = { claimableFrom: '2023-02-28', claimDeadline: '2023-05-31' };

  test.each(['2023-02-28', '2023-05-30', '2023-05-31'])('%s is in time', (today) => {
    expect(claimIsInTime({ window, today })).toBeNull();
  });

  test('the day after the last is late, and the last day is told', () => {
    expect(claimIsInTime({ window, today: '2023-06-01' })).toEqual({
      code: 'CLAIM_PERIOD_EXPIRED',
      details: { claimDeadline: '2023-05-31' },
    });
  });
});
