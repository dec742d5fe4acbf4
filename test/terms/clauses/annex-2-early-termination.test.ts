import { earlyTerminationSettlement } from '../../../src/terms/clauses/annex-2-early-termination';
import type { HeldContract, Termination } from '../../../src/terms/model/contract';
import { LABELS } from '../../../src/terms/wording/labels';
import { noticeTakesEffectOn } from '../../../src/terms/clauses/11-notice-period';
import { anyDay, fc } from '../support/arbitraries';
import { daysFrom, lastDayOfPeriod } from '../support/calendar';
import { application, contract, termination } from '../support/contract';
import { EDITION } from '../support/edition';

/** Of 40,000 yen a month, with a minimum term from 2024-04-20 through 05-19: 30 days. */
const ends = (effectiveOn: string, facts: Partial<HeldContract> = {}): HeldContract =>
  contract({ ...facts, termination: termination(effectiveOn) });

const amountOf = (one: HeldContract): number => earlyTerminationSettlement(one)?.amount ?? 0;

describe('the early-termination settlement (art. 13, Annex 2)', () => {
  test('for a notice that arrived before billing started', () => {
    const effectiveOn = noticeTakesEffectOn('2024-04-08', null, EDITION);
    const one = ends(effectiveOn);
    // 05-08: 11 days are left. 40,000 × 11 ÷ 30 = 14,666.6; of it 15,000 × 11 ÷ 30 = 5,500.
    expect(earlyTerminationSettlement(one)).toEqual({
      amount: 14_666,
      arisesOn: '2024-05-08',
      lines: [
        {
          label: LABELS.earlyTerminationBasicFee(),
          amount: 5_500,
          article: 'Annex 2',
          accountCount: 50,
          days: 11,
          termDays: 30,
          unitAmount: 300,
        },
        {
          label: LABELS.earlyTerminationAccountUsageFee(),
          amount: 9_166,
          article: 'Annex 2',
          accountCount: 50,
          days: 11,
          termDays: 30,
          unitAmount: 500,
        },
      ],
    });
  });

  test('of Private Connect has a line for its flat fee, without accounts', () => {
    const one = ends('2024-05-08', { serviceType: 'PRIVATE_CONNECT' });
    // (50 × 300 + 500) × 11 ÷ 30 = 5,683.3
    const settlement = earlyTerminationSettlement(one);
    expect(settlement?.amount).toBe(5_683);
    expect(settlement?.lines[1]).toEqual({
      label: LABELS.earlyTerminationFlatFee(),
      amount: 183,
      article: 'Annex 2',
      days: 11,
      termDays: 30,
      unitAmount: 500,
    });
  });

  test.each([
    ['before billing starts: the whole term', '2024-04-10', 40_000],
    ['the day before billing starts: the whole term', '2024-04-19', 40_000],
    // 40,000 × 29 ÷ 30 = 38,666.6
    ['the day billing starts: 29 days', '2024-04-20', 38_666],
    // 40,000 ÷ 30 = 1,333.3
    ['the day before the last of the term: 1 day', '2024-05-18', 1_333],
    ['the last day of the term: nothing', '2024-05-19', 0],
    ['the day after: nothing', '2024-05-20', 0],
  ])('%s', (_, effectiveOn, amount) => {
    expect(amountOf(ends(effectiveOn))).toBe(amount);
  });

  test.each([
    // 2024-01-31 through 02-29: 30 days, 1 left.
    ['2024-01-31', '2024-02-28', 1_333],
    // 2023-01-31 through 02-28: 29 days, 1 left. 40,000 ÷ 29 = 1,379.3
    ['2023-01-31', '2023-02-27', 1_379],
    // 2023-02-28 through 03-27: 28 days, 1 left. 40,000 ÷ 28 = 1,428.5
    ['2023-02-28', '2023-03-26', 1_428],
    // 2024-05-15 through 06-14: 31 days, 1 left. 40,000 ÷ 31 = 1,290.3
    ['2024-05-15', '2024-06-13', 1_290],
  ])('divides by the days of the term: billed from %s', (billingStartOn, effectiveOn, amount) => {
    expect(amountOf(ends(effectiveOn, { billingStartOn }))).toBe(amount);
  });

  test.each([
    ['CONTRACTOR_NOTICE', 14_666],
    ['COMPANY', 14_666],
    ['GENERAL_TERMS_28_2', 0],
    ['GENERAL_TERMS_28_3', 0],
  ] as const)('for the ground %s', (ground, amount) => {
    const end: Termination = termination('2024-05-08', { ground });
    expect(amountOf(contract({ termination: end }))).toBe(amount);
  });

  test('is made from the accounts and quotes of the last day', () => {
    const facts = {
      accountCountChanges: [
        { effectiveOn: '2024-05-08', accountCount: 60 },
        { effectiveOn: '2024-05-09', accountCount: 90 },
      ],
      feeRevisions: [
        { effectiveOn: '2024-05-08', basicFeePerAccount: 400, typeFee: 500 },
        { effectiveOn: '2024-05-09', basicFeePerAccount: 900, typeFee: 900 },
      ],
    };
    // The day before: 40,000 × 12 ÷ 30; the day: 60 × 900 × 11 ÷ 30.
    expect(amountOf(ends('2024-05-07', facts))).toBe(16_000);
    expect(amountOf(ends('2024-05-08', facts))).toBe(19_800);
  });

  test('says which line takes the yen that the one division leaves', () => {
    const labels = (effectiveOn: string) =>
      earlyTerminationSettlement(ends(effectiveOn))?.lines.map(({ label }) => label.en);
    const [basic, usage] = ['basic fee', 'account usage fee'].map(
      (of) => `Early-termination settlement: ${of}`,
    );
    // 15,000 × 11 ÷ 30 = 5,500 and 25,000 × 11 ÷ 30 = 9,166.7: 14,666 together.
    expect(labels('2024-05-08')).toEqual([basic, usage]);
    const uneven = ends('2024-05-18', {
      quotedFees: { initialFee: 0, basicFeePerAccount: 299, typeFee: 499 },
    });
    // 14,950 ÷ 30 = 498.33 and 24,950 ÷ 30 = 831.67: 39,900 ÷ 30 = 1,330 is a yen more than 498 + 831.
    expect(earlyTerminationSettlement(uneven)?.lines).toMatchObject([
      { amount: 498, label: { en: basic } },
      { amount: 832, label: { en: `${usage} (with 1 yen that the fractions add up to)` } },
    ]);
  });

  test('has no line of 0 yen, and is not made of 0 yen', () => {
    const quoted = (basicFeePerAccount: number, typeFee: number) =>
      ends('2024-05-08', { quotedFees: { initialFee: 1, basicFeePerAccount, typeFee } });
    const amounts = earlyTerminationSettlement(quoted(0, 500))?.lines.map(({ amount }) => amount);
    expect(amounts).toEqual([9_166]);
    expect(earlyTerminationSettlement(quoted(0, 0))).toBeNull();
  });

  test('is not made of less than a yen', () => {
    const one = ends('2024-05-18', {
      serviceType: 'PRIVATE_CONNECT',
      quotedFees: { initialFee: 0, basicFeePerAccount: 0, typeFee: 29 },
    });
    expect(earlyTerminationSettlement(one)).toBeNull();
  });

  test('is not due without an end or an acceptance', () => {
    expect(earlyTerminationSettlement(contract())).toBeNull();
    expect(earlyTerminationSettlement(application())).toBeNull();
  });

  test('never follows from a notice that arrives on or after the billing start date', () => {
    fc.assert(
      fc.property(anyDay('2023-12-01', '2025-03-31'), fc.nat(40), (billingStartOn, days) => {
        const arrivedOn = daysFrom(billingStartOn, '2026-01-01')[days] ?? billingStartOn;
        const effectiveOn = noticeTakesEffectOn(arrivedOn, null, EDITION);
        expect(amountOf(ends(effectiveOn, { billingStartOn }))).toBe(0);
      }),
    );
  });

  test('is the greatest amount whose whole term is no more than the fee of the days left', () => {
    const facts = fc.record({
      serviceType: fc.constantFrom('WEB_GATEWAY' as const, 'PRIVATE_CONNECT' as const),
      billingStartOn: anyDay('2023-12-15', '2025-03-15'),
      endAfter: fc.integer({ min: -20, max: 40 }),
      accounts: fc.integer({ min: 50, max: 100_000 }),
      basicFeePerAccount: fc.nat(10_000_000),
      typeFee: fc.oneof(fc.nat(10_000_000), fc.nat(50)),
    });
    fc.assert(
      fc.property(facts, ({ billingStartOn, endAfter, accounts, ...rest }) => {
        const { serviceType, basicFeePerAccount, typeFee } = rest;
        const around = daysFrom('2023-11-01', '2025-06-01');
        const end = around[around.indexOf(billingStartOn) + endAfter] ?? '';
        const settlement = earlyTerminationSettlement(
          ends(end, {
            serviceType,
            billingStartOn,
            appliedAccountCount: accounts,
            quotedFees: { initialFee: 0, basicFeePerAccount, typeFee },
          }),
        );
        const term = daysFrom(billingStartOn, lastDayOfPeriod(billingStartOn, 1));
        const left = BigInt(term.filter((day) => day > end).length);
        const typeFees = BigInt(typeFee) * (serviceType === 'WEB_GATEWAY' ? BigInt(accounts) : 1n);
        const due = (BigInt(basicFeePerAccount) * BigInt(accounts) + typeFees) * left;
        const amount = BigInt(settlement?.amount ?? 0);
        const termDays = BigInt(term.length);
        expect(amount * termDays <= due && due < (amount + 1n) * termDays).toBe(true);
        const lines = settlement?.lines ?? [];
        for (const line of lines) {
          // Each line is worked out from its own fields.
          const unit = BigInt(line.unitAmount ?? 0) * BigInt(line.accountCount ?? 1);
          const own = (unit * BigInt(line.days ?? 0)) / BigInt(line.termDays ?? 0);
          const takesRest = line.label.en.endsWith('(with 1 yen that the fractions add up to)');
          expect(BigInt(line.amount)).toBe(own + (takesRest ? 1n : 0n));
        }
        expect(lines.reduce((total, line) => total + line.amount, 0)).toBe(Number(amount));
        expect(lines.every((line) => line.amount > 0)).toBe(true);
      }),
    );
  });
});
