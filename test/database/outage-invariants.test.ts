import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { clear, connect, contractRow, type Sql, type Values } from './sql';

const CONTRACT = contractRow();
const OUTAGE = randomUUID();

const outage = (row: Values = {}): Values => ({
  id: OUTAGE,
  affected_service_types: '{WEB_GATEWAY}',
  names_contracts: false,
  known_at: '2024-04-10T00:00:00Z',
  restored_at: '2024-04-14T00:00:00Z',
  attribution: 'COMPANY',
  complete: true,
  ...row,
});

const claim = (row: Values = {}): Values => ({
  id: randomUUID(),
  contract_id: CONTRACT.id,
  contractor_id: 'C-1',
  outage_id: OUTAGE,
  filed_at: '2024-04-13T00:00:00Z',
  filed_by: 'contractor',
  claimable_from: '2024-04-11',
  claim_deadline: '2024-07-11',
  ...row,
});

/** A claim that is granted two units of a state of four days. */
const granted = (row: Values = {}): Values =>
  claim({
    granted_at: '2024-04-15T00:00:00Z',
    granted_by: 'operator',
    granted_as: 10,
    state_from: '2024-04-10T00:00:00Z',
    state_to: '2024-04-14T00:00:00Z',
    covered_from: '2024-04-10T00:00:00Z',
    covered_to: '2024-04-12T00:00:00Z',
    unavailable_hours: 96,
    unavailable_units: 2,
    reduction_yen: 2_666,
    ...row,
  });

const denied = (row: Values = {}): Values =>
  claim({ denied_at: '2024-04-15T00:00:00Z', denied_by: 'operator', ...row });

/** Art. 14: what no write from outside can break of outages and claims. */
describe('the database of outages and claims', () => {
  let database: TestDatabase;
  let sql: Sql;
  beforeAll(async () => {
    database = await createTestDatabase();
    sql = await connect(database.url);
  });
  beforeEach(async () => {
    await clear(sql);
    await sql.insert('contracts', CONTRACT);
    await sql.insert('outages', outage());
  });
  afterAll(async () => {
    await sql.end();
    await database.drop();
  });

  it.each([
    [
      'a description that is too long',
      'outages',
      outage({ id: randomUUID(), description: 'あ'.repeat(2_001) }),
      'outages_text_bounds',
    ],
    [
      'a blank description',
      'outages',
      outage({ id: randomUUID(), description: ' ' }),
      'outages_text_bounds',
    ],
    [
      'a note that is too long',
      'outage_claims',
      denied({ denial_reason: 'OTHER', denial_note: 'x'.repeat(2_001) }),
      'outage_claims_text_bounds',
    ],
    [
      'another reason without a note',
      'outage_claims',
      denied({ denial_reason: 'OTHER' }),
      'outage_claims_other_is_noted',
    ],
    [
      'a reason that there is not',
      'outage_claims',
      denied({ denial_reason: 'NONE' }),
      'outage_claims_denial_reason',
    ],
    [
      'a denial by nobody',
      'outage_claims',
      denied({ denial_reason: 'SETTING_CHANGE', denied_by: null }),
      'outage_claims_decided_by',
    ],
    [
      'a grant without its place in the record',
      'outage_claims',
      granted({ granted_as: null }),
      'outage_claims_granted_whole',
    ],
    [
      'more hours than its units have',
      'outage_claims',
      granted({ covered_to: '2024-04-12T00:00:00.001Z' }),
      'outage_claims_units_in_state',
    ],
    [
      'units that begin before the state',
      'outage_claims',
      granted({ covered_from: '2024-04-09T00:00:00Z', covered_to: '2024-04-11T00:00:00Z' }),
      'outage_claims_units_in_state',
    ],
    [
      'units that end after the state',
      'outage_claims',
      granted({ covered_from: '2024-04-13T00:00:00Z', covered_to: '2024-04-15T00:00:00Z' }),
      'outage_claims_units_in_state',
    ],
    [
      'more units than a claim may hold',
      'outage_claims',
      granted({ units_at_most: 1 }),
      'outage_claims_amounts',
    ],
    [
      'a bound of units of what is not granted',
      'outage_claims',
      claim({ units_at_most: 1 }),
      'outage_claims_granted_whole',
    ],
    [
      'a change that names contracts and lists none',
      'outage_changes',
      {
        outage_id: OUTAGE,
        number: 1,
        changed_at: '2024-04-15T00:00:00Z',
        affected_service_types: '{WEB_GATEWAY}',
        names_contracts: true,
        known_at: '2024-04-10T00:00:00Z',
        attribution: 'COMPANY',
        complete: true,
      },
      'outage_changes_named',
    ],
  ])('refuses %s', async (_what, table, row, constraint) => {
    expect(await sql.refusedBy(() => sql.insert(table, row))).toBe(constraint);
  });

  it('grants no stretch of time of a contract twice, as seen when a transaction ends', async () => {
    const other = outage({ id: randomUUID() });
    await sql.insert('outages', other);
    await sql.insert('outage_claims', granted());
    const next = { outage_id: other['id'], granted_as: 11 };
    const overlapping = {
      ...next,
      covered_from: '2024-04-11T00:00:00Z',
      covered_to: '2024-04-13T00:00:00Z',
    };
    expect(await sql.refusedBy(() => sql.insert('outage_claims', granted(overlapping)))).toBe(
      'outage_claims_units_once',
    );
    // Units change places within a transaction.
    const following = {
      ...next,
      covered_from: '2024-04-12T00:00:00Z',
      covered_to: '2024-04-14T00:00:00Z',
    };
    await sql.insert('outage_claims', granted(following));
    const swap = `BEGIN;
      UPDATE outage_claims SET covered_from = covered_from + interval '48 hours',
        covered_to = covered_to + interval '48 hours' WHERE granted_as = 10;
      UPDATE outage_claims SET covered_from = covered_from - interval '48 hours',
        covered_to = covered_to - interval '48 hours' WHERE granted_as = 11;
      COMMIT`;
    expect(await sql.refusedBy(() => sql.rows(swap))).toBeNull();
  });

  it('has one reduction that stands for a claim', async () => {
    const row = granted();
    await sql.insert('outage_claims', row);
    const reduction = (values: Values = {}): Values => ({
      id: randomUUID(),
      contract_id: CONTRACT.id,
      contractor_id: 'C-1',
      kind: 'FEE_REDUCTION',
      direction: 'CREDIT',
      amount_yen: 2_666,
      arises_on: '2024-04-15',
      booked_on: '2024-04-15',
      lines: '[{"amount": 2666}]',
      outage_claim_id: row['id'],
      ...values,
    });
    const first = reduction();
    await sql.insert('settlements', first);
    expect(await sql.refusedBy(() => sql.insert('settlements', reduction()))).toBe(
      'settlements_one_reduction_stands',
    );
    const reversal = reduction({
      kind: 'REVERSAL',
      direction: 'CHARGE',
      reverses_id: first['id'],
    });
    await sql.insert('settlements', reversal);
    expect(await sql.refusedBy(() => sql.insert('settlements', reduction()))).toBeNull();
  });
});
