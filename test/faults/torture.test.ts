import { tokyoDate } from '../../src/terms/model/calendar';
import { FAULTS } from '../../tools/torture/faults';
import { type FaultName, type Outcome, torture } from '../../tools/torture/torture';
import { makeFolder } from '../embedded-postgres/support';

/** Whatever dies, what was acknowledged is there once, and all rules hold: `npm run torture` does it at length. */
test('faults under writers and readers lose nothing, and do nothing twice', async () => {
  const outcomes: Outcome[] = [];
  const options = {
    folder: await makeFolder(),
    today: () => tokyoDate(Date.now()),
    writers: 3,
    mutations: 10,
    leaveOut: (why: string) => process.stderr.write(`Left out: ${why}.\n`),
  };
  await torture(Object.keys(FAULTS) as FaultName[], options, (outcome) => outcomes.push(outcome));
  expect(outcomes.filter(({ problems }) => problems.length > 0)).toEqual([]);
  expect(outcomes.length).toBeGreaterThanOrEqual(7);
  expect(outcomes.at(-1)?.acknowledged).toBeGreaterThan(150);
}, 300_000);
