import { checkDatabase } from '../../tools/check/check';
import { fillDemo } from '../../tools/demo/fill';
import {
  ADMIN_URL,
  createTestDatabase,
  databaseUrl,
  execute,
  type TestDatabase,
} from '../support/postgres';

const TODAY = '2024-04-08';

/** What a live database says is held against the rules: here it is made to say what no mutation would. */
describe('the check of a live database', () => {
  const admin = process.env[ADMIN_URL] ?? '';
  const spoilt = `contracts_spoilt_${process.pid}`;
  const spoiltUrl = databaseUrl(admin, spoilt);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    const options = { today: TODAY, contracts: 25, append: false };
    await fillDemo(database.url, options, () => undefined);
  });
  afterAll(() => database.drop());

  it('finds nothing in what the commands wrote', async () => {
    const findings: unknown[] = [];
    const { contracts } = await checkDatabase(database.url, TODAY, (each) => findings.push(each));
    expect(findings).toEqual([]);
    expect(contracts).toBe(25);
  });

  it.each<[string, string, string[]]>([
    [
      'a fourth contract',
      `ALTER TABLE contracts DROP CONSTRAINT contracts_limit;
       UPDATE contracts SET contractor_id = 'C-ALL' WHERE service_type = 'WEB_GATEWAY' AND accepted_on IS NOT NULL`,
      ['art. 4(2)', 'constraint'],
    ],
    [
      'a base that is gone',
      `UPDATE contracts SET contractor_id = 'C-BARE-' || contract_number WHERE service_type IN ('PRIVATE_CONNECT', 'REMOTE_CONNECT')`,
      ['art. 6'],
    ],
    [
      'a notice on another day',
      `UPDATE contracts SET termination_effective_on = termination_effective_on + 1 WHERE termination_ground = 'CONTRACTOR_NOTICE'`,
      ['art. 11'],
    ],
    [
      'an early termination that was not settled',
      `DELETE FROM settlements WHERE kind = 'EARLY_TERMINATION' AND reversed_by_id IS NULL`,
      ['art. 13', 'feed'],
    ],
    [
      'an initial fee of another amount',
      `UPDATE settlements SET amount_yen = amount_yen + 1, lines = jsonb_set(lines, '{0,amount}', to_jsonb(amount_yen + 1))
       WHERE kind = 'INITIAL_FEE' AND reversed_by_id IS NULL`,
      ['art. 12'],
    ],
    [
      'a reduction that is not what its outages come to',
      `UPDATE outages SET restored_at = restored_at + interval '24 hours'`,
      ['Annex 3'],
    ],
    ['a change that is not told', `UPDATE contracts SET version = version + 1`, ['feed']],
    [
      'another number of the terms',
      `ALTER TABLE contracts DROP CONSTRAINT contracts_account_count_minimum,
         ADD CONSTRAINT contracts_account_count_minimum CHECK (applied_account_count >= 5)`,
      ['constraint'],
    ],
  ])('finds %s', async (_what, statements, rules) => {
    const name = new URL(database.url).pathname.slice(1);
    await execute(admin, `CREATE DATABASE ${spoilt} TEMPLATE ${name}`);
    try {
      // What the foreign keys hold, too, may have been lost.
      await execute(spoiltUrl, 'SET session_replication_role = replica', statements);
      const found = new Set<string>();
      await checkDatabase(spoiltUrl, TODAY, ({ rule }) => found.add(rule));
      expect([...found]).toEqual(expect.arrayContaining(rules));
    } finally {
      await execute(admin, `DROP DATABASE ${spoilt} WITH (FORCE)`);
    }
  });
});
