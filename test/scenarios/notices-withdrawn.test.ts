import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { codes, contract } from '../support/contracts';
import {
  earlyTermination,
  fieldsOf,
  reversal,
  settlementsOf,
  statusesOn,
} from '../support/reading';

const TODAY = '2024-04-08';
const GATEWAY = { billingStartOn: '2024-04-20' };
const REMOTE = { serviceType: 'REMOTE_CONNECT', billingStartOn: '2024-05-01' };
const TOGETHER = { dependentContracts: 'TERMINATE_TOGETHER' };

/** Art. 6 and 11: the company withdraws a notice until its effective date, if every rule holds without it. */
describe('notices withdrawn', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const withdraw = (contractId: string, more: object = {}) =>
    app.mutate(OPERATOR, 'withdrawTerminationNotice', {
      contractId,
      reason: 'They stay',
      contractorAgreedOn: TODAY,
      ...more,
    });
  const give = (contractId: string, more: object = {}) =>
    app.mutate(OPERATOR, 'giveTerminationNotice', { contractId, ...more });

  test('the settlement falls away with the notice, and comes again with another', async () => {
    const gateway = await contract(app, actingFor('C-1'), GATEWAY);
    await give(gateway);
    expect(codes(await withdraw(gateway))).toEqual([]);
    const undone = [earlyTermination(14_666, '2024-05-08'), reversal(14_666, '2024-05-08')];
    expect(await settlementsOf(app, gateway)).toEqual(undone);
    expect(await statusesOn(app, gateway, [TODAY, '2024-05-08', '2024-05-09'])).toEqual([
      ...['ACCEPTED', 'ACTIVE', 'ACTIVE'],
    ]);
    app.setToday('2024-04-10');
    await give(gateway);
    // 04-10 + 30 days = 05-10; 05-11 to 05-19 are 9 days: 40,000 × 9 ÷ 30 = 12,000.
    const again = [...undone, earlyTermination(12_000, '2024-05-10')];
    expect(await settlementsOf(app, gateway)).toEqual(again);
    const { history } = await fieldsOf<{ history: { edges: { node: { type: string } }[] } }>(
      app,
      gateway,
      'history { edges { node { type } } }',
    );
    expect(history.edges.map(({ node }) => node.type)).toEqual([
      'APPLICATION_MADE',
      'APPLICATION_ACCEPTED',
      'TERMINATION_NOTICE_GIVEN',
      'TERMINATION_NOTICE_WITHDRAWN',
      'TERMINATION_NOTICE_GIVEN',
    ]);
  });

  test('on the effective date still, on the day after no more', async () => {
    const gateway = await contract(app, actingFor('C-2'), GATEWAY);
    expect(codes(await withdraw(gateway))).toEqual(['INVALID_STATE']);
    await give(gateway);
    app.setToday('2024-05-09');
    expect((await withdraw(gateway)).userErrors).toMatchObject([
      { code: 'NOTICE_ALREADY_EFFECTIVE', details: { effectiveOn: '2024-05-08' } },
    ]);
    app.setToday('2024-05-08');
    expect(codes(await withdraw(gateway))).toEqual([]);
    // It had arisen on 05-08 and is reversed on that day.
    expect(await settlementsOf(app, gateway)).toEqual([
      ...[earlyTermination(14_666, '2024-05-08'), reversal(14_666, '2024-05-08')],
    ]);
  });

  test('a dependent contract goes on only after its base does', async () => {
    const contractor = actingFor('C-3');
    const gateway = await contract(app, contractor, GATEWAY);
    const remote = await contract(app, contractor, REMOTE);
    await give(gateway, TOGETHER);
    expect((await withdraw(remote)).userErrors).toMatchObject([
      { code: 'BASE_CONTRACT_REQUIRED', article: '6', details: { on: '2024-05-09' } },
    ]);
    expect(codes(await withdraw(gateway))).toEqual([]);
    expect(await fieldsOf(app, remote, 'status')).toEqual({ status: 'UNDER_NOTICE' });
    expect(codes(await withdraw(remote))).toEqual([]);
    // 05-01 to 05-31: 40,000 × 23 ÷ 31 = 29,677, and back.
    expect(await settlementsOf(app, remote)).toEqual([
      ...[earlyTermination(29_677, '2024-05-08'), reversal(29_677, '2024-05-08')],
    ]);
  });

  test('a dependent contract that has not started asks for a base from its start on', async () => {
    const contractor = actingFor('C-4');
    const gateway = await contract(app, contractor, GATEWAY);
    const remote = await contract(app, contractor, { ...REMOTE, billingStartOn: '2024-06-01' });
    await give(gateway, TOGETHER);
    // A firewall that starts on 06-02 leaves 06-01 without a base; moved to 06-01, it does not.
    const firewall = await contract(app, contractor, {
      serviceType: 'FIREWALL_TYPE_1',
      billingStartOn: '2024-06-02',
    });
    expect((await withdraw(remote)).userErrors).toMatchObject([
      { code: 'BASE_CONTRACT_REQUIRED', details: { on: '2024-06-01' } },
    ]);
    const move = { contractId: firewall, billingStartOn: '2024-06-01' };
    await app.mutate(OPERATOR, 'rescheduleBillingStart', move);
    expect(codes(await withdraw(remote))).toEqual([]);
    expect(await fieldsOf(app, remote, 'eligible(asOf: "2024-06-01")')).toEqual({ eligible: true });
  });

  test('of two bases ended one after another, either one brings the dependent contract back', async () => {
    const contractor = actingFor('C-5');
    const gateway = await contract(app, contractor, GATEWAY);
    const firewall = await contract(app, contractor, {
      ...GATEWAY,
      serviceType: 'FIREWALL_TYPE_2',
    });
    const remote = await contract(app, contractor, REMOTE);
    await give(gateway);
    expect(codes(await give(firewall))).toEqual(['DEPENDENTS_CHOICE_REQUIRED']);
    await give(firewall, TOGETHER);
    expect(codes(await withdraw(remote))).toEqual(['BASE_CONTRACT_REQUIRED']);
    expect(codes(await withdraw(gateway))).toEqual([]);
    expect(codes(await withdraw(remote))).toEqual([]);
    expect(await fieldsOf(app, firewall, 'status')).toEqual({ status: 'UNDER_NOTICE' });
  });

  test('a base left in force without its notice makes its dependents eligible again', async () => {
    const contractor = actingFor('C-6');
    const gateway = await contract(app, contractor, GATEWAY);
    const remote = await contract(app, contractor, REMOTE);
    await give(gateway, { dependentContracts: 'LEAVE_IN_FORCE' });
    const asked = 'eligible(asOf: "2024-05-09")';
    expect(await fieldsOf(app, remote, asked)).toEqual({ eligible: false });
    expect(codes(await withdraw(gateway))).toEqual([]);
    expect(await fieldsOf(app, remote, asked)).toEqual({ eligible: true });
  });

  test('a dependent contract that has been without a base goes on if it has one from then on', async () => {
    const contractor = actingFor('C-8');
    const gateway = await contract(app, contractor, GATEWAY);
    const remote = await contract(app, contractor, REMOTE);
    await give(gateway, { dependentContracts: 'LEAVE_IN_FORCE' });
    // Without a base from 05-09 on, it is to end on 05-31; a firewall starts on 06-01.
    await give(remote, { requestedOn: '2024-05-31' });
    expect((await withdraw(remote)).userErrors).toMatchObject([
      { code: 'BASE_CONTRACT_REQUIRED', details: { on: '2024-06-01' } },
    ]);
    await contract(app, contractor, {
      serviceType: 'FIREWALL_TYPE_1',
      billingStartOn: '2024-06-01',
    });
    expect(codes(await withdraw(remote))).toEqual([]);
  });

  test("a company's termination is withdrawn like a notice", async () => {
    const gateway = await contract(app, actingFor('C-7'), GATEWAY);
    const end = {
      contractId: gateway,
      ground: 'COMPANY',
      effectiveOn: '2024-05-10',
      note: 'Unpaid',
    };
    await app.mutate(OPERATOR, 'terminateContract', end);
    expect(codes(await withdraw(gateway))).toEqual([]);
    expect(await fieldsOf(app, gateway, 'status terminationEffectiveOn')).toEqual({
      status: 'ACCEPTED',
      terminationEffectiveOn: null,
    });
    // 05-11 to 05-19: 40,000 × 9 ÷ 30.
    expect(await settlementsOf(app, gateway)).toEqual([
      ...[earlyTermination(12_000, '2024-05-10'), reversal(12_000, '2024-05-10')],
    ]);
  });
});
