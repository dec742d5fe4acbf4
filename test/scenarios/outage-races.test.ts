import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { codes, contract } from '../support/contracts';
import { claimOf, file, filed, grant, recordOutage } from '../support/outages';
import { settlementsOf } from '../support/settlements';

const CONTRACTOR = actingFor('C-1');
const KNOWN_AT = '2023-01-10T00:00:00+09:00';
const MS_PER_DAY = 86_400_000;
const RESTORED_AT = '2023-01-12T00:00:00+09:00';

/** Art. 14: what a granted claim rests on does not change under it, whoever comes first. */
describe('claims and outages at the same time', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2022-10-01');
  });
  afterAll(() => app.stop());

  async function contractOf(contractor: string): Promise<string> {
    app.setToday('2022-10-01');
    const caller = actingFor(contractor);
    const id = await contract(app, caller, { billingStartOn: '2022-10-01' });
    app.setToday('2023-01-20');
    return id;
  }

  /** An outage of one contract, by default of two days. */
  const outage = (contractId: string, input: object = {}) =>
    recordOutage(app, {
      knownAt: KNOWN_AT,
      restoredAt: RESTORED_AT,
      affectedContractIds: [contractId],
      ...input,
    });

  test('nothing but the description of an outage changes under a granted claim', async () => {
    const contractId = await contractOf('C-1');
    const outageId = await outage(contractId);
    const claimId = await filed(app, CONTRACTOR, contractId, outageId);
    await grant(app, claimId);
    for (const change of [
      { restoredAt: '2023-01-13T00:00:00+09:00' },
      { attribution: 'THIRD_PARTY' },
      { complete: false, description: '誤記の訂正' },
    ]) {
      const refused = await app.mutate(OPERATOR, 'updateOutage', { outageId, ...change });
      expect(refused.userErrors).toMatchObject([
        { code: 'INVALID_STATE', details: { status: 'GRANTED_CLAIMS' } },
      ]);
    }
    const described = await app.mutate(
      OPERATOR,
      'updateOutage',
      // What is named but stays the same is no change.
      { outageId, description: '設備故障', attribution: 'COMPANY', restoredAt: RESTORED_AT },
      'description attribution version',
    );
    expect(described.entity).toEqual({
      description: '設備故障',
      attribution: 'COMPANY',
      version: 2,
    });
  });

  test('a grant and an update of the outage agree on one order', async () => {
    const contractId = await contractOf('C-2');
    const outcomes: string[] = [];
    for (let round = 0; round < 8; round += 1) {
      // Each round is about days of its own.
      const start = Date.parse(KNOWN_AT) - (round + 1) * 10 * MS_PER_DAY;
      const at = (days: number) => new Date(start + days * MS_PER_DAY).toISOString();
      const outageId = await outage(contractId, { knownAt: at(0), restoredAt: at(3) });
      const outageClaimId = await filed(app, OPERATOR, contractId, outageId);
      const clerk = { ...OPERATOR, subject: 'clerk' };
      const [granted, updated] = await Promise.all([
        app.mutate(clerk, 'grantOutageClaim', { outageClaimId }),
        app.mutate(OPERATOR, 'updateOutage', { outageId, attribution: 'THIRD_PARTY' }),
      ]);
      const outcome = [...codes(granted), ...codes(updated)].join();
      expect(['NOT_COMPANY_ATTRIBUTABLE', 'INVALID_STATE']).toContain(outcome);
      outcomes.push(outcome);
    }
    const granted = outcomes.filter((outcome) => outcome === 'INVALID_STATE');
    expect(await settlementsOf(app, contractId)).toHaveLength(1 + granted.length);
  });

  test('one claim is filed, and one granted, of many at once', async () => {
    const contractId = await contractOf('C-3');
    const caller = actingFor('C-3');
    const outageId = await outage(contractId);
    const filings = await Promise.all(
      Array.from({ length: 6 }, () => file(app, caller, contractId, outageId)),
    );
    const [claim, ...others] = filings.flatMap(({ entity }) => (entity === null ? [] : [entity]));
    expect(others).toEqual([]);
    expect(filings.flatMap(codes)).toEqual(Array(5).fill('DUPLICATE_CLAIM'));
    const grants = await Promise.all(Array.from({ length: 6 }, () => grant(app, claim?.id ?? '')));
    expect(grants.flatMap(codes)).toEqual(Array(5).fill('INVALID_STATE'));
    const reductions = (await settlementsOf(app, contractId)).filter(
      ({ kind }) => kind === 'FEE_REDUCTION',
    );
    expect(reductions).toMatchObject([{ amount: 2_666 }]);
  });

  test('two claims on overlapping outages, granted at once, never credit an hour twice', async () => {
    const contractId = await contractOf('C-4');
    const caller = actingFor('C-4');
    // 01-10 to 01-12 and 01-11 to 01-13: 72 hours together.
    const first = await filed(app, caller, contractId, await outage(contractId));
    const second = await filed(
      app,
      caller,
      contractId,
      await outage(contractId, {
        knownAt: '2023-01-11T00:00:00+09:00',
        restoredAt: '2023-01-13T00:00:00+09:00',
      }),
    );
    const granted = await Promise.all([grant(app, first), grant(app, second)]);
    expect(granted.flatMap(codes)).toEqual(['NO_UNIT_LEFT']);
    const claims = [await claimOf(app, caller, first), await claimOf(app, caller, second)];
    const hours = claims.map(({ unavailableHours }) => unavailableHours ?? 0);
    expect(hours.toSorted((a, b) => a - b)).toEqual([0, 72]);
    // The one that was granted takes all: 3 × 40,000 ÷ 30 = 4,000.
    const amounts = (await settlementsOf(app, contractId)).slice(1).map(({ amount }) => amount);
    expect(amounts).toEqual([4_000]);
  });

  test('a grant and the record of an outage that joins its state agree on one order', async () => {
    const contractId = await contractOf('C-5');
    for (let round = 0; round < 6; round += 1) {
      const start = Date.parse(KNOWN_AT) - (round + 1) * 10 * MS_PER_DAY;
      const at = (days: number) => new Date(start + days * MS_PER_DAY).toISOString();
      const first = await outage(contractId, { knownAt: at(0), restoredAt: at(1.5) });
      const claim = await filed(app, actingFor('C-5'), contractId, first);
      // 36 hours, and 29 that overlap it by six: 59 together.
      const [granted, second] = await Promise.all([
        grant(app, claim),
        outage(contractId, { knownAt: at(1.25), restoredAt: at(1.25 + 29 / 24) }),
      ]);
      expect(codes(granted)).toEqual([]);
      const other = await filed(app, actingFor('C-5'), contractId, second);
      const rest = await grant(app, other);
      const paid = [granted, rest].map(({ entity }) => entity?.reductionAmount ?? 0);
      // Whichever came first, the state pays 2 × 40,000 ÷ 30.
      expect([
        [2_666, 0],
        [1_333, 1_333],
      ]).toContainEqual(paid);
    }
  });

  test('grants and a correction of their outage leave what the corrected record pays', async () => {
    const contracts: string[] = [];
    for (let count = 6; count < 12; count += 1) contracts.push(await contractOf(`C-${count}`));
    const outageId = await outage('', { affectedContractIds: contracts });
    const claims: string[] = [];
    for (const [place, id] of contracts.entries()) {
      claims.push(await filed(app, actingFor(`C-${place + 6}`), id, outageId));
    }
    const restoredAt = '2023-01-13T00:00:00+09:00';
    const [corrected, ...granted] = await Promise.all([
      app.mutate(OPERATOR, 'correctOutage', { outageId, restoredAt, reason: '誤記' }),
      ...claims.map((claim) => grant(app, claim)),
    ]);
    expect([...codes(corrected), ...granted.flatMap(codes)]).toEqual([]);
    for (const [place, claim] of claims.entries()) {
      const view = await claimOf(app, actingFor(`C-${place + 6}`), claim);
      // 72 hours: 3 × 40,000 ÷ 30.
      expect(view).toMatchObject({ status: 'GRANTED', reductionAmount: 4_000 });
    }
  });
});
