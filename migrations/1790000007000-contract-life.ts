import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The most characters of each text that people write; blank ones are none. The API holds the same bounds. */
const BOUNDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  contracts: {
    private_backbone_contract_number: 255,
    software_license_version: 255,
    termination_note: 2000,
    decision_reason: 2000,
  },
  change_requests: { decision_reason: 2000 },
  option_services: { decision_reason: 2000 },
  network_environments: { company_service_reference: 255, configuration: 10_000 },
};

/** What a contract records of its life besides: days wished, who decided, ends that were replaced; bounds of its texts. */
export class ContractLife1790000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE contracts
        ADD requested_billing_start_on date,
        ADD software_license_version text,
        ADD decided_by text,
        ADD termination_recorded_on date,
        ADD ended_with_id uuid,
        ADD superseded_terminations jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE change_requests ADD decided_by text;
      ALTER TABLE option_services ADD decided_by text;

      UPDATE contracts c SET
        termination_recorded_on = coalesce((
          SELECT (e.at AT TIME ZONE 'Asia/Tokyo')::date FROM contract_events e
          WHERE e.contract_id = c.id AND e.type IN ('TERMINATION_NOTICE_GIVEN', 'CONTRACT_TERMINATED')
          ORDER BY e.sequence DESC LIMIT 1), c.under_notice_from)
      WHERE c.termination_ground IS NOT NULL;
      UPDATE contracts c SET decided_by = e.actor FROM contract_events e
      WHERE e.contract_id = c.id
        AND e.type IN ('APPLICATION_ACCEPTED', 'APPLICATION_REJECTED', 'APPLICATION_WITHDRAWN');
      UPDATE change_requests q SET decided_by = e.actor FROM contract_events e
      WHERE e.contract_id = q.contract_id AND e.subject_id = q.id
        AND e.type IN ('CHANGE_REQUEST_ACCEPTED', 'CHANGE_REQUEST_REJECTED', 'CHANGE_REQUEST_WITHDRAWN');
      UPDATE option_services o SET decided_by = e.actor FROM contract_events e
      WHERE e.contract_id = o.contract_id AND e.subject_id = o.id
        AND e.type IN ('OPTION_ACCEPTED', 'OPTION_REJECTED', 'OPTION_APPLICATION_WITHDRAWN');

      ALTER TABLE contracts
        DROP CONSTRAINT contracts_one_termination,
        ADD CONSTRAINT contracts_one_termination CHECK (
          num_nonnulls(termination_ground, termination_effective_on, under_notice_from,
            termination_recorded_on) IN (0, 4)
          AND (termination_ground IS NOT NULL
            OR (num_nonnulls(termination_arrived_on, termination_requested_on, termination_note,
                ended_with_id) = 0
              AND superseded_terminations = '[]'))
          AND (termination_ground IS NULL OR accepted_on IS NOT NULL)),
        ADD CONSTRAINT contracts_requested_start CHECK (
          requested_billing_start_on >= applied_on
          AND billing_start_on >= requested_billing_start_on
          AND requested_billing_start_on <= '2999-12-31'),
        ADD CONSTRAINT contracts_private_backbone CHECK (
          service_type <> 'PRIVATE_CONNECT' OR accepted_on IS NULL
          OR num_nonnulls(private_backbone_contract_number, private_backbone_confirmed_on) = 2),
        ADD CONSTRAINT contracts_software_license CHECK (
          software_license_version IS NULL OR software_license_agreed_on IS NOT NULL),
        ADD CONSTRAINT contracts_ended_with_fkey FOREIGN KEY (ended_with_id)
          REFERENCES contracts (id) ON DELETE RESTRICT,
        -- A correction may move contracts to other places: the limit is looked at when all are moved.
        DROP CONSTRAINT contracts_limit,
        ADD CONSTRAINT contracts_limit EXCLUDE USING gist (
          contractor_id WITH =, service_type WITH =, slot WITH =,
          daterange(accepted_on, termination_effective_on, '[]') WITH &&)
          WHERE (accepted_on IS NOT NULL) DEFERRABLE INITIALLY IMMEDIATE;

      ALTER TABLE contracts ADD CONSTRAINT contracts_contractor_id_length CHECK (
        char_length(contractor_id) <= 255 AND btrim(contractor_id) <> '');

      -- Requests accepted before this rule held may say otherwise, and stay as they are.
      ALTER TABLE change_requests ADD CONSTRAINT change_requests_not_before_requested CHECK (
        effective_on >= requested_effective_on) NOT VALID;

      CREATE INDEX contracts_waiting_idx ON contracts (applied_on, contract_number)
        WHERE accepted_on IS NULL AND rejected_on IS NULL AND withdrawn_on IS NULL;
      CREATE INDEX contracts_minimum_term_ends_on_idx
        ON contracts ((${MINIMUM_TERM_ENDS_ON}), contract_number);
      CREATE INDEX contracts_ended_with_idx ON contracts (ended_with_id)
        WHERE ended_with_id IS NOT NULL;
      CREATE INDEX change_requests_sequence_idx ON change_requests (sequence);
      CREATE INDEX change_requests_contractor_idx ON change_requests (contractor_id, sequence);
      CREATE INDEX change_requests_requested_on_idx ON change_requests (requested_on, sequence);
      CREATE INDEX change_requests_waiting_idx ON change_requests (sequence)
        WHERE accepted_on IS NULL AND rejected_on IS NULL AND withdrawn_on IS NULL;
      CREATE INDEX option_services_sequence_idx ON option_services (sequence);
      CREATE INDEX option_services_contractor_idx ON option_services (contractor_id, sequence);
      CREATE INDEX option_services_waiting_idx ON option_services (sequence)
        WHERE accepted_on IS NULL AND rejected_on IS NULL AND withdrawn_on IS NULL;

      COMMENT ON COLUMN contracts.requested_billing_start_on IS '希望する課金開始日 (art. 4): the day from which it is wished';
      COMMENT ON COLUMN contracts.software_license_version IS '同意した使用許諾条件の版 (art. 10)';
      COMMENT ON COLUMN contracts.private_backbone_confirmed_on IS '確認日 (art. 2)';
      COMMENT ON COLUMN contracts.decided_by IS '決定した者: the subject of the caller who accepted, rejected or withdrew';
      COMMENT ON COLUMN contracts.termination_recorded_on IS '記録日 (art. 11): the day on which the end was recorded';
      COMMENT ON COLUMN contracts.ended_with_id IS '利用資格に係る契約 (art. 6): the base together with whose end it ends';
      COMMENT ON COLUMN contracts.superseded_terminations IS 'art. 11: ends recorded before, each replaced by an earlier one, the last of them the earliest';
      COMMENT ON CONSTRAINT contracts_limit ON contracts IS
        'art. 4(2): at most three contracts of one contractor and type are held on any day';
    `);
    for (const [table, bounds] of Object.entries(BOUNDS)) {
      for (const [column, length] of Object.entries(bounds)) {
        await runner.query(boundOf(table, column, length));
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, bounds] of Object.entries(BOUNDS)) {
      for (const column of Object.keys(bounds)) {
        await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_${column}_length`);
      }
    }
    await runner.query(`
      DROP INDEX contracts_waiting_idx, contracts_minimum_term_ends_on_idx, contracts_ended_with_idx,
        change_requests_sequence_idx, change_requests_contractor_idx, change_requests_requested_on_idx,
        change_requests_waiting_idx, option_services_sequence_idx, option_services_contractor_idx,
        option_services_waiting_idx;
      ALTER TABLE contracts
        DROP CONSTRAINT contracts_one_termination,
        DROP CONSTRAINT contracts_requested_start,
        DROP CONSTRAINT contracts_private_backbone,
        DROP CONSTRAINT contracts_software_license,
        DROP CONSTRAINT contracts_ended_with_fkey,
        DROP CONSTRAINT contracts_limit,
        DROP CONSTRAINT contracts_contractor_id_length,
        DROP requested_billing_start_on,
        DROP software_license_version,
        DROP decided_by,
        DROP termination_recorded_on,
        DROP ended_with_id,
        DROP superseded_terminations;
      ALTER TABLE contracts
        ADD CONSTRAINT contracts_one_termination CHECK (
          num_nonnulls(termination_ground, termination_effective_on, under_notice_from) IN (0, 3)
          AND (termination_ground IS NOT NULL
            OR num_nonnulls(termination_arrived_on, termination_requested_on, termination_note) = 0)
          AND (termination_ground IS NULL OR accepted_on IS NOT NULL)),
        ADD CONSTRAINT contracts_limit EXCLUDE USING gist (
          contractor_id WITH =, service_type WITH =, slot WITH =,
          daterange(accepted_on, termination_effective_on, '[]') WITH &&)
          WHERE (accepted_on IS NOT NULL);
      ALTER TABLE change_requests
        DROP CONSTRAINT change_requests_not_before_requested, DROP decided_by;
      ALTER TABLE option_services DROP decided_by;
    `);
  }
}

/** Art. 3, as the filter by the end of the minimum term asks it; a test holds it equal to the terms. */
const MINIMUM_TERM_ENDS_ON = `coalesce((billing_start_on + interval '1 month')::date - CASE
  WHEN extract(day FROM billing_start_on + interval '1 month') = extract(day FROM billing_start_on)
    THEN 1 ELSE 0 END, 'infinity'::date)`;

/** Texts from before the bounds are cut to them; the events keep them whole. */
function boundOf(table: string, column: string, length: number): string {
  return `
    UPDATE ${table} SET ${column} = nullif(left(btrim(${column}), ${length}), '')
      WHERE char_length(${column}) > ${length} OR btrim(${column}) = '';
    ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_length CHECK (
      char_length(${column}) <= ${length} AND btrim(${column}) <> '')`;
}
