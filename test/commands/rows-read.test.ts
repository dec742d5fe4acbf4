import { connect, type Sql } from '../database/sql';
import { startApp } from '../support/app';
import { createTestDatabase } from '../support/postgres';
import { STORY } from './story';

const WITHDRAWN = 10_000;
/** What plans may differ by, also where statistics come in between: a tenth of one look at all applications. */
const SLACK = 1_000;

type Reads = Record<string, number>;

async function writeWithdrawn({ rows }: Sql, ofOne: boolean): Promise<void> {
  await rows(
    `INSERT INTO contracts (id, contractor_id, service_type, applied_account_count, terms_edition, applied_on, withdrawn_on)
     SELECT gen_random_uuid(), 'C-' || CASE WHEN $2 THEN 1 ELSE 1 + n / 3 END,
       (ARRAY['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'])[1 + n % 3], 50, '2022-09-01',
       '2024-01-01'::date + n % 90, '2024-01-01'::date + n % 90
     FROM generate_series(0, $1 - 1) AS n`,
    [WITHDRAWN, ofOne],
  );
  await rows('VACUUM ANALYZE');
  await rows('SELECT pg_stat_reset()');
}

/** Tells the story of every mutation, and gives how many rows its statements read of each table or its indexes. */
async function readsOfTheStory(ofOne: boolean): Promise<Reads> {
  const database = await createTestDatabase();
  const sql = await connect(database.url);
  await writeWithdrawn(sql, ofOne);
  const keep = { ...database, drop: () => Promise.resolve() };
  const app = await startApp('2024-04-08', {}, { database: keep });
  const ids: Record<string, string> = {};
  for (const { mutation, caller, input, as, on } of STORY) {
    if (on) app.setToday(on);
    const { entity, userErrors } = await app.mutate(caller, mutation, input(ids));
    expect(userErrors).toEqual([]);
    ids[as] = entity?.id ?? '';
  }
  await app.stop();
  // What a connection counted is told at the latest when it ends.
  const others = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND usename <> current_user`;
  while ((await sql.rows(others)).length > 0);
  const reads = await sql.rows<{ table: string; count: string }>(`
    SELECT t.relname AS table, t.seq_tup_read + coalesce(sum(i.idx_tup_read), 0) AS count
    FROM pg_stat_user_tables t LEFT JOIN pg_stat_user_indexes i USING (relid)
    WHERE t.relname <> 'migrations' GROUP BY t.relname, t.seq_tup_read`);
  await sql.end();
  await database.drop();
  return Object.fromEntries(reads.map(({ table, count }) => [table, Number(count)]));
}

test('a contractor with 10,000 withdrawn applications writes by reading no more than one with three', async () => {
  const three = await readsOfTheStory(false);
  const many = await readsOfTheStory(true);
  expect(three['contracts']).toBeGreaterThan(STORY.length);
  const more = Object.entries(many).filter(([table, count]) => count > (three[table] ?? 0) + SLACK);
  expect(more).toEqual([]);
});
