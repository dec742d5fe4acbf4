import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What contractors owe and are owed, with the lines that add up to it. */
export class Settlements1790000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION settlement_lines_total(lines jsonb) RETURNS numeric
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN (SELECT coalesce(sum((line ->> 'amount')::numeric), 0)
                FROM jsonb_array_elements(lines) AS line);

      CREATE TABLE settlements (
        id uuid NOT NULL,
        sequence bigserial NOT NULL,
        contract_id uuid NOT NULL,
        contractor_id text NOT NULL,
        kind text NOT NULL,
        direction text NOT NULL,
        amount_yen bigint NOT NULL,
        arises_on date NOT NULL,
        lines jsonb NOT NULL,
        note text,
        outage_claim_id uuid,
        change_request_id uuid,
        option_service_id uuid,
        reverses_id uuid,
        CONSTRAINT settlements_pkey PRIMARY KEY (id),
        CONSTRAINT settlements_sequence_key UNIQUE (sequence),
        CONSTRAINT settlements_reversed_once UNIQUE (reverses_id),
        CONSTRAINT settlements_contract_fkey FOREIGN KEY (contract_id, contractor_id)
          REFERENCES contracts (id, contractor_id) ON DELETE RESTRICT,
        CONSTRAINT settlements_outage_claim_fkey FOREIGN KEY (outage_claim_id)
          REFERENCES outage_claims (id) ON DELETE RESTRICT,
        CONSTRAINT settlements_change_request_fkey FOREIGN KEY (change_request_id)
          REFERENCES change_requests (id) ON DELETE RESTRICT,
        CONSTRAINT settlements_option_service_fkey FOREIGN KEY (option_service_id)
          REFERENCES option_services (id) ON DELETE RESTRICT,
        CONSTRAINT settlements_reverses_fkey FOREIGN KEY (reverses_id)
          REFERENCES settlements (id) ON DELETE RESTRICT,
        CONSTRAINT settlements_kind CHECK (kind IN
          ('INITIAL_FEE', 'ONE_TIME_FEE', 'EARLY_TERMINATION', 'FEE_REDUCTION', 'REVERSAL')),
        CONSTRAINT settlements_direction CHECK (
          direction IN ('CHARGE', 'CREDIT')
          AND (kind = 'REVERSAL' OR (direction = 'CREDIT') = (kind = 'FEE_REDUCTION'))),
        CONSTRAINT settlements_reversal CHECK ((kind = 'REVERSAL') = (reverses_id IS NOT NULL)),
        CONSTRAINT settlements_amount CHECK (amount_yen BETWEEN 1 AND 9007199254740991),
        CONSTRAINT settlements_lines_add_up CHECK (settlement_lines_total(lines) = amount_yen),
        CONSTRAINT settlements_last_day CHECK (arises_on <= '2999-12-31')
      );
      CREATE INDEX settlements_contract_idx ON settlements (contract_id, contractor_id);
      CREATE INDEX settlements_contractor_idx ON settlements (contractor_id, sequence);
      CREATE INDEX settlements_arises_on_idx ON settlements (arises_on);
      CREATE UNIQUE INDEX settlements_outage_claim_idx ON settlements (outage_claim_id, kind)
        WHERE outage_claim_id IS NOT NULL;
      CREATE UNIQUE INDEX settlements_change_request_idx ON settlements (change_request_id, kind)
        WHERE change_request_id IS NOT NULL;
      CREATE UNIQUE INDEX settlements_option_service_idx ON settlements (option_service_id, kind)
        WHERE option_service_id IS NOT NULL;
      COMMENT ON TABLE settlements IS '精算: a charge or a credit (art. 12-14, Annexes 1-3), never changed, only reversed';
      COMMENT ON COLUMN settlements.arises_on IS '支払義務の発生日 (art. 12, 13)';
      COMMENT ON COLUMN settlements.lines IS '内訳: label {ja, en}, amount, article and what the amount is made from';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE settlements; DROP FUNCTION settlement_lines_total');
  }
}
