import { feeReductions } from '../../../src/terms/clauses/annex-3-fee-reduction';
import type { HeldContract } from '../../../src/terms/model/contract';
import { countsForReduction, type Outage } from '../../../src/terms/model/outage';
import type { GrantedClaim } from '../../../src/terms/model/outage-claim';
import { fc } from '../support/arbitraries';
import { dateInTokyo } from '../support/calendar';
import { contract, termination } from '../support/contract';
import { runsOf, wholeDays } from '../support/minutes';
import { granted, outage, tokyo } from '../support/outage';
import { anyContractAmidOutages, anyCountingOutages, shuffled, someCut } from '../support/outages';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const KNOWN_AT = tokyo('2024-05-10T10:00');

/** Of 40,001 yen a month. */
const flat = contract({
  serviceType: 'PRIVATE_CONNECT',
  quotedFees: { initialFee: 0, basicFeePerAccount: 800, typeFee: 1 },
});

/** The reduction for one outage that is granted alone. */
const alone = (of: HeldContract, facts: Partial<Outage>) =>
  feeReductions(of, [outage(facts)], [granted('o-1')])[0];

const lasting = (milliseconds: number): Partial<Outage> => ({
  restoredAt: KNOWN_AT + milliseconds,
});

describe('the fee reduction (Annex 3)', () => {
  test.each([
    ['24 h', 24 * HOUR, 1, 1_333n],
    ['47 h 59 min', 48 * HOUR - MINUTE, 1, 1_333n],
    ['48 h', 48 * HOUR, 2, 2_666n],
    // 2 × 40,001 ÷ 30 = 2,666.7
    ['71 h 59 min', 72 * HOUR - MINUTE, 2, 2_666n],
    // 3 × 40,001 ÷ 30 = 4,000.1: divided first, it would be 3,999.
    ['72 h', 72 * HOUR, 3, 4_000n],
    // 45 × 40,001 ÷ 30 = 60,001.5: there is no cap.
    ['45 days', 45 * 24 * HOUR, 45, 60_001n],
  ])('for %s', (_, milliseconds, units, amount) => {
    expect(alone(flat, lasting(milliseconds))).toMatchObject({ units, amount, unitsBefore: 0 });
  });

  test('is none for less than a unit', () => {
    expect(alone(flat, lasting(24 * HOUR - MINUTE))).toBeUndefined();
  });

  test('is made from the fee and accounts of the day on which the company knew', () => {
    const changed = contract({
      accountCountChanges: [{ effectiveOn: '2024-05-10', accountCount: 60 }],
      feeRevisions: [{ effectiveOn: '2024-05-11', basicFeePerAccount: 900, typeFee: 900 }],
    });
    const knownOn = (day: string) => {
      const knownAt = tokyo(`${day}T23:59`);
      return alone(changed, { knownAt, restoredAt: knownAt + 30 * 24 * HOUR })?.amount;
    };
    // The day before: 50 × 800; the day: 60 × 800; the day after: 60 × 1,800.
    expect(['2024-05-09', '2024-05-10', '2024-05-11'].map(knownOn)).toEqual([
      40_000n,
      48_000n,
      108_000n,
    ]);
  });

  test('is made from the fee of the first day, where billing starts amid the outage', () => {
    const started = contract({
      billingStartOn: '2024-05-11',
      // Recorded before billing started, for its first day.
      accountCountChanges: [{ effectiveOn: '2024-05-11', accountCount: 60 }],
      feeRevisions: [{ effectiveOn: '2024-05-12', basicFeePerAccount: 0, typeFee: 0 }],
    });
    // From 05-11 00:00 to 05-12 10:00: 34 hours, 60 × 800 ÷ 30.
    expect(alone(started, lasting(48 * HOUR))).toMatchObject({ units: 1, amount: 1_600n });
  });

  test('tells what its line is made of', () => {
    expect(alone(flat, lasting(49 * HOUR))?.line(2_666)).toEqual({
      label: {
        ja: '料金の減額（利用不能時間 24 時間×2）',
        en: 'Fee reduction (outage of 2 × 24 hours)',
      },
      amount: 2_666,
      article: 'Annex 3',
      accountCount: 50,
      units: 2,
      unitAmount: 1_333,
      monthlyFee: 40_001,
      divisor: 30,
    });
  });

  test('may pass what the record keeps', () => {
    const largest = contract({
      serviceType: 'PRIVATE_CONNECT',
      quotedFees: { initialFee: 0, basicFeePerAccount: 0, typeFee: Number.MAX_SAFE_INTEGER },
    });
    // (2^53 - 1) × 31 ÷ 30
    expect(alone(largest, lasting(31 * 24 * HOUR))?.amount).toBe(9_307_439_229_899_024n);
  });

  test('is the greatest amount of which 30 are no more than the fee for each 24 hours', () => {
    const counted = fc.integer({ min: 1, max: 60 * 24 * 60 }).map((minutes) => minutes * MINUTE);
    const fees = fc.record({
      basicFeePerAccount: fc.integer({ min: 0, max: 100_000 }),
      typeFee: fc.maxSafeNat(),
    });
    fc.assert(
      fc.property(counted, fees, (milliseconds, { basicFeePerAccount, typeFee: fee }) => {
        const typeFee = Math.floor(fee / 2);
        const of = contract({
          serviceType: 'PRIVATE_CONNECT',
          quotedFees: { initialFee: 0, basicFeePerAccount, typeFee },
        });
        const { units, amount } = alone(of, lasting(milliseconds)) ?? { units: 0, amount: 0n };
        expect(units * 24 * HOUR).toBeLessThanOrEqual(milliseconds);
        expect((units + 1) * 24 * HOUR).toBeGreaterThan(milliseconds);
        const due = BigInt(units) * (BigInt(basicFeePerAccount) * 50n + BigInt(typeFee));
        expect(amount * 30n <= due && due < (amount + 1n) * 30n).toBe(true);
      }),
    );
  });
});

