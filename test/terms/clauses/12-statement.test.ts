import {
  type BookedSettlement,
  contractStatement,
  isProvisional,
  sumOfStatements,
} from '../../../src/terms/clauses/12-statement';
import { adjustmentFor } from '../../../src/terms/clauses/12-adjustment';
import { earlyTerminationSettlement } from '../../../src/terms/clauses/annex-2-early-termination';
import type { HeldContract } from '../../../src/terms/model/contract';
import { application, contract, termination } from '../support/contract';

const ended = (effectiveOn: string) => contract({ termination: termination(effectiveOn) });

const initialFee: BookedSettlement = {
  kind: 'INITIAL_FEE',
  direction: 'CHARGE',
  amount: 100_000,
  bookedOn: '2024-04-05',
  lines: [{ label: { ja: '初期費用', en: 'Initial fee' }, amount: 100_000, article: '12' }],
};

function adjusted(before: HeldContract, after: HeldContract, today: string): BookedSettlement {
  const draft = adjustmentFor(before, after, today);
  if (draft === null) throw new Error('no adjustment');
  const { direction, amount, lines } = draft;
  return { kind: 'ADJUSTMENT', direction, amount, lines, bookedOn: today };
}

describe('the statement of a contract (art. 12)', () => {
  test('has the fee of the days in force, then what is booked in the month', () => {
    expect(contractStatement(contract(), [initialFee], '2024-04', '2024-05-01')).toEqual({
      month: '2024-04',
      provisional: false,
      lines: [
        {
          label: { ja: '月額費用（日割）', en: 'Monthly fee (by days)' },
          direction: 'CHARGE',
          article: 'Annex 1',
          from: '2024-04-20',
          to: '2024-04-30',
          days: 11,
          monthDays: 30,
          accountCount: 50,
          monthlyFee: 40_000,
          amount: 14_666,
        },
        {
          label: { ja: '初期費用', en: 'Initial fee' },
          direction: 'CHARGE',
          article: '12',
          amount: 100_000,
          settlement: initialFee,
        },
      ],
      charges: 114_666n,
      credits: 0n,
      netAmount: 114_666n,
      netDirection: 'CHARGE',
    });
  });

  test('calls the fee of a whole month by its name alone, and says which line takes the rest', () => {
    const accountCountChanges = [{ effectiveOn: '2024-06-11', accountCount: 51 }];
    const changing = contract({
      accountCountChanges,
      quotedFees: { initialFee: 0, basicFeePerAccount: 1, typeFee: 0 },
    });
    const labels = (month: string) =>
      contractStatement(changing, [], month, '2024-07-01').lines.map(({ label }) => label.ja);
    expect(labels('2024-05')).toEqual(['月額費用']);
    // 50 × 10 ÷ 30 = 16.67 and 51 × 20 ÷ 30 = 34: 50.67 together, cut to 50.
    expect(labels('2024-06')).toEqual(['月額費用（日割）', '月額費用（日割）']);
    const uneven = {
      ...changing,
      accountCountChanges: [{ effectiveOn: '2024-06-12', accountCount: 52 }],
    };
    // 50 × 11 ÷ 30 = 18.33 and 52 × 19 ÷ 30 = 32.93: 51.27 together; the second takes the yen.
    expect(
      contractStatement(uneven, [], '2024-06', '2024-07-01').lines.map(({ label, amount }) => [
        label.ja,
        amount,
      ]),
    ).toEqual([
      ['月額費用（日割）', 18],
      ['月額費用（日割）（端数の合計 1 円を含む）', 33],
    ]);
  });

  test('lists a settlement once, by its kind where it has several lines', () => {
    const end = ended('2024-05-08');
    const due = earlyTerminationSettlement(end);
    const settlements: BookedSettlement[] = [
      {
        kind: 'EARLY_TERMINATION',
        direction: 'CHARGE',
        bookedOn: '2024-05-08',
        amount: 14_666,
        lines: due?.lines ?? [],
      },
      { ...initialFee, kind: 'REVERSAL', direction: 'CREDIT', bookedOn: '2024-05-01' },
    ];
    const { lines, ...totals } = contractStatement(end, settlements, '2024-05', '2024-05-09');
    // 40,000 × 8 ÷ 31 = 10,322.
    expect(
      lines.map(({ label, amount, direction, article }) => [label.en, amount, direction, article]),
    ).toEqual([
      ['Monthly fee (by days)', 10_322, 'CHARGE', 'Annex 1'],
      ['Initial fee', 100_000, 'CREDIT', '12'],
      ['Early-termination settlement', 14_666, 'CHARGE', 'Annex 2'],
    ]);
    expect(totals).toEqual({
      month: '2024-05',
      provisional: true,
      charges: 24_988n,
      credits: 100_000n,
      netAmount: 75_012n,
      netDirection: 'CREDIT',
    });
  });

  test('lists what is booked in the month, on its first day and its last, and nothing else', () => {
    const on = (bookedOn: string): BookedSettlement => ({ ...initialFee, bookedOn });
    const settlements = ['2024-06-30', '2024-05-31', '2024-07-31', '2024-07-01', '2024-08-01'].map(
      on,
    );
    const { lines } = contractStatement(contract(), settlements, '2024-07', '2024-09-01');
    const booked = lines.flatMap(({ settlement }) => settlement?.bookedOn ?? []);
    expect(booked).toEqual(['2024-07-01', '2024-07-31']);
  });

  test('of an application is empty', () => {
    expect(contractStatement(application(), [], '2024-04', '2024-04-30')).toEqual({
      month: '2024-04',
      provisional: true,
      lines: [],
      charges: 0n,
      credits: 0n,
      netAmount: 0n,
      netDirection: 'CHARGE',
    });
  });

  test.each([
    ['2024-03-31', '2024-04', true],
    ['2024-04-30', '2024-04', true],
    ['2024-05-01', '2024-04', false],
    ['2024-02-29', '2024-02', true],
    ['2023-03-01', '2023-02', false],
  ])('on %s is provisional for %s: %s', (today, month, provisional) => {
    expect(isProvisional(month, today)).toBe(provisional);
    expect(contractStatement(contract(), [], month, today).provisional).toBe(provisional);
  });
});

