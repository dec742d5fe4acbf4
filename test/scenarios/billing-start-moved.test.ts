import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, codes, contract } from '../support/contracts';
import { earlyTermination, fieldsOf, reversal, settlementsOf } from '../support/reading';

const TODAY = '2024-04-08';

/** Art. 3 and 6: a billing start date is moved while it is ahead, and put right where it was never true. */
describe('another billing start date', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const move = (contractId: string, billingStartOn: string) =>
    app.mutate(OPERATOR, 'rescheduleBillingStart', { contractId, billingStartOn });
  const correct = (contractId: string, billingStartOn: string) =>
    app.mutate(OPERATOR, 'correctBillingStart', {
      contractId,
      billingStartOn,
      reason: 'The lines were up on another day',
    });
  const gapOn = (on: string, contractId: string) => [
    {
      code: 'BASE_CONTRACT_REQUIRED',
      path: ['billingStartOn'],
      article: '6',
      details: { on, base: 'IN_FORCE', contracts: [{ id: contractId, firstDayWithoutBase: on }] },
    },
  ];

  test('opens no gap in the base of a dependent, and says which and from when', async () => {
    const caller = actingFor('C-1');
    const gateway = await contract(app, caller, { billingStartOn: '2024-04-20' });
    const firewall = await contract(app, caller, {
      serviceType: 'FIREWALL_TYPE_1',
      billingStartOn: '2024-05-09',
    });
    const remote = await contract(app, caller, {
      serviceType: 'REMOTE_CONNECT',
      billingStartOn: '2024-05-01',
    });
    await app.mutate(caller, 'giveTerminationNotice', { contractId: gateway });
    // The gateway ends on 05-08, the firewall takes over on 05-09: a day later there is a gap.
    expect((await move(firewall, '2024-05-10')).userErrors).toMatchObject(
      gapOn('2024-05-09', remote),
    );
    expect(codes(await move(firewall, '2024-05-08'))).toEqual([]);
    expect((await move(gateway, '2024-05-02')).userErrors).toMatchObject(
      gapOn('2024-05-01', remote),
    );
    expect((await move(remote, '2024-04-19')).userErrors).toMatchObject(
      gapOn('2024-04-19', remote),
    );
    expect(codes(await move(remote, '2024-04-20'))).toEqual([]);
  });

  test('is put right after billing has begun, and what rests on it follows', async () => {
    const caller = actingFor('C-2');
    const id = await contract(app, caller, { billingStartOn: '2024-04-10' });
    await app.mutate(caller, 'giveTerminationNotice', {
      contractId: id,
      requestedOn: '2024-05-08',
    });
    // The term of 04-10 ends on 05-09: one day is left, 40,000 ÷ 30 = 1,333.3…
    const first = earlyTermination(1_333, '2024-05-08');
    expect(await settlementsOf(app, id)).toEqual([first]);
    app.setToday('2024-04-18');
    expect(codes(await move(id, '2024-04-20'))).toEqual(['INVALID_STATE']);
    expect(codes(await correct(id, '2024-04-20'))).toEqual([]);
    // The term of 04-20 ends on 05-19: 11 days of 30 are left.
    expect(await settlementsOf(app, id)).toEqual([
      first,
      reversal(1_333, '2024-05-08'),
      earlyTermination(14_666, '2024-05-08'),
    ]);
    expect(await fieldsOf(app, id, 'billingStartOn minimumTermEndsOn status')).toEqual({
      billingStartOn: '2024-04-20',
      minimumTermEndsOn: '2024-05-19',
      status: 'UNDER_NOTICE',
    });
  });

  test('of a month that has ended is booked on the day of the correction', async () => {
    const caller = actingFor('C-3');
    const id = await contract(app, caller, { billingStartOn: '2024-04-10' });
    app.setToday('2024-05-15');
    expect(codes(await correct(id, '2024-04-16'))).toEqual([]);
    // 6 of the 30 days of April were not in force: 40,000 × 6 ÷ 30 = 8,000 less.
    expect(await settlementsOf(app, id)).toEqual([
      { kind: 'ADJUSTMENT', direction: 'CREDIT', amount: 8_000, arisesOn: '2024-05-15' },
    ]);
    const statement = (month: string) =>
      fieldsOf<{ statement: object }>(
        app,
        id,
        `statement(month: "${month}") { netAmount netDirection }`,
      );
    // What April came to stays: the initial fee and 21 days, 40,000 × 21 ÷ 30.
    expect(await statement('2024-04')).toEqual({
      statement: { netAmount: 128_000, netDirection: 'CHARGE' },
    });
    expect(await statement('2024-05')).toEqual({
      statement: { netAmount: 32_000, netDirection: 'CHARGE' },
    });
  });

  test('is put right after the end too, within the days of the contract', async () => {
    const caller = actingFor('C-4');
    const id = await contract(app, caller, { billingStartOn: '2024-04-10' });
    await app.mutate(caller, 'giveTerminationNotice', { contractId: id });
    app.setToday('2024-06-01');
    expect(await fieldsOf(app, id, 'status')).toEqual({ status: 'TERMINATED' });
    expect((await correct(id, '2024-04-07')).userErrors).toMatchObject([
      { code: 'BEFORE_ACCEPTANCE', path: ['billingStartOn'] },
    ]);
    expect((await correct(id, '2024-05-09')).userErrors).toMatchObject([
      { code: 'AFTER_TERMINATION', article: '11', path: ['billingStartOn'] },
    ]);
    expect(codes(await correct(id, '2024-04-10'))).toEqual(['NO_CHANGE']);
    expect(codes(await correct(id, '2024-04-09'))).toEqual([]);
    expect(codes(await correct(await apply(app, caller), '2024-04-09'))).toEqual(['INVALID_STATE']);
  });

  test('keeps the base of a dependent when it is put right', async () => {
    const caller = actingFor('C-5');
    const gateway = await contract(app, caller, { billingStartOn: TODAY });
    const remote = await contract(app, caller, {
      serviceType: 'REMOTE_CONNECT',
      billingStartOn: '2024-04-15',
    });
    app.setToday('2024-05-15');
    expect((await correct(gateway, '2024-04-16')).userErrors).toMatchObject(
      gapOn('2024-04-15', remote),
    );
    expect(codes(await correct(gateway, '2024-04-15'))).toEqual([]);
    expect((await correct(remote, '2024-04-14')).userErrors).toMatchObject(
      gapOn('2024-04-14', remote),
    );
  });

  test('is told in the history, with the reason', async () => {
    const id = await contract(app, actingFor('C-6'), { billingStartOn: TODAY });
    await correct(id, '2024-04-09');
    const { history } = await fieldsOf<{ history: { edges: { node: object }[] } }>(
      app,
      id,
      'history { edges { node { type data } } }',
    );
    expect(history.edges.at(-1)?.node).toMatchObject({
      type: 'BILLING_START_CORRECTED',
      data: {
        reason: 'The lines were up on another day',
        contract: { billingStartOn: '2024-04-09' },
      },
    });
  });
});
