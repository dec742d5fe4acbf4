import { actingFor, startApp, type TestApp } from '../support/app';
import { contract } from '../support/contracts';

const CONTRACTOR = actingFor('C-1001');

/**
 * Annex 2, the worked example: billing starts on 2024-04-20, the term of 30 days ends on 05-19; a notice
 * that arrives on 04-08 takes effect on 05-08, which leaves 11 days: 40,000 × 11 ÷ 30 = 14,666 yen.
 */
describe('the worked example of Annex 2', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
  });
  afterAll(() => app.stop());

  test('is settled at 14,666 yen', async () => {
    const contractId = await contract(app, CONTRACTOR, { billingStartOn: '2024-04-20' });
    const { entity } = await app.mutate(
      CONTRACTOR,
      'giveTerminationNotice',
      { contractId },
      `minimumTermEndsOn terminationEffectiveOn
       settlements { edges { node { kind amount arisesOn provisional lines { amount days termDays } } } }`,
    );
    expect(entity).toMatchObject({
      minimumTermEndsOn: '2024-05-19',
      terminationEffectiveOn: '2024-05-08',
      settlements: {
        edges: [
          { node: { kind: 'INITIAL_FEE', amount: 100_000 } },
          {
            node: {
              kind: 'EARLY_TERMINATION',
              amount: 14_666,
              arisesOn: '2024-05-08',
              provisional: true,
              // 25,000 × 11 ÷ 30 = 9,166; the account usage fee takes the rest.
              lines: [
                { amount: 9_166, days: 11, termDays: 30 },
                { amount: 5_500, days: 11, termDays: 30 },
              ],
            },
          },
        ],
      },
    });
  });
});
