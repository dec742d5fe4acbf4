import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, codes, contract, QUOTED_FEES } from '../support/contracts';
import {
  earlyTermination,
  fieldsOf,
  reversal,
  settlementsOf,
  statusesOn,
} from '../support/reading';

const TODAY = '2024-04-08';
const START = { billingStartOn: '2024-04-20' };
const REMOTE = { ...START, serviceType: 'REMOTE_CONNECT' };
const TOGETHER = { dependentContracts: 'TERMINATE_TOGETHER' };

/**
 * Art. 11, corrections: a recorded end that was never true is put right, also after its effective date. All contracts
 * here are accepted on 2024-04-08 and billed from 04-20 at 40,000 yen: the minimum term ends on 05-19 and has 30 days.
 */
describe('a recorded end that was never true', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const give = (contractId: string, more: object = {}) =>
    app.mutate(OPERATOR, 'giveTerminationNotice', { contractId, ...more });
  const correct = (contractId: string, told: object) =>
    app.mutate(OPERATOR, 'correctTermination', { contractId, reason: 'Entered wrongly', ...told });
  const endOf = async (id: string): Promise<string | null> =>
    (await fieldsOf<{ terminationEffectiveOn: string | null }>(app, id, 'terminationEffectiveOn'))
      .terminationEffectiveOn;

  test('does not end a live contract for good', async () => {
    const id = await contract(app, actingFor('C-1'), START);
    await give(id, { requestedOn: '2024-05-31' });
    app.setToday('2024-06-10');
    expect(await fieldsOf(app, id, 'status')).toEqual({ status: 'TERMINATED' });
    const undoing = { contractId: id, reason: 'Wrong month', contractorAgreedOn: '2024-06-10' };
    expect(codes(await app.mutate(OPERATOR, 'withdrawTerminationNotice', undoing))).toEqual([
      'NOTICE_ALREADY_EFFECTIVE',
    ]);
    // The contractor had named 06-30.
    expect(codes(await correct(id, { requestedOn: '2024-06-30' }))).toEqual([]);
    expect(
      await statusesOn(app, id, ['2024-05-31', '2024-06-10', '2024-06-30', '2024-07-01']),
    ).toEqual(['UNDER_NOTICE', 'UNDER_NOTICE', 'UNDER_NOTICE', 'TERMINATED']);
    app.setToday('2024-07-10');
    expect(codes(await correct(id, { remove: true }))).toEqual([]);
    expect(await fieldsOf(app, id, 'status terminationNotice { effectiveOn }')).toEqual({
      status: 'ACTIVE',
      terminationNotice: null,
    });
    // It was in force on every day of the months that have ended, whatever was recorded: nothing is to be made up for.
    expect(await settlementsOf(app, id)).toEqual([]);
  });

  test('is settled anew, as if it had been right from the first', async () => {
    const id = await contract(app, actingFor('C-2'), START);
    await give(id);
    const first = earlyTermination(14_666, '2024-05-08');
    expect(await settlementsOf(app, id)).toEqual([first]);
    app.setToday('2024-04-12');
    // It had truly arrived on 04-12: 30 days later is 05-12, and 7 days of the term are left.
    expect(codes(await correct(id, { arrivedOn: '2024-04-12' }))).toEqual([]);
    const second = [first, reversal(14_666, '2024-05-08'), earlyTermination(9_333, '2024-05-12')];
    expect(await settlementsOf(app, id)).toEqual(second);
    // It was the contractor's act under General Terms 28(3), on that very day: nothing is due.
    const act = { ground: 'GENERAL_TERMS_28_3', effectiveOn: '2024-05-12' };
    expect(codes(await correct(id, act))).toEqual([]);
    expect(await settlementsOf(app, id)).toEqual([...second, reversal(9_333, '2024-05-12')]);
    const asked = 'terminationNotice { ground arrivedOn requestedOn effectiveOn recordedOn note }';
    expect(await fieldsOf(app, id, asked)).toEqual({
      terminationNotice: {
        ground: 'GENERAL_TERMS_28_3',
        arrivedOn: null,
        requestedOn: null,
        effectiveOn: '2024-05-12',
        recordedOn: TODAY,
        note: null,
      },
    });
  });

  test('gives way to the notice that it had replaced', async () => {
    const id = await contract(app, actingFor('C-3'), START);
    await give(id, { requestedOn: '2024-05-31' });
    const breach = { ground: 'COMPANY', effectiveOn: '2024-04-30', note: 'Breach' };
    await app.mutate(OPERATOR, 'terminateContract', { contractId: id, ...breach });
    expect(await endOf(id)).toBe('2024-04-30');
    expect(codes(await correct(id, { remove: true }))).toEqual([]);
    // The contractor's own declaration stands: it cannot be withdrawn by a mistake of the company.
    expect(await fieldsOf(app, id, 'terminationNotice { ground effectiveOn }')).toEqual({
      terminationNotice: { ground: 'CONTRACTOR_NOTICE', effectiveOn: '2024-05-31' },
    });
    await app.mutate(OPERATOR, 'terminateContract', { contractId: id, ...breach });
    // Nor is the company's end later than that notice.
    expect((await correct(id, { effectiveOn: '2024-05-31' })).userErrors).toMatchObject([
      { code: 'ALREADY_UNDER_NOTICE', details: { effectiveOn: '2024-05-31' } },
    ]);
  });

  test('takes along the dependents that ended together with it, and lets them go on', async () => {
    const caller = actingFor('C-4');
    const gateway = await contract(app, caller, START);
    const remote = await contract(app, caller, REMOTE);
    await give(gateway, TOGETHER);
    expect(await endOf(remote)).toBe('2024-05-08');
    app.setToday('2024-06-10');
    expect(codes(await correct(gateway, { requestedOn: '2024-06-30' }))).toEqual([]);
    expect(await endOf(remote)).toBe('2024-06-30');
    expect(codes(await correct(gateway, { remove: true }))).toEqual([]);
    expect([await endOf(gateway), await endOf(remote)]).toEqual([null, null]);
    expect(await settlementsOf(app, remote)).toEqual([
      earlyTermination(14_666, '2024-05-08'),
      // It had arisen before the day of the correction, on which it is reversed.
      reversal(14_666, '2024-06-10'),
      // May was told with 8 days, 40,000 × 8 ÷ 31 = 10,322, and was whole: 40,000 - 10,322.
      { kind: 'ADJUSTMENT', direction: 'CHARGE', amount: 29_678, arisesOn: '2024-06-10' },
    ]);
    const { history } = await fieldsOf<{ history: { edges: { node: { type: string } }[] } }>(
      app,
      remote,
      'history { edges { node { type } } }',
    );
    expect(history.edges.map(({ node }) => node.type).slice(-3)).toEqual([
      'TERMINATION_NOTICE_GIVEN',
      'TERMINATION_CORRECTED',
      'TERMINATION_CORRECTED',
    ]);
  });

  test('that was earlier asks what becomes of the dependents that then have no base', async () => {
    const caller = actingFor('C-5');
    const gateway = await contract(app, caller, START);
    await contract(app, caller, {
      serviceType: 'FIREWALL_TYPE_2',
      billingStartOn: '2024-06-01',
    });
    const remote = await contract(app, caller, REMOTE);
    // The firewall carries the remote contract on from 06-01.
    expect(codes(await give(gateway, { requestedOn: '2024-05-31' }))).toEqual([]);
    app.setToday('2024-05-25');
    const earlier = { requestedOn: '2024-05-20' };
    expect((await correct(gateway, earlier)).userErrors).toMatchObject([
      {
        code: 'DEPENDENTS_CHOICE_REQUIRED',
        details: { contracts: [{ id: remote, firstDayWithoutBase: '2024-05-21' }] },
      },
    ]);
    expect(codes(await correct(gateway, { ...earlier, ...TOGETHER }))).toEqual([]);
    expect(await endOf(remote)).toBe('2024-05-20');
    // Put right again, the remote contract goes on as if nothing had been.
    expect(codes(await correct(gateway, { requestedOn: '2024-05-31' }))).toEqual([]);
    expect(await endOf(remote)).toBeNull();
  });

  test('leaves dependents as they were left', async () => {
    const caller = actingFor('C-6');
    const gateway = await contract(app, caller, START);
    const remote = await contract(app, caller, REMOTE);
    await give(gateway, { requestedOn: '2024-06-30', dependentContracts: 'LEAVE_IN_FORCE' });
    expect(codes(await correct(gateway, { requestedOn: '2024-05-31' }))).toEqual([]);
    const asked = 'eligible(asOf: "2024-06-01") terminationEffectiveOn';
    expect(await fieldsOf(app, remote, asked)).toEqual({
      eligible: false,
      terminationEffectiveOn: null,
    });
  });

  test('of a dependent goes on only where it has a base on each day', async () => {
    const caller = actingFor('C-7');
    const gateway = await contract(app, caller, START);
    const remote = await contract(app, caller, REMOTE);
    await give(remote, { requestedOn: '2024-05-15' });
    await give(gateway, { requestedOn: '2024-06-15' });
    app.setToday('2024-07-01');
    expect((await correct(remote, { remove: true })).userErrors).toMatchObject([
      {
        code: 'BASE_CONTRACT_REQUIRED',
        path: null,
        details: { on: '2024-06-16', contracts: [{ id: remote }] },
      },
    ]);
    expect(codes(await correct(remote, { requestedOn: '2024-06-15' }))).toEqual([]);
    expect(codes(await correct(remote, { effectiveOn: '2024-06-15' }))).toEqual(['NO_CHANGE']);
  });

  test('brings back what had lapsed with it, and makes void what is later', async () => {
    const caller = actingFor('C-8');
    const id = await contract(app, caller, START);
    const request = await app.mutate(caller, 'requestAccountCountChange', {
      contractId: id,
      accountCount: 80,
      effectiveOn: '2024-06-01',
    });
    const changeRequestId = request.entity?.id;
    await app.mutate(OPERATOR, 'acceptChangeRequest', { changeRequestId });
    const option = await app.mutate(caller, 'applyForOption', {
      contractId: id,
      kind: 'DEDICATED_IP_ADDRESS',
    });
    const acceptance = { optionServiceId: option.entity?.id, initialFee: 0 };
    await app.mutate(OPERATOR, 'acceptOption', acceptance);
    await give(id);
    const parts = async () => {
      const found = await fieldsOf<{ changeRequests: object[]; optionServices: object[] }>(
        app,
        id,
        `changeRequests { status effectiveOn requestedEffectiveOn }
         optionServices { status(asOf: "2024-06-01") stopEffectiveOn }
         accountCount(asOf: "2024-06-01")`,
      );
      return found;
    };
    expect(await parts()).toEqual({
      changeRequests: [
        { status: 'LAPSED', effectiveOn: '2024-06-01', requestedEffectiveOn: '2024-06-01' },
      ],
      optionServices: [{ status: 'STOPPED', stopEffectiveOn: '2024-05-08' }],
      accountCount: 50,
    });
    app.setToday('2024-05-20');
    expect(codes(await correct(id, { remove: true }))).toEqual([]);
    expect(await parts()).toMatchObject({
      changeRequests: [{ status: 'ACCEPTED' }],
      optionServices: [{ status: 'ACTIVE', stopEffectiveOn: null }],
      accountCount: 80,
    });
  });

  test('makes no fourth contract on any day, the past included, and moves the others to their places', async () => {
    const caller = actingFor('C-9');
    const first = await contract(app, caller, START);
    const second = await contract(app, caller, START);
    await contract(app, caller, START);
    await give(first);
    await give(second, { requestedOn: '2024-05-20' });
    app.setToday('2024-05-09');
    // In the place of the first, from 05-09 on.
    await contract(app, caller, { billingStartOn: '2024-05-09' });
    expect((await correct(first, { remove: true })).userErrors).toMatchObject([
      {
        code: 'CONTRACT_LIMIT_EXCEEDED',
        path: null,
        details: { on: '2024-05-09', held: 3, freeFrom: '2024-05-21' },
      },
    ]);
    app.setToday('2024-05-25');
    expect(codes(await correct(first, { requestedOn: '2024-06-30' }))).toEqual([
      'CONTRACT_LIMIT_EXCEEDED',
    ]);
    // The second had truly ended on 05-08: from 05-09 on there is room, but its place and not that of the first.
    const truly = { arrivedOn: TODAY, namedNoDay: true };
    expect(codes(await correct(second, truly))).toEqual([]);
    expect(codes(await correct(first, { remove: true }))).toEqual([]);
    expect(await endOf(first)).toBeNull();
    const application = await apply(app, actingFor('C-9-other'));
    expect(application).toBeDefined();
    const fourth = await app.mutate(caller, 'applyForContract', {
      contractorId: 'C-9',
      serviceType: 'WEB_GATEWAY',
      accountCount: 50,
      agreesToTermsEdition: '2022-09-01',
    });
    expect(codes(fourth)).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
  });

  test('is told fully: either it was not, or what of it was true', async () => {
    const id = await contract(app, actingFor('C-10'), START);
    const query = `mutation ($input: CorrectTerminationInput!) {
      correctTermination(input: $input) { contract { id } userErrors { code } } }`;
    for (const told of [
      {},
      { remove: false },
      { remove: true, ground: 'COMPANY' },
      { remove: true, namedNoDay: true },
      { requestedOn: '2024-05-31', namedNoDay: true },
    ]) {
      const input = { contractId: id, reason: 'Wrong', ...told };
      const { errors } = await app.ask(OPERATOR, query, { input });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
    expect((await correct(id, { remove: true })).userErrors).toMatchObject([
      {
        code: 'INVALID_STATE',
        details: { status: 'ACCEPTED', allowed: ['UNDER_NOTICE', 'TERMINATED'] },
      },
    ]);
    await give(id);
    // A notice takes effect when it does; what is no notice neither arrives nor names a day.
    expect((await correct(id, { effectiveOn: '2024-05-07' })).userErrors).toMatchObject([
      { code: 'DATE_IN_PAST', path: ['effectiveOn'], details: { earliest: '2024-05-08' } },
    ]);
    const mixed = { ground: 'COMPANY', arrivedOn: TODAY };
    expect((await correct(id, mixed)).userErrors).toMatchObject([
      {
        code: 'GROUND_NOT_PERMITTED',
        article: '11',
        details: { permitted: ['CONTRACTOR_NOTICE'] },
      },
    ]);
    expect((await correct(id, { arrivedOn: '2024-04-09' })).userErrors).toMatchObject([
      { code: 'DATE_IN_FUTURE', path: ['arrivedOn'] },
    ]);
    expect((await correct(id, { arrivedOn: '2024-04-07' })).userErrors).toMatchObject([
      { code: 'BEFORE_ACCEPTANCE', path: ['arrivedOn'] },
    ]);
  });

  test('is the company’s to put right', async () => {
    const id = await contract(app, actingFor('C-11'), { ...START, quotedFees: QUOTED_FEES });
    await give(id);
    const { errors } = await app.ask(
      actingFor('C-11'),
      `mutation ($input: CorrectTerminationInput!) {
        correctTermination(input: $input) { userErrors { code } } }`,
      { input: { contractId: id, reason: 'We stay', remove: true } },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
