import { randomUUID } from 'node:crypto';
import { migrateDatabase } from '../../src/persistence/migrate';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { applicationRow, connect, contractRow, type Sql, type Values, undo } from './sql';

const BEFORE = 'OutageStates1790000005000';
const MIGRATION = 'Statements1790000006000';

/** What was recorded before the statements keeps its sums, and is booked in one of them. */
describe('the migration to statements', () => {
  let database: TestDatabase;
  let sql: Sql;
  const contract = contractRow();
  const settlement = (row: Values): Values & { id: string } => ({
    id: randomUUID(),
    contract_id: contract.id,
    contractor_id: 'C-1',
    kind: 'ONE_TIME_FEE',
    direction: 'CHARGE',
    amount_yen: 300,
    arises_on: '2024-04-10',
    lines: '[{"amount": 300}]',
    ...row,
  });
  const late = settlement({});
  const ahead = settlement({ kind: 'INITIAL_FEE', arises_on: '2024-06-01' });
  const untold = settlement({ arises_on: '2024-04-12' });
  const reversal = settlement({
    kind: 'REVERSAL',
    direction: 'CREDIT',
    arises_on: '2024-04-12',
    reverses_id: untold.id,
  });

  beforeAll(async () => {
    database = await createTestDatabase('template0');
    await migrateDatabase(database.url, { through: BEFORE });
    sql = await connect(database.url);
    await sql.insert('contracts', contract);
    await sql.insert('contracts', applicationRow());
    for (const row of [late, ahead, untold, reversal]) await sql.insert('settlements', row);
    await sql.rows('UPDATE settlements SET reversed_by_id = $1 WHERE id = $2', [
      reversal.id,
      untold.id,
    ]);
    for (const [at, told] of [
      // In Tokyo the first day of May has begun; the event that told it first counts.
      ['2024-04-30T15:00:00Z', late],
      ['2024-05-20T00:00:00Z', late],
      ['2024-05-20T00:00:00Z', ahead],
    ] as const) {
      await sql.insert('contract_events', {
        id: randomUUID(),
        type: 'ONE_TIME_FEE_RECORDED',
        at,
        actor: 'operator',
        contract_id: contract.id,
        contractor_id: 'C-1',
        subject_id: told.id,
        data: JSON.stringify({ settlements: [{ id: told.id }] }),
      });
    }
    // The contract is quoted 500 and 300.
    for (const [day, basic, type] of [
      ['2024-05-01', 500, 310],
      ['2024-06-01', 520, 310],
      ['2024-07-01', 520, 310],
      ['2024-08-01', 530, 320],
    ] as const) {
      await sql.insert('fee_revisions', {
        contract_id: contract.id,
        effective_on: day,
        basic_fee_per_account_yen: basic,
        type_fee_yen: type,
      });
    }
    await migrateDatabase(database.url, { through: MIGRATION });
  });
  afterAll(async () => {
    await sql.end();
    await database.drop();
  });

  const revisions = async (): Promise<unknown[]> =>
    (
      await sql.rows<{ basic: string | null; type: string | null }>(
        'SELECT basic_fee_per_account_yen AS basic, type_fee_yen AS type FROM fee_revisions ORDER BY effective_on',
      )
    ).map(({ basic, type }) => [basic && Number(basic), type && Number(type)]);

  test('books a settlement on the day it arises or was first told, whichever is later', async () => {
    const booked = await sql.rows(
      'SELECT id, booked_on::text AS day FROM settlements ORDER BY sequence',
    );
    expect(booked).toEqual([
      { id: late.id, day: '2024-05-01' },
      { id: ahead.id, day: '2024-06-01' },
      { id: untold.id, day: '2024-04-12' },
      { id: reversal.id, day: '2024-04-12' },
    ]);
  });

  test('takes a fee that was written again beside another for one that was left out', async () => {
    expect(await revisions()).toEqual([
      [null, 310],
      [520, null],
      [520, 310],
      [530, 320],
    ]);
  });

  test('keeps the quotes of a contract, and leaves an application without', async () => {
    const quotes = await sql.rows(`SELECT initial_fee_yen::int AS fee, quoted_on AS on
      FROM contracts ORDER BY contract_number`);
    expect(quotes).toEqual([
      { fee: 100_000, on: null },
      { fee: null, on: null },
    ]);
  });

  test('is undone where there is no adjustment, with every fee written out, and done again', async () => {
    await undo(database.url, MIGRATION);
    expect(await revisions()).toEqual([
      [500, 310],
      [520, 310],
      [520, 310],
      [530, 320],
    ]);
    await migrateDatabase(database.url, { through: MIGRATION });
    expect((await revisions()).slice(0, 2)).toEqual([
      [null, 310],
      [520, null],
    ]);
  });

  test('is not undone where there is one', async () => {
    await sql.insert(
      'settlements',
      settlement({
        kind: 'ADJUSTMENT',
        booked_on: '2024-05-10',
        lines: '[{"amount": 300, "month": "2024-03"}]',
      }),
    );
    await expect(undo(database.url, MIGRATION)).rejects.toThrow('settlements_kind');
    expect(await sql.rows('SELECT count(booked_on)::int FROM settlements')).toEqual([{ count: 5 }]);
  });
});
