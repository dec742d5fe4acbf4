import { accountCountOn } from '../../../src/terms/clauses/05-account-count';
import {
  accountCountChanges,
  changedFeesAreInRange,
  oneTimeFeeIsInRange,
  withAccountCountChange,
} from '../../../src/terms/clauses/08-account-count-change';
import { contract, termination } from '../support/contract';

const changing = contract({
  accountCountChanges: [
    { effectiveOn: '2024-05-01', accountCount: 80 },
    { effectiveOn: '2024-07-01', accountCount: 100 },
  ],
});

test('an accepted change is in effect from its day until the next (art. 8)', () => {
  const changed = withAccountCountChange(changing, { effectiveOn: '2024-06-01', accountCount: 90 });
  const days = ['2024-05-31', '2024-06-01', '2024-06-30', '2024-07-01'];
  expect(days.map((day) => accountCountOn(changed, day))).toEqual([80, 90, 90, 100]);
});

describe('a change of nothing (art. 8)', () => {
  const told = (accountCount: number, effectiveOn: string, one = changing) =>
    accountCountChanges({ contract: one, effectiveOn, accountCount })?.code ?? null;

  test('is one that asks for the count of its day', () => {
    expect(told(100, '2024-07-01')).toBe('NO_CHANGE');
    expect(told(101, '2024-07-01')).toBeNull();
    expect(
      accountCountChanges({ contract: contract(), effectiveOn: '2024-06-01', accountCount: 50 }),
    ).toEqual({ code: 'NO_CHANGE', path: ['accountCount'], details: {} });
  });

  test('is none where the count is to change later', () => {
    expect(told(80, '2024-06-01')).toBeNull();
  });

  test('is one all the same where what is to change later never takes effect', () => {
    const ending = { ...changing, termination: termination('2024-06-30') };
    expect(told(80, '2024-06-01', ending)).toBe('NO_CHANGE');
    const onTheDay = { ...changing, termination: termination('2024-07-01') };
    expect(told(80, '2024-06-01', onTheDay)).toBeNull();
  });
});

describe('the fees of a change (art. 12)', () => {
  const dear = contract({
    quotedFees: { initialFee: 0, basicFeePerAccount: 2 ** 40, typeFee: 0 },
  });
  const told = (accountCount: number) =>
    changedFeesAreInRange('accountCount')({
      contract: dear,
      effectiveOn: '2024-06-01',
      accountCount,
    });

  test('stay within what the record keeps', () => {
    expect(told(2 ** 13 - 1)).toBeNull();
    expect(told(2 ** 13)).toMatchObject({ code: 'AMOUNT_OUT_OF_RANGE', path: ['accountCount'] });
  });

  test('are not asked about for a count that is none', () => {
    expect(told(-1)).toBeNull();
  });

  test('may be a one-time fee that the record keeps', () => {
    expect([0, 2 ** 53 - 1].map((oneTimeFee) => oneTimeFeeIsInRange({ oneTimeFee }))).toEqual([
      null,
      null,
    ]);
    expect(oneTimeFeeIsInRange({ oneTimeFee: -1 })).toMatchObject({
      code: 'AMOUNT_OUT_OF_RANGE',
      path: ['oneTimeFee'],
    });
  });
});
