import { adjustmentFor } from '../../../src/terms/clauses/12-adjustment';
import type { HeldContract } from '../../../src/terms/model/contract';
import { contract, termination } from '../support/contract';

const running = contract();
const ended = (effectiveOn: string, facts: Partial<HeldContract> = {}) =>
  contract({ ...facts, termination: termination(effectiveOn) });
const quoted = (basicFeePerAccount: number, typeFee: number, facts: Partial<HeldContract> = {}) =>
  contract({ ...facts, quotedFees: { initialFee: 100_000, basicFeePerAccount, typeFee } });

describe('the adjustment of months that have ended (art. 12)', () => {
  test('is a credit where an end is dated back, with a line for each month', () => {
    // April: 11 days of 30 either way. May: 40,000, now 8 days of 31: 40,000 × 8 ÷ 31 = 10,322.
    // June: 40,000, now nothing. July has not ended.
    expect(adjustmentFor(running, ended('2024-05-08'), '2024-07-10')).toEqual({
      direction: 'CREDIT',
      amount: 69_678,
      arisesOn: '2024-07-10',
      lines: [
        {
          label: {
            ja: '2024年5月分の月額費用の調整（40,000 円から10,322 円へ）',
            en: 'Adjustment of the monthly fee for 2024-05 (from 40,000 yen to 10,322 yen)',
          },
          amount: 29_678,
          article: '12',
          month: '2024-05',
        },
        {
          label: {
            ja: '2024年6月分の月額費用の調整（40,000 円から0 円へ）',
            en: 'Adjustment of the monthly fee for 2024-06 (from 40,000 yen to 0 yen)',
          },
          amount: 40_000,
          article: '12',
          month: '2024-06',
        },
      ],
    });
  });

  test('is a charge where the end was never true', () => {
    expect(adjustmentFor(ended('2024-05-08'), running, '2024-07-10')).toMatchObject({
      direction: 'CHARGE',
      amount: 69_678,
      lines: [{ amount: 29_678 }, { amount: 40_000 }],
    });
  });

  test('is about all that ended since billing started, before or after its correction', () => {
    const earlier = contract({ billingStartOn: '2024-03-31' });
    // March: 40,000 ÷ 31 = 1,290. April: 40,000 instead of 14,666.
    expect(adjustmentFor(running, earlier, '2024-05-01')).toMatchObject({
      direction: 'CHARGE',
      amount: 26_624,
      lines: [
        { month: '2024-03', amount: 1_290 },
        { month: '2024-04', amount: 25_334 },
      ],
    });
    expect(adjustmentFor(earlier, running, '2024-05-01')).toMatchObject({
      direction: 'CREDIT',
      amount: 26_624,
      lines: [{ month: '2024-03' }, { month: '2024-04' }],
    });
  });

  const changing = {
    serviceType: 'PRIVATE_CONNECT' as const,
    billingStartOn: '2024-04-01',
    accountCountChanges: [{ effectiveOn: '2024-05-01', accountCount: 70 }],
  };

  test('has lines in both directions where one month costs less and another more', () => {
    // April: 50 × 300 + 5,000 → 50 × 310 + 4,400, 100 less. May: 70 × 10 − 600, 100 more. June the same.
    const [was, is] = [quoted(300, 5_000, changing), quoted(310, 4_400, changing)];
    expect(adjustmentFor(was, is, '2024-07-01')).toMatchObject({
      direction: 'CHARGE',
      amount: 100,
      lines: [{ amount: -100 }, { amount: 100 }, { amount: 100 }],
    });
    expect(adjustmentFor(is, was, '2024-07-01')).toMatchObject({
      direction: 'CREDIT',
      amount: 100,
      lines: [{ amount: -100 }, { amount: 100 }, { amount: 100 }],
    });
  });

  test('is made of 0 yen too, where one month makes up for another', () => {
    const [was, is] = [quoted(300, 5_000, changing), quoted(310, 4_400, changing)];
    expect(adjustmentFor(was, is, '2024-06-01')).toMatchObject({
      direction: 'CHARGE',
      amount: 0,
      lines: [
        { month: '2024-04', amount: -100 },
        { month: '2024-05', amount: 100 },
      ],
    });
  });

  test.each([
    ['nothing changes', running, running, '2024-07-10'],
    ['only the month that runs changes', running, ended('2024-07-01'), '2024-07-31'],
    ['only what is ahead changes', running, ended('2024-08-31'), '2024-07-31'],
    ['the month changes on its last day', running, ended('2024-05-08'), '2024-05-31'],
    ['nothing has ended yet', running, quoted(1, 1), '2024-04-30'],
    ['billing has not started', running, contract({ billingStartOn: '2024-05-31' }), '2024-04-05'],
    ['the days come to the same fee', running, quoted(500, 300), '2024-07-10'],
  ])('is not made where %s', (_, before, after, today) => {
    expect(adjustmentFor(before, after, today)).toBeNull();
  });

  test('is made from the first day after the month', () => {
    expect(adjustmentFor(running, ended('2024-05-08'), '2024-06-01')).toMatchObject({
      amount: 29_678,
    });
  });

  test('tells an amount that the record does not keep as one above 2^53 - 1 yen', () => {
    const most = quoted(0, Number.MAX_SAFE_INTEGER, changing);
    const none = quoted(0, 0, changing);
    const amount = (was: HeldContract, is: HeldContract, today: string) =>
      adjustmentFor(was, is, today)?.amount;
    expect(amount(none, most, '2024-05-31')).toBe(Number.MAX_SAFE_INTEGER);
    expect(amount(none, most, '2024-06-01')).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
    expect(amount(most, none, '2024-06-01')).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
  });
});
