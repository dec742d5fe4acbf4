import {
  areAllQuoted,
  feesAreQuoted,
  givenFeeIsInRange,
  optionFeeIsQuoted,
  quotedFeesAreInRange,
  quotedFeesOn,
} from '../../../src/terms/clauses/annex-1-quoted-fees';
import { refusalsOf } from '../../../src/terms/refusals/rule';
import { anyAcceptedContract, anyDay, fc } from '../support/arbitraries';
import { daysFrom } from '../support/calendar';
import { contract, termination } from '../support/contract';

const FEES = ['initialFee', 'basicFeePerAccount', 'typeFee'] as const;
const quotedFees = { initialFee: 0, basicFeePerAccount: 0, typeFee: 0 };

describe('the quotes of an acceptance (Annex 1)', () => {
  test('may be 0 yen', () => {
    expect(refusalsOf(feesAreQuoted, { quotedFees })).toEqual([]);
    expect(refusalsOf(quotedFeesAreInRange, { quotedFees })).toEqual([]);
  });

  test.each(FEES)('lack no %s', (fee) => {
    const others = Object.fromEntries(Object.entries(quotedFees).filter(([name]) => name !== fee));
    expect(refusalsOf(feesAreQuoted, { quotedFees: others })).toEqual([
      { code: 'FEE_NOT_QUOTED', path: ['quotedFees', fee], details: { fee } },
    ]);
    expect(refusalsOf(quotedFeesAreInRange, { quotedFees: others })).toEqual([]);
  });

  test.each(FEES)('are not all there without the %s', (fee) => {
    expect(areAllQuoted(quotedFees)).toBe(true);
    const others = Object.fromEntries(Object.entries(quotedFees).filter(([name]) => name !== fee));
    expect(areAllQuoted(others)).toBe(false);
  });

  test('that lack all are refused for each', () => {
    expect(refusalsOf(feesAreQuoted, { quotedFees: {} })).toHaveLength(3);
  });

  test.each(FEES)('have no %s below 0 yen', (fee) => {
    const refusals = refusalsOf(quotedFeesAreInRange, { quotedFees: { ...quotedFees, [fee]: -1 } });
    expect(refusals).toMatchObject([{ code: 'AMOUNT_OUT_OF_RANGE', path: ['quotedFees', fee] }]);
  });
});

test.each(FEES)('a %s that is given is not negative (Annex 1)', (fee) => {
  const given = (amount: number | null) =>
    givenFeeIsInRange(fee)({ givenFees: { ...quotedFees, [fee]: amount } });
  expect([null, 0, 1].map(given)).toEqual([null, null, null]);
  expect(given(-1)).toMatchObject({ code: 'AMOUNT_OUT_OF_RANGE', path: [fee] });
});

test('the initial fee of an option is quoted, if it is 0 yen (Annex 1)', () => {
  expect([0, 5_000].map(optionFeeIsQuoted)).toEqual([null, null]);
  expect(optionFeeIsQuoted(null)).toEqual({
    code: 'FEE_NOT_QUOTED',
    path: ['initialFee'],
    article: 'Annex 1',
    details: { fee: 'initialFee' },
  });
});

describe('the quotes of a day (Annex 1)', () => {
  const revised = contract({
    feeRevisions: [
      { effectiveOn: '2024-05-01', basicFeePerAccount: 310, typeFee: 510 },
      { effectiveOn: '2024-06-01', basicFeePerAccount: 320, typeFee: 520 },
    ],
  });
  const first = { effectiveOn: '2024-04-20', basicFeePerAccount: 300, typeFee: 500 };
  const [second, third] = revised.feeRevisions;

  test.each([
    ['before billing starts, those of its first day', '2024-04-05', first],
    ['the day before a revision', '2024-04-30', first],
    ['the day of a revision', '2024-05-01', second],
    ['the day before the next', '2024-05-31', second],
    ['the day of the next', '2024-06-01', third],
    ['long after', '2999-12-31', third],
  ])('%s', (_, day, quoted) => {
    expect(quotedFeesOn(revised, day)).toEqual({ initialFee: 100_000, ...quoted });
  });

  test('after the end of the contract are its last', () => {
    const ended = { ...revised, termination: termination('2024-05-31') };
    expect(quotedFeesOn(ended, '2999-12-31')).toMatchObject({ ...second });
  });

  test('stay as they were where a revision leaves one out, also in what is corrected later', () => {
    const feeRevisions = [
      { effectiveOn: '2024-05-01', basicFeePerAccount: 310, typeFee: null },
      { effectiveOn: '2024-06-01', basicFeePerAccount: null, typeFee: 0 },
    ];
    const quotedFees = { initialFee: 0, basicFeePerAccount: 1, typeFee: 2 };
    const corrected = contract({ feeRevisions, quotedFees });
    expect(quotedFeesOn(corrected, '2024-05-31')).toEqual({
      initialFee: 0,
      basicFeePerAccount: 310,
      typeFee: 2,
      effectiveOn: '2024-05-01',
    });
    expect(quotedFeesOn(corrected, '2024-06-01')).toEqual({
      initialFee: 0,
      basicFeePerAccount: 310,
      typeFee: 0,
      effectiveOn: '2024-06-01',
    });
  });

  test('before billing starts are those that its first day has', () => {
    const early = contract({
      feeRevisions: [{ effectiveOn: '2024-04-20', basicFeePerAccount: 310, typeFee: 510 }],
    });
    expect(quotedFeesOn(early, '2024-04-05').typeFee).toBe(510);
  });

  test('are what replaying the revisions gives on every day', () => {
    const revision = fc.record({
      effectiveOn: anyDay('2024-01-28', '2024-03-20'),
      basicFeePerAccount: fc.option(fc.nat(999)),
      typeFee: fc.option(fc.nat(999)),
    });
    const revisions = fc
      .array(revision, { maxLength: 5 })
      .map((list) => list.toSorted((a, b) => a.effectiveOn.localeCompare(b.effectiveOn)));
    fc.assert(
      fc.property(anyAcceptedContract, revisions, (one, feeRevisions) => {
        const facts = { ...one, feeRevisions };
        const { basicFeePerAccount, typeFee } = one.quotedFees;
        let quoted = { basicFeePerAccount, typeFee };
        const byDay = daysFrom('2024-01-25', '2024-04-10').map((day) => {
          for (const entry of feeRevisions) {
            const takesEffect =
              entry.effectiveOn === day && !(one.termination && one.termination.effectiveOn < day);
            if (!takesEffect) continue;
            quoted = {
              basicFeePerAccount: entry.basicFeePerAccount ?? quoted.basicFeePerAccount,
              typeFee: entry.typeFee ?? quoted.typeFee,
            };
          }
          return { day, quoted };
        });
        const onBillingStart = byDay.find(({ day }) => day === one.billingStartOn)?.quoted;
        for (const { day, quoted: ofDay } of byDay) {
          const expected = day < one.billingStartOn ? onBillingStart : ofDay;
          expect({ day, ...quotedFeesOn(facts, day) }).toMatchObject({ day, ...expected });
        }
      }),
    );
  });
});
