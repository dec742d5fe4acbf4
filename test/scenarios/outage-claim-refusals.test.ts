import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, codes, contract } from '../support/contracts';
import { CLAIM_FIELDS, file, filed, grant, recordOutage } from '../support/outages';

const CONTRACTOR = actingFor('C-1');
const KNOWN_AT = '2023-01-10T10:00:00+09:00';
const RESTORED_AT = '2023-01-12T10:00:00+09:00';

/** Art. 14: what a claim is refused for, on filing and on the decision. */
describe('a claim that is refused', () => {
  let app: TestApp;
  let contractId: string;
  beforeEach(async () => {
    app = await startApp('2022-10-01');
    contractId = await contract(app, CONTRACTOR, { billingStartOn: '2022-10-01' });
    app.setToday('2023-01-20');
  });
  afterEach(() => app.stop());

  const outage = (input: object = {}) =>
    recordOutage(app, {
      knownAt: KNOWN_AT,
      restoredAt: RESTORED_AT,
      affectedContractIds: [contractId],
      ...input,
    });

  test('for less than 24 hours, while nothing else of the record is asked for', async () => {
    const short = await outage({ restoredAt: '2023-01-10T12:00:00+09:00', complete: false });
    expect(codes(await file(app, CONTRACTOR, contractId, short))).toEqual(['OUTAGE_TOO_SHORT']);
  });

  test('of a contract that the outage does not affect', async () => {
    const other = await contract(app, CONTRACTOR, {
      billingStartOn: '2023-01-20',
      serviceType: 'FIREWALL_TYPE_1',
    });
    // The type is not affected, and no hour of the outage lies in the contract's time in force.
    const ofAll = await outage({ affectedContractIds: null });
    expect(codes(await file(app, CONTRACTOR, other, ofAll))).toEqual([
      'CONTRACT_NOT_AFFECTED',
      'OUTAGE_TOO_SHORT',
    ]);
    const named = await outage({ affectedContractIds: [] });
    expect(codes(await file(app, OPERATOR, contractId, named))).toEqual(['CONTRACT_NOT_AFFECTED']);
    // Nobody but operators sees an outage that affects nobody.
    expect(codes(await file(app, CONTRACTOR, contractId, named))).toEqual(['NOT_FOUND']);
  });

  test('late, together with whatever else there is', async () => {
    const outageId = await outage();
    const claim = await file(app, CONTRACTOR, contractId, outageId);
    // Possible on 2023-01-11: the last day is 2023-04-11.
    app.setToday('2023-04-12');
    expect((await file(app, CONTRACTOR, contractId, outageId)).userErrors).toMatchObject([
      { code: 'CLAIM_PERIOD_EXPIRED', details: { claimDeadline: '2023-04-11' } },
      { code: 'DUPLICATE_CLAIM', details: { claimId: claim.entity?.id, status: 'FILED' } },
    ]);
    // A claim that never became possible has not lapsed.
    const hours = {
      knownAt: '2023-01-05T10:00:00+09:00',
      restoredAt: '2023-01-05T12:00:00+09:00',
    };
    expect(codes(await file(app, CONTRACTOR, contractId, await outage(hours)))).toEqual([
      'OUTAGE_TOO_SHORT',
    ]);
  });

  test('for the second time; after a withdrawal it is filed anew', async () => {
    const outageId = await outage();
    const outageClaimId = await filed(app, CONTRACTOR, contractId, outageId);
    expect(codes(await file(app, CONTRACTOR, contractId, outageId))).toEqual(['DUPLICATE_CLAIM']);
    const withdrawn = await app.mutate(
      CONTRACTOR,
      'withdrawOutageClaim',
      { outageClaimId },
      CLAIM_FIELDS,
    );
    expect(withdrawn.entity).toMatchObject({ status: 'WITHDRAWN', reductionAmount: null });
    for (const mutation of ['withdrawOutageClaim', 'grantOutageClaim'] as const) {
      const again = await app.mutate(OPERATOR, mutation, { outageClaimId });
      expect(codes(again)).toEqual(['INVALID_STATE']);
    }
    const again = await filed(app, CONTRACTOR, contractId, outageId);
    expect(again).not.toBe(outageClaimId);
  });

  test('of an application', async () => {
    const applied = await apply(app, CONTRACTOR);
    expect(codes(await file(app, CONTRACTOR, applied, await outage()))).toEqual(['INVALID_STATE']);
  });

  test('by the grant of the one who filed it, who may still deny it', async () => {
    const clerk = { ...OPERATOR, subject: 'clerk' };
    const claimId = await filed(app, clerk, contractId, await outage());
    const grantByClerk = await app.mutate(clerk, 'grantOutageClaim', { outageClaimId: claimId });
    expect(codes(grantByClerk)).toEqual(['FILER_CANNOT_DECIDE']);
    expect((await grant(app, claimId)).entity).toMatchObject({ status: 'GRANTED' });

    const outageClaimId = await filed(app, clerk, contractId, await outage());
    const deny = { outageClaimId, reason: 'NO_UNIT_LEFT' };
    expect(codes(await app.mutate(clerk, 'denyOutageClaim', deny))).toEqual([]);
  });

  test('by a grant while its outage lasts, is under investigation, or incomplete', async () => {
    app.setToday('2023-03-20');
    const knownAt = '2023-03-01T10:00:00+09:00';
    const input = { attribution: 'UNDER_INVESTIGATION', affectedContractIds: [contractId] };
    const outageId = await recordOutage(app, { knownAt, ...input });
    const claimId = await filed(app, CONTRACTOR, contractId, outageId);
    const update = (input: object) => app.mutate(OPERATOR, 'updateOutage', { outageId, ...input });
    expect(codes(await grant(app, claimId))).toEqual([
      'NOT_COMPANY_ATTRIBUTABLE',
      'OUTAGE_NOT_OVER',
    ]);
    // What was known on filing may turn out otherwise.
    await update({ attribution: 'THIRD_PARTY', complete: false });
    await update({ restoredAt: '2023-03-01T12:00:00+09:00' });
    expect(codes(await grant(app, claimId))).toEqual([
      'NOT_COMPANY_ATTRIBUTABLE',
      'OUTAGE_NOT_COMPLETE',
      'OUTAGE_TOO_SHORT',
    ]);
    await update({
      attribution: 'COMPANY',
      complete: true,
      restoredAt: '2023-03-04T10:00:00+09:00',
    });
    // 3 × 40,000 ÷ 30 = 4,000.
    expect((await grant(app, claimId)).entity).toMatchObject({ reductionAmount: 4_000 });
  });
});

