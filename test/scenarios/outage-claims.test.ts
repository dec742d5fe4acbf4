import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { codes, contract } from '../support/contracts';
import { CLAIM_FIELDS, claimOf, file, filed, grant, recordOutage } from '../support/outages';
import { settlementsOf } from '../support/settlements';

/** Art. 14 and Annex 3: from the outage to the credit. */
describe('a claim for a fee reduction', () => {
  let app: TestApp;
  let contractors = 0;
  beforeAll(async () => {
    app = await startApp('2022-09-15');
  });
  afterAll(() => app.stop());

  /** A contract of 50 accounts at 40,000 yen a month, from 2022-09-15, unless other fees are given. */
  async function contractOf(quotedFees?: object): Promise<[TestCaller, string]> {
    app.setToday('2022-09-15');
    contractors += 1;
    const caller = actingFor(`C-${contractors}`);
    const terms = { billingStartOn: '2022-09-15', ...(quotedFees && { quotedFees }) };
    return [caller, await contract(app, caller, terms)];
  }

  /** Records an outage of one contract alone. Gives its id. */
  const outageOf = (contractId: string, input: { knownAt: string; restoredAt?: string }) =>
    recordOutage(app, { affectedContractIds: [contractId], ...input });

  test('is an estimate once the outage is over, and final when it is granted: 2 units of 71 h 59 min', async () => {
    // 1 yen per account and 39,951 yen more: the flat fee of Private Connect makes 40,001 yen a month.
    const [caller] = await contractOf();
    const fees = { initialFee: 0, basicFeePerAccount: 1, typeFee: 39_951 };
    const terms = { billingStartOn: '2022-09-15', serviceType: 'PRIVATE_CONNECT' };
    const contractId = await contract(app, caller, { ...terms, quotedFees: fees });
    app.setNow('2023-02-28T10:00:00+09:00');
    const outageId = await recordOutage(app, {
      occurredAt: '2023-02-27T00:00:00+09:00',
      knownAt: '2023-02-27T10:00:00+09:00',
      attribution: 'UNDER_INVESTIGATION',
      affectedServiceTypes: ['PRIVATE_CONNECT'],
      affectedContractIds: [contractId],
    });
    const { entity } = await file(app, caller, contractId, outageId);
    expect(entity).toMatchObject({
      status: 'FILED',
      filedAt: '2023-02-28T01:00:00.000Z',
      claimableFrom: '2023-02-28',
      claimDeadline: '2023-05-31',
      unavailableHours: null,
      unavailableUnits: null,
      reductionAmount: null,
      settlement: null,
    });
    const claimId = entity?.id ?? '';
    expect(codes(await grant(app, claimId))).toEqual([
      'NOT_COMPANY_ATTRIBUTABLE',
      'OUTAGE_NOT_OVER',
    ]);

    // It is over 71 h 59 min after the company knew: 2 × 40,001 ÷ 30 = 2,666.7.
    app.setNow('2023-03-02T12:00:00+09:00');
    const update = { outageId, restoredAt: '2023-03-02T09:59:00+09:00', attribution: 'COMPANY' };
    await app.mutate(OPERATOR, 'updateOutage', update);
    const reduction = { unavailableHours: 71, unavailableUnits: 2, reductionAmount: 2_666 };
    expect(await claimOf(app, caller, claimId)).toMatchObject({ status: 'FILED', ...reduction });
    expect((await grant(app, claimId)).entity).toMatchObject({
      status: 'GRANTED',
      ...reduction,
      settlement: { direction: 'CREDIT', amount: 2_666, arisesOn: '2023-03-02' },
    });
    expect(await settlementsOf(app, contractId)).toMatchObject([
      {
        kind: 'FEE_REDUCTION',
        lines: [{ amount: 2_666, article: 'Annex 3', accountCount: 50, units: 2 }],
        outageClaim: { id: claimId },
      },
    ]);
    expect(codes(await grant(app, claimId))).toEqual(['INVALID_STATE']);
  });

  // The company knew on 2023-01-10 at 10:00.
  test.each([
    { restoredAt: '2023-01-11T10:00:00.000+09:00', hours: 24, units: 1, amount: 1_333 },
    { restoredAt: '2023-01-12T09:59:59.999+09:00', hours: 47, units: 1, amount: 1_333 },
    { restoredAt: '2023-01-12T10:00:00.000+09:00', hours: 48, units: 2, amount: 2_666 },
  ])('of 40,000 yen a month is $amount for $hours hours', async (expected) => {
    const [caller, contractId] = await contractOf();
    app.setToday('2023-01-20');
    const { restoredAt, hours, units, amount } = expected;
    const knownAt = '2023-01-10T10:00:00+09:00';
    const outageId = await outageOf(contractId, { knownAt, restoredAt });
    expect((await file(app, caller, contractId, outageId)).entity).toMatchObject({
      unavailableHours: hours,
      unavailableUnits: units,
      reductionAmount: amount,
    });
  });

  test('is refused for one millisecond less than 24 hours, over or not', async () => {
    const [caller, contractId] = await contractOf();
    const knownAt = '2023-01-10T10:00:00+09:00';
    app.setNow('2023-01-11T09:59:59.999+09:00');
    const lasting = await outageOf(contractId, { knownAt });
    const over = await outageOf(contractId, { knownAt, restoredAt: '2023-01-11T00:59:59.999Z' });
    for (const outageId of [lasting, over]) {
      expect((await file(app, caller, contractId, outageId)).userErrors).toMatchObject([
        { code: 'OUTAGE_TOO_SHORT', article: '14', details: { hours: 23, minimumHours: 24 } },
      ]);
    }
    app.setNow('2023-01-11T10:00:00+09:00');
    expect(codes(await file(app, caller, contractId, lasting))).toEqual([]);
    expect(codes(await file(app, caller, contractId, over))).toEqual(['OUTAGE_TOO_SHORT']);
  });

  // The company knew 24 hours before the claim became possible.
  test.each([
    { knownAt: '2023-02-27T10:00:00+09:00', from: '2023-02-28', deadline: '2023-05-31' },
    { knownAt: '2022-11-28T10:00:00+09:00', from: '2022-11-29', deadline: '2023-02-28' },
    { knownAt: '2022-10-01T00:00:00+09:00', from: '2022-10-02', deadline: '2023-01-01' },
    // The moment before, the first day is not counted: the period is that from 10-02 too.
    { knownAt: '2022-09-30T23:59:59.999+09:00', from: '2022-10-01', deadline: '2023-01-01' },
    { knownAt: '2022-10-01T00:00:00.001+09:00', from: '2022-10-02', deadline: '2023-01-02' },
  ])('for what was known at $knownAt can be filed through $deadline', async (expected) => {
    const [caller, contractId] = await contractOf();
    const { knownAt, from, deadline } = expected;
    app.setNow(`${deadline}T23:59:59.999+09:00`);
    const outageId = await outageOf(contractId, { knownAt });
    const claim = await file(app, caller, contractId, outageId);
    expect(claim.entity).toMatchObject({ claimableFrom: from, claimDeadline: deadline });
    const withdraw = { outageClaimId: claim.entity?.id };
    await app.mutate(caller, 'withdrawOutageClaim', withdraw);
    app.setNow(new Date(Date.parse(`${deadline}T23:59:59.999+09:00`) + 1).toISOString());
    expect((await file(app, caller, contractId, outageId)).userErrors).toMatchObject([
      { code: 'CLAIM_PERIOD_EXPIRED', article: '14', details: { claimDeadline: deadline } },
    ]);
  });

  test('is made at the account count and the fee of the day on which the company knew', async () => {
    const [caller, contractId] = await contractOf();
    const change = { contractId, accountCount: 100, effectiveOn: '2023-01-11' };
    const requested = await app.mutate(OPERATOR, 'requestAccountCountChange', change);
    await app.mutate(OPERATOR, 'acceptChangeRequest', { changeRequestId: requested.entity?.id });
    const revision = { contractId, effectiveOn: '2023-01-10', basicFeePerAccount: 600 };
    await app.mutate(OPERATOR, 'reviseQuotedFees', revision);
    app.setToday('2023-01-20');
    const granted = async (knownAt: string, restoredAt: string) => {
      const outageId = await outageOf(contractId, { knownAt, restoredAt });
      const claim = (await file(app, caller, contractId, outageId)).entity;
      const { entity } = await grant(app, claim?.id ?? '');
      expect(claim?.reductionAmount).toBe(entity?.reductionAmount);
      return entity;
    };
    // Known on 01-10: 50 × (600 + 300) = 45,000, and 1 × 45,000 ÷ 30 = 1,500.
    expect(await granted('2023-01-10T22:00:00+09:00', '2023-01-11T22:59:59+09:00')).toMatchObject({
      unavailableUnits: 1,
      reductionAmount: 1_500,
    });
    // Known on 01-11: 100 × 900 = 90,000; 48 hours are 2 × 90,000 ÷ 30 = 6,000. A second parts it from the other.
    expect(await granted('2023-01-11T23:00:00+09:00', '2023-01-13T23:00:00+09:00')).toMatchObject({
      unavailableUnits: 2,
      reductionAmount: 6_000,
    });
  });

  test('is granted without a settlement where the fee is 0 yen', async () => {
    const fees = { initialFee: 0, basicFeePerAccount: 0, typeFee: 0 };
    const [caller, contractId] = await contractOf(fees);
    app.setToday('2023-01-20');
    const outageId = await outageOf(contractId, {
      knownAt: '2023-01-10T10:00:00+09:00',
      restoredAt: '2023-01-12T10:00:00+09:00',
    });
    const claimId = await filed(app, caller, contractId, outageId);
    expect((await grant(app, claimId)).entity).toMatchObject({
      status: 'GRANTED',
      unavailableUnits: 2,
      reductionAmount: 0,
      settlement: null,
    });
    expect(await settlementsOf(app, contractId)).toEqual([]);
  });

  test('is denied for a reason, and shows no amount then', async () => {
    const [caller, contractId] = await contractOf();
    app.setToday('2023-01-20');
    const outageId = await outageOf(contractId, {
      knownAt: '2023-01-10T10:00:00+09:00',
      restoredAt: '2023-01-12T10:00:00+09:00',
    });
    const outageClaimId = await filed(app, caller, contractId, outageId);
    const input = { outageClaimId, reason: 'USAGE_CONDITIONS_UNMET', note: '通信環境の未開示' };
    expect(
      (await app.mutate(OPERATOR, 'denyOutageClaim', input, CLAIM_FIELDS)).entity,
    ).toMatchObject({
      status: 'DENIED',
      denialReason: 'USAGE_CONDITIONS_UNMET',
      denialNote: '通信環境の未開示',
      unavailableHours: null,
      reductionAmount: null,
      settlement: null,
    });
    expect((await grant(app, outageClaimId)).userErrors).toMatchObject([
      { code: 'INVALID_STATE', details: { subject: 'outageClaim', status: 'DENIED' } },
    ]);
    expect((await file(app, caller, contractId, outageId)).userErrors).toMatchObject([
      { code: 'DUPLICATE_CLAIM', details: { claimId: outageClaimId, status: 'DENIED' } },
    ]);
  });
});
