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
/** The term of 30 days is 06-15 to 07-14; the monthly fee is 50 × (500 + 300) = 40,000 yen. */
const GATEWAY = { billingStartOn: '2024-06-15' };

/** Art. 13 and Annex 2: a contract that ends before its billing starts owes the whole term. */
describe('a contract whose billing never started', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const give = (contractId: string, requestedOn?: string) =>
    app.mutate(OPERATOR, 'giveTerminationNotice', {
      contractId,
      ...(requestedOn && { requestedOn }),
    });
  const end = (contractId: string, effectiveOn: string, ground = 'COMPANY') =>
    app.mutate(OPERATOR, 'terminateContract', { contractId, ground, effectiveOn, note: 'A note' });

  test('has no outage to report, under notice or not', async () => {
    const id = await contract(app, actingFor('C-9'), GATEWAY);
    const report = () =>
      app.mutate(actingFor('C-9'), 'reportOutage', {
        contractId: id,
        completelyUnusable: true,
        description: 'No connection',
      });
    expect(codes(await report())).toEqual(['INVALID_STATE']);
    await give(id, '2024-06-20');
    expect(codes(await report())).toEqual(['INVALID_STATE']);
    app.setToday('2024-06-15');
    expect(codes(await report())).toEqual([]);
  });

  test('owes all 30 days, and is never active', async () => {
    const id = await contract(app, actingFor('C-1'), GATEWAY);
    await give(id);
    expect(await settlementsOf(app, id)).toEqual([earlyTermination(40_000, '2024-05-08')]);
    expect(
      await fieldsOf(
        app,
        id,
        'settlements { edges { node { lines { amount days termDays accountCount unitAmount } } } }',
      ),
    ).toMatchObject({
      settlements: {
        edges: [
          {},
          {
            node: {
              lines: [
                { amount: 25_000, days: 30, termDays: 30, accountCount: 50, unitAmount: 500 },
                { amount: 15_000, days: 30, termDays: 30, accountCount: 50, unitAmount: 300 },
              ],
            },
          },
        ],
      },
    });
    const days = ['2024-04-07', TODAY, '2024-05-08', '2024-05-09', '2024-06-15'];
    expect(await statusesOn(app, id, days)).toEqual([
      ...['APPLIED', 'UNDER_NOTICE', 'UNDER_NOTICE', 'TERMINATED', 'TERMINATED'],
    ]);
  });

  test.each([
    ['2024-06-14', 40_000], // the day before billing starts
    ['2024-06-15', 38_666], // the first day of the term has run: 40,000 × 29 ÷ 30
  ])('around its start: ended on %s it owes %d yen', async (day, yen) => {
    const id = await contract(app, actingFor(`C-2 ${day}`), GATEWAY);
    await give(id, day);
    expect(await settlementsOf(app, id)).toEqual([earlyTermination(yen, day)]);
  });

  test('ended by the company on the day of acceptance it owes the whole term too', async () => {
    const id = await contract(app, actingFor('C-3'), GATEWAY);
    await end(id, TODAY);
    expect(await settlementsOf(app, id)).toEqual([earlyTermination(40_000, TODAY)]);
  });

  test('ended under General Terms 28(2) it owes nothing', async () => {
    const id = await contract(app, actingFor('C-4'), GATEWAY);
    await end(id, TODAY, 'GENERAL_TERMS_28_2');
    expect(await settlementsOf(app, id)).toEqual([]);
  });

  test('what was to change after its end does not count', async () => {
    const id = await contract(app, actingFor('C-5'), GATEWAY);
    const revision = { contractId: id, effectiveOn: '2024-06-01', basicFeePerAccount: 600 };
    await app.mutate(OPERATOR, 'reviseQuotedFees', revision);
    // Before billing starts, the fee of a day is that of the start: 50 × (600 + 300) = 45,000.
    expect(await fieldsOf(app, id, 'monthlyFee { total }')).toEqual({
      monthlyFee: { total: 45_000 },
    });
    await give(id);
    // The contract ends on 05-08, so that the revision of 06-01 never comes.
    expect(await fieldsOf(app, id, 'monthlyFee { total }')).toEqual({
      monthlyFee: { total: 40_000 },
    });
    expect(await settlementsOf(app, id)).toEqual([earlyTermination(40_000, '2024-05-08')]);
  });

  test('a billing start date moved before its end is settled anew', async () => {
    const id = await contract(app, actingFor('C-6'), GATEWAY);
    await give(id);
    const move = { contractId: id, billingStartOn: '2024-04-20' };
    expect(codes(await app.mutate(OPERATOR, 'rescheduleBillingStart', move))).toEqual([]);
    // The term is 04-20 to 05-19 now: 40,000 × 11 ÷ 30 = 14,666.
    expect(await settlementsOf(app, id)).toEqual([
      earlyTermination(40_000, '2024-05-08'),
      reversal(40_000, '2024-05-08'),
      earlyTermination(14_666, '2024-05-08'),
    ]);
    // From 04-09 the term is over on 05-08, the last day: nothing is due.
    await app.mutate(OPERATOR, 'rescheduleBillingStart', { ...move, billingStartOn: '2024-04-09' });
    expect((await settlementsOf(app, id)).slice(3)).toEqual([reversal(14_666, '2024-05-08')]);
  });
});
