import { fc } from '../support/random';
import { startApp, type TestApp } from '../support/app';
import { LIFE } from './commands';
import { dateOf, type Day } from './days';
import { type Contractor, limitOn, turningDays, TYPES } from './model';
import { newContractor, play } from './play';
import { viewOfApp, viewOfModel } from './view';

const RUNS = 60;
const DAYS_A_QUERY = 11;

/** Random lives of a contractor: the subgraph and the model, written apart, agree on all of them. */
describe('a contractor, by the model', () => {
  let app: TestApp;
  let runs = 0;
  beforeAll(async () => {
    app = await startApp('2023-01-01');
  });
  afterAll(() => app.stop());

  test('is refused the same, and shows the same on every day', async () => {
    const firstDay = fc.integer({ min: 0, max: 730 }).map((days) => dateOf(19_358 + days));
    const property = fc.asyncProperty(firstDay, LIFE, async (from, sequence) => {
      const contractorId = `C-MODEL-${(runs += 1)}`;
      const look = async (model: Contractor, days: readonly Day[]) => {
        const { view, settlementIds } = await viewOfApp(app, contractorId, days);
        expect(view).toEqual(viewOfModel(model, days));
        return settlementIds;
      };
      const contractor = newContractor(from);
      await play(app, contractorId, contractor, sequence, (model) =>
        look(model, [model.today, model.today - 20, model.today + 31]),
      );
      for (const days of chunks(daysToLookAt(turningDays(contractor)))) {
        await look(contractor, days);
        const held = days.flatMap((day) =>
          TYPES.map((type) => limitOn(contractor, type, day).held),
        );
        expect(Math.max(...held)).toBeLessThanOrEqual(3);
      }
    });
    // The story of a failure is told with it: there is no need to find a shorter one.
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  }, 300_000);
});

/** The days on which something turns, and those before and after. */
function daysToLookAt(turning: readonly Day[]): Day[] {
  return [...new Set(turning.flatMap((day) => [day - 1, day, day + 1]))].sort((a, b) => a - b);
}

function chunks(days: readonly Day[]): Day[][] {
  return Array.from({ length: Math.ceil(days.length / DAYS_A_QUERY) }, (_, n) =>
    days.slice(n * DAYS_A_QUERY, (n + 1) * DAYS_A_QUERY),
  );
}
