import { randomUUID } from 'node:crypto';
import { OutageStates1790000005000 } from '../../migrations/1790000005000-outage-states';
import { MIGRATIONS } from '../../migrations';
import { createDataSource } from '../../src/persistence/data-source';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { connect, contractRow, type Sql, type Values } from './sql';

/** What was granted when each outage was reckoned alone keeps its settlements. */
describe('the migration to states', () => {
  let database: TestDatabase;
  let sql: Sql;
  const contract = contractRow();
  const hour = (hours: number): string => new Date(Date.UTC(2024, 3, 10, hours)).toISOString();

  beforeAll(async () => {
    database = await createTestDatabase();
    sql = await connect(database.url);
    const dataSource = await createDataSource(database.url, { poolSize: 1 }).initialize();
    const since = MIGRATIONS.indexOf(OutageStates1790000005000);
    for (const _migration of MIGRATIONS.slice(since)) await dataSource.undoLastMigration();
    await write();
    await dataSource.runMigrations({ transaction: 'each' });
    await dataSource.destroy();
  });
  afterAll(async () => {
    await sql.end();
    await database.drop();
  });

  const settlement = (row: Values): Values => ({
    id: randomUUID(),
    contract_id: contract.id,
    contractor_id: 'C-1',
    amount_yen: 1_333,
    arises_on: '2024-04-20',
    lines: '[{"amount": 1333}]',
    ...row,
  });

  /** Outages from so many hours after 2024-04-10 00:00 to so many, and how many units of each were granted, when. */
  async function write(): Promise<void> {
    await sql.insert('contracts', contract);
    for (const [from, to, units, granted] of [
      // Two that overlap: of the second, the 48 hours after the first were left.
      [0, 60, 2, 2],
      [24, 108, 2, 1],
      // Two that overlap, of which one was refused, and one alone.
      [200, 236, 1, 3],
      [230, 259, 0, 0],
      [300, 350, 2, 4],
    ] as const) {
      const outageId = randomUUID();
      await sql.insert('outages', {
        id: outageId,
        affected_service_types: '{WEB_GATEWAY}',
        names_contracts: false,
        known_at: hour(from),
        restored_at: hour(to),
        attribution: 'COMPANY',
        complete: true,
      });
      const claim = {
        id: randomUUID(),
        contract_id: contract.id,
        contractor_id: 'C-1',
        outage_id: outageId,
        filed_at: '2024-05-01T00:00:00Z',
        filed_by: 'contractor',
        claimable_from: '2024-04-11',
        claim_deadline: '2024-07-11',
        ...(units > 0 && {
          granted_at: `2024-05-0${granted}T00:00:00Z`,
          granted_by: 'operator',
          // What it took of its span: of the second, what the first had left.
          covered_from: hour(from === 24 ? 60 : from),
          covered_to: hour(to),
          unavailable_hours: from === 24 ? 48 : to - from,
          unavailable_units: units,
          reduction_yen: 1_333 * units,
        }),
      };
      await sql.insert('outage_claims', claim);
      if (units === 0) continue;
      const reduction = settlement({
        kind: 'FEE_REDUCTION',
        direction: 'CREDIT',
        outage_claim_id: claim.id,
      });
      await sql.insert('settlements', reduction);
      if (from === 300) {
        await sql.insert(
          'settlements',
          settlement({ kind: 'REVERSAL', direction: 'CHARGE', reverses_id: reduction['id'] }),
        );
      }
    }
  }

  test('lays the units of each out within the time that they took together', async () => {
    const claims = await sql.rows(`
      SELECT extract(epoch FROM o.known_at - '2024-04-10T00:00:00Z')::int / 3600 AS outage,
        extract(epoch FROM m.state_from - '2024-04-10T00:00:00Z')::int / 3600 AS "stateFrom",
        extract(epoch FROM m.state_to - '2024-04-10T00:00:00Z')::int / 3600 AS "stateTo",
        extract(epoch FROM m.covered_from - '2024-04-10T00:00:00Z')::int / 3600 AS "from",
        extract(epoch FROM m.covered_to - '2024-04-10T00:00:00Z')::int / 3600 AS "to",
        m.unavailable_units AS units, m.units_at_most AS most
      FROM outage_claims m JOIN outages o ON o.id = m.outage_id
      WHERE m.granted_at IS NOT NULL ORDER BY m.granted_as`);
    expect(claims).toEqual([
      // Granted first; it holds no more than then, as another outage shares its span.
      { outage: 24, stateFrom: 0, stateTo: 108, from: 0, to: 48, units: 2, most: 2 },
      { outage: 0, stateFrom: 0, stateTo: 108, from: 48, to: 96, units: 2, most: 2 },
      { outage: 200, stateFrom: 200, stateTo: 236, from: 200, to: 224, units: 1, most: 1 },
      { outage: 300, stateFrom: 300, stateTo: 350, from: 300, to: 348, units: 2, most: null },
    ]);
  });

  test('knows every outage before every grant, and goes on counting after them', async () => {
    const [numbers] = await sql.rows<{ known: number; granted: number; next: string }>(`
      SELECT (SELECT max(known_as)::int FROM outages) AS known,
        (SELECT min(granted_as)::int FROM outage_claims) AS granted,
        nextval('outage_record_numbers') AS next`);
    expect(numbers).toEqual({ known: 5, granted: 6, next: '11' });
  });

  test('keeps the settlements, and knows which are reversed', async () => {
    const found =
      await sql.rows(`SELECT kind, amount_yen::int AS amount, reversed_by_id IS NOT NULL AS reversed
      FROM settlements ORDER BY sequence`);
    expect(found).toEqual([
      ...Array.from({ length: 3 }, () => ({
        kind: 'FEE_REDUCTION',
        amount: 1_333,
        reversed: false,
      })),
      { kind: 'FEE_REDUCTION', amount: 1_333, reversed: true },
      { kind: 'REVERSAL', amount: 1_333, reversed: false },
    ]);
  });
});
