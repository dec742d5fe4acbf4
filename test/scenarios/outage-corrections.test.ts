import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { codes, contract } from '../support/contracts';
import {
  type ClaimView,
  claimOf,
  file,
  filed,
  grant,
  paidFor,
  recordOutage,
} from '../support/outages';
import { settlementsOf } from '../support/settlements';

const KNOWN_AT = '2023-01-10T10:00:00+09:00';

/** Art. 14, after the grant, and corrections: a reduction follows what it rests on. */
describe('a reduction that has been granted', () => {
  let app: TestApp;
  let contractors = 0;
  beforeAll(async () => {
    app = await startApp('2023-01-01');
  });
  afterAll(() => app.stop());

  /** A contract at 40,000 yen a month: a unit is 1,333 yen, two are 2,666, three 4,000. */
  async function contractOf(): Promise<[TestCaller, string]> {
    app.setToday('2023-01-01');
    contractors += 1;
    const caller = actingFor(`C-${contractors}`);
    const id = await contract(app, caller, { billingStartOn: '2023-01-01' });
    app.setToday('2023-01-20');
    return [caller, id];
  }

  /** An outage of one contract of 48 hours, unless told otherwise. Gives its id. */
  const outage = (contractId: string, input: object = {}) =>
    recordOutage(app, {
      knownAt: KNOWN_AT,
      restoredAt: '2023-01-12T10:00:00+09:00',
      affectedContractIds: [contractId],
      ...input,
    });

  const correct = (outageId: string, input: object) =>
    app.mutate(OPERATOR, 'correctOutage', { outageId, reason: '記録の誤り', ...input });

  const reductionsOf = async (contractId: string) =>
    (await settlementsOf(app, contractId))
      .filter(({ outageClaim }) => outageClaim !== null)
      .map(({ kind, amount, arisesOn }) => [kind, amount, arisesOn]);

  const eventsOf = async (contractId: string) => {
    const { contract: found } = await app.read<{
      contract: {
        history: { edges: { node: { type: string; data: { outageClaim?: ClaimView } } }[] };
      };
    }>(
      OPERATOR,
      'query ($id: ID!) { contract(id: $id) { history(first: 100) { edges { node { type data } } } } }',
      { id: contractId },
    );
    return found.history.edges.map(({ node }) => [node.type, node.data.outageClaim?.status]);
  };

  test('follows the times of its outage, in one step', async () => {
    const [caller, contractId] = await contractOf();
    const outageId = await outage(contractId);
    const claim = await filed(app, caller, contractId, outageId);
    expect(await paidFor(app, claim)).toBe(2_666);
    app.setToday('2023-02-10');
    // It was restored a day later: 72 hours, 3 × 40,000 ÷ 30.
    const corrected = await correct(outageId, { restoredAt: '2023-01-13T10:00:00+09:00' });
    expect(codes(corrected)).toEqual([]);
    expect(await claimOf(app, caller, claim)).toMatchObject({
      status: 'GRANTED',
      unavailableHours: 72,
      unavailableUnits: 3,
      reductionAmount: 4_000,
      settlement: { amount: 4_000 },
    });
    expect(await reductionsOf(contractId)).toEqual([
      ['FEE_REDUCTION', 2_666, '2023-01-20'],
      ['REVERSAL', 2_666, '2023-02-10'],
      ['FEE_REDUCTION', 4_000, '2023-01-20'],
    ]);
    expect((await eventsOf(contractId)).slice(-2)).toEqual([
      ['OUTAGE_CLAIM_GRANTED', 'GRANTED'],
      ['OUTAGE_CLAIM_REASSESSED', 'GRANTED'],
    ]);
  });

  test.each([
    ['the cause lies elsewhere', { attribution: 'CONTRACTOR' }],
    ['it was not complete', { complete: false }],
    ['it affected others', { affectedContractIds: [] }],
    [
      'it was of another type',
      { affectedServiceTypes: ['FIREWALL_TYPE_1'], affectedContractIds: [] },
    ],
    ['it was shorter', { knownAt: '2023-01-11T10:00:00.001+09:00' }],
  ])('is only reversed where %s, and its claim waits again', async (_, truth) => {
    const [caller, contractId] = await contractOf();
    const outageId = await outage(contractId);
    const claim = await filed(app, caller, contractId, outageId);
    expect(await paidFor(app, claim)).toBe(2_666);
    expect(codes(await correct(outageId, truth))).toEqual([]);
    expect(await claimOf(app, caller, claim)).toMatchObject({
      status: 'FILED',
      reductionAmount: null,
      settlement: null,
    });
    expect((await reductionsOf(contractId)).map(([kind]) => kind)).toEqual([
      'FEE_REDUCTION',
      'REVERSAL',
    ]);
    // Corrected back, it is granted and paid as before.
    const before = {
      knownAt: KNOWN_AT,
      attribution: 'COMPANY',
      complete: true,
      affectedServiceTypes: ['WEB_GATEWAY'],
      affectedContractIds: [contractId],
    };
    expect(codes(await correct(outageId, before))).toEqual([]);
    expect(await paidFor(app, claim)).toBe(2_666);
  });

  test('of every contract concerned is settled anew, of whichever contractor', async () => {
    const contracts: [TestCaller, string][] = [];
    for (let count = 0; count < 3; count += 1) contracts.push(await contractOf());
    const outageId = await outage('', { affectedContractIds: contracts.map(([, id]) => id) });
    const claims: string[] = [];
    for (const [caller, id] of contracts) {
      claims.push(await filed(app, caller, id, outageId));
      await paidFor(app, claims.at(-1) ?? '');
    }
    await correct(outageId, { restoredAt: '2023-01-11T10:00:00+09:00' });
    for (const [place, [caller]] of contracts.entries()) {
      expect(await claimOf(app, caller, claims[place] ?? '')).toMatchObject({
        unavailableUnits: 1,
        reductionAmount: 1_333,
      });
    }
  });

  test('falls by the days after an end that is dated back', async () => {
    const [caller, contractId] = await contractOf();
    const outageId = await outage(contractId, { restoredAt: '2023-01-14T10:00:00+09:00' });
    const claim = await filed(app, caller, contractId, outageId);
    // 96 hours: 4 × 40,000 ÷ 30 = 5,333.
    expect(await paidFor(app, claim)).toBe(5_333);
    const end = (effectiveOn: string) =>
      app.mutate(OPERATOR, 'terminateContract', {
        contractId,
        ground: 'GENERAL_TERMS_28_2',
        effectiveOn,
        note: '契約者による解除',
      });
    expect(codes(await end('2023-01-11'))).toEqual([]);
    // From 01-10 10:00 to 01-12 00:00 it is 38 hours: 1,333.
    expect(await claimOf(app, caller, claim)).toMatchObject({
      unavailableHours: 38,
      reductionAmount: 1_333,
    });
    expect(await reductionsOf(contractId)).toEqual([
      ['FEE_REDUCTION', 5_333, '2023-01-20'],
      ['REVERSAL', 5_333, '2023-01-20'],
      ['FEE_REDUCTION', 1_333, '2023-01-20'],
    ]);
  });

  test('comes back whole with an end that is taken back', async () => {
    app.setToday('2023-01-01');
    const caller = actingFor('C-taken-back');
    const serviceType = 'FIREWALL_TYPE_2';
    const contractId = await contract(app, caller, { billingStartOn: '2023-01-01', serviceType });
    app.setToday('2023-01-20');
    // Two of every contract of the type, back to back: 96 hours.
    const ofType = { affectedServiceTypes: [serviceType], affectedContractIds: null };
    const first = await outage('', ofType);
    await outage('', {
      ...ofType,
      knownAt: '2023-01-12T10:00:00+09:00',
      restoredAt: '2023-01-14T10:00:00+09:00',
    });
    const claim = await filed(app, caller, contractId, first);
    expect(await paidFor(app, claim)).toBe(5_333);
    const end = {
      contractId,
      ground: 'GENERAL_TERMS_28_2',
      effectiveOn: '2023-01-11',
      note: '契約者による解除',
    };
    await app.mutate(OPERATOR, 'terminateContract', end);
    expect(await claimOf(app, caller, claim)).toMatchObject({ reductionAmount: 1_333 });
    app.setToday('2023-02-10');
    const correction = { contractId, remove: true, reason: '対象契約の取り違え' };
    expect(codes(await app.mutate(OPERATOR, 'correctTermination', correction))).toEqual([]);
    expect(await claimOf(app, caller, claim)).toMatchObject({
      status: 'GRANTED',
      unavailableUnits: 4,
      reductionAmount: 5_333,
      settlement: { amount: 5_333, arisesOn: '2023-01-20' },
    });
  });

  test('follows quotes that are put right', async () => {
    const [caller, contractId] = await contractOf();
    const claim = await filed(app, caller, contractId, await outage(contractId));
    expect(await paidFor(app, claim)).toBe(2_666);
    const quotes = { contractId, basicFeePerAccount: 800, reason: '提示額の誤記' };
    expect(codes(await app.mutate(OPERATOR, 'correctQuotedFees', quotes))).toEqual([]);
    // 50 × (800 + 300) = 55,000: 2 × 55,000 ÷ 30 = 3,666.
    expect(await claimOf(app, caller, claim)).toMatchObject({ reductionAmount: 3_666 });
  });

  test('can be paid again where it was reversed by mistake', async () => {
    const [caller, contractId] = await contractOf();
    const claim = await filed(app, caller, contractId, await outage(contractId));
    await paidFor(app, claim);
    const [reduction] = (await settlementsOf(app, contractId)).filter(
      ({ kind }) => kind === 'FEE_REDUCTION',
    );
    const reverse = { settlementId: reduction?.id, reason: '取り違え' };
    expect(codes(await app.mutate(OPERATOR, 'reverseSettlement', reverse))).toEqual([]);
    expect(await claimOf(app, caller, claim)).toMatchObject({ status: 'FILED', settlement: null });
    expect((await eventsOf(contractId)).slice(-2)).toEqual([
      ['OUTAGE_CLAIM_REASSESSED', 'FILED'],
      ['SETTLEMENT_REVERSED', undefined],
    ]);
    expect(await paidFor(app, claim)).toBe(2_666);
    const standing = (await settlementsOf(app, contractId)).filter(
      ({ kind, reversedBy }) => kind === 'FEE_REDUCTION' && reversedBy === null,
    );
    expect(standing.map(({ amount }) => amount)).toEqual([2_666]);
  });

  test('passes to the other claim of its state where it is reversed by hand', async () => {
    const [caller, contractId] = await contractOf();
    const first = await filed(app, caller, contractId, await outage(contractId));
    await paidFor(app, first);
    const later = {
      knownAt: '2023-01-12T10:00:00+09:00',
      restoredAt: '2023-01-13T10:00:00+09:00',
    };
    const second = await filed(app, caller, contractId, await outage(contractId, later));
    // 72 hours pay 4,000, of which 2,666 are paid.
    expect(await paidFor(app, second)).toBe(1_334);
    const [reduction] = (await settlementsOf(app, contractId)).filter(
      ({ outageClaim }) => outageClaim?.id === first,
    );
    const reverse = { settlementId: reduction?.id, reason: '二重の決定' };
    await app.mutate(OPERATOR, 'reverseSettlement', reverse);
    // What the state pays it pays as long as one of its claims is granted.
    expect(await claimOf(app, caller, second)).toMatchObject({ reductionAmount: 4_000 });
    expect(codes(await grant(app, first))).toEqual(['NO_UNIT_LEFT']);
  });

  test('is left as it is by a correction of what it does not rest on', async () => {
    const [caller, contractId] = await contractOf();
    const outageId = await outage(contractId);
    const claim = await filed(app, caller, contractId, outageId);
    await paidFor(app, claim);
    expect(codes(await correct(outageId, { occurredAt: '2023-01-09T10:00:00+09:00' }))).toEqual([]);
    expect(await reductionsOf(contractId)).toHaveLength(1);
    expect(codes(await correct(outageId, { knownAt: KNOWN_AT, complete: true }))).toEqual([
      'NO_CHANGE',
    ]);
  });
});

