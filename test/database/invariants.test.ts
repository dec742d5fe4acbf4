import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { fc } from '../support/random';
import { applicationRow, connect, contractRow, endedOn, type Sql, type Values } from './sql';

const QUOTE = { initial_fee_yen: 0, basic_fee_per_account_yen: 500, type_fee_yen: 300 };

/** What no write from outside can break: each of these writes is refused by its constraint. */
describe('the database', () => {
  let database: TestDatabase;
  let sql: Sql;
  beforeAll(async () => {
    database = await createTestDatabase();
    sql = await connect(database.url);
  });
  afterAll(async () => {
    await sql.end();
    await database.drop();
  });

  const HELD = [
    contractRow({ slot: 1 }),
    contractRow({ slot: 2, ...endedOn('2024-06-30') }),
    contractRow({
      slot: 3,
      applied_on: '2024-05-01',
      accepted_on: '2024-05-01',
      billing_start_on: '2024-05-01',
    }),
  ];
  const outageId = randomUUID();
  const claimed = HELD[0]?.id ?? '';
  const settlement = (row: Values = {}): Values => ({
    id: randomUUID(),
    contract_id: claimed,
    contractor_id: 'C-1',
    kind: 'ONE_TIME_FEE',
    direction: 'CHARGE',
    amount_yen: 300,
    arises_on: '2024-04-10',
    booked_on: '2024-04-10',
    lines: '[{"amount": 100}, {"amount": 200}]',
    ...row,
  });
  const reversed = settlement();
  const reversalOf = (row: Values): Values => ({
    kind: 'REVERSAL',
    direction: 'CREDIT',
    reverses_id: row['id'],
  });
  const reversal = reversalOf(reversed);
  const standing = settlement({ kind: 'EARLY_TERMINATION' });
  const adjustment = (row: Values = {}): Values =>
    settlement({ kind: 'ADJUSTMENT', lines: '[{"amount": 300, "month": "2024-03"}]', ...row });
  const part = (row: Values): Values => ({
    id: randomUUID(),
    contract_id: claimed,
    contractor_id: 'C-1',
    ...row,
  });
  const request = (row: Values = {}): Values =>
    part({ account_count: 60, requested_on: '2024-04-10', ...row });
  const accepted = (row: Values = {}): Values =>
    request({
      accepted_on: '2024-04-11',
      effective_on: '2024-04-11',
      acceptance_number: 1,
      ...row,
    });
  const option = (row: Values = {}): Values =>
    part({
      kind: 'DEDICATED_IP_ADDRESS',
      applied_on: '2024-04-10',
      accepted_on: '2024-04-10',
      initial_fee_yen: 0,
      ...row,
    });
  const claim = (row: Values = {}): Values =>
    part({
      outage_id: outageId,
      filed_at: '2024-04-13T00:00:00Z',
      filed_by: 'contractor',
      claimable_from: '2024-04-12',
      claim_deadline: '2024-07-11',
      ...row,
    });
  const granted = (row: Values = {}): Values =>
    claim({
      granted_at: '2024-04-14T00:00:00Z',
      granted_by: 'operator',
      granted_as: 2,
      state_from: '2024-04-10T00:00:00Z',
      state_to: '2024-04-12T00:00:00Z',
      covered_from: '2024-04-10T00:00:00Z',
      covered_to: '2024-04-12T00:00:00Z',
      unavailable_hours: 48,
      unavailable_units: 2,
      reduction_yen: 2_666,
      ...row,
    });

  beforeAll(async () => {
    for (const row of HELD) await sql.insert('contracts', row);
    await sql.insert('settlements', reversed);
    await sql.insert('settlements', settlement(reversal));
    await sql.insert('settlements', standing);
    await sql.insert('settlements', settlement({ kind: 'INITIAL_FEE' }));
    await sql.insert('option_services', option());
    await sql.insert('outages', {
      id: outageId,
      affected_service_types: ['WEB_GATEWAY'],
      names_contracts: false,
      known_at: '2024-04-10T00:00:00Z',
      known_as: 1,
      attribution: 'COMPANY',
      complete: true,
    });
    await sql.insert('outage_claims', claim());
  });

  const heldFrom = (day: string, slot: number, row: Values = {}): Values =>
    contractRow({ slot, applied_on: day, accepted_on: day, billing_start_on: day, ...row });
  const remote = {
    contractor_id: 'C-2',
    service_type: 'REMOTE_CONNECT',
    item: 'REMOTE_CONNECT_TYPE_A',
  };
  const other = { contractor_id: 'C-2' };
  const notice = {
    termination_ground: 'CONTRACTOR_NOTICE',
    termination_arrived_on: '2024-04-08',
    termination_effective_on: '2024-05-08',
    under_notice_from: '2024-04-08',
  };

  it.each<[string, string, Values, string]>([
    ['a fourth contract today', 'contracts', heldFrom('2024-06-01', 1), 'contracts_limit'],
    [
      'a fourth contract on a past day',
      'contracts',
      heldFrom('2024-04-30', 2, endedOn('2024-05-31')),
      'contracts_limit',
    ],
    [
      'a fourth contract on the last day of one',
      'contracts',
      heldFrom('2024-06-30', 2),
      'contracts_limit',
    ],
    ['a fourth contract in the future', 'contracts', heldFrom('2999-01-01', 3), 'contracts_limit'],
    ['a fourth place', 'contracts', heldFrom('2024-06-01', 4), 'contracts_slot'],
    [
      'a contract without a place',
      'contracts',
      contractRow({ slot: null }),
      'contracts_accepted_whole',
    ],
    [
      '49 accounts',
      'contracts',
      applicationRow({ applied_account_count: 49 }),
      'contracts_account_count_minimum',
    ],
    [
      'an unknown type',
      'contracts',
      applicationRow({ service_type: 'OTHER' }),
      'contracts_service_type',
    ],
    [
      'an item for a type without one',
      'contracts',
      applicationRow({ item: 'PRIVATE_CONNECT_1GBPS' }),
      'contracts_item',
    ],
    [
      'no item for a type with one',
      'contracts',
      applicationRow({ ...remote, item: null }),
      'contracts_item',
    ],
    [
      'an acceptance without quotes',
      'contracts',
      contractRow({ ...other, type_fee_yen: null }),
      'contracts_quoted_whole',
    ],
    [
      'fees of an application that was not quoted',
      'contracts',
      applicationRow(QUOTE),
      'contracts_quoted_whole',
    ],
    [
      'a quote without a fee',
      'contracts',
      applicationRow({ ...QUOTE, quoted_on: '2024-04-02', type_fee_yen: null }),
      'contracts_quoted_whole',
    ],
    [
      'a quote that ends before it is made',
      'contracts',
      applicationRow({ ...QUOTE, quoted_on: '2024-04-02', quote_valid_through: '2024-04-01' }),
      'contracts_quote_days',
    ],
    [
      'the end of no quote',
      'contracts',
      contractRow({ ...other, quote_valid_through: '2024-04-30' }),
      'contracts_quote_days',
    ],
    [
      'an acceptance of a quote that has expired',
      'contracts',
      contractRow({
        ...other,
        quoted_on: '2024-04-01',
        quote_valid_through: '2024-04-01',
        accepted_on: '2024-04-02',
        billing_start_on: '2024-04-02',
      }),
      'contracts_quote_days',
    ],
    [
      'an acceptance of what was rejected',
      'contracts',
      contractRow({ ...other, rejected_on: '2024-04-02' }),
      'contracts_one_decision',
    ],
    [
      'an acceptance before the application',
      'contracts',
      contractRow({ ...other, accepted_on: '2024-03-31' }),
      'contracts_date_order',
    ],
    [
      'billing before acceptance',
      'contracts',
      contractRow({ ...other, billing_start_on: '2024-03-31' }),
      'contracts_date_order',
    ],
    [
      'an end before acceptance',
      'contracts',
      contractRow({ ...other, ...endedOn('2024-03-31') }),
      'contracts_date_order',
    ],
    [
      'an end after 2999',
      'contracts',
      contractRow({ ...other, ...endedOn('3000-01-01') }),
      'contracts_last_day',
    ],
    [
      'an end without a ground',
      'contracts',
      contractRow({ ...other, termination_effective_on: '2024-05-01' }),
      'contracts_one_termination',
    ],
    [
      'an end of an application',
      'contracts',
      applicationRow(endedOn('2024-05-01')),
      'contracts_one_termination',
    ],
    [
      'a notice of 29 days',
      'contracts',
      contractRow({ ...other, ...notice, termination_effective_on: '2024-05-07' }),
      'contracts_notice_period',
    ],
    [
      'a notice without arrival',
      'contracts',
      contractRow({ ...other, ...notice, termination_arrived_on: null }),
      'contracts_notice_period',
    ],
    [
      'an unknown ground',
      'contracts',
      contractRow({ ...other, ...endedOn('2024-05-01'), termination_ground: 'OTHER' }),
      'contracts_termination_ground',
    ],
    [
      'a negative quote',
      'contracts',
      contractRow({ ...other, initial_fee_yen: -1 }),
      'contracts_fees',
    ],
    [
      'a quote beyond 2^53 - 1',
      'contracts',
      contractRow({ ...other, type_fee_yen: '9007199254740992' }),
      'contracts_fees',
    ],
    [
      'a revision of an unknown contract',
      'fee_revisions',
      {
        contract_id: randomUUID(),
        effective_on: '2024-05-01',
        basic_fee_per_account_yen: 1,
        type_fee_yen: 1,
      },
      'fee_revisions_contract_fkey',
    ],
    [
      'a negative revision',
      'fee_revisions',
      {
        contract_id: claimed,
        effective_on: '2024-05-01',
        basic_fee_per_account_yen: -1,
        type_fee_yen: 1,
      },
      'fee_revisions_fees',
    ],
    [
      'a request for 49 accounts',
      'change_requests',
      request({ account_count: 49 }),
      'change_requests_account_count_minimum',
    ],
    [
      'a request of another contractor',
      'change_requests',
      request({ contractor_id: 'C-2' }),
      'change_requests_contract_fkey',
    ],
    [
      'a change without its day',
      'change_requests',
      accepted({ effective_on: null }),
      'change_requests_accepted_whole',
    ],
    [
      'a change before its acceptance',
      'change_requests',
      accepted({ effective_on: '2024-04-10' }),
      'change_requests_date_order',
    ],
    [
      'a negative one-time fee',
      'change_requests',
      accepted({ one_time_fee_yen: -1 }),
      'change_requests_one_time_fee',
    ],
    [
      'a second option in force',
      'option_services',
      option({ accepted_on: '2030-01-01' }),
      'option_services_one_in_force',
    ],
    [
      'an option stopped before 30 days',
      'option_services',
      option({ stop_arrived_on: '2024-04-10', stop_effective_on: '2024-05-09' }),
      'option_services_stop_notice',
    ],
    ['a claim of the same outage', 'outage_claims', claim(), 'outage_claims_one_per_outage'],
    [
      'a claim past its deadline',
      'outage_claims',
      claim({ filed_at: '2024-07-11T15:00:00Z' }),
      'outage_claims_in_time',
    ],
    [
      'a grant by who filed',
      'outage_claims',
      granted({ granted_by: 'contractor' }),
      'outage_claims_filer_cannot_grant',
    ],
    [
      'a grant of less than its units',
      'outage_claims',
      granted({ unavailable_hours: 47 }),
      'outage_claims_amounts',
    ],
    [
      'a grant without an amount',
      'outage_claims',
      granted({ reduction_yen: null }),
      'outage_claims_granted_whole',
    ],
    [
      'a grant of what was denied',
      'outage_claims',
      granted({
        denied_at: '2024-04-14T00:00:00Z',
        denied_by: 'operator',
        denial_reason: 'NOT_AFFECTED',
      }),
      'outage_claims_one_decision',
    ],
    [
      'a settlement of 0 yen',
      'settlements',
      settlement({ amount_yen: 0, lines: '[]' }),
      'settlements_amount',
    ],
    [
      'a negative settlement',
      'settlements',
      settlement({ amount_yen: -300, lines: '[{"amount": -300}]' }),
      'settlements_amount',
    ],
    [
      'lines that do not add up',
      'settlements',
      settlement({ amount_yen: 301 }),
      'settlements_lines_add_up',
    ],
    [
      'lines without amounts',
      'settlements',
      settlement({ lines: '[{}]' }),
      'settlements_lines_add_up',
    ],
    [
      'a fee that is a credit',
      'settlements',
      settlement({ direction: 'CREDIT' }),
      'settlements_direction',
    ],
    [
      'a reversal of nothing',
      'settlements',
      settlement({ ...reversal, reverses_id: null }),
      'settlements_reversal',
    ],
    [
      'an adjustment whose line concerns no month',
      'settlements',
      adjustment({ lines: '[{"amount": 300}]' }),
      'settlements_line_months',
    ],
    [
      'a fee with a line that concerns a month',
      'settlements',
      settlement({ lines: '[{"amount": 300, "month": "2024-03"}]' }),
      'settlements_line_months',
    ],
    [
      'a fee with a line against it',
      'settlements',
      settlement({ lines: '[{"amount": 400}, {"amount": -100}]' }),
      'settlements_line_amounts',
    ],
    [
      'a settlement booked before it arises',
      'settlements',
      settlement({ booked_on: '2024-04-09' }),
      'settlements_booked',
    ],
    [
      'a note of 2,001 characters',
      'settlements',
      settlement({ note: 'あ'.repeat(2_001) }),
      'settlements_note',
    ],
    [
      'a label of 256 characters',
      'settlements',
      settlement({ lines: JSON.stringify([{ amount: 300, label: { ja: 'あ'.repeat(256) } }]) }),
      'settlements_labels',
    ],
    [
      'a second early-termination settlement that stands',
      'settlements',
      settlement({ kind: 'EARLY_TERMINATION' }),
      'settlements_one_early_termination',
    ],
    [
      'a second initial fee that stands',
      'settlements',
      settlement({ kind: 'INITIAL_FEE' }),
      'settlements_one_initial_fee',
    ],
    [
      'a reversal of another amount',
      'settlements',
      settlement({ ...reversalOf(standing), amount_yen: 299, lines: '[{"amount": 299}]' }),
      'settlements_reverses_fkey',
    ],
    [
      'a reversal for another contract',
      'settlements',
      settlement({ ...reversalOf(standing), contract_id: HELD[1]?.id }),
      'settlements_reverses_fkey',
    ],
    [
      'a reversal in the same direction',
      'settlements',
      settlement({ ...reversalOf(standing), direction: 'CHARGE' }),
      'settlements_reversal_opposite_idx',
    ],
    ['a second reversal', 'settlements', settlement(reversal), 'settlements_reversed_once'],
    [
      'a settlement of another contractor',
      'settlements',
      settlement({ contractor_id: 'C-2' }),
      'settlements_contract_fkey',
    ],
  ])('refuses %s', async (_what, table, row, constraint) => {
    expect(await sql.refusedBy(() => sql.insert(table, row))).toBe(constraint);
  });

  it('notes a reversal at the settlement that it reverses, and makes room for another', async () => {
    const first = settlement({ kind: 'EARLY_TERMINATION', contract_id: HELD[1]?.id });
    const reversing = settlement({ ...reversalOf(first), contract_id: HELD[1]?.id });
    const next = { ...first, id: randomUUID() };
    await sql.insert('settlements', first);
    await sql.insert('settlements', reversing);
    expect(await sql.refusedBy(() => sql.insert('settlements', next))).toBeNull();
    const noted = await sql.rows<{ reversed_by_id: string | null }>(
      'SELECT reversed_by_id FROM settlements WHERE id = ANY ($1) ORDER BY sequence',
      [[first['id'], next['id']]],
    );
    expect(noted.map((row) => row.reversed_by_id)).toEqual([reversing['id'], null]);
    const another = sql.refusedBy(() =>
      sql.rows('UPDATE settlements SET reversed_by_id = $1 WHERE id = $2', [
        reversing['id'],
        next['id'],
      ]),
    );
    expect(await another).toBe('settlements_reversed_by_fkey');
  });

  it('takes an adjustment of 0 yen, with lines in both directions', async () => {
    const lines = '[{"amount": 100, "month": "2024-02"}, {"amount": -100, "month": "2024-03"}]';
    const row = adjustment({ amount_yen: 0, lines });
    expect(await sql.refusedBy(() => sql.insert('settlements', row))).toBeNull();
  });

  it('refuses to reopen an ended contract into a fourth', async () => {
    const next = heldFrom('2024-07-01', 2);
    expect(await sql.refusedBy(() => sql.insert('contracts', next))).toBeNull();
    const reopened = sql.refusedBy(() =>
      sql.rows(
        `UPDATE contracts SET termination_ground = NULL, termination_effective_on = NULL,
           under_notice_from = NULL, termination_recorded_on = NULL WHERE termination_effective_on = '2024-06-30'`,
      ),
    );
    expect(await reopened).toBe('contracts_limit');
    await sql.rows('DELETE FROM contracts WHERE id = $1', [next['id']]);
  });

  it.each([
    [
      'move a contract with its parts to another contractor',
      `UPDATE contracts SET contractor_id = 'C-9'`,
    ],
    ['delete a contract with its parts', 'DELETE FROM contracts'],
    ['delete an outage that is claimed', 'DELETE FROM outages'],
    ['delete a settlement that is reversed', `DELETE FROM settlements WHERE kind <> 'REVERSAL'`],
  ])('refuses to %s', async (_what, statement) => {
    expect(await sql.refusedBy(() => sql.rows(statement))).toMatch(/_fkey$/);
  });

  it('holds at most three contracts on any day, whatever is written', async () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2024-02-${String(n).padStart(2, '0')}`);
    const span = fc.record({ from: day, to: fc.option(day), slot: fc.integer({ min: 1, max: 3 }) });
    const write = async (
      contractor: string,
      row: typeof span extends fc.Arbitrary<infer T> ? T : never,
    ) => {
      const from = row.to !== null && row.to < row.from ? row.to : row.from;
      const to = row.to !== null && row.to < row.from ? row.from : row.to;
      const end = to === null ? {} : endedOn(to);
      const held = heldFrom(from, row.slot, { contractor_id: contractor, ...end });
      return sql.refusedBy(() => sql.insert('contracts', held));
    };
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(span, { minLength: 4, maxLength: 12 }), async (spans) => {
        const contractor = randomUUID();
        for (const each of spans) {
          if ((await write(contractor, each)) === 'contracts_limit') refused += 1;
        }
        const [most] = await sql.rows<{ held: number }>(
          `SELECT max(held)::int AS held FROM (SELECT count(*) AS held
             FROM generate_series('2024-02-01'::date, '2024-03-01', '1 day') AS day
             JOIN contracts ON contractor_id = $1 AND day >= accepted_on
               AND day <= coalesce(termination_effective_on, 'infinity')
             GROUP BY day) AS days`,
          [contractor],
        );
        expect(most?.held).toBeLessThanOrEqual(3);
      }),
      { numRuns: 40 },
    );
    expect(refused).toBeGreaterThan(0);
  });
});
