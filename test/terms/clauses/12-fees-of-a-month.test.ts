import {
  byDay,
  feeOfMonth,
  feesOfMonth,
  fullForEveryMonthBegun,
  PRORATION,
} from '../../../src/terms/clauses/12-fees-of-a-month';
import type { HeldContract } from '../../../src/terms/model/contract';
import { SERVICE_TYPES } from '../../../src/terms/model/service-types';
import { anyDay, fc } from '../support/arbitraries';
import { contract, termination } from '../support/contract';
import { calendarDays, daysOfMonth, feeByDays } from '../support/day-by-day';

const ended = (effectiveOn: string, facts: Partial<HeldContract> = {}) =>
  contract({ ...facts, termination: termination(effectiveOn) });
const amounts = (one: HeldContract, month: string) =>
  feesOfMonth(one, month).map(({ amount }) => amount);

describe('the fee of a month (art. 12)', () => {
  test.each<[string, HeldContract, string, number[]]>([
    ['before billing starts is none', contract(), '2024-03', []],
    // 40,000 × 11 ÷ 30 = 14,666.7
    ['in which billing starts is for its days', contract(), '2024-04', [14_666]],
    ['that is whole is the whole fee', contract(), '2024-05', [40_000]],
    ['that is a leap month is whole too', contract(), '2028-02', [40_000]],
    // 40,000 ÷ 31 = 1,290.3
    [
      'billed on its last day is a day',
      contract({ billingStartOn: '2024-05-31' }),
      '2024-05',
      [1_290],
    ],
    // 40,000 × 8 ÷ 31 = 10,322.6
    [
      'in which the contract ends is through its last day',
      ended('2024-05-08'),
      '2024-05',
      [10_322],
    ],
    ['that the contract ends with is whole', ended('2024-05-31'), '2024-05', [40_000]],
    ['after the end is none', ended('2024-05-31'), '2024-06', []],
    ['before an end before billing is none', ended('2024-04-19'), '2024-04', []],
    // 2024-02 has 29 days, 2023-02 has 28: 40,000 ÷ 29 = 1,379.3; 40,000 ÷ 28 = 1,428.6
    ['of a leap day', contract({ billingStartOn: '2024-02-29' }), '2024-02', [1_379]],
    ['of the last of 28 days', contract({ billingStartOn: '2023-02-28' }), '2023-02', [1_428]],
  ])('%s', (_, one, month, due) => {
    expect(amounts(one, month)).toEqual(due);
  });

  test('is cut where the count or the quotes change, and shares the one rest', () => {
    const changing = contract({
      accountCountChanges: [
        { effectiveOn: '2024-05-11', accountCount: 61 },
        { effectiveOn: '2024-06-01', accountCount: 90 },
      ],
      feeRevisions: [{ effectiveOn: '2024-05-21', basicFeePerAccount: 301, typeFee: null }],
    });
    // 40,000 × 10 + 48,800 × 10 + 48,861 × 11 = 1,425,471; ÷ 31 = 45,982.9.
    // 12,903.2 + 15,741.9 + 17,337.8: 2 yen less than that, for the two largest fractions.
    expect(feesOfMonth(changing, '2024-05')).toEqual([
      {
        from: '2024-05-01',
        to: '2024-05-10',
        days: 10,
        accountCount: 50,
        monthlyFee: 40_000,
        monthDays: 31,
        amount: 12_903,
        takesRest: false,
      },
      {
        from: '2024-05-11',
        to: '2024-05-20',
        days: 10,
        accountCount: 61,
        monthlyFee: 48_800,
        monthDays: 31,
        amount: 15_742,
        takesRest: true,
      },
      {
        from: '2024-05-21',
        to: '2024-05-31',
        days: 11,
        accountCount: 61,
        monthlyFee: 48_861,
        monthDays: 31,
        amount: 17_337,
        takesRest: false,
      },
    ]);
    expect(feeOfMonth(changing, '2024-05')).toBe(45_982);
  });

  test('is not cut where nothing is another: a count set again, two changes of one day', () => {
    const again = contract({
      accountCountChanges: [
        { effectiveOn: '2024-05-05', accountCount: 50 },
        { effectiveOn: '2024-05-11', accountCount: 70 },
        { effectiveOn: '2024-05-11', accountCount: 60 },
      ],
    });
    const segments = feesOfMonth(again, '2024-05').map(({ from, accountCount }) => [
      from,
      accountCount,
    ]);
    expect(segments).toEqual([
      ['2024-05-01', 50],
      ['2024-05-11', 60],
    ]);
  });

  test('is cut between quotes that come to the same fee', () => {
    const feeRevisions = [{ effectiveOn: '2024-05-11', basicFeePerAccount: 500, typeFee: 300 }];
    const segments = feesOfMonth(contract({ feeRevisions }), '2024-05');
    expect(segments.map(({ days, monthlyFee }) => [days, monthlyFee])).toEqual([
      [10, 40_000],
      [21, 40_000],
    ]);
  });

  test('of the days in force, each a part of the month, is our choice', () => {
    expect(PRORATION).toBe(byDay);
  });

  test('in full for every month begun is the other', () => {
    const full = (one: HeldContract, month: string) =>
      feesOfMonth(one, month, fullForEveryMonthBegun).map(({ amount }) => amount);
    expect(full(contract(), '2024-04')).toEqual([40_000]);
    expect(full(ended('2024-05-01'), '2024-05')).toEqual([40_000]);
    expect(full(ended('2024-05-01'), '2024-06')).toEqual([]);
    // 11 days, of which 6 at 50 accounts and 5 at 60: 40,000 × 6 ÷ 11 + 48,000 × 5 ÷ 11 = 43,636.4.
    const accountCountChanges = [{ effectiveOn: '2024-04-26', accountCount: 60 }];
    expect(full(contract({ accountCountChanges }), '2024-04')).toEqual([21_818, 21_818]);
  });
});