describe('the fee reductions of one state (art. 14, Annex 3)', () => {
  const after = (hours: number, length: number, facts: Partial<Outage>) =>
    outage({ knownAt: KNOWN_AT + hours * HOUR, ...facts }, length);
  const paid = (outages: Outage[], ...claims: GrantedClaim[]) =>
    feeReductions(flat, outages, claims).map(({ claimId, amount }) => [claimId, Number(amount)]);

  test('36 and 29 hours that overlap to 59 pay two units, in either order', () => {
    const outages = [after(0, 36, { id: 'a' }), after(30, 29, { id: 'b' })];
    const [a, b] = [granted('a', 10), granted('b', 11)];
    expect(paid(outages, a, b)).toEqual([['claim of a', 2_666]]);
    expect(paid(outages, b, a)).toEqual([['claim of b', 2_666]]);
  });

  test('20 and 20 hours back to back pay one', () => {
    const outages = [after(0, 20, { id: 'a' }), after(20, 20, { id: 'b' })];
    expect(paid(outages, granted('b', 10))).toEqual([['claim of b', 1_333]]);
  });

  test('a later grant is paid what the whole state pays less what is paid already', () => {
    // 72 hours in all: 3 × 40,001 ÷ 30 = 4,000.1; the first two units paid 2,666.
    const outages = [after(0, 48, { id: 'a' }), after(48, 24, { id: 'b', knownAs: 15 })];
    const reductions = feeReductions(flat, outages, [granted('a', 10), granted('b', 20)]);
    expect(reductions.map(({ amount }) => amount)).toEqual([2_666n, 1_334n]);
    expect(reductions[1]?.line(1_334)).toMatchObject({
      label: {
        ja: '料金の減額（利用不能時間 24 時間×1、減額済みの 24 時間×2 に続く部分、端数 1 円を含む）',
        en: 'Fee reduction (outage of 1 × 24 hours, after 2 × 24 hours already reduced, with 1 yen left by the division)',
      },
      units: 1,
      unitAmount: 1_333,
    });
  });

  test('an earlier outage that joins the state later moves the fee of all its grants', () => {
    const revised = contract({
      feeRevisions: [{ effectiveOn: '2024-05-10', basicFeePerAccount: 900, typeFee: 900 }],
    });
    const first = after(0, 24, { id: 'a' });
    const earlier = after(-24, 24, { id: 'b', knownAs: 15 });
    const amounts = (outages: Outage[], ...claims: GrantedClaim[]) =>
      feeReductions(revised, outages, claims).map(({ amount }) => Number(amount));
    // Known on 05-10: 50 × 1,800 ÷ 30. With what was known on 05-09: 50 × 800 ÷ 30 = 1,333.3.
    expect(amounts([first], granted('a', 10))).toEqual([3_000]);
    expect(amounts([first, earlier], granted('a', 10))).toEqual([1_333]);
    expect(amounts([first, earlier], granted('a', 10), granted('b', 20))).toEqual([1_333, 1_333]);
  });

  test('an end that is dated back takes the units after it', () => {
    const ended = { ...flat, termination: termination('2024-05-12') };
    // From 05-10 10:00 to 05-13 00:00: 62 hours.
    expect(feeReductions(ended, [after(0, 100, {})], [granted('o-1')])).toMatchObject([
      { units: 2, amount: 2_666n },
    ]);
    const atOnce = { ...flat, termination: termination('2024-05-10') };
    expect(feeReductions(atOnce, [after(0, 100, {})], [granted('o-1')])).toEqual([]);
  });
});

