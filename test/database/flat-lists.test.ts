import { questionsOf } from '../../bench/lists/questions';
import { readPage, sampleOf } from '../../bench/lists/reads';
import { createDataSource } from '../../src/persistence/data-source';
import { writeCopies } from '../../tools/demo/copies';
import { fillDemo } from '../../tools/demo/fill';
import { CONTRACTORS_PER_ROUND } from '../../tools/demo/history';
import { createTestDatabase } from '../support/postgres';

const TODAY = '2024-04-10';
const FIRST_CONTRACTOR = 1001;
/** There are 25 contracts of each. */
const COPIES = 240;
/** A page of 50, from each of some places in an index, or past others that lie between its rows. */
const MOST_VISITED = 1_500;

/* What no index serves: where what is asked for is rare along the order that is asked for, the read grows. */
const GROWING = [
  // The bases of each contract are looked up.
  /eligible false/,
  // A state of today that is part of what is recorded, in the order of another day.
  /(ACCEPTED|ACTIVE|UNDER_NOTICE|TERMINATED|held).*_ON_(ASC|DESC)/,
  // A span of one day in the order of another.
  /contracts (appliedOn|billingStartOn|terminationEffectiveOn|minimumTermEndsOn) a .*_ON_(ASC|DESC)/,
  /provisional, ARISES_ON/,
  // Told by the contract of each.
  /LAPSED|STOPPED|optionServices status (ACTIVE|UNDER_NOTICE)/,
];

/** Gives how many rows each first page went through, by the name of what was asked, in a database of its own. */
async function visitedRows(): Promise<Map<string, number>> {
  const database = await createTestDatabase();
  await fillDemo(database.url, { today: TODAY, contracts: 25, append: false }, () => undefined);
  const originals = {
    firstContractor: FIRST_CONTRACTOR,
    contractors: CONTRACTORS_PER_ROUND,
    copies: COPIES,
  };
  await writeCopies(database.url, originals, () => undefined);
  const source = await createDataSource(database.url, { poolSize: 1, timeouts: null }).initialize();
  const visited = new Map<string, number>();
  try {
    await source.query('SET enable_seqscan = off');
    for (const question of questionsOf(TODAY, await sampleOf(source.manager))) {
      if (GROWING.some((pattern) => pattern.test(question.name))) continue;
      visited.set(question.name, (await readPage(source, question, null, 1)).visited);
    }
  } finally {
    await source.destroy();
    await database.drop();
  }
  return visited;
}

test('the first page of a list is read without going through the table', async () => {
  const visited = await visitedRows();
  expect([...visited].filter(([, rows]) => rows > MOST_VISITED)).toEqual([]);
  expect(visited.size).toBeGreaterThan(200);
});
