import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { codes, contract } from '../support/contracts';
import { claimOf, file, filed, grant, paidFor, recordOutage } from '../support/outages';
import { settlementsOf } from '../support/settlements';

/** Art. 14: what must last is the state, whatever the records of it. */
describe('outages that overlap or touch', () => {
  let app: TestApp;
  let contractors = 0;
  beforeAll(async () => {
    app = await startApp('2023-01-01');
  });
  afterAll(() => app.stop());

  /** A contract at 50 × 801 = 40,050 yen a month: a unit is 1,335 yen, two are 2,670, three 4,005. */
  async function contractOf(): Promise<[TestCaller, string]> {
    app.setToday('2023-01-01');
    contractors += 1;
    const caller = actingFor(`C-${contractors}`);
    const quotedFees = { initialFee: 0, basicFeePerAccount: 500, typeFee: 301 };
    const id = await contract(app, caller, { billingStartOn: '2023-01-01', quotedFees });
    app.setToday('2023-02-01');
    return [caller, id];
  }

  /** An outage of one contract from so many hours after 2023-01-10 00:00 to so many. Gives its id. */
  function outage(contractId: string, from: number, to: number, input: object = {}) {
    const at = (hours: number) => new Date(Date.UTC(2023, 0, 9, 15 + hours)).toISOString();
    const span = { knownAt: at(from), restoredAt: at(to) };
    return recordOutage(app, { affectedContractIds: [contractId], ...span, ...input });
  }

  const reductionsOf = async (contractId: string) =>
    (await settlementsOf(app, contractId))
      .filter(({ outageClaim }) => outageClaim !== null)
      .map(({ kind, amount }) => [kind, amount]);

  test.each([
    ['the first', 0],
    ['the second', 1],
  ])('of 36 and 29 hours pay two units, where %s is granted first', async (_, first) => {
    const [caller, contractId] = await contractOf();
    // From hour 0 to 36, and from 30 to 59: 59 hours together.
    const outages = [await outage(contractId, 0, 36), await outage(contractId, 30, 59)];
    const claims = [];
    for (const each of outages) claims.push(await filed(app, caller, contractId, each));
    const [granted = '', other = ''] = first === 0 ? claims : claims.toReversed();
    // ⌊59 ÷ 24⌋ = 2; 2 × 40,050 ÷ 30 = 2,670.
    expect(await claimOf(app, caller, other)).toMatchObject({ reductionAmount: 2_670 });
    expect(await paidFor(app, granted)).toBe(2_670);
    expect((await grant(app, other)).userErrors).toMatchObject([
      {
        code: 'NO_UNIT_LEFT',
        article: '14',
        details: { units: 2, claims: [{ id: granted, units: 2 }] },
      },
    ]);
    // No estimate stands for a claim that cannot be granted.
    expect(await claimOf(app, caller, other)).toMatchObject({
      status: 'FILED',
      unavailableUnits: null,
      reductionAmount: null,
      state: { hours: 59, units: 2, unitsGranted: 2, outages: outages.map((id) => ({ id })) },
    });
    expect(await reductionsOf(contractId)).toEqual([['FEE_REDUCTION', 2_670]]);
  });

  test('of 20 and 20 hours back to back pay one unit', async () => {
    const [caller, contractId] = await contractOf();
    const first = await outage(contractId, 0, 20);
    expect(codes(await file(app, caller, contractId, first))).toEqual(['OUTAGE_TOO_SHORT']);
    const second = await outage(contractId, 20, 40);
    // 40 hours have lasted 24 on 01-11 at 00:00: the period is that from 01-11.
    for (const outageId of [first, second]) {
      expect((await file(app, caller, contractId, outageId)).entity).toMatchObject({
        claimableFrom: '2023-01-11',
        claimDeadline: '2023-04-10',
        unavailableHours: 40,
        unavailableUnits: 1,
        reductionAmount: 1_335,
      });
    }
  });

  test('of which one becomes known after a grant: its own claim is paid the rest', async () => {
    const [caller, contractId] = await contractOf();
    const first = await filed(app, caller, contractId, await outage(contractId, 0, 36));
    expect(await paidFor(app, first)).toBe(1_335);
    const second = await filed(app, caller, contractId, await outage(contractId, 30, 59));
    // What was granted stays, and the whole state pays 2,670.
    expect(await claimOf(app, caller, second)).toMatchObject({ reductionAmount: 1_335 });
    expect(await paidFor(app, second)).toBe(1_335);
    expect(await reductionsOf(contractId)).toEqual([
      ['FEE_REDUCTION', 1_335],
      ['FEE_REDUCTION', 1_335],
    ]);
    expect(await claimOf(app, caller, first)).toMatchObject({
      unavailableHours: 59,
      unavailableUnits: 1,
      state: { units: 2, unitsGranted: 2 },
    });
  });

  test('that are granted apart and joined later pay what the whole state does', async () => {
    const [caller, contractId] = await contractOf();
    const first = await filed(app, caller, contractId, await outage(contractId, 0, 30));
    const second = await filed(app, caller, contractId, await outage(contractId, 40, 70));
    expect(await paidFor(app, first)).toBe(1_335);
    expect(await paidFor(app, second)).toBe(1_335);
    // 70 hours are two units: what was granted stays, but for the words of the second line.
    const between = await outage(contractId, 30, 40);
    const claim = await filed(app, caller, contractId, between);
    expect((await grant(app, claim)).userErrors).toMatchObject([
      {
        code: 'NO_UNIT_LEFT',
        details: {
          units: 2,
          claims: [
            { id: first, units: 1 },
            { id: second, units: 1 },
          ],
        },
      },
    ]);
    // From hour 70 to 96 it is four units of 96 hours: 5,340, of which 2,670 are paid.
    const last = await filed(app, caller, contractId, await outage(contractId, 70, 96));
    expect(await paidFor(app, last)).toBe(2_670);
  });

  test('an earlier and cheaper day on which the company knew moves what was granted', async () => {
    const [caller, contractId] = await contractOf();
    app.setToday('2023-01-05');
    const revision = { contractId, effectiveOn: '2023-01-10', basicFeePerAccount: 1_100 };
    await app.mutate(OPERATOR, 'reviseQuotedFees', revision);
    app.setToday('2023-02-01');
    const outageId = await outage(contractId, 0, 30);
    const claim = await filed(app, caller, contractId, outageId);
    // Known on 01-10: 50 × (1,100 + 301) = 70,050, of which a thirtieth is 2,335.
    expect(await paidFor(app, claim)).toBe(2_335);
    app.setToday('2023-02-10');
    const before = await outage(contractId, -20, 5);
    // 50 hours, known since 01-09: a unit is 1,335 now. It arises on the day of the grant all the same.
    expect(await claimOf(app, caller, claim)).toMatchObject({
      status: 'GRANTED',
      unavailableHours: 50,
      reductionAmount: 1_335,
      settlement: { amount: 1_335, arisesOn: '2023-02-01' },
    });
    const second = await filed(app, caller, contractId, before);
    expect(await paidFor(app, second)).toBe(1_335);
    expect(await reductionsOf(contractId)).toEqual([
      ['FEE_REDUCTION', 2_335],
      ['REVERSAL', 2_335],
      ['FEE_REDUCTION', 1_335],
      ['FEE_REDUCTION', 1_335],
    ]);
  });

  test('are one state when the last of them is known to be over, and by the company', async () => {
    const [caller, contractId] = await contractOf();
    const first = await filed(app, caller, contractId, await outage(contractId, 0, 30));
    expect(await paidFor(app, first)).toBe(1_335);
    const open = { restoredAt: null, attribution: 'UNDER_INVESTIGATION' };
    const outageId = await outage(contractId, 30, 0, open);
    const second = await filed(app, caller, contractId, outageId);
    // While it lasts and is under investigation it counts for its own claim alone.
    expect(await claimOf(app, caller, first)).toMatchObject({ state: { hours: 30 } });
    expect(await claimOf(app, caller, second)).toMatchObject({
      state: { to: null, unitsGranted: 1 },
    });
    const over = { outageId, restoredAt: '2023-01-12T12:00:00+09:00', attribution: 'COMPANY' };
    expect(codes(await app.mutate(OPERATOR, 'updateOutage', over))).toEqual([]);
    // 60 hours: two units, of which one is left.
    expect(await claimOf(app, caller, first)).toMatchObject({ unavailableHours: 60 });
    expect(await paidFor(app, second)).toBe(1_335);
    const later = { outageId, restoredAt: '2023-01-13T12:00:00+09:00' };
    expect((await app.mutate(OPERATOR, 'updateOutage', later)).userErrors).toMatchObject([
      { code: 'INVALID_STATE', details: { subject: 'outage', status: 'GRANTED_CLAIMS' } },
    ]);
  });
});

