import { isRestedOn, type PaidClaim, reassess } from '../../../src/terms/clauses/14-after-grant';
import { feeReductions } from '../../../src/terms/clauses/annex-3-fee-reduction';
import type { HeldContract } from '../../../src/terms/model/contract';
import type { Outage } from '../../../src/terms/model/outage';
import type { SettlementLine } from '../../../src/terms/model/settlement';
import { contract, termination } from '../support/contract';
import { granted, outage, tokyo } from '../support/outage';

const START = tokyo('2024-05-10T10:00');
const HOUR = 3_600_000;
const from = (hours: number, to: number, facts: Partial<Outage> = {}): Outage =>
  outage({ id: `${hours}-${to}`, knownAt: START + hours * HOUR, ...facts }, to - hours);

/** At 40,000 yen a month: a unit is 1,333 yen, two are 2,666. */
const one = contract();
const lasting = from(0, 50);

/** The claims of some outages as they are paid on a record, in the order of their grants. */
function paidOn(of: HeldContract, outages: Outage[], ...ids: string[]): PaidClaim[] {
  const claims = ids.map((id, index) => granted(id, 10 + index));
  const reductions = feeReductions(of, outages, claims);
  return claims.map((claim) => {
    const reduction = reductions.find(({ claimId }) => claimId === claim.id);
    return { ...claim, paid: reduction ? reduction.line(Number(reduction.amount)) : null };
  });
}

const become = (of: HeldContract, outages: Outage[], claims: PaidClaim[]) =>
  reassess(of, outages, claims).map(({ claim, reduction, isSettledAnew }) => [
    claim.outageId,
    reduction && Number(reduction.amount),
    isSettledAnew,
  ]);

describe('a reduction after its grant (art. 14)', () => {
  const claims = paidOn(one, [lasting], '0-50');

  test('stays as it is where nothing changed, or nothing that it rests on', () => {
    expect(become(one, [lasting], claims)).toEqual([['0-50', 2_666, false]]);
    const later = { ...one, termination: termination('2024-06-30') };
    expect(become(later, [lasting, from(100, 150)], claims)).toEqual([['0-50', 2_666, false]]);
  });

  test('is settled anew where its units change', () => {
    const ended = { ...one, termination: termination('2024-05-11') };
    expect(become(ended, [lasting], claims)).toEqual([['0-50', 1_333, true]]);
    expect(become(one, [{ ...lasting, restoredAt: START + 72 * HOUR }], claims)).toEqual([
      ['0-50', 4_000, true],
    ]);
  });

  test('is reversed alone where no unit is left, and its claim waits again', () => {
    const ended = { ...one, termination: termination('2024-05-10') };
    expect(become(ended, [lasting], claims)).toEqual([['0-50', null, true]]);
    expect(become(one, [{ ...lasting, attribution: 'THIRD_PARTY' }], claims)).toEqual([
      ['0-50', null, true],
    ]);
  });

  test('is settled anew where the fee changes, even by less than a yen of it', () => {
    const corrected = (basicFeePerAccount: number) => ({
      ...one,
      quotedFees: { ...one.quotedFees, basicFeePerAccount },
    });
    // 50 × 820 = 41,000: 2,733. At 40,000 and at 40,001 a unit is 1,333 yen, from another fee.
    expect(become(corrected(320), [lasting], claims)).toEqual([['0-50', 2_733, true]]);
    const flat = (typeFee: number): HeldContract => ({
      ...one,
      serviceType: 'PRIVATE_CONNECT',
      quotedFees: { initialFee: 0, basicFeePerAccount: 0, typeFee },
    });
    const ofFlat = paidOn(flat(40_000), [lasting], '0-50');
    expect(become(flat(40_001), [lasting], ofFlat)).toEqual([['0-50', 2_666, true]]);
  });

  test('is settled anew where the count changes under the same fee', () => {
    const fewer = (accountCount: number) => ({
      ...one,
      serviceType: 'PRIVATE_CONNECT' as const,
      appliedAccountCount: accountCount,
      quotedFees: { initialFee: 0, basicFeePerAccount: 0, typeFee: 40_000 },
    });
    const ofFewer = paidOn(fewer(50), [lasting], '0-50');
    expect(become(fewer(60), [lasting], ofFewer)).toEqual([['0-50', 2_666, true]]);
  });

  test('follows its place among the grants of its state', () => {
    const joined = [from(0, 30), from(40, 70), from(30, 40, { knownAs: 20 })];
    const apart = paidOn(one, joined.slice(0, 2), '0-30', '40-70');
    // 70 hours are two units: 2,666 less 1,333. The second line says after how many it comes.
    expect(become(one, joined, apart)).toEqual([
      ['0-30', 1_333, false],
      ['40-70', 1_333, true],
    ]);
  });

  test('of 0 yen has no settlement, and gets none', () => {
    const free = { ...one, quotedFees: { initialFee: 0, basicFeePerAccount: 0, typeFee: 0 } };
    const ofFree = paidOn(free, [lasting], '0-50').map((claim) => ({ ...claim, paid: null }));
    expect(become(free, [lasting], ofFree)).toEqual([['0-50', 0, false]]);
    expect(become(one, [lasting], ofFree)).toEqual([['0-50', 2_666, true]]);
    expect(become(free, [lasting], claims)).toEqual([['0-50', 0, true]]);
  });

  test('that was settled before lines told the monthly fee is not settled anew for that', () => {
    const without = claims.map((claim) => {
      const { monthlyFee: _fee, divisor: _divisor, ...paid } = claim.paid as SettlementLine;
      return { ...claim, paid };
    });
    expect(become(one, [lasting], without)).toEqual([['0-50', 2_666, false]]);
  });
});

describe('what granted claims rest on (art. 14)', () => {
  // One state of 70 hours, and one of 30 apart from it.
  const outages = [from(0, 30), from(30, 70), from(100, 130)];
  const rested = (...claimed: string[]) =>
    outages
      .map(({ id }) => id)
      .filter((id) =>
        isRestedOn(
          one,
          outages,
          claimed.map((each) => granted(each, 10)),
          id,
        ),
      );

  test('is every outage of their states, and of no other', () => {
    expect(rested('0-30')).toEqual(['0-30', '30-70']);
    expect(rested('100-130')).toEqual(['100-130']);
    expect(rested('30-70', '100-130')).toEqual(['0-30', '30-70', '100-130']);
  });

  test('is nothing where none is granted, and no outage that does not count', () => {
    expect(rested()).toEqual([]);
    const incomplete = [from(0, 30), from(30, 70, { complete: false })];
    expect(isRestedOn(one, incomplete, [granted('0-30', 10)], '30-70')).toBe(false);
  });
});
