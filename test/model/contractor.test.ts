import { OPERATOR, startApp, type TestApp } from '../support/app';
import { fc, SEED } from '../support/random';
import { limitOn } from './bases';
import { LIFE } from './commands';
import { turningDays } from './contract';
import { type Day, dayOf, instantOf, monthOf, monthsFromTo, startOf } from './days';
import { play } from './play';
import { type Contractor, newContractor, TYPES } from './record';
import { type Question, viewOfApp, viewOfModel } from './view';

/** RUNS says how many lives are played; each has a seed of its own, so SEED and RUNS=1 play one of them again. */
const RUNS = Number(process.env['RUNS'] ?? 30);
const DAYS_A_QUERY = 12;
const MONTHS_A_QUERY = 6;
/** Lives lie apart by as many days as four years have, so that no outage of one reaches another. */
const FIRST_DAY = dayOf('2023-01-01');
const DAYS_APART = 1_461;

/** Random lives of a contractor: the subgraph and the model, written apart, agree on all of them. */
describe('a contractor, by the model', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2023-01-01');
  });
  afterAll(() => app.stop());

  test.each(Array.from({ length: RUNS }, (_, run) => ({ run, seed: SEED + run })))(
    'is refused the same, and shows the same on every day: SEED=$seed',
    async ({ run, seed }) => {
      const [sample] = fc.sample(fc.tuple(fc.nat(600), LIFE), { seed, numRuns: 1 });
      const [offset, life] = sample ?? [0, []];
      const start = FIRST_DAY + run * DAYS_APART + offset;
      const contractor = newContractor(`C-MODEL-${seed}`, startOf(start));
      const totals = new Map<string, number>();
      try {
        const look = async (question: Question) => {
          const { view, settlementIds } = await viewOfApp(app, contractor.id, question);
          expect(view).toEqual(viewOfModel(contractor, question));
          keepTotals(totals, contractor, view.statements);
          return settlementIds;
        };
        await play(app, contractor, life, ({ today }) =>
          look({
            days: [today, today - 20, today + 31],
            months: [monthOf(today - 31), monthOf(today)],
          }),
        );
        const last = Math.max(...turningDays(contractor)) + 1;
        for (const days of chunks(daysToLookAt(turningDays(contractor)), DAYS_A_QUERY)) {
          await look({ days, months: [] });
          const held = days.flatMap((day) =>
            TYPES.map((type) => limitOn(contractor, type, day).held),
          );
          expect(Math.max(...held)).toBeLessThanOrEqual(3);
        }
        for (const months of chunks(monthsFromTo(start, last), MONTHS_A_QUERY)) {
          await look({ days: [], months });
        }
      } finally {
        await restore(contractor);
      }
    },
  );

  /** The total of a month that has ended never changes. */
  function keepTotals(
    totals: Map<string, number>,
    { today }: Contractor,
    statements: readonly object[],
  ): void {
    for (const statement of statements as {
      month: string;
      netAmount: number;
      netDirection: string;
    }[]) {
      const { month, netAmount, netDirection } = statement;
      if (month >= monthOf(today)) continue;
      const net = netDirection === 'CHARGE' ? netAmount : -netAmount;
      expect([month, net]).toEqual([month, totals.get(month) ?? net]);
      totals.set(month, net);
    }
  }

  /** Ends the outages that last, so that none reaches a later life. */
  async function restore({ outages, now }: Contractor): Promise<void> {
    for (const { id, facts } of outages) {
      if (facts.restoredAt !== null) continue;
      const input = { outageId: id, restoredAt: instantOf(now) };
      await app.mutate(OPERATOR, 'updateOutage', input);
    }
  }
});

/** The days on which something turns, and those before and after. */
function daysToLookAt(turning: readonly Day[]): Day[] {
  return [...new Set(turning.flatMap((day) => [day - 1, day, day + 1]))].sort((a, b) => a - b);
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}