describe('the period for claiming (art. 14)', () => {
  let app: TestApp;
  const caller = actingFor('C-1');
  beforeAll(async () => {
    app = await startApp('2023-12-01');
  });
  afterAll(() => app.stop());

  test('begins where billing starts amid an outage', async () => {
    const contractId = await contract(app, caller, { billingStartOn: '2024-03-31' });
    app.setToday('2024-02-01');
    const outageId = await recordOutage(app, { knownAt: '2024-01-01T00:00:00+09:00' });
    app.setNow('2024-03-31T23:59:59+09:00');
    expect(codes(await file(app, caller, contractId, outageId))).toEqual(['OUTAGE_TOO_SHORT']);
    // In force for 24 hours on 04-01 at 00:00: the period is that from 04-01, through 06-30.
    app.setNow('2024-06-30T23:59:59+09:00');
    const claim = await file(app, caller, contractId, outageId);
    expect(claim.entity).toMatchObject({
      claimableFrom: '2024-04-01',
      claimDeadline: '2024-06-30',
    });
    await app.mutate(caller, 'withdrawOutageClaim', { outageClaimId: claim.entity?.id });
    app.setToday('2024-07-01');
    expect(codes(await file(app, caller, contractId, outageId))).toEqual(['CLAIM_PERIOD_EXPIRED']);
  });
});

