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
/** The term of 30 days is 04-20 to 05-19; the monthly fee is 50 × (500 + 300) = 40,000 yen. */
const GATEWAY = { billingStartOn: '2024-04-20' };

/** Art. 13 and Annex 2: ended by the company the rest of the term is due, under General Terms 28 it is not. */
describe('a contract ended by the company', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const end = (contractId: string, effectiveOn: string, ground = 'COMPANY') =>
    app.mutate(OPERATOR, 'terminateContract', { contractId, ground, effectiveOn, note: 'A note' });
  const endOf = (id: string) =>
    fieldsOf(app, id, 'terminationNotice { ground arrivedOn effectiveOn }');

  test.each([
    ['2024-04-20', 38_666], // its first day: 40,000 × 29 ÷ 30
    ['2024-05-10', 12_000], // 05-11 to 05-19: 40,000 × 9 ÷ 30
    ['2024-05-18', 1_333], // one day before the last: 40,000 × 1 ÷ 30
  ])('on %s owes %d yen', async (effectiveOn, yen) => {
    const id = await contract(app, actingFor(`C-1 ${effectiveOn}`), GATEWAY);
    app.setToday('2024-04-20');
    expect(codes(await end(id, effectiveOn))).toEqual([]);
    expect(await settlementsOf(app, id)).toEqual([earlyTermination(yen, effectiveOn)]);
    expect(await endOf(id)).toEqual({
      terminationNotice: { ground: 'COMPANY', arrivedOn: null, effectiveOn },
    });
  });

  test.each(['2024-05-19', '2024-05-20'])('on %s owes nothing: the term has run', async (day) => {
    const id = await contract(app, actingFor(`C-2 ${day}`), GATEWAY);
    await end(id, day);
    expect(await settlementsOf(app, id)).toEqual([]);
  });

  test.each(['GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3'])(
    'under %s owes nothing',
    async (ground) => {
      const id = await contract(app, actingFor(`C-3 ${ground}`), GATEWAY);
      await end(id, '2024-04-25', ground);
      expect(await settlementsOf(app, id)).toEqual([]);
      expect(await statusesOn(app, id, [TODAY, '2024-04-25', '2024-04-26'])).toEqual([
        ...['UNDER_NOTICE', 'UNDER_NOTICE', 'TERMINATED'],
      ]);
    },
  );

  test('is under notice from the day of the record, in force through its last day', async () => {
    const id = await contract(app, actingFor('C-4'), GATEWAY);
    app.setToday('2024-04-25');
    await end(id, '2024-04-25');
    // 04-26 to 05-19 are 24 days: 40,000 × 24 ÷ 30 = 32,000.
    expect(await settlementsOf(app, id)).toEqual([earlyTermination(32_000, '2024-04-25')]);
    expect(await statusesOn(app, id, ['2024-04-24', '2024-04-25', '2024-04-26'])).toEqual([
      ...['ACTIVE', 'UNDER_NOTICE', 'TERMINATED'],
    ]);
  });

  test('may not have ended in the past, unless the contractor ended it under General Terms 28', async () => {
    const id = await contract(app, actingFor('C-5'), GATEWAY);
    app.setToday('2024-04-25');
    expect((await end(id, '2024-04-24')).userErrors).toMatchObject([
      { code: 'DATE_IN_PAST', path: ['effectiveOn'], details: { earliest: '2024-04-25' } },
    ]);
    expect(codes(await end(id, '2024-04-07'))).toEqual(['BEFORE_ACCEPTANCE', 'DATE_IN_PAST']);
    for (const ground of ['GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3']) {
      expect((await end(id, '2024-04-07', ground)).userErrors).toMatchObject([
        { code: 'BEFORE_ACCEPTANCE', path: ['effectiveOn'], details: { acceptedOn: TODAY } },
      ]);
    }
    expect(codes(await end(id, '3000-01-01'))).toEqual(['DATE_IN_FUTURE']);
    expect(codes(await end(id, '2024-04-24', 'GENERAL_TERMS_28_3'))).toEqual([]);
    expect(await fieldsOf(app, id, 'status')).toEqual({ status: 'TERMINATED' });
    expect(codes(await end(id, '2024-04-25'))).toEqual(['INVALID_STATE']);
  });

  test('that was under notice takes the earlier date and is settled anew', async () => {
    const contractor = actingFor('C-6');
    const id = await contract(app, contractor, GATEWAY);
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: id });
    const first = earlyTermination(14_666, '2024-05-08');
    expect(await settlementsOf(app, id)).toEqual([first]);
    app.setToday('2024-04-25');
    expect((await end(id, '2024-05-09')).userErrors).toMatchObject([
      { code: 'ALREADY_UNDER_NOTICE', details: { effectiveOn: '2024-05-08' } },
    ]);
    expect(codes(await end(id, '2024-04-28'))).toEqual([]);
    // 04-29 to 05-19 are 21 days: 40,000 × 21 ÷ 30 = 28,000. The first one is reversed where it arises.
    const second = [first, reversal(14_666, '2024-05-08'), earlyTermination(28_000, '2024-04-28')];
    expect(await settlementsOf(app, id)).toEqual(second);
    expect(await endOf(id)).toEqual({
      terminationNotice: { ground: 'COMPANY', arrivedOn: null, effectiveOn: '2024-04-28' },
    });
    // It has been under notice since the first one arrived.
    expect(await statusesOn(app, id, [TODAY, '2024-04-28', '2024-04-29'])).toEqual([
      ...['UNDER_NOTICE', 'UNDER_NOTICE', 'TERMINATED'],
    ]);
    expect(codes(await end(id, '2024-04-28'))).toEqual(['ALREADY_UNDER_NOTICE']);
    // Ended by the contractor under 28(2) after all, on the day before: nothing is due.
    expect(codes(await end(id, '2024-04-27', 'GENERAL_TERMS_28_2'))).toEqual([]);
    expect(await settlementsOf(app, id)).toEqual([...second, reversal(28_000, '2024-04-28')]);
  });

  test('on the day of the notice is refused; a wrong ground is put right, and decides whether it is settled', async () => {
    const contractor = actingFor('C-7');
    const id = await contract(app, contractor, GATEWAY);
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: id });
    expect(codes(await end(id, '2024-05-08', 'GENERAL_TERMS_28_3'))).toEqual([
      'ALREADY_UNDER_NOTICE',
    ]);
    const correct = (ground: string) =>
      app.mutate(OPERATOR, 'correctTermination', {
        contractId: id,
        reason: 'Wrong ground',
        ground,
      });
    expect(codes(await correct('GENERAL_TERMS_28_3'))).toEqual([]);
    const undone = [earlyTermination(14_666, '2024-05-08'), reversal(14_666, '2024-05-08')];
    expect(await settlementsOf(app, id)).toEqual(undone);
    expect(codes(await correct('COMPANY'))).toEqual([]);
    expect(await settlementsOf(app, id)).toEqual([
      ...undone,
      earlyTermination(14_666, '2024-05-08'),
    ]);
  });

  test('takes along the dependent contracts that were to end later, if that is the choice', async () => {
    const contractor = actingFor('C-8');
    const gateway = await contract(app, contractor, GATEWAY);
    const remote = await contract(app, contractor, { ...GATEWAY, serviceType: 'REMOTE_CONNECT' });
    const together = { dependentContracts: 'TERMINATE_TOGETHER' };
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: gateway, ...together });
    // Both end on 05-08; with the gateway ended on 04-28, there is no base from 04-29 on.
    expect(codes(await end(gateway, '2024-04-28'))).toEqual(['DEPENDENTS_CHOICE_REQUIRED']);
    await app.mutate(OPERATOR, 'terminateContract', {
      contractId: gateway,
      ground: 'COMPANY',
      effectiveOn: '2024-04-28',
      note: 'Unpaid',
      ...together,
    });
    for (const id of [gateway, remote]) {
      expect(await settlementsOf(app, id)).toEqual([
        earlyTermination(14_666, '2024-05-08'),
        reversal(14_666, '2024-05-08'),
        earlyTermination(28_000, '2024-04-28'),
      ]);
    }
  });

  test('asks for no choice about a dependent contract that the first end left without a base', async () => {
    const contractor = actingFor('C-9');
    const gateway = await contract(app, contractor, GATEWAY);
    await contract(app, contractor, {
      serviceType: 'REMOTE_CONNECT',
      billingStartOn: '2024-06-01',
    });
    await app.mutate(contractor, 'giveTerminationNotice', {
      contractId: gateway,
      dependentContracts: 'LEAVE_IN_FORCE',
    });
    // In force from 06-01 on, it loses nothing with the days from 04-29 to 05-08.
    expect(codes(await end(gateway, '2024-04-28'))).toEqual([]);
  });
});
