import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { codes, contract } from '../support/contracts';
import { fc } from '../support/random';
import { settlementsOf } from '../support/settlements';
import { dayAt, dayOf, instantOf, MOMENTS_A_DAY, startOf } from './days';

const RUNS = Number(process.env['RUNS'] ?? 6);
const BILLING_STARTS = '2024-05-01';
const FIRST = startOf(dayOf('2024-06-01'));
const REVISED_ON = '2024-06-04';
const TODAY = '2024-06-20';
const FILER = 'second-officer';

interface Span {
  readonly from: number;
  readonly to: number;
}

const anyMoment = fc.nat(7 * MOMENTS_A_DAY).map((halfHours) => FIRST + halfHours);
const anySpan = fc
  .tuple(anyMoment, fc.integer({ min: 10, max: 3 * MOMENTS_A_DAY }))
  .map(([from, length]): Span => ({ from, to: from + length }));

/** One way of cutting outages into records, and of recording, claiming and granting them in some order. */
const anyWay = fc.record({ cuts: fc.array(anyMoment, { maxLength: 4 }), seed: fc.nat() });

/** Art. 14, one state: three contracts go through the same outages, each recorded and granted in another way. */
describe('the sum granted for a contract', () => {
  let app: TestApp;
  let contractors = 0;
  beforeAll(async () => {
    app = await startApp(BILLING_STARTS);
  });
  afterAll(() => app.stop());

  test('is the same for every order, and for every way of cutting a state into records', async () => {
    const property = fc.asyncProperty(
      fc.array(anySpan, { minLength: 1, maxLength: 4 }),
      fc.array(anyWay, { minLength: 3, maxLength: 3 }),
      async (spans, ways) => {
        const sums: number[] = [];
        for (const { cuts, seed } of ways) {
          const id = await newContract();
          await goThrough(id, piecesOf(spans, cuts), seed);
          sums.push(await sumGranted(id));
        }
        expect(sums).toEqual(ways.map(() => sumOf(spans)));
      },
    );
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  }, 300_000);

  /** A contract of 50 accounts at 40,350 yen a month, and 61,350 yen from the day of the revision on. */
  async function newContract(): Promise<string> {
    app.setToday(BILLING_STARTS);
    contractors += 1;
    const id = await contract(app, actingFor(`C-GRANTS-${contractors}`), {
      serviceType: 'WEB_GATEWAY',
      billingStartOn: BILLING_STARTS,
      quotedFees: { initialFee: 0, basicFeePerAccount: 800, typeFee: 7 },
    });
    const revision = { contractId: id, effectiveOn: REVISED_ON, typeFee: 427 };
    expect(codes(await app.mutate(OPERATOR, 'reviseQuotedFees', revision))).toEqual([]);
    app.setToday(TODAY);
    return id;
  }

  /** Records, claims and grants in an order by chance, until there is nothing left to do. */
  async function goThrough(contractId: string, pieces: Span[], seed: number): Promise<void> {
    const chance = fc.sample(fc.nat(), { seed, numRuns: 300 });
    const next = (count: number): number => (chance.pop() ?? 0) % count;
    const waiting = [...pieces];
    const unclaimed: string[] = [];
    const claims: string[] = [];
    const steps = {
      record: async () => {
        const [piece] = waiting.splice(next(waiting.length), 1);
        if (piece !== undefined) unclaimed.push(await record(contractId, piece));
      },
      file: async () => {
        for (const outageId of unclaimed.splice(0)) {
          const caller = { ...OPERATOR, subject: FILER };
          const filed = await app.mutate(caller, 'fileOutageClaim', { contractId, outageId });
          if (filed.entity === null) unclaimed.push(outageId);
          else claims.push(filed.entity.id);
        }
      },
      grant: async () => {
        const outageClaimId = claims[next(claims.length)];
        if (outageClaimId === undefined) return;
        await app.mutate(OPERATOR, 'grantOutageClaim', { outageClaimId });
      },
    };
    const order = ['record', 'file', 'grant'] as const;
    while (waiting.length > 0) await steps[order[next(order.length)] ?? 'record']();
    await steps.file();
    for (const outageClaimId of claims) {
      await app.mutate(OPERATOR, 'grantOutageClaim', { outageClaimId });
    }
  }

  async function record(contractId: string, { from, to }: Span): Promise<string> {
    const { entity, userErrors } = await app.mutate(OPERATOR, 'recordOutage', {
      knownAt: instantOf(from),
      restoredAt: instantOf(to),
      affectedServiceTypes: ['WEB_GATEWAY'],
      affectedContractIds: [contractId],
      attribution: 'COMPANY',
      complete: true,
    });
    expect(userErrors).toEqual([]);
    return entity?.id ?? '';
  }

  async function sumGranted(contractId: string): Promise<number> {
    const settlements = await settlementsOf(app, contractId);
    return settlements
      .filter(({ kind, reversedBy }) => kind === 'FEE_REDUCTION' && reversedBy === null)
      .reduce((sum, { amount }) => sum + amount, 0);
  }
});

/** Cuts spans where something is to be cut; the pieces touch. */
function piecesOf(spans: readonly Span[], cuts: readonly number[]): Span[] {
  return spans.flatMap(({ from, to }) => {
    const inside = [...new Set(cuts)].filter((at) => from < at && at < to).sort((a, b) => a - b);
    return [from, ...inside].map((start, n) => ({ from: start, to: inside[n] ?? to }));
  });
}

/** Annex 3: what the states come to, found by the half hours out of service. */
function sumOf(spans: readonly Span[]): number {
  const out = new Set<number>();
  for (const { from, to } of spans) for (let at = from; at < to; at += 1) out.add(at);
  const starts = [...out].filter((at) => !out.has(at - 1));
  return starts.reduce((sum, from) => {
    let to = from;
    while (out.has(to)) to += 1;
    const fee = 50 * (dayAt(from) < dayOf(REVISED_ON) ? 807 : 1_227);
    return sum + Math.floor((Math.floor((to - from) / MOMENTS_A_DAY) * fee) / 30);
  }, 0);
}
