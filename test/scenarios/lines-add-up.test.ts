import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { codes, contract } from '../support/contracts';
import { filed, grant, recordOutage } from '../support/outages';
import { SETTLEMENT_FIELDS, type SettlementView } from '../support/settlements';

const TYPES = [
  'WEB_GATEWAY',
  'FIREWALL_TYPE_1',
  'FIREWALL_TYPE_2',
  'PRIVATE_CONNECT',
  'REMOTE_CONNECT',
] as const;
/** Two months of 31 and of 28 days, a leap day, and fees that no division leaves even. */
const STARTS = ['2023-01-31', '2023-02-28', '2024-01-30', '2024-02-29'] as const;

/** Art. 12 to 14: the lines of every settlement add up to its amount. */
describe('the settlements of a busy record', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2023-01-31');
    for (const [index, start] of STARTS.entries()) {
      for (const [place, serviceType] of TYPES.entries()) {
        await aWholeLife(`C-${index}`, serviceType, start, index * TYPES.length + place);
      }
    }
  }, 180_000);
  afterAll(() => app.stop());

  async function done(mutation: string, input: object): Promise<string> {
    const { entity, userErrors } = await app.mutate(OPERATOR, mutation, { ...input });
    if (entity === null) throw new Error(`${mutation}: ${JSON.stringify(userErrors)}`);
    return entity.id;
  }

  /** A contract with an option, a change, an outage, and an end by the company in its minimum term. */
  async function aWholeLife(
    contractor: string,
    serviceType: string,
    start: string,
    odd: number,
  ): Promise<void> {
    const on = (days: number): string =>
      new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);
    app.setToday(start);
    const contractId = await contract(app, actingFor(contractor), {
      serviceType,
      accountCount: 50 + odd,
      billingStartOn: start,
      quotedFees: { initialFee: odd, basicFeePerAccount: 101 + odd * 7, typeFee: 13 + odd },
    });
    const optionServiceId = await done('applyForOption', {
      contractId,
      kind: 'DEDICATED_IP_ADDRESS',
    });
    await done('acceptOption', { optionServiceId, initialFee: odd % 3 });
    const change = { contractId, accountCount: 97 + odd, effectiveOn: on(6) };
    const changeRequestId = await done('requestAccountCountChange', change);
    await done('acceptChangeRequest', { changeRequestId, oneTimeFee: odd % 2 });
    app.setToday(on(5));
    const outageId = await recordOutage(app, {
      knownAt: `${on(1)}T10:00:00+09:00`,
      restoredAt: `${on(4)}T09:00:00+09:00`,
      affectedServiceTypes: [serviceType],
    });
    const claimId = await filed(app, actingFor(contractor), contractId, outageId);
    const { userErrors } = await grant(app, claimId);
    expect(codes({ userErrors })).toEqual([]);
    const end = { contractId, effectiveOn: on(9 + (odd % 5)), note: '解除' };
    const choice = { ground: 'COMPANY', dependentContracts: 'LEAVE_IN_FORCE' };
    await done('terminateContract', { ...end, ...choice });
    // Quoted anew before its end, it is settled anew.
    await done('reviseQuotedFees', { contractId, effectiveOn: on(8), typeFee: 17 + odd });
    const fee = { contractId, arisesOn: on(5), amount: 1 + odd, label: '作業' };
    const settlementId = await done('recordOneTimeFee', fee);
    if (odd % 4 === 0) await done('reverseSettlement', { settlementId, reason: '誤記' });
  }

  test('are what their lines add up to, and reversals what they reverse', async () => {
    const all: (SettlementView & { contract: { id: string } })[] = [];
    let after: string | null = null;
    do {
      const page: {
        settlements: {
          edges: { node: (typeof all)[number] }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await app.read(
        OPERATOR,
        `query ($after: String) { settlements(first: 17, after: $after) {
          pageInfo { hasNextPage endCursor }
          edges { node { contract { id } ${SETTLEMENT_FIELDS} } } } }`,
        { after },
      );
      all.push(...page.settlements.edges.map(({ node }) => node));
      after = page.settlements.pageInfo.hasNextPage ? page.settlements.pageInfo.endCursor : null;
    } while (after !== null);

    const byId = new Map(all.map((settlement) => [settlement.id, settlement]));
    expect(byId.size).toBe(all.length);
    for (const { amount, lines, reverses, kind, direction } of all) {
      expect(lines.reduce((total, line) => total + line.amount, 0)).toBe(amount);
      expect(lines.every((line) => line.amount > 0 && line.article !== '')).toBe(true);
      expect(reverses !== null).toBe(kind === 'REVERSAL');
      if (reverses === null) {
        expect(direction).toBe(kind === 'FEE_REDUCTION' ? 'CREDIT' : 'CHARGE');
        continue;
      }
      const original = byId.get(reverses.id);
      expect(original?.amount).toBe(amount);
      expect(original?.direction).not.toBe(direction);
      expect(lines.map((line) => line.amount)).toEqual(original?.lines.map((line) => line.amount));
    }
    const count = (kind: string) => all.filter((settlement) => settlement.kind === kind).length;
    // 20 contracts: 19 of them with an initial fee, 13 with an option's; 10 with a fee for the change
    // and 20 with another; all settled twice, and of the reversals 5 are of fees.
    expect(count('INITIAL_FEE')).toBe(19 + 13);
    expect(count('ONE_TIME_FEE')).toBe(10 + 20);
    expect(count('FEE_REDUCTION')).toBe(20);
    expect(count('EARLY_TERMINATION')).toBe(40);
    expect(count('REVERSAL')).toBe(20 + 5);
  });
});
