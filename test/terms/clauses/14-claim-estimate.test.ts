import { claimableOutages, claimEstimate } from '../../../src/terms/clauses/14-claim-estimate';
import type { Outage } from '../../../src/terms/model/outage';
import { contract } from '../support/contract';
import { granted, outage, tokyo } from '../support/outage';

const HOUR = 3_600_000;
const START = tokyo('2024-05-10T10:00');
const from = (hours: number, to: number, facts: Partial<Outage> = {}): Outage =>
  outage({ id: `${hours}-${to}`, knownAt: START + hours * HOUR, ...facts }, to - hours);

const now = START + 200 * HOUR;

describe('the estimate of a claim (art. 14, Annex 3)', () => {
  const estimate = (outages: Outage[], ...claims: ReturnType<typeof granted>[]) => {
    const [own] = outages;
    if (own === undefined) throw new Error('There is no outage');
    const { reasons, reduction } = claimEstimate(contract(), outages, claims, own, now);
    return [reduction && Number(reduction.amount), ...reasons.map(({ code }) => code)];
  };

  test('is what a grant would pay', () => {
    // 59 hours: 2 × 40,000 ÷ 30.
    expect(estimate([from(0, 36), from(30, 59)])).toEqual([2_666]);
  });

  test('is what is left after the claims granted so far', () => {
    const later = from(30, 59, { knownAs: 200 });
    expect(estimate([later, from(0, 36)], granted('0-36', 100))).toEqual([1_333]);
  });

  test.each([
    [{ attribution: 'UNDER_INVESTIGATION' as const }, 'NOT_COMPANY_ATTRIBUTABLE'],
    [{ complete: false }, 'OUTAGE_NOT_COMPLETE'],
    [{ restoredAt: null }, 'OUTAGE_NOT_OVER'],
    [{ affectedContractIds: [] }, 'CONTRACT_NOT_AFFECTED'],
    [{ restoredAt: START + 23 * HOUR }, 'OUTAGE_TOO_SHORT'],
  ])('of %j is none: %s', (facts, ...reasons) => {
    expect(estimate([from(0, 36, facts)])).toEqual([null, ...reasons]);
  });

  test('is none where another claim holds the units', () => {
    expect(estimate([from(0, 36), from(30, 59)], granted('30-59'))).toEqual([null, 'NO_UNIT_LEFT']);
  });

  test('is none where it is more than the record keeps', () => {
    const largest = contract({
      serviceType: 'PRIVATE_CONNECT',
      quotedFees: { initialFee: 0, basicFeePerAccount: 0, typeFee: Number.MAX_SAFE_INTEGER },
    });
    const own = from(0, 31 * 24);
    const later = START + 1_000 * HOUR;
    const { reasons, reduction } = claimEstimate(largest, [own], [], own, later);
    expect([reduction, ...reasons.map(({ code }) => code)]).toEqual([null, 'AMOUNT_OUT_OF_RANGE']);
  });
});

describe('the outages that a contract can claim for (art. 14, proviso)', () => {
  const claimable = (outages: Outage[], at: string, ...claims: ReturnType<typeof granted>[]) =>
    claimableOutages(contract(), outages, claims, tokyo(at), at.slice(0, 10)).map(
      ({ outage: { id }, window, basis, reasons }) => [
        id,
        window.claimableFrom,
        window.claimDeadline,
        basis.units,
        ...reasons.map(({ code }) => code),
      ],
    );

  test('are those of which 24 hours have passed and the period has not', () => {
    const own = from(0, 60, { restoredAt: null, attribution: 'UNDER_INVESTIGATION' });
    expect(claimable([own], '2024-05-11T09:59')).toEqual([]);
    const told = ['0-60', '2024-05-11', '2024-08-11'];
    const reasons = ['NOT_COMPANY_ATTRIBUTABLE', 'OUTAGE_NOT_OVER'];
    expect(claimable([own], '2024-05-11T10:00')).toEqual([[...told, 1, ...reasons]]);
    expect(claimable([own], '2024-08-11T10:00')).toEqual([[...told, 93, ...reasons]]);
    expect(claimable([own], '2024-08-12T00:00')).toEqual([]);
  });

  test('are told whether or not they are claimed already', () => {
    expect(claimable([from(0, 60)], '2024-05-20T00:00', granted('0-60'))).toEqual([
      ['0-60', '2024-05-11', '2024-08-11', 2, 'NO_UNIT_LEFT'],
    ]);
  });

  test('are none that affect others, or are too short', () => {
    const others = [from(0, 60, { affectedContractIds: [] }), from(100, 120)];
    expect(claimable(others, '2024-05-20T00:00')).toEqual([]);
  });
});
