import { feeReduction } from '../../../src/terms/clauses/annex-3-fee-reduction';
import { fc } from '../support/arbitraries';
import { contract } from '../support/contract';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const KNOWN_ON = '2024-05-10';

/** Of 40,001 yen a month. */
const flat = contract({
  serviceType: 'PRIVATE_CONNECT',
  quotedFees: { initialFee: 0, basicFeePerAccount: 800, typeFee: 1 },
});

describe('the fee reduction (Annex 3)', () => {
  test.each([
    ['23 h 59 min', 24 * HOUR - MINUTE, 0, 0n],
    ['24 h', 24 * HOUR, 1, 1_333n],
    ['47 h 59 min', 48 * HOUR - MINUTE, 1, 1_333n],
    ['48 h', 48 * HOUR, 2, 2_666n],
    // 2 × 40,001 ÷ 30 = 2,666.7
    ['71 h 59 min', 72 * HOUR - MINUTE, 2, 2_666n],
    // 3 × 40,001 ÷ 30 = 4,000.1: divided first, it would be 3,999.
    ['72 h', 72 * HOUR, 3, 4_000n],
    // 45 × 40,001 ÷ 30 = 60,001.5: there is no cap.
    ['45 days', 45 * 24 * HOUR, 45, 60_001n],
  ])('for %s', (_, counted, units, amount) => {
    expect(feeReduction(flat, counted, KNOWN_ON)).toMatchObject({ units, amount });
  });

  test('is made from the fee and accounts of the day on which the company knew', () => {
    const changed = contract({
      accountCountChanges: [{ effectiveOn: KNOWN_ON, accountCount: 60 }],
      feeRevisions: [{ effectiveOn: '2024-05-11', basicFeePerAccount: 900, typeFee: 900 }],
    });
    // The day before: 50 × 800; the day: 60 × 800; the day after: 60 × 1,800.
    expect(feeReduction(changed, 30 * 24 * HOUR, '2024-05-09').amount).toBe(40_000n);
    expect(feeReduction(changed, 30 * 24 * HOUR, KNOWN_ON).amount).toBe(48_000n);
    expect(feeReduction(changed, 30 * 24 * HOUR, '2024-05-11').amount).toBe(108_000n);
  });

  test('tells what its line is made of', () => {
    expect(feeReduction(flat, 49 * HOUR, KNOWN_ON).line(2_666)).toEqual({
      label: {
        ja: '料金の減額（利用不能時間 24 時間×2）',
        en: 'Fee reduction (outage of 2 × 24 hours)',
      },
      amount: 2_666,
      article: 'Annex 3',
      accountCount: 50,
      units: 2,
      unitAmount: 1_333,
    });
  });

  test('may pass what the record keeps', () => {
    const largest = contract({
      serviceType: 'PRIVATE_CONNECT',
      quotedFees: { initialFee: 0, basicFeePerAccount: 0, typeFee: Number.MAX_SAFE_INTEGER },
    });
    // (2^53 - 1) × 31 ÷ 30
    expect(feeReduction(largest, 31 * 24 * HOUR, KNOWN_ON).amount).toBe(9_307_439_229_899_024n);
  });

  test('is the greatest amount of which 30 are no more than the fee for each 24 hours', () => {
    const counted = fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => minutes * MINUTE);
    const fees = fc.record({
      basicFeePerAccount: fc.integer({ min: 0, max: 100_000 }),
      typeFee: fc.maxSafeNat(),
    });
    fc.assert(
      fc.property(counted, fees, (milliseconds, { basicFeePerAccount, typeFee: fee }) => {
        const typeFee = Math.floor(fee / 2);
        const facts = contract({
          serviceType: 'PRIVATE_CONNECT',
          quotedFees: { initialFee: 0, basicFeePerAccount, typeFee },
        });
        const { units, amount } = feeReduction(facts, milliseconds, KNOWN_ON);
        expect(units * 24 * HOUR).toBeLessThanOrEqual(milliseconds);
        expect((units + 1) * 24 * HOUR).toBeGreaterThan(milliseconds);
        const due = BigInt(units) * (BigInt(basicFeePerAccount) * 50n + BigInt(typeFee));
        expect(amount * 30n <= due && due < (amount + 1n) * 30n).toBe(true);
      }),
    );
  });
});
