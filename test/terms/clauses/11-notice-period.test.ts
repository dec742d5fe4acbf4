import {
  isMovedFromRequested,
  noticeTakesEffectOn,
} from '../../../src/terms/clauses/11-notice-period';
import { anyDay, fc } from '../support/arbitraries';
import { daysFrom, dayNumber } from '../support/calendar';
import { EDITION } from '../support/edition';

describe('the effect of a notice (art. 11, 9(3))', () => {
  test.each([
    ['no day is named', '2024-04-08', null, '2024-05-08', false],
    ['the day before is named', '2024-04-08', '2024-05-07', '2024-05-08', true],
    ['the 30th day is named', '2024-04-08', '2024-05-08', '2024-05-08', false],
    ['the day after is named', '2024-04-08', '2024-05-09', '2024-05-09', false],
    ['the day of arrival is named', '2024-04-08', '2024-04-08', '2024-05-08', true],
    ['a day long past is named', '2024-04-08', '2023-04-08', '2024-05-08', true],
    ['the 30 days pass a leap day', '2024-01-31', null, '2024-03-01', false],
    ['the 30 days pass a common February', '2023-01-31', null, '2023-03-02', false],
    ['it falls on a Sunday of the Golden Week', '2024-04-05', null, '2024-05-05', false],
  ])('%s', (_, arrivedOn, requestedOn, effectiveOn, movedFromRequested) => {
    expect(noticeTakesEffectOn(arrivedOn, requestedOn, EDITION)).toBe(effectiveOn);
    expect(isMovedFromRequested({ requestedOn, effectiveOn })).toBe(movedFromRequested);
  });

  test('is the first day that is not before the named day and has 30 days behind it', () => {
    const requested = fc.option(anyDay('2023-12-01', '2024-05-31'));
    fc.assert(
      fc.property(anyDay('2024-01-01', '2024-04-01'), requested, (arrivedOn, requestedOn) => {
        const first = daysFrom(arrivedOn, '2024-07-01').find(
          (day) => dayNumber(day) - dayNumber(arrivedOn) >= 30 && day >= (requestedOn ?? day),
        );
        expect(noticeTakesEffectOn(arrivedOn, requestedOn, EDITION)).toBe(first);
      }),
    );
  });
});