describe('who is heard (art. 14)', () => {
  let app: TestApp;
  const caller = actingFor('C-1');
  beforeAll(async () => {
    app = await startApp('2023-01-01');
  });
  afterAll(() => app.stop());

  test('whoever claims in time, also where the record lays the cause elsewhere', async () => {
    const contractId = await contract(app, caller, { billingStartOn: '2023-01-01' });
    app.setToday('2023-01-20');
    const outageId = await recordOutage(app, {
      knownAt: '2023-01-10T10:00:00+09:00',
      restoredAt: '2023-01-12T10:00:00+09:00',
      attribution: 'THIRD_PARTY',
      complete: false,
    });
    const claim = (await file(app, caller, contractId, outageId)).entity;
    expect(claim).toMatchObject({ status: 'FILED', reductionAmount: null });
    const outageClaimId = claim?.id ?? '';
    expect(codes(await grant(app, outageClaimId))).toEqual([
      'NOT_COMPANY_ATTRIBUTABLE',
      'OUTAGE_NOT_COMPLETE',
    ]);
    const denial = { outageClaimId, reason: 'NOT_COMPANY_ATTRIBUTABLE' };
    expect(codes(await app.mutate(OPERATOR, 'denyOutageClaim', denial))).toEqual([]);

    // The period ended on 04-11. In May the company finds its own fault: the claim is heard again.
    app.setToday('2023-05-10');
    const update = { outageId, attribution: 'COMPANY', complete: true };
    await app.mutate(OPERATOR, 'updateOutage', update);
    const reopen = { outageClaimId, reason: '原因の判明' };
    const reopened = await app.mutate<{ status: string }>(
      OPERATOR,
      'reopenOutageClaim',
      reopen,
      'status denialReason',
    );
    expect(reopened.entity).toEqual({ status: 'FILED', denialReason: null });
    expect(codes(await app.mutate(OPERATOR, 'reopenOutageClaim', reopen))).toEqual([
      'INVALID_STATE',
    ]);
    // 48 hours: 2 × 40,000 ÷ 30.
    expect(await paidFor(app, outageClaimId)).toBe(2_666);
  });
});
