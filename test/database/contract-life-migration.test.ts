import { randomUUID } from 'node:crypto';
import { migrateDatabase } from '../../src/persistence/migrate';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { applicationRow, connect, contractRow, type Sql, type Values, undo } from './sql';

const BEFORE = 'Statements1790000006000';
const MIGRATION = 'ContractLife1790000007000';

/** What was recorded before a contract told of its life keeps what it says, and is told what the events know. */
describe('the migration to the life of a contract', () => {
  let database: TestDatabase;
  let sql: Sql;

  const end = {
    termination_ground: 'COMPANY',
    termination_effective_on: '2024-06-30',
    under_notice_from: '2024-05-20',
  };
  const ended = contractRow({ slot: 1, ...end, termination_note: 'x'.repeat(2_001) });
  const unheard = contractRow({ slot: 2, ...end });
  const rejected = applicationRow({ rejected_on: '2024-04-02', decision_reason: ' ' });
  const part = (row: Values): Values & { id: string } => ({
    id: randomUUID(),
    contract_id: ended.id,
    contractor_id: 'C-1',
    ...row,
  });
  const early = part({
    account_count: 60,
    requested_on: '2024-04-10',
    requested_effective_on: '2024-04-30',
    accepted_on: '2024-04-11',
    acceptance_number: 1,
    effective_on: '2024-04-20',
  });
  const option = part({
    kind: 'DEDICATED_IP_ADDRESS',
    applied_on: '2024-04-10',
    withdrawn_on: '2024-04-11',
  });

  beforeAll(async () => {
    database = await createTestDatabase('template0');
    await migrateDatabase(database.url, { through: BEFORE });
    sql = await connect(database.url);
    for (const row of [ended, unheard, rejected]) await sql.insert('contracts', row);
    await sql.insert('change_requests', early);
    await sql.insert('option_services', option);
    await sql.insert('network_environments', {
      contract_id: ended.id,
      declared_on: '2024-04-10',
      provided_by_company: false,
      configuration: 'x'.repeat(10_001),
    });
    for (const [type, contract, subject, actor, at] of [
      ['APPLICATION_ACCEPTED', ended, ended, 'Abe', '2024-04-01T03:00:00Z'],
      ['TERMINATION_NOTICE_GIVEN', ended, ended, 'Baba', '2024-05-08T03:00:00Z'],
      // In Tokyo it is the next day already.
      ['CONTRACT_TERMINATED', ended, ended, 'Chiba', '2024-05-09T16:00:00Z'],
      ['APPLICATION_REJECTED', rejected, rejected, 'Doi', '2024-04-02T03:00:00Z'],
      ['CHANGE_REQUEST_ACCEPTED', ended, early, 'Endo', '2024-04-11T03:00:00Z'],
      ['OPTION_APPLICATION_WITHDRAWN', ended, option, 'Fujii', '2024-04-11T03:00:00Z'],
    ] as const) {
      await sql.insert('contract_events', {
        id: randomUUID(),
        type,
        at,
        actor,
        contract_id: contract.id,
        contractor_id: 'C-1',
        subject_id: subject.id,
        data: '{}',
      });
    }
    await migrateDatabase(database.url, { through: MIGRATION });
  });
  afterAll(async () => {
    await sql.end();
    await database.drop();
  });

  const deciders = (): Promise<unknown[]> =>
    sql.rows(`SELECT decided_by AS by FROM contracts ORDER BY contract_number`);

  test('knows who decided, and on which day an end was recorded', async () => {
    expect(await deciders()).toEqual([{ by: 'Abe' }, { by: null }, { by: 'Doi' }]);
    expect(await sql.rows('SELECT decided_by AS by FROM change_requests')).toEqual([
      { by: 'Endo' },
    ]);
    expect(await sql.rows('SELECT decided_by AS by FROM option_services')).toEqual([
      { by: 'Fujii' },
    ]);
    const recorded = await sql.rows(
      'SELECT termination_recorded_on::text AS day FROM contracts ORDER BY contract_number',
    );
    expect(recorded).toEqual([{ day: '2024-05-10' }, { day: '2024-05-20' }, { day: null }]);
  });

  test('cuts texts to their bounds, and takes blank ones for none', async () => {
    const texts =
      await sql.rows(`SELECT char_length(termination_note) AS note, decision_reason AS reason
      FROM contracts ORDER BY contract_number`);
    expect(texts[0]).toEqual({ note: 2_000, reason: null });
    expect(texts[2]).toEqual({ note: null, reason: null });
    expect(
      await sql.rows('SELECT char_length(configuration) AS length FROM network_environments'),
    ).toEqual([{ length: 10_000 }]);
  });

  test('leaves a change that came before the day asked for as it was', async () => {
    expect(await sql.rows('SELECT effective_on::text AS day FROM change_requests')).toEqual([
      { day: '2024-04-20' },
    ]);
  });

  test('is undone with the ends and decisions that were there before, and done again', async () => {
    await undo(database.url, MIGRATION);
    const ends =
      await sql.rows(`SELECT termination_effective_on::text AS day, under_notice_from::text AS from
      FROM contracts WHERE termination_ground IS NOT NULL`);
    expect(ends).toEqual(Array(2).fill({ day: '2024-06-30', from: '2024-05-20' }));
    expect(
      await sql.rows('SELECT count(*)::int FROM contracts WHERE rejected_on IS NOT NULL'),
    ).toEqual([{ count: 1 }]);
    await migrateDatabase(database.url, { through: MIGRATION });
    expect(await deciders()).toEqual([{ by: 'Abe' }, { by: null }, { by: 'Doi' }]);
  });
});
