import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { codes, contract } from '../support/contracts';
import { CLAIM_FIELDS, claimOf, file, filed, paidFor, recordOutage } from '../support/outages';

const CALLER = actingFor('C-1');
const KNOWN_AT = '2023-01-10T10:00:00+09:00';
const CONTRADICTS = { code: 'DENIAL_CONTRADICTS_RECORD', path: ['reason'] };

/** Art. 7(3) and 14 to 16: a denial may not contradict the record, and is not final. */
describe('the denial of a claim', () => {
  let app: TestApp;
  let gateway: string;
  let remote: string;
  beforeAll(async () => {
    app = await startApp('2023-01-01');
    gateway = await contract(app, CALLER, { billingStartOn: '2023-01-01' });
    const serviceType = 'REMOTE_CONNECT';
    remote = await contract(app, CALLER, { billingStartOn: '2023-01-01', serviceType });
    app.setToday('2023-01-20');
  });
  afterAll(() => app.stop());

  async function claimed(contractId: string, input: object = {}): Promise<string> {
    const outageId = await recordOutage(app, {
      knownAt: KNOWN_AT,
      restoredAt: '2023-01-12T10:00:00+09:00',
      affectedServiceTypes: ['WEB_GATEWAY', 'REMOTE_CONNECT'],
      affectedContractIds: [contractId],
      ...input,
    });
    return filed(app, CALLER, contractId, outageId);
  }

  const deny = (outageClaimId: string, reason: string, note?: string) =>
    app.mutate(OPERATOR, 'denyOutageClaim', { outageClaimId, reason, note }, CLAIM_FIELDS);

  test.each([
    'NOT_COMPANY_ATTRIBUTABLE',
    'NOT_COMPLETE_OUTAGE',
    'REMOTE_CONNECT_SOFTWARE',
    'NOT_AFFECTED',
    'OUTAGE_TOO_SHORT',
    'NO_UNIT_LEFT',
  ])('for %s is refused where the record says otherwise', async (reason) => {
    const claim = await claimed(gateway);
    expect((await deny(claim, reason)).userErrors).toMatchObject([
      { ...CONTRADICTS, article: '14', details: { reason } },
    ]);
    expect(await claimOf(app, CALLER, claim)).toMatchObject({ status: 'FILED' });
  });

  test.each([
    ['NOT_COMPANY_ATTRIBUTABLE', { attribution: 'THIRD_PARTY' }],
    ['NOT_COMPANY_ATTRIBUTABLE', { attribution: 'UNDER_INVESTIGATION' }],
    ['NOT_COMPLETE_OUTAGE', { complete: false }],
    ['SETTING_CHANGE', {}],
    ['CUSTOMER_SIDE_LIMIT', {}],
  ])('for %s goes with %j', async (reason, input) => {
    expect((await deny(await claimed(gateway, input), reason)).entity).toMatchObject({
      status: 'DENIED',
      denialReason: reason,
    });
  });

  test('for the software is one of Remote Connect alone', async () => {
    const denied = await deny(await claimed(remote), 'REMOTE_CONNECT_SOFTWARE');
    expect(denied.entity).toMatchObject({ status: 'DENIED' });
  });

  test('for a condition of use is for one that was unmet on the day of the outage', async () => {
    const claim = await claimed(gateway, { occurredAt: '2023-01-10T08:00:00+09:00' });
    // Nothing has been declared: a denial for that would pass, and is only tried.
    const dryRun = { outageClaimId: claim, reason: 'USAGE_CONDITIONS_UNMET', dryRun: true };
    expect(codes(await app.mutate(OPERATOR, 'denyOutageClaim', dryRun))).toEqual([]);
    app.setToday('2023-02-01');
    const usageConditions = {
      contractId: gateway,
      operatingPolicyDecided: true,
      networkEnvironment: { providedByCompany: true },
    };
    await app.mutate(CALLER, 'declareUsageConditions', usageConditions);
    // What is declared in February was unmet in January.
    expect(codes(await app.mutate(OPERATOR, 'denyOutageClaim', dryRun))).toEqual([]);
    app.setToday('2023-02-10');
    const later = await claimed(gateway, {
      knownAt: '2023-02-03T10:00:00+09:00',
      restoredAt: '2023-02-05T10:00:00+09:00',
    });
    expect((await deny(later, 'USAGE_CONDITIONS_UNMET')).userErrors).toMatchObject([
      { ...CONTRADICTS, details: { reason: 'USAGE_CONDITIONS_UNMET' } },
    ]);
  });

  test('for another reason says which', async () => {
    const claim = await claimed(gateway);
    expect((await deny(claim, 'OTHER')).userErrors).toMatchObject([
      { code: 'NOTE_REQUIRED', path: ['note'], details: { reason: 'OTHER' } },
    ]);
    await expect(deny(claim, 'OTHER', '　')).rejects.toThrow('BAD_USER_INPUT');
    await expect(deny(claim, 'OTHER', 'あ'.repeat(2_001))).rejects.toThrow('BAD_USER_INPUT');
    expect((await deny(claim, 'OTHER', '別途の合意による。')).entity).toMatchObject({
      denialReason: 'OTHER',
      denialNote: '別途の合意による。',
    });
  });

  test('is told with its day, its reason, and to operators by whom', async () => {
    const claim = await claimed(gateway);
    await deny(claim, 'OTHER', '別途の合意による。');
    const read = async (reader: typeof CALLER) =>
      (
        await app.read<{ outageClaim: { decision: object } }>(
          reader,
          'query ($id: ID!) { outageClaim(id: $id) { decision { outcome on reason by } } }',
          { id: claim },
        )
      ).outageClaim.decision;
    const decision = { outcome: 'DENIED', on: '2023-02-10', reason: 'その他：別途の合意による。' };
    expect(await read(OPERATOR)).toEqual({ ...decision, by: 'operator' });
    expect(await read(CALLER)).toEqual({ ...decision, by: null });
  });

  test('for want of a unit is for a state that other claims hold', async () => {
    const hours = { knownAt: '2023-01-05T10:00:00+09:00', restoredAt: '2023-01-07T10:00:00+09:00' };
    const first = await claimed(remote, hours);
    const second = await claimed(remote, hours);
    await paidFor(app, first);
    expect((await deny(second, 'NO_UNIT_LEFT')).entity).toMatchObject({ status: 'DENIED' });
  });

  test('for its length, or because it affects others, waits for a correction of the record', async () => {
    const knownAt = '2023-02-03T10:00:00+09:00';
    const outageId = await recordOutage(app, {
      knownAt,
      restoredAt: '2023-02-05T10:00:00+09:00',
      affectedServiceTypes: ['REMOTE_CONNECT'],
      affectedContractIds: [remote],
    });
    const claim = (await file(app, CALLER, remote, outageId)).entity?.id ?? '';
    const correct = (input: object) =>
      app.mutate(OPERATOR, 'correctOutage', { outageId, reason: '誤記', ...input });
    await correct({ restoredAt: '2023-02-04T09:00:00+09:00' });
    const tryFor = (reason: string) =>
      app.mutate(OPERATOR, 'denyOutageClaim', { outageClaimId: claim, reason, dryRun: true });
    expect(codes(await tryFor('OUTAGE_TOO_SHORT'))).toEqual([]);
    expect(codes(await tryFor('NOT_AFFECTED'))).toEqual(['DENIAL_CONTRADICTS_RECORD']);
    await correct({
      restoredAt: '2023-02-05T10:00:00+09:00',
      affectedServiceTypes: ['WEB_GATEWAY'],
      affectedContractIds: [gateway],
    });
    expect(codes(await tryFor('NOT_AFFECTED'))).toEqual([]);
    expect(codes(await tryFor('OUTAGE_TOO_SHORT'))).toEqual(['DENIAL_CONTRADICTS_RECORD']);
  });
});