describe('the sum granted for a contract (art. 14)', () => {
  /** Records and grants in an order; a grant that finds no unit, or no outage yet, is tried again at the end. */
  function sumGranted(
    of: HeldContract,
    outages: readonly Outage[],
    steps: readonly Step[],
  ): bigint {
    const known: Outage[] = [];
    const claims: GrantedClaim[] = [];
    const grant = (outageId: string, number: number): void => {
      const all = [...claims, granted(outageId, number)];
      const isNew = claims.every((claim) => claim.outageId !== outageId);
      const holds = feeReductions(of, known, all).some(({ claimId }) => claimId === all.at(-1)?.id);
      if (isNew && holds) claims.push(granted(outageId, number));
    };
    steps.forEach(({ kind, outage: each }, number) => {
      if (kind === 'record') known.push({ ...each, knownAs: number });
      else grant(each.id, number);
      // What was granted is never more than the states are worth, whatever is known so far.
      expect(totalOf(of, known, claims)).toBeLessThanOrEqual(worth(of, known));
    });
    outages.forEach(({ id }, index) => grant(id, steps.length + index));
    return totalOf(of, known, claims);
  }

  interface Step {
    readonly kind: 'record' | 'grant';
    readonly outage: Outage;
  }

  function totalOf(of: HeldContract, outages: Outage[], claims: GrantedClaim[]): bigint {
    return feeReductions(of, outages, claims).reduce((total, { amount }) => total + amount, 0n);
  }

  /** What the runs of half hours out of service are worth, each at the fee of its first day. */
  function worth(of: HeldContract, outages: readonly Outage[]): bigint {
    const [revision] = of.feeRevisions;
    const feeOn = (day: string): number =>
      50 +
      ((revision && revision.effectiveOn <= day ? revision.typeFee : null) ??
        of.quotedFees.typeFee);
    return runsOf(of, outages, countsForReduction)
      .map((run) => BigInt(Math.floor((wholeDays(run) * feeOn(dateInTokyo(run.from))) / 30)))
      .reduce((total, amount) => total + amount, 0n);
  }

  const orders = fc.infiniteStream(fc.nat());
  const stepsOf = (outages: readonly Outage[], order: Iterator<number>): Step[] =>
    shuffled(
      outages.flatMap((each) => [
        { kind: 'record' as const, outage: each },
        { kind: 'grant' as const, outage: each },
      ]),
      order,
    );

  test('is what its states are worth, in every order of recording and granting', () => {
    fc.assert(
      fc.property(anyContractAmidOutages, anyCountingOutages, orders, (of, outages, order) => {
        expect(sumGranted(of, outages, stepsOf(outages, order))).toBe(worth(of, outages));
      }),
      { numRuns: 150 },
    );
  });

  test('is the same for every way of cutting the states into records', () => {
    fc.assert(
      fc.property(anyContractAmidOutages, someCut, orders, (of, { outages, pieces }, order) => {
        expect(sumGranted(of, pieces, stepsOf(pieces, order))).toBe(worth(of, outages));
      }),
      { numRuns: 100 },
    );
  });
});
