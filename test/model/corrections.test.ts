import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { contract } from '../support/contracts';
import { fc } from '../support/random';
import { fieldsOf } from '../support/reading';
import { settlementsOf } from '../support/settlements';
import { netOf } from '../support/statements';
import { dateOf, dayOf, instantOf, monthsFromTo, startOf } from './days';

const RUNS = Number(process.env['RUNS'] ?? 6);
const ACCEPTED = dayOf('2024-01-10');
const CLAIMED = dayOf('2024-04-20');
const ENDED = dayOf('2024-04-25');
const MONTHS = monthsFromTo(ACCEPTED, ACCEPTED + 400);
const DAYS = Array.from({ length: 12 }, (_, n) => ACCEPTED + n * 15);

/** What is recorded of a contract: rightly or not. Days are counted from the acceptance. */
interface Facts {
  readonly billingAfter: number;
  readonly fees: { initialFee: number; basicFeePerAccount: number; typeFee: number };
  readonly knownAt: number;
  readonly lasts: number;
  readonly end: { readonly ground: string; readonly effectiveAfter: number };
}

const yen = fc.integer({ min: 0, max: 2_000 });
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  billingAfter: fc.nat(70),
  fees: fc.record({ initialFee: yen, basicFeePerAccount: yen, typeFee: yen }),
  knownAt: fc.nat(200).map((halfHours) => startOf(dayOf('2024-03-28')) + halfHours),
  lasts: fc.integer({ min: 48, max: 400 }),
  end: fc.record({
    ground: fc.constantFrom('COMPANY', 'GENERAL_TERMS_28_2'),
    effectiveAfter: fc.integer({ min: ENDED - ACCEPTED, max: ENDED - ACCEPTED + 60 }),
  }),
});

const CORRECTIONS = ['fees', 'billing', 'outage', 'end'] as const;

/** Corrections: two contracts, one recorded wrongly and put right later, one recorded rightly from the first. */
describe('a record that was put right', () => {
  let app: TestApp;
  let contractors = 0;
  beforeAll(async () => {
    app = await startApp('2024-01-10');
  });
  afterAll(() => app.stop());

  test('leads to what it would be had it been right from the first', async () => {
    const property = fc.asyncProperty(
      anyFacts,
      anyFacts,
      fc.shuffledSubarray([...CORRECTIONS], { minLength: 4 }),
      fc.array(fc.nat(40), { minLength: 4, maxLength: 4 }),
      async (right, wrong, order, pauses) => {
        const [corrected, outageId] = await live(wrong);
        const totals = new Map<string, number>();
        let today = ENDED;
        for (const [n, what] of order.entries()) {
          today += pauses[n] ?? 0;
          app.setToday(dateOf(today));
          await keepTotals(corrected, dateOf(today).slice(0, 7), totals);
          await correct(what, right, corrected, outageId);
          await keepTotals(corrected, dateOf(today).slice(0, 7), totals);
        }
        const [straight] = await live(right);
        app.setToday(dateOf(today));
        expect(await seen(corrected)).toEqual(await seen(straight));
      },
    );
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  }, 300_000);

  async function done(mutation: string, input: Record<string, unknown>): Promise<string> {
    const { entity, userErrors } = await app.mutate(OPERATOR, mutation, input);
    expect([mutation, userErrors]).toEqual([mutation, []]);
    return entity?.id ?? '';
  }

  /** A contract that is accepted, billed, out of service for a while, claimed for and ended. */
  async function live(facts: Facts): Promise<[contractId: string, outageId: string]> {
    contractors += 1;
    const caller = actingFor(`C-CORRECTED-${contractors}`);
    app.setToday(dateOf(ACCEPTED));
    const contractId = await contract(app, caller, {
      billingStartOn: dateOf(ACCEPTED + facts.billingAfter),
      quotedFees: facts.fees,
    });
    app.setToday(dateOf(CLAIMED));
    const outageId = await done('recordOutage', {
      affectedServiceTypes: ['WEB_GATEWAY'],
      affectedContractIds: [contractId],
      knownAt: instantOf(facts.knownAt),
      restoredAt: instantOf(facts.knownAt + facts.lasts),
      attribution: 'COMPANY',
      complete: true,
    });
    const filed = await app.mutate(caller, 'fileOutageClaim', { contractId, outageId });
    expect(filed.userErrors).toEqual([]);
    await done('grantOutageClaim', { outageClaimId: filed.entity?.id });
    app.setToday(dateOf(ENDED));
    await done('terminateContract', { contractId, note: '備考', ...endOf(facts) });
    return [contractId, outageId];
  }

  const endOf = ({ end: { ground, effectiveAfter } }: Facts) => ({
    ground,
    effectiveOn: dateOf(ACCEPTED + effectiveAfter),
  });

  /** Puts one thing right; that it was right already is no fault. */
  async function correct(
    what: (typeof CORRECTIONS)[number],
    right: Facts,
    contractId: string,
    outageId: string,
  ): Promise<void> {
    const calls: Record<typeof what, [string, Record<string, unknown>]> = {
      fees: ['correctQuotedFees', { contractId, ...right.fees }],
      billing: [
        'correctBillingStart',
        { contractId, billingStartOn: dateOf(ACCEPTED + right.billingAfter) },
      ],
      outage: [
        'correctOutage',
        {
          outageId,
          knownAt: instantOf(right.knownAt),
          restoredAt: instantOf(right.knownAt + right.lasts),
        },
      ],
      end: ['correctTermination', { contractId, ...endOf(right) }],
    };
    const [mutation, input] = calls[what];
    const { userErrors } = await app.mutate(OPERATOR, mutation, { ...input, reason: '誤記' });
    expect([mutation, userErrors.filter(({ code }) => code !== 'NO_CHANGE')]).toEqual([
      mutation,
      [],
    ]);
  }

  /** Art. 12: the total of a month that has ended never changes. */
  async function keepTotals(
    contractId: string,
    present: string,
    totals: Map<string, number>,
  ): Promise<void> {
    const ended = MONTHS.filter((month) => month < present);
    for (const [month, net] of Object.entries(await netOf(app, contractId, ...ended))) {
      expect([month, net]).toEqual([month, totals.get(month) ?? net]);
      totals.set(month, net);
    }
  }

  /** What is seen of a contract: its facts, its fees on some days, what stands, and what all months come to. */
  async function seen(contractId: string) {
    const asked = DAYS.map((day) => `asOf: "${dateOf(day)}"`);
    const days = asked.map(
      (asOf, n) => `status${n}: status(${asOf}) fee${n}: monthlyFee(${asOf}) { total due }`,
    );
    const fields = await fieldsOf(
      app,
      contractId,
      `billingStartOn minimumTermEndsOn terminationEffectiveOn terminationNotice { ground }
       quotedFees { initialFee basicFeePerAccount typeFee } ${days.join(' ')}
       outageClaims { edges { node { status unavailableHours unavailableUnits reductionAmount } } }`,
    );
    const standing = (await settlementsOf(app, contractId))
      .filter(({ kind, reversedBy }) => reversedBy === null && !BOOKED.includes(kind))
      .map(({ kind, direction, amount, arisesOn }) => [kind, direction, amount, arisesOn].join(' '))
      .sort();
    const months = Object.values(await netOf(app, contractId, ...MONTHS));
    return { fields, standing, sum: months.reduce((sum, net) => sum + net, 0) };
  }
});

/** What a correction books beside what stands. */
const BOOKED = ['REVERSAL', 'ADJUSTMENT'];