describe('the statement of a month whose fees were corrected later (art. 12)', () => {
  const running = contract();
  const inJune = ended('2024-05-08');
  const inJuly = ended('2024-05-20');
  // Recorded on 06-10: May comes to 10,322 instead of 40,000. Mended on 07-10: 40,000 × 20 ÷ 31 = 25,806.
  // June came to 40,000 × 0 from the start, as it had not ended on 06-10.
  const settlements = [
    adjusted(running, inJune, '2024-06-10'),
    adjusted(inJune, inJuly, '2024-07-10'),
  ];
  const of = (month: string) => {
    const { lines, netAmount, netDirection } = contractStatement(
      inJuly,
      settlements,
      month,
      '2024-08-01',
    );
    return {
      lines: lines.map(({ label, amount, direction, bookedIn }) => [
        label.en,
        direction === 'CHARGE' ? amount : -amount,
        bookedIn ?? null,
      ]),
      net: netDirection === 'CHARGE' ? netAmount : -netAmount,
    };
  };

  test('shows the fee as corrected, and where each difference is booked', () => {
    expect(of('2024-05')).toEqual({
      lines: [
        ['Monthly fee (by days)', 25_806, null],
        ['Difference that is booked in 2024-06 as an adjustment', 29_678, '2024-06'],
        ['Difference that is booked in 2024-07 as an adjustment', -15_484, '2024-07'],
      ],
      net: 40_000n,
    });
  });

  test('leaves each adjustment to the month in which it is booked', () => {
    const label = (was: string, is: string) =>
      `Adjustment of the monthly fee for 2024-05 (from ${was} yen to ${is} yen)`;
    expect(of('2024-06')).toEqual({
      lines: [[label('40,000', '10,322'), -29_678, null]],
      net: -29_678n,
    });
    expect(of('2024-07')).toEqual({
      lines: [[label('10,322', '25,806'), 15_484, null]],
      net: 15_484n,
    });
  });

  test('names a line against the direction of its adjustment with its own direction', () => {
    const flat = (basicFeePerAccount: number, typeFee: number) =>
      contract({
        serviceType: 'PRIVATE_CONNECT',
        billingStartOn: '2024-04-01',
        accountCountChanges: [{ effectiveOn: '2024-05-01', accountCount: 70 }],
        quotedFees: { initialFee: 0, basicFeePerAccount, typeFee },
      });
    // April costs 100 yen less, May 100 yen more; see the test of adjustments.
    const [was, is] = [flat(300, 5_000), flat(310, 4_400)];
    const both = [adjusted(was, is, '2024-06-01'), adjusted(is, was, '2024-06-02')];
    const lines = (month: string, count: number) =>
      contractStatement(is, both.slice(0, count), month, '2024-07-01').lines.map(
        ({ amount, direction }) => [amount, direction],
      );
    expect(lines('2024-04', 1)).toEqual([
      [19_900, 'CHARGE'],
      [100, 'CHARGE'],
    ]);
    expect(lines('2024-05', 1)).toEqual([
      [26_100, 'CHARGE'],
      [100, 'CREDIT'],
    ]);
    expect(lines('2024-06', 1)).toEqual([
      [26_100, 'CHARGE'],
      [0, 'CHARGE'],
    ]);
    expect(lines('2024-04', 2).slice(1)).toEqual([
      [100, 'CHARGE'],
      [100, 'CREDIT'],
    ]);
  });

  test('is made of lines of adjustments alone: their reversal concerns no month', () => {
    const [first] = settlements;
    const reversed: BookedSettlement[] =
      first === undefined ? [] : [{ ...first, kind: 'REVERSAL' }];
    expect(contractStatement(inJune, reversed, '2024-05', '2024-08-01').lines).toHaveLength(1);
  });
});

describe("a contractor's statement (art. 12)", () => {
  test('is the sum of those of its contracts', () => {
    const one = contractStatement(contract(), [initialFee], '2024-04', '2024-05-01');
    const reversal: BookedSettlement = { ...initialFee, kind: 'REVERSAL', direction: 'CREDIT' };
    const other = contractStatement(application(), [reversal, reversal], '2024-04', '2024-05-01');
    expect(sumOfStatements([one, other])).toEqual({
      charges: 114_666n,
      credits: 200_000n,
      netAmount: 85_334n,
      netDirection: 'CREDIT',
    });
    expect(sumOfStatements([])).toEqual({
      charges: 0n,
      credits: 0n,
      netAmount: 0n,
      netDirection: 'CHARGE',
    });
  });
});
