import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { codes, contract } from '../support/contracts';
import { file, filed, grant, recordOutage } from '../support/outages';

/** Art. 14: the hours that count are those in the contract's time in force. */
describe('the hours of an outage', () => {
  let app: TestApp;
  let contractors = 0;
  beforeAll(async () => {
    app = await startApp('2023-01-01');
  });
  afterAll(() => app.stop());

  /** A contract at 40,000 yen a month: a unit of 24 hours is 1,333 yen, two are 2,666, three 4,000. */
  async function contractFrom(billingStartOn: string): Promise<[TestCaller, string]> {
    app.setToday('2023-01-01');
    contractors += 1;
    const caller = actingFor(`C-${contractors}`);
    return [caller, await contract(app, caller, { billingStartOn })];
  }

  test('count from the billing start date', async () => {
    const [caller, contractId] = await contractFrom('2023-01-11');
    app.setToday('2023-01-20');
    // 72 hours from 01-10 at 10:00; from 01-11 at 00:00 it is 58: 2 units, at the fee of the first day.
    // In force for 24 hours it is on 01-12 at 00:00: the period is that from 01-12.
    const outageId = await recordOutage(app, {
      affectedContractIds: [contractId],
      knownAt: '2023-01-10T10:00:00+09:00',
      restoredAt: '2023-01-13T10:00:00+09:00',
    });
    const { entity } = await file(app, caller, contractId, outageId);
    expect(entity).toMatchObject({
      claimableFrom: '2023-01-12',
      claimDeadline: '2023-04-11',
      unavailableHours: 58,
      unavailableUnits: 2,
      reductionAmount: 2_666,
    });
    // Exactly 24 hours in force are enough, a millisecond less is not.
    const contract24 = await contract(app, caller, { billingStartOn: '2023-01-20' });
    app.setToday('2023-02-01');
    const of24 = { affectedContractIds: [contract24], knownAt: '2023-01-19T10:00:00+09:00' };
    const enough = { ...of24, restoredAt: '2023-01-21T00:00:00+09:00' };
    const short = { ...of24, restoredAt: '2023-01-20T14:59:59.999Z' };
    const tooShort = await file(app, caller, contract24, await recordOutage(app, short));
    expect(codes(tooShort)).toEqual(['OUTAGE_TOO_SHORT']);
    const claim = await file(app, caller, contract24, await recordOutage(app, enough));
    expect(claim.entity).toMatchObject({ unavailableHours: 24, claimableFrom: '2023-01-21' });
  });

  test('count through the last day; an ended contract may still claim', async () => {
    const [caller, contractId] = await contractFrom('2023-01-01');
    // Notice on 01-01: the last day is 01-31, to its end.
    await app.mutate(caller, 'giveTerminationNotice', { contractId });
    app.setNow('2023-02-01T09:00:00+09:00');
    const outageId = await recordOutage(app, { knownAt: '2023-01-30T10:00:00+09:00' });
    const claimId = await filed(app, caller, contractId, outageId);
    app.setToday('2023-02-10');
    const restoredAt = '2023-02-05T10:00:00+09:00';
    await app.mutate(OPERATOR, 'updateOutage', { outageId, restoredAt });
    // From 01-30 10:00 to 02-01 00:00 it is 38 hours: 1 unit.
    expect((await grant(app, claimId)).entity).toMatchObject({
      unavailableHours: 38,
      unavailableUnits: 1,
      reductionAmount: 1_333,
      settlement: { arisesOn: '2023-02-10' },
    });
    const after = await recordOutage(app, { knownAt: '2023-02-01T10:00:00+09:00', restoredAt });
    expect(codes(await file(app, OPERATOR, contractId, after))).toEqual([
      'CONTRACT_NOT_AFFECTED',
      'OUTAGE_TOO_SHORT',
    ]);
  });

  test('of one outage count for each of its contracts', async () => {
    const [caller, first] = await contractFrom('2023-01-01');
    const second = await contract(app, caller, { billingStartOn: '2023-01-01', accountCount: 100 });
    app.setToday('2023-02-01');
    const outageId = await recordOutage(app, {
      affectedContractIds: [first, second],
      knownAt: '2023-01-10T00:00:00+09:00',
      restoredAt: '2023-01-11T00:00:00+09:00',
    });
    const amounts = [];
    for (const contractId of [first, second]) {
      const claimId = await filed(app, caller, contractId, outageId);
      amounts.push((await grant(app, claimId)).entity?.reductionAmount);
    }
    // 40,000 ÷ 30 and 80,000 ÷ 30.
    expect(amounts).toEqual([1_333, 2_666]);
  });

  test('are told of the outage at any moment', async () => {
    app.setNow('2023-03-01T10:30:00+09:00');
    const outageId = await recordOutage(app, { knownAt: '2023-02-27T10:00:00+09:00' });
    const hours = async () => {
      const { outage } = await app.read(
        OPERATOR,
        `query ($id: ID!) { outage(id: $id) { now: durationHours
          before: durationHours(at: "2023-02-27T09:00:00+09:00")
          then: durationHours(at: "2023-02-28T09:59:59.999+09:00")
          later: durationHours(at: "2023-03-31T10:00:00+09:00") } }`,
        { id: outageId },
      );
      return outage;
    };
    // 32 days from 02-27 to 03-31 are 768 hours.
    expect(await hours()).toEqual({ now: 48, before: 0, then: 23, later: 768 });
    const update = { outageId, restoredAt: '2023-02-28T10:00:00+09:00' };
    await app.mutate(OPERATOR, 'updateOutage', update);
    expect(await hours()).toEqual({ now: 24, before: 0, then: 23, later: 24 });
  });
});