const entries = <Entry>(entry: fc.Arbitrary<Entry>) => fc.array(entry, { maxLength: 5 });
const fee = fc.oneof(fc.nat(2_000), fc.nat(20_000_000_000));
const anyLife = fc
  .record({
    serviceType: fc.constantFrom(...SERVICE_TYPES),
    billingStartOn: anyDay('2023-12-20', '2024-03-10'),
    end: fc.option(anyDay('2023-12-10', '2024-06-10')),
    appliedAccountCount: fc.integer({ min: 50, max: 200_000 }),
    quotedFees: fc.record({ initialFee: fee, basicFeePerAccount: fee, typeFee: fee }),
    accountCountChanges: entries(
      fc.record({
        effectiveOn: anyDay('2023-12-20', '2024-05-10'),
        accountCount: fc.integer({ min: 50, max: 200_000 }),
      }),
    ),
    feeRevisions: entries(
      fc.record({
        effectiveOn: anyDay('2023-12-20', '2024-05-10'),
        basicFeePerAccount: fc.option(fee),
        typeFee: fc.option(fee),
      }),
    ),
  })
  .map(({ end, ...facts }) => {
    const inOrder = <Entry extends { effectiveOn: string }>(list: Entry[]): Entry[] =>
      list.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
    return contract({
      ...facts,
      accountCountChanges: inOrder(facts.accountCountChanges),
      feeRevisions: inOrder(facts.feeRevisions),
      termination: end === null ? null : termination(end),
    });
  });

describe('the fee of any month of any life', () => {
  const months = ['2023-12', '2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];

  test('is what its days come to one by one', () => {
    fc.assert(
      fc.property(anyLife, fc.constantFrom(...months), (life, month) => {
        expect(BigInt(feeOfMonth(life, month))).toBe(feeByDays(life, month));
        const shares = feesOfMonth(life, month);
        const days = daysOfMonth(life, month);
        const perDay = shares.flatMap(({ days: length, accountCount, monthlyFee }) =>
          Array.from({ length }, () => [accountCount, BigInt(monthlyFee)]),
        );
        expect(perDay).toEqual(days.map((day) => [day.accountCount, day.monthlyFee]));
        expect(shares.map(({ from }) => from)).toEqual(
          days
            .filter(({ day: _day, ...today }, index) => {
              const { day: _before, ...yesterday } = days[index - 1] ?? { day: '' };
              return JSON.stringify(today, text) !== JSON.stringify(yesterday, text);
            })
            .map(({ day }) => day),
        );
      }),
    );
  });

  test('has shares that a reader can work out', () => {
    fc.assert(
      fc.property(anyLife, fc.constantFrom(...months), (life, month) => {
        for (const share of feesOfMonth(life, month)) {
          expect(share.monthDays).toBe(calendarDays(month).length);
          const own = (BigInt(share.monthlyFee) * BigInt(share.days)) / BigInt(share.monthDays);
          expect(BigInt(share.amount)).toBe(own + (share.takesRest ? 1n : 0n));
        }
      }),
    );
  });
});

function text(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