describe('the record of an outage', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2023-01-20');
  });
  afterAll(() => app.stop());

  test('holds what has happened, in order', async () => {
    const record = (input: object) =>
      app.mutate(OPERATOR, 'recordOutage', {
        affectedServiceTypes: ['WEB_GATEWAY'],
        attribution: 'COMPANY',
        complete: true,
        ...input,
      });
    const ahead = '2023-01-20T09:00:00.001+09:00';
    expect((await record({ knownAt: ahead, restoredAt: ahead })).userErrors).toMatchObject([
      { code: 'DATE_IN_FUTURE', path: ['knownAt'] },
      { code: 'DATE_IN_FUTURE', path: ['restoredAt'] },
    ]);
    for (const input of [
      { restoredAt: '2023-01-10T00:59:59.999Z' },
      { occurredAt: '2023-01-10T01:00:00.001Z' },
    ]) {
      expect(codes(await record({ knownAt: KNOWN_AT, ...input }))).toEqual(['DATES_OUT_OF_ORDER']);
    }
    await expect(record({ knownAt: KNOWN_AT, affectedServiceTypes: [] })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
    for (const id of ['00000000-0000-4000-8000-000000000000', 'C-1']) {
      const unknown = { affectedContractIds: [id], restoredAt: RESTORED_AT };
      expect(codes(await record({ knownAt: KNOWN_AT, ...unknown }))).toEqual(['NOT_FOUND']);
    }
    const { entity } = await record({ knownAt: KNOWN_AT });
    const update = (input: object) =>
      app.mutate(OPERATOR, 'updateOutage', { outageId: entity?.id, ...input });
    expect(codes(await update({ complete: true, attribution: null }))).toEqual(['NO_CHANGE']);
    expect(codes(await update({ restoredAt: ahead }))).toEqual(['DATE_IN_FUTURE']);
    expect(codes(await update({ restoredAt: '2023-01-10T09:00:00+09:00' }))).toEqual([
      'DATES_OUT_OF_ORDER',
    ]);
  });
});
