import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { accept, apply, codes, contract, QUOTED_FEES } from '../support/contracts';
import { fieldsOf } from '../support/reading';

const TODAY = '2024-04-08';
const REMOTE = { serviceType: 'REMOTE_CONNECT' };

/** Art. 6: a new customer applies for a base contract and one that needs it at the same time. */
describe('two applications at once', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const acceptance = (contractId: string, billingStartOn: string) =>
    app.mutate(OPERATOR, 'acceptApplication', {
      contractId,
      billingStartOn,
      quotedFees: QUOTED_FEES,
      privateBackboneConfirmed: true,
    });
  const reschedule = (contractId: string, billingStartOn: string) =>
    app.mutate(OPERATOR, 'rescheduleBillingStart', { contractId, billingStartOn });
  const applyForRemote = (contractorId: string) =>
    app.mutate(actingFor(contractorId), 'applyForContract', {
      contractorId,
      ...REMOTE,
      accountCount: 50,
      agreesToTermsEdition: '2022-09-01',
    });

  test('the dependent one is applied for after the base, and accepted after it', async () => {
    const contractor = actingFor('C-1');
    expect((await applyForRemote('C-1')).userErrors).toMatchObject([
      {
        code: 'BASE_CONTRACT_REQUIRED',
        path: ['serviceType'],
        article: '6',
        details: {
          baseServiceTypes: ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'],
          on: TODAY,
        },
      },
    ]);
    const gateway = await apply(app, contractor);
    const remote = await apply(app, contractor, REMOTE);
    const privateConnect = await apply(app, contractor, { serviceType: 'PRIVATE_CONNECT' });
    for (const dependent of [remote, privateConnect]) {
      expect((await acceptance(dependent, '2024-04-20')).userErrors).toMatchObject([
        { code: 'BASE_CONTRACT_REQUIRED', path: ['billingStartOn'], details: { on: '2024-04-20' } },
      ]);
    }
    await accept(app, gateway, { billingStartOn: '2024-04-20' });
    expect(codes(await acceptance(remote, '2024-04-20'))).toEqual([]);
    expect(codes(await acceptance(privateConnect, '2024-05-01'))).toEqual([]);
  });

  test('billing of the dependent one does not start before that of its base', async () => {
    const contractor = actingFor('C-2');
    const firewall = await apply(app, contractor, { serviceType: 'FIREWALL_TYPE_2' });
    const remote = await apply(app, contractor, REMOTE);
    await accept(app, firewall, { billingStartOn: '2024-04-20' });
    expect((await acceptance(remote, '2024-04-19')).userErrors).toMatchObject([
      { code: 'BASE_CONTRACT_REQUIRED', details: { on: '2024-04-19' } },
    ]);
    expect(codes(await acceptance(remote, '2024-04-20'))).toEqual([]);
  });

  test('a base under notice is one through its last day', async () => {
    const contractor = actingFor('C-3');
    const gateway = await contract(app, contractor, { billingStartOn: '2024-04-20' });
    const onLastDay = await apply(app, contractor, REMOTE);
    const dayAfter = await apply(app, contractor, REMOTE);
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: gateway });
    // 04-08 + 30 days = 05-08.
    expect(codes(await acceptance(dayAfter, '2024-05-09'))).toEqual(['BASE_CONTRACT_REQUIRED']);
    expect(codes(await acceptance(onLastDay, '2024-05-08'))).toEqual([]);
    expect(
      await fieldsOf(
        app,
        onLastDay,
        'a: eligible(asOf: "2024-05-08") b: eligible(asOf: "2024-05-09")',
      ),
    ).toEqual({ a: true, b: false });
    await app.mutate(contractor, 'withdrawApplication', { contractId: dayAfter });
    app.setToday('2024-05-08');
    expect(codes(await applyForRemote('C-3'))).toEqual([]);
    app.setToday('2024-05-09');
    expect(codes(await applyForRemote('C-3'))).toEqual(['BASE_CONTRACT_REQUIRED']);
  });

  test('with the base rejected, the dependent one waits and cannot be accepted', async () => {
    const contractor = actingFor('C-4');
    const gateway = await apply(app, contractor);
    const remote = await apply(app, contractor, REMOTE);
    expect(await fieldsOf(app, remote, 'status eligible')).toEqual({
      status: 'APPLIED',
      eligible: true,
    });
    await app.mutate(OPERATOR, 'rejectApplication', { contractId: gateway, reason: 'Credit' });
    expect(await fieldsOf(app, remote, 'status eligible')).toEqual({
      status: 'APPLIED',
      eligible: false,
    });
    expect(codes(await acceptance(remote, '2024-04-20'))).toEqual(['BASE_CONTRACT_REQUIRED']);
    // Another contractor's gateway is no base.
    await contract(app, actingFor('C-4-other'), { billingStartOn: '2024-04-08' });
    expect(codes(await acceptance(remote, '2024-04-20'))).toEqual(['BASE_CONTRACT_REQUIRED']);
    await contract(app, contractor, { billingStartOn: '2024-04-20' });
    expect(codes(await acceptance(remote, '2024-04-20'))).toEqual([]);
  });

  test('moving a billing start date keeps the base below its dependents', async () => {
    const contractor = actingFor('C-5');
    const gateway = await contract(app, contractor, { billingStartOn: '2024-04-20' });
    const remote = await contract(app, contractor, { ...REMOTE, billingStartOn: '2024-05-01' });
    const { contractNumber } = await fieldsOf<{ contractNumber: string }>(
      app,
      remote,
      'contractNumber',
    );
    expect((await reschedule(remote, '2024-04-19')).userErrors).toMatchObject([
      { code: 'BASE_CONTRACT_REQUIRED', path: ['billingStartOn'], details: { on: '2024-04-19' } },
    ]);
    // The base may start as late as its dependent, not a day later.
    expect((await reschedule(gateway, '2024-05-02')).userErrors).toMatchObject([
      {
        code: 'BASE_CONTRACT_REQUIRED',
        path: ['billingStartOn'],
        details: {
          on: '2024-05-01',
          contracts: [{ id: remote, contractNumber, serviceType: 'REMOTE_CONNECT' }],
        },
      },
    ]);
    expect(codes(await reschedule(gateway, '2024-05-01'))).toEqual([]);
    expect(codes(await reschedule(remote, '2024-06-01'))).toEqual([]);
    expect(codes(await reschedule(gateway, '2024-05-02'))).toEqual([]);
    expect(await fieldsOf(app, gateway, 'billingStartOn minimumTermEndsOn')).toEqual({
      billingStartOn: '2024-05-02',
      minimumTermEndsOn: '2024-06-01',
    });
    // With another base from 05-20 on, the first one may start as late as it likes.
    await contract(app, contractor, {
      serviceType: 'FIREWALL_TYPE_1',
      billingStartOn: '2024-05-20',
    });
    expect(codes(await reschedule(gateway, '2024-12-01'))).toEqual([]);
  });

  test('a billing start date moves only while it is ahead, and not past the last day', async () => {
    const contractor = actingFor('C-6');
    const gateway = await contract(app, contractor, { billingStartOn: '2024-04-20' });
    app.setToday('2024-04-10');
    for (const [day, code] of [
      ['2024-04-20', 'NO_CHANGE'],
      ['2024-04-09', 'DATE_IN_PAST'],
      ['3000-01-01', 'DATE_IN_FUTURE'],
    ] as const) {
      expect(codes(await reschedule(gateway, day))).toEqual([code]);
    }
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: gateway });
    // 04-10 + 30 days = 05-10.
    expect(codes(await reschedule(gateway, '2024-05-11'))).toEqual(['AFTER_TERMINATION']);
    expect(codes(await reschedule(gateway, '2024-05-10'))).toEqual([]);
    expect(codes(await reschedule(gateway, '2024-04-11'))).toEqual([]);
    app.setToday('2024-04-11');
    expect(codes(await reschedule(gateway, '2024-04-12'))).toEqual(['INVALID_STATE']);
  });

  test('a base names its dependent contracts on any day', async () => {
    const contractor = actingFor('C-7');
    const start = { billingStartOn: '2024-04-20' };
    const gateway = await contract(app, contractor, start);
    const firewall = await contract(app, contractor, {
      ...start,
      serviceType: 'FIREWALL_TYPE_1',
    });
    const remote = await contract(app, contractor, { ...start, ...REMOTE });
    await apply(app, contractor, { serviceType: 'PRIVATE_CONNECT' });
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: remote });
    const dependentsOf = async (id: string, day: string) =>
      fieldsOf(app, id, `dependentContracts(asOf: "${day}") { id }`);
    // Remote Connect is held from its acceptance through its last day; an application is not held.
    for (const [day, dependentContracts] of [
      ['2024-04-07', []],
      [TODAY, [{ id: remote }]],
      ['2024-05-08', [{ id: remote }]],
      ['2024-05-09', []],
    ] as const) {
      for (const base of [gateway, firewall]) {
        expect(await dependentsOf(base, day)).toEqual({ dependentContracts });
      }
    }
    expect(await dependentsOf(remote, TODAY)).toEqual({ dependentContracts: [] });
  });
});
