import {
  isMovedFromRequested,
  noticeIsWithinRecord,
  noticeOf,
  noticeTakesEffectOn,
  pastArrivalIsToldByTheCompany,
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

describe('a notice as it is taken in (art. 11, 9(3))', () => {
  test('arrives today unless another day is named', () => {
    expect(noticeOf({}, '2024-04-08', EDITION)).toEqual({
      arrivedOn: '2024-04-08',
      requestedOn: null,
      effectiveOn: '2024-05-08',
    });
    const named = { arrivedOn: '2024-04-05', requestedOn: '2024-06-30' };
    expect(noticeOf(named, '2024-04-08', EDITION)).toEqual({ ...named, effectiveOn: '2024-06-30' });
  });

  test('has arrived before today only as the company tells it', () => {
    const facts = { arrivedOn: '2024-04-07', today: '2024-04-08' };
    expect(pastArrivalIsToldByTheCompany({ ...facts, isOperator: true })).toBeNull();
    expect(pastArrivalIsToldByTheCompany({ ...facts, isOperator: false })).toEqual({
      code: 'DATE_IN_PAST',
      path: ['arrivedOn'],
      details: { date: '2024-04-07', earliest: '2024-04-08', companyMay: true },
    });
    const today = { ...facts, arrivedOn: '2024-04-08', isOperator: false };
    expect(pastArrivalIsToldByTheCompany(today)).toBeNull();
  });

  test('takes effect on a day that the record keeps', () => {
    expect(noticeIsWithinRecord({ effectiveOn: '2999-12-31' })).toBeNull();
    expect(noticeIsWithinRecord({ effectiveOn: '3000-01-01' })).toEqual({
      code: 'DATE_IN_FUTURE',
      path: ['requestedOn'],
      details: { date: '3000-01-01', latest: '2999-12-31' },
    });
  });
});
