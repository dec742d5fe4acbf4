import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/persistence/data-source';
import { migrateDatabase } from '../../src/persistence/migrate';
import { addDays, type PlainDate } from '../../src/terms/model/calendar';
import { editionInForceOn } from '../../src/terms/model/editions';
import { writeCopies } from './copies';
import { CONTRACTORS_PER_ROUND, CONTRACTS_PER_ROUND, HISTORY_DAYS, writeHistory } from './history';

/** So many rounds are written by the commands; what is asked for beyond them are copies of these. */
const ROUNDS = 8;
export const SMALL_SET = ROUNDS * CONTRACTS_PER_ROUND;
const FIRST_CONTRACTOR = 1001;

/** What the one who runs the demo has to put right. */
export class DemoError extends Error {}

/**
 * Fills the Postgres at a URL with `contracts` contracts or somewhat more, up to whole rounds, and beyond
 * the small set up to whole copies of it. Their history ends the day before `today`. Gives the number of the
 * first contractor.
 *
 * Calls `onRows` with how many of how many copied rows are written. Throws a DemoError where there are
 * contracts already, unless `append` is said, and where the terms were not in force for all of the history.
 */
export async function fillDemo(
  databaseUrl: string,
  options: { today: PlainDate; contracts: number; append: boolean },
  onRows: (written: number, all: number) => void,
): Promise<number> {
  const { today, contracts, append } = options;
  if (editionInForceOn(addDays(today, -HISTORY_DAYS)) === null) {
    throw new DemoError(
      `The history goes back ${HISTORY_DAYS} days, to before the first edition of the terms: set CLOCK_TODAY to a later day.`,
    );
  }
  await migrateDatabase(databaseUrl);
  const dataSource = await createDataSource(databaseUrl, { poolSize: 2 }).initialize();
  try {
    const firstContractor = await nextContractor(dataSource, append);
    const rounds = Math.min(ROUNDS, Math.ceil(contracts / CONTRACTS_PER_ROUND));
    await writeHistory(dataSource, { today, rounds, firstContractor });
    const copies = Math.ceil(contracts / SMALL_SET) - 1;
    const contractors = rounds * CONTRACTORS_PER_ROUND;
    if (copies > 0)
      await writeCopies(databaseUrl, { firstContractor, contractors, copies }, onRows);
    return firstContractor;
  } finally {
    await dataSource.destroy();
  }
}

async function nextContractor(dataSource: DataSource, append: boolean): Promise<number> {
  const [found] = await dataSource.query<{ isEmpty: boolean; last: number | null }[]>(
    `SELECT count(*) = 0 AS "isEmpty",
       max(substring(contractor_id FROM '^C-([0-9]{1,12})$')::bigint) AS last FROM contracts`,
  );
  if (found?.isEmpty !== true && !append) {
    throw new DemoError(
      'The database has contracts already: say --append to add the demo to them.',
    );
  }
  return Math.max(FIRST_CONTRACTOR, (found?.last ?? 0) + 1);
}
