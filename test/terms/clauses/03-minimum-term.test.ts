import { daysOfMinimumTerm, minimumTermEndsOn } from '../../../src/terms/clauses/03-minimum-term';
import { anyDay, fc } from '../support/arbitraries';
import { daysFrom, lastDayOfPeriod } from '../support/calendar';
import { EDITION } from '../support/edition';

describe('the minimum term (art. 3)', () => {
  test.each([
    ['2023-01-15', '2023-02-14', 31],
    ['2023-01-31', '2023-02-28', 29],
    ['2024-01-30', '2024-02-29', 31],
    ['2023-02-28', '2023-03-27', 28],
    ['2024-02-01', '2024-02-29', 29],
    ['2023-02-01', '2023-02-28', 28],
    ['2024-04-20', '2024-05-19', 30],
  ])('billed from %s, ends on %s and has %i days', (billingStartOn, endsOn, days) => {
    expect(minimumTermEndsOn(billingStartOn, EDITION)).toBe(endsOn);
    expect(daysOfMinimumTerm(billingStartOn, EDITION)).toBe(days);
  });

  test('is one month counted day by day, its first day the billing start date', () => {
    fc.assert(
      fc.property(anyDay('2022-09-01', '2105-01-01'), (billingStartOn) => {
        const term = daysFrom(billingStartOn, lastDayOfPeriod(billingStartOn, 1));
        expect(minimumTermEndsOn(billingStartOn, EDITION)).toBe(term.at(-1));
        expect(daysOfMinimumTerm(billingStartOn, EDITION)).toBe(term.length);
      }),
    );
  });
});
