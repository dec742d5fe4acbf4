import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { contract } from '../support/contracts';
import { earlyTermination, fieldsOf, settlementsOf } from '../support/reading';

/**
 * Art. 3, and Civil Code art. 143: the minimum term of one month ends on the day before the
 * corresponding day of the next month, or on its last day where there is no such day. The monthly fee
 * is 40,000 yen; ended one day before the last, a contract owes 40,000 ÷ days of the term.
 */
describe('a term around the end of a month', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2022-12-01');
  });
  afterAll(() => app.stop());

  test.each([
    // start, last day, the day before it, days of the term, 40,000 ÷ days
    ['2023-01-15', '2023-02-14', '2023-02-13', 31, 1_290],
    ['2023-01-28', '2023-02-27', '2023-02-26', 31, 1_290],
    ['2023-01-29', '2023-02-28', '2023-02-27', 31, 1_290],
    ['2023-01-30', '2023-02-28', '2023-02-27', 30, 1_333],
    ['2023-01-31', '2023-02-28', '2023-02-27', 29, 1_379],
    ['2023-02-01', '2023-02-28', '2023-02-27', 28, 1_428],
    ['2023-02-28', '2023-03-27', '2023-03-26', 28, 1_428],
    ['2023-03-31', '2023-04-30', '2023-04-29', 31, 1_290],
    ['2023-04-30', '2023-05-29', '2023-05-28', 30, 1_333],
    ['2023-12-31', '2024-01-30', '2024-01-29', 31, 1_290],
    ['2024-01-29', '2024-02-28', '2024-02-27', 31, 1_290],
    ['2024-01-30', '2024-02-29', '2024-02-28', 31, 1_290],
    ['2024-01-31', '2024-02-29', '2024-02-28', 30, 1_333],
    ['2024-02-28', '2024-03-27', '2024-03-26', 29, 1_379],
    ['2024-02-29', '2024-03-28', '2024-03-27', 29, 1_379],
  ])('that begins on %s ends on %s', async (billingStartOn, endsOn, dayBefore, termDays, yen) => {
    const contractor = actingFor(`C-${billingStartOn}`);
    app.setToday(billingStartOn);
    const whole = await contract(app, contractor, { billingStartOn });
    const short = await contract(app, contractor, { billingStartOn });
    expect(await fieldsOf(app, whole, 'minimumTermEndsOn')).toEqual({ minimumTermEndsOn: endsOn });
    const end = { ground: 'COMPANY', note: 'A note' };
    for (const [contractId, effectiveOn] of [
      [whole, endsOn],
      [short, dayBefore],
    ] as const) {
      await app.mutate(OPERATOR, 'terminateContract', { contractId, effectiveOn, ...end });
    }
    expect(await settlementsOf(app, whole)).toEqual([]);
    expect(await settlementsOf(app, short)).toEqual([earlyTermination(yen, dayBefore)]);
    const asked = 'settlements(first: 2) { edges { node { lines { days termDays } } } }';
    expect(await fieldsOf(app, short, asked)).toMatchObject({
      settlements: {
        edges: [
          {},
          {
            node: {
              lines: [
                { days: 1, termDays },
                { days: 1, termDays },
              ],
            },
          },
        ],
      },
    });
  });
});