describe('a correction of an outage', () => {
  let app: TestApp;
  const caller = actingFor('C-1');
  let contractId: string;
  let other: string;
  beforeAll(async () => {
    app = await startApp('2023-01-01');
    contractId = await contract(app, caller, { billingStartOn: '2023-01-01' });
    other = await contract(app, actingFor('C-2'), { billingStartOn: '2023-01-01' });
  });
  beforeEach(() => app.setToday('2023-01-20'));
  afterAll(() => app.stop());

  test('that makes a claim possible gives it three months from its day', async () => {
    const outageId = await recordOutage(app, {
      knownAt: KNOWN_AT,
      restoredAt: '2023-01-12T10:00:00+09:00',
      affectedContractIds: [other],
    });
    app.setToday('2023-06-01');
    await app.mutate(OPERATOR, 'correctOutage', {
      outageId,
      reason: '対象契約の記載漏れ',
      affectedContractIds: [contractId, other],
    });
    app.setNow('2023-09-01T23:59:59+09:00');
    expect((await file(app, caller, contractId, outageId)).entity).toMatchObject({
      claimableFrom: '2023-06-01',
      claimDeadline: '2023-09-01',
    });
    // For the contract that could claim all along it ended on 04-11.
    expect((await file(app, actingFor('C-2'), other, outageId)).userErrors).toMatchObject([
      { code: 'CLAIM_PERIOD_EXPIRED', details: { claimDeadline: '2023-04-11' } },
    ]);
  });

  test('keeps what has happened in order, and names contracts of its types', async () => {
    const outageId = await recordOutage(app, { knownAt: KNOWN_AT });
    const correct = (input: object) =>
      app.mutate(OPERATOR, 'correctOutage', { outageId, reason: '誤記', ...input });
    expect(codes(await correct({ restoredAt: '2023-01-10T09:59:59+09:00' }))).toEqual([
      'DATES_OUT_OF_ORDER',
    ]);
    expect(codes(await correct({ knownAt: '2023-01-20T09:00:01+09:00' }))).toEqual([
      'DATE_IN_FUTURE',
    ]);
    const ofOthers = {
      affectedServiceTypes: ['REMOTE_CONNECT'],
      affectedContractIds: [contractId],
    };
    expect((await correct(ofOthers)).userErrors).toMatchObject([
      {
        code: 'CONTRACT_NOT_AFFECTED',
        path: ['affectedContractIds'],
        details: { contracts: [{ id: contractId }] },
      },
    ]);
    expect(codes(await correct({ affectedContractIds: ['none'] }))).toEqual(['NOT_FOUND']);
    await expect(correct({ affectedServiceTypes: [] })).rejects.toThrow('BAD_USER_INPUT');
    await expect(correct({ reason: ' ' })).rejects.toThrow('BAD_USER_INPUT');
    const stale = await correct({ complete: false, expectedVersion: 2 });
    expect(codes(stale)).toEqual(['VERSION_CONFLICT']);
    const corrected = await app.mutate(
      OPERATOR,
      'correctOutage',
      { outageId, reason: '誤記', complete: false, affectedContractIds: [other] },
      'version complete affectedContracts { edges { node { id } } }',
    );
    expect(corrected.entity).toEqual({
      version: 2,
      complete: false,
      affectedContracts: { edges: [{ node: { id: other } }] },
    });
  });
});
