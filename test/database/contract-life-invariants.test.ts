import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { applicationRow, connect, contractRow, endedOn, type Sql, type Values } from './sql';

/** What no write from outside can break of a contract's life: each of these writes is refused by its constraint. */
describe('the database', () => {
  let database: TestDatabase;
  let sql: Sql;
  const held = contractRow();
  beforeAll(async () => {
    database = await createTestDatabase();
    sql = await connect(database.url);
    await sql.insert('contracts', held);
  });
  afterAll(async () => {
    await sql.end();
    await database.drop();
  });

  const privateConnect = {
    contractor_id: 'C-2',
    service_type: 'PRIVATE_CONNECT',
    item: 'PRIVATE_CONNECT_1GBPS',
  };
  const backbone = {
    private_backbone_contract_number: 'PBB-1',
    private_backbone_confirmed_on: '2024-04-01',
  };
  const wished = (day: string, row: Values = {}): Values =>
    contractRow({ contractor_id: 'C-3', requested_billing_start_on: day, ...row });
  const part = (row: Values): Values => ({
    id: randomUUID(),
    contract_id: held.id,
    contractor_id: 'C-1',
    ...row,
  });
  const request = (row: Values): Values =>
    part({
      account_count: 60,
      requested_on: '2024-04-10',
      accepted_on: '2024-04-11',
      acceptance_number: 1,
      effective_on: '2024-04-20',
      ...row,
    });
  const option = (row: Values): Values =>
    part({ kind: 'DEDICATED_IP_ADDRESS', applied_on: '2024-04-10', ...row });
  const environment = (row: Values): Values => ({
    contract_id: held.id,
    declared_on: '2024-04-10',
    provided_by_company: false,
    ...row,
  });
  const ended = (row: Values): Values =>
    contractRow({ contractor_id: 'C-4', ...endedOn('2024-06-30'), ...row });
  const superseded = '[{"ground": "COMPANY"}]';

  it.each<[string, string, Values, string]>([
    [
      'a start wished for a day before the application',
      'contracts',
      wished('2024-03-31'),
      'contracts_requested_start',
    ],
    [
      'a start before the day wished',
      'contracts',
      wished('2024-04-02'),
      'contracts_requested_start',
    ],
    [
      'a start wished for after 2999',
      'contracts',
      applicationRow({ requested_billing_start_on: '3000-01-01' }),
      'contracts_requested_start',
    ],
    [
      'a Private Connect contract without a backbone',
      'contracts',
      contractRow(privateConnect),
      'contracts_private_backbone',
    ],
    [
      'a backbone that nobody has confirmed',
      'contracts',
      contractRow({ ...privateConnect, ...backbone, private_backbone_confirmed_on: null }),
      'contracts_private_backbone',
    ],
    [
      'a license agreed to on no day',
      'contracts',
      applicationRow({ software_license_version: '2' }),
      'contracts_software_license',
    ],
    [
      'a change before the day asked for',
      'change_requests',
      request({ requested_effective_on: '2024-04-21' }),
      'change_requests_not_before_requested',
    ],
    [
      'ends replaced by none',
      'contracts',
      contractRow({ contractor_id: 'C-4', superseded_terminations: superseded }),
      'contracts_one_termination',
    ],
    [
      'an end together with a base, without an end',
      'contracts',
      contractRow({ contractor_id: 'C-4', ended_with_id: held.id }),
      'contracts_one_termination',
    ],
    [
      'an end that was recorded on no day',
      'contracts',
      ended({ termination_recorded_on: null }),
      'contracts_one_termination',
    ],
    [
      'an end together with no contract',
      'contracts',
      ended({ ended_with_id: randomUUID() }),
      'contracts_ended_with_fkey',
    ],
  ])('refuses %s', async (_what, table, row, constraint) => {
    expect(await sql.refusedBy(() => sql.insert(table, row))).toBe(constraint);
  });

  it.each<[string, string, Values]>([
    ['a start on the day wished', 'contracts', wished('2024-04-01')],
    ['an application without a backbone', 'contracts', applicationRow(privateConnect)],
    ['one with it', 'contracts', contractRow({ ...privateConnect, ...backbone })],
    [
      'a change on the day asked for',
      'change_requests',
      request({ requested_effective_on: '2024-04-20' }),
    ],
    [
      'an end that replaced another, with a base',
      'contracts',
      ended({ superseded_terminations: superseded, ended_with_id: held.id }),
    ],
  ])('takes %s', async (_what, table, row) => {
    expect(await sql.refusedBy(() => sql.insert(table, row))).toBeNull();
  });

  it.each<[string, string, number, (text: Values) => Values]>([
    ['contracts', 'contractor_id', 255, applicationRow],
    ['contracts', 'private_backbone_contract_number', 255, applicationRow],
    [
      'contracts',
      'software_license_version',
      255,
      (text) => applicationRow({ software_license_agreed_on: '2024-04-01', ...text }),
    ],
    [
      'contracts',
      'termination_note',
      2_000,
      (text) => contractRow({ contractor_id: randomUUID(), ...endedOn('2024-06-30'), ...text }),
    ],
    ['contracts', 'decision_reason', 2_000, applicationRow],
    ['change_requests', 'decision_reason', 2_000, request],
    ['option_services', 'decision_reason', 2_000, option],
    ['network_environments', 'company_service_reference', 255, environment],
    ['network_environments', 'configuration', 10_000, environment],
  ])('holds %s.%s to %d characters, and refuses a blank one', async (table, column, most, row) => {
    const write = (text: string): Promise<string | null> =>
      sql.refusedBy(() => sql.insert(table, row({ [column]: text })));
    const constraint = `${table}_${column}_length`;
    expect(await write('あ'.repeat(most))).toBeNull();
    expect(await write('あ'.repeat(most + 1))).toBe(constraint);
    expect(await write(' \u{20}')).toBe(constraint);
  });

  describe('where contracts change places under the limit', () => {
    const first = contractRow({ contractor_id: 'C-5', slot: 1 });
    const second = contractRow({ contractor_id: 'C-5', slot: 2 });
    const place = (contract: Values, slot: number): Promise<string | null> =>
      sql.refusedBy(() =>
        sql.rows('UPDATE contracts SET slot = $1 WHERE id = $2', [slot, contract['id']]),
      );
    beforeAll(async () => {
      await sql.insert('contracts', first);
      await sql.insert('contracts', second);
    });

    it('refuses at once what overlaps', async () => {
      expect(await place(first, 2)).toBe('contracts_limit');
    });

    it('looks when all are moved, where it is asked to, and refuses what then overlaps', async () => {
      await sql.rows('BEGIN');
      await sql.rows('SET CONSTRAINTS contracts_limit DEFERRED');
      expect(await place(first, 2)).toBeNull();
      expect(await place(second, 1)).toBeNull();
      await sql.rows('COMMIT');
      await sql.rows('BEGIN');
      await sql.rows('SET CONSTRAINTS contracts_limit DEFERRED');
      expect(await place(first, 1)).toBeNull();
      expect(await sql.refusedBy(() => sql.rows('COMMIT'))).toBe('contracts_limit');
    });
  });
});
