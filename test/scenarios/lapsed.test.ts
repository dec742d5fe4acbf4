import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, codes, contract } from '../support/contracts';
import { fieldsOf } from '../support/reading';

const TODAY = '2024-04-08';
const START = { billingStartOn: TODAY };

/** Art. 8 and 9: what still waits when its contract ends, or never begins, lapses; so does what comes too late. */
describe('what lapses', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const request = async (contractId: string, accountCount: number, effectiveOn?: string) =>
    (
      await app.mutate(OPERATOR, 'requestAccountCountChange', {
        contractId,
        accountCount,
        ...(effectiveOn && { effectiveOn }),
      })
    ).entity?.id ?? '';
  const acceptRequest = (changeRequestId: string, more: object = {}) =>
    app.mutate(OPERATOR, 'acceptChangeRequest', { changeRequestId, ...more }, 'effectiveOn');
  const optionOf = async (contractId: string) =>
    (await app.mutate(OPERATOR, 'applyForOption', { contractId, kind: 'DEDICATED_IP_ADDRESS' }))
      .entity?.id ?? '';

  test('a request and an application for an option, on the day after the last of their contract', async () => {
    const id = await contract(app, actingFor('C-1'), START);
    const changeRequestId = await request(id, 80);
    const optionServiceId = await optionOf(id);
    await app.mutate(OPERATOR, 'giveTerminationNotice', { contractId: id });
    const asked = `changeRequests { status decision { outcome } }
      optionServices { status last: status(asOf: "2024-05-08") decision { outcome } }`;
    app.setToday('2024-05-08');
    expect(await fieldsOf(app, id, asked)).toEqual({
      changeRequests: [{ status: 'REQUESTED', decision: null }],
      optionServices: [{ status: 'APPLIED', last: 'APPLIED', decision: null }],
    });
    app.setToday('2024-05-09');
    expect(await fieldsOf(app, id, asked)).toEqual({
      changeRequests: [{ status: 'LAPSED', decision: null }],
      optionServices: [{ status: 'LAPSED', last: 'APPLIED', decision: null }],
    });
    const lapsed = (subject: string, allowed: string) => [
      { code: 'INVALID_STATE', details: { subject, status: 'LAPSED', allowed: [allowed] } },
    ];
    const rejection = { reason: 'Too late' };
    for (const [mutation, input] of [
      ['acceptChangeRequest', {}],
      ['rejectChangeRequest', rejection],
      ['withdrawChangeRequest', {}],
    ] as const) {
      const outcome = await app.mutate(OPERATOR, mutation, { changeRequestId, ...input });
      expect(outcome.userErrors).toMatchObject(lapsed('changeRequest', 'REQUESTED'));
    }
    for (const [mutation, input] of [
      ['acceptOption', { initialFee: 0 }],
      ['rejectOption', rejection],
      ['withdrawOptionApplication', {}],
    ] as const) {
      const outcome = await app.mutate(OPERATOR, mutation, { optionServiceId, ...input });
      expect(outcome.userErrors).toMatchObject(lapsed('optionService', 'APPLIED'));
    }
  });

  test('an option of an application that came to nothing', async () => {
    const id = await apply(app, actingFor('C-2'));
    await optionOf(id);
    app.setToday('2024-04-10');
    await app.mutate(OPERATOR, 'rejectApplication', { contractId: id, reason: 'Credit' });
    const asked = 'optionServices { before: status(asOf: "2024-04-09") status }';
    expect(await fieldsOf(app, id, asked)).toEqual({
      optionServices: [{ before: 'APPLIED', status: 'LAPSED' }],
    });
  });

  test('a change accepted for a day after the recorded end, for as long as that end stands', async () => {
    const id = await contract(app, actingFor('C-3'), START);
    const accepted = await request(id, 80, '2024-06-01');
    await acceptRequest(accepted);
    const asked = 'changeRequests { status decision { outcome on } }';
    const decision = { outcome: 'ACCEPTED', on: TODAY };
    await app.mutate(OPERATOR, 'giveTerminationNotice', { contractId: id });
    expect(await fieldsOf(app, id, asked)).toEqual({
      changeRequests: [{ status: 'LAPSED', decision }],
    });
    // What is to change later never takes effect: asking for the count that is now is no change.
    const same = { contractId: id, accountCount: 50 };
    expect(codes(await app.mutate(OPERATOR, 'requestAccountCountChange', same))).toEqual([
      'NO_CHANGE',
    ]);
    const undoing = { contractId: id, reason: 'They stay', contractorAgreedOn: TODAY };
    await app.mutate(OPERATOR, 'withdrawTerminationNotice', undoing);
    expect(await fieldsOf(app, id, asked)).toEqual({
      changeRequests: [{ status: 'ACCEPTED', decision }],
    });
    expect(codes(await app.mutate(OPERATOR, 'requestAccountCountChange', same))).toEqual([]);
  });

  test('no change is accepted for a day before the one asked for, which stays on record', async () => {
    const id = await contract(app, actingFor('C-4'), START);
    const july = await request(id, 500, '2024-07-01');
    for (const effectiveOn of [TODAY, '2024-06-30']) {
      expect((await acceptRequest(july, { effectiveOn })).userErrors).toMatchObject([
        {
          code: 'BEFORE_REQUESTED_DATE',
          path: ['effectiveOn'],
          article: '8',
          details: { date: effectiveOn, requestedOn: '2024-07-01' },
        },
      ]);
    }
    expect(codes(await acceptRequest(july, { effectiveOn: '2024-07-05' }))).toEqual([]);
    const asked = `changeRequests { effectiveOn requestedEffectiveOn }
      before: accountCount(asOf: "2024-07-04") from: accountCount(asOf: "2024-07-05")`;
    expect(await fieldsOf(app, id, asked)).toEqual({
      changeRequests: [{ effectiveOn: '2024-07-05', requestedEffectiveOn: '2024-07-01' }],
      before: 50,
      from: 500,
    });
  });

  test('a request that was left to the company is accepted from today', async () => {
    const id = await contract(app, actingFor('C-5'), START);
    const open = await request(id, 80);
    app.setToday('2024-04-10');
    expect((await acceptRequest(open)).entity).toEqual({ effectiveOn: '2024-04-10' });
    expect(await fieldsOf(app, id, 'changeRequests { requestedEffectiveOn }')).toEqual({
      changeRequests: [{ requestedEffectiveOn: null }],
    });
  });
});
