import {
  accountCountOn,
  accountCountReachesMinimum,
  billedAccountCountOn,
} from '../../../src/terms/clauses/05-account-count';
import { anyDay, dayAmongContracts, fc } from '../support/arbitraries';
import { daysFrom } from '../support/calendar';
import { application, contract, termination } from '../support/contract';
import { EDITION } from '../support/edition';

describe('the least account count (art. 5)', () => {
  test.each([50, 51, 1_000_000])('%i is enough', (accountCount) => {
    expect(accountCountReachesMinimum({ edition: EDITION, accountCount })).toBeNull();
  });

  test.each([49, 0, -50])('%i is too few', (accountCount) => {
    expect(accountCountReachesMinimum({ edition: EDITION, accountCount })).toEqual({
      code: 'ACCOUNT_COUNT_BELOW_MINIMUM',
      path: ['accountCount'],
      details: { minimum: 50 },
    });
  });
});

describe('the account count of a day (art. 8)', () => {
  const changed = contract({
    appliedAccountCount: 60,
    accountCountChanges: [
      { effectiveOn: '2024-05-01', accountCount: 80 },
      { effectiveOn: '2024-05-01', accountCount: 90 },
      { effectiveOn: '2024-06-15', accountCount: 50 },
    ],
  });

  test.each([
    ['before the application', '2024-03-31', 60],
    ['the day before a change', '2024-04-30', 60],
    ['the day of two changes: the one recorded last', '2024-05-01', 90],
    ['the day before a decrease', '2024-06-14', 90],
    ['the day of a decrease', '2024-06-15', 50],
    ['long after', '2999-12-31', 50],
  ])('%s', (_, day, count) => {
    expect(accountCountOn(changed, day)).toBe(count);
  });

  test.each([
    ['2024-06-14', 90],
    ['2024-06-15', 50],
  ])('of a contract that ends on %s stays what it was then', (effectiveOn, count) => {
    const ended = { ...changed, termination: termination(effectiveOn) };
    expect(accountCountOn(ended, '2999-12-31')).toBe(count);
  });

  test('is what replaying the changes gives on every day', () => {
    const change = fc.record({
      effectiveOn: anyDay('2024-02-01', '2024-03-10'),
      accountCount: fc.integer({ min: 50, max: 99 }),
    });
    const changes = fc
      .array(change, { maxLength: 6 })
      .map((list) => list.toSorted((a, b) => a.effectiveOn.localeCompare(b.effectiveOn)));
    fc.assert(
      fc.property(changes, fc.option(dayAmongContracts), (accountCountChanges, end) => {
        const facts = contract({
          accountCountChanges,
          termination: end === null ? null : termination(end),
        });
        let count = facts.appliedAccountCount;
        for (const day of daysFrom('2024-01-25', '2024-04-10')) {
          for (const { effectiveOn, accountCount } of accountCountChanges) {
            if (effectiveOn === day && day <= (end ?? day)) count = accountCount;
          }
          expect([day, accountCountOn(facts, day)]).toEqual([day, count]);
        }
      }),
    );
  });
});

describe('the account count that is billed', () => {
  const changed = contract({
    accountCountChanges: [
      { effectiveOn: '2024-04-10', accountCount: 60 },
      { effectiveOn: '2024-04-20', accountCount: 70 },
      { effectiveOn: '2024-04-21', accountCount: 80 },
    ],
  });

  test.each([
    ['2024-04-01', 70],
    ['2024-04-15', 70],
    ['2024-04-20', 70],
    ['2024-04-21', 80],
  ])('on %s is %i: before billing starts, that of its first day', (day, count) => {
    expect(billedAccountCountOn(changed, day)).toBe(count);
  });

  test('of an application is the count of the day', () => {
    expect(billedAccountCountOn(application({ appliedAccountCount: 55 }), '2024-04-01')).toBe(55);
  });
});
