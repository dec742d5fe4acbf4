import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outages, and the claims for a reduction of fees that contractors make of them. */
export class Outages1790000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outages (
        id uuid NOT NULL,
        sequence bigserial NOT NULL,
        affected_service_types text[] NOT NULL,
        names_contracts boolean NOT NULL,
        occurred_at timestamptz(3),
        known_at timestamptz(3) NOT NULL,
        restored_at timestamptz(3),
        attribution text NOT NULL,
        complete boolean NOT NULL,
        description text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT outages_pkey PRIMARY KEY (id),
        CONSTRAINT outages_sequence_key UNIQUE (sequence),
        CONSTRAINT outages_service_types CHECK (
          cardinality(affected_service_types) > 0
          AND affected_service_types <@ ARRAY['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2',
            'PRIVATE_CONNECT', 'REMOTE_CONNECT']),
        CONSTRAINT outages_attribution CHECK (attribution IN
          ('UNDER_INVESTIGATION', 'COMPANY', 'CONTRACTOR', 'THIRD_PARTY')),
        CONSTRAINT outages_time_order CHECK (
          occurred_at <= known_at AND restored_at >= known_at),
        CONSTRAINT outages_version CHECK (version >= 1)
      );
      CREATE INDEX outages_known_at_idx ON outages (known_at);
      COMMENT ON TABLE outages IS '利用不能 (art. 14)';
      COMMENT ON COLUMN outages.known_at IS '知った時 (art. 14): from here the hours run';
      COMMENT ON COLUMN outages.complete IS '全く利用し得ない状態 (art. 14)';
      COMMENT ON COLUMN outages.names_contracts IS 'true: outage_contracts lists what is affected; false: every contract of the types in force during the outage is';

      CREATE TABLE outage_contracts (
        outage_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        CONSTRAINT outage_contracts_pkey PRIMARY KEY (outage_id, contract_id),
        CONSTRAINT outage_contracts_outage_fkey FOREIGN KEY (outage_id)
          REFERENCES outages (id) ON DELETE RESTRICT,
        CONSTRAINT outage_contracts_contract_fkey FOREIGN KEY (contract_id)
          REFERENCES contracts (id) ON DELETE RESTRICT
      );
      CREATE INDEX outage_contracts_contract_idx ON outage_contracts (contract_id);
      COMMENT ON TABLE outage_contracts IS '利用不能 (art. 14): the contracts named as affected';

      CREATE TABLE outage_claims (
        id uuid NOT NULL,
        sequence bigserial NOT NULL,
        contract_id uuid NOT NULL,
        contractor_id text NOT NULL,
        outage_id uuid NOT NULL,
        filed_at timestamptz(3) NOT NULL,
        filed_by text NOT NULL,
        claimable_from date NOT NULL,
        claim_deadline date NOT NULL,
        withdrawn_at timestamptz(3),
        denied_at timestamptz(3),
        denial_reason text,
        denial_note text,
        granted_at timestamptz(3),
        granted_by text,
        covered_from timestamptz(3),
        covered_to timestamptz(3),
        unavailable_hours integer,
        unavailable_units integer,
        reduction_yen bigint,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT outage_claims_pkey PRIMARY KEY (id),
        CONSTRAINT outage_claims_sequence_key UNIQUE (sequence),
        CONSTRAINT outage_claims_contract_fkey FOREIGN KEY (contract_id, contractor_id)
          REFERENCES contracts (id, contractor_id) ON DELETE RESTRICT,
        CONSTRAINT outage_claims_outage_fkey FOREIGN KEY (outage_id)
          REFERENCES outages (id) ON DELETE RESTRICT,
        CONSTRAINT outage_claims_one_decision CHECK (
          num_nonnulls(withdrawn_at, denied_at, granted_at) <= 1),
        CONSTRAINT outage_claims_denied_whole CHECK (
          num_nonnulls(denied_at, denial_reason) IN (0, 2)
          AND (denied_at IS NOT NULL OR denial_note IS NULL)),
        CONSTRAINT outage_claims_denial_reason CHECK (denial_reason IN
          ('NOT_COMPANY_ATTRIBUTABLE', 'NOT_COMPLETE_OUTAGE', 'SETTING_CHANGE',
           'REMOTE_CONNECT_SOFTWARE', 'CUSTOMER_SIDE_LIMIT', 'USAGE_CONDITIONS_UNMET',
           'NOT_AFFECTED', 'OTHER')),
        CONSTRAINT outage_claims_granted_whole CHECK (
          num_nonnulls(granted_at, granted_by, covered_from, covered_to, unavailable_hours,
            unavailable_units, reduction_yen) IN (0, 7)),
        CONSTRAINT outage_claims_filer_cannot_grant CHECK (granted_by <> filed_by),
        CONSTRAINT outage_claims_in_time CHECK (
          (filed_at AT TIME ZONE 'Asia/Tokyo')::date <= claim_deadline),
        CONSTRAINT outage_claims_amounts CHECK (
          unavailable_units >= 1 AND unavailable_hours >= 24 * unavailable_units
          AND covered_from < covered_to AND reduction_yen BETWEEN 0 AND 9007199254740991),
        CONSTRAINT outage_claims_version CHECK (version >= 1)
      );
      CREATE UNIQUE INDEX outage_claims_one_per_outage ON outage_claims (contract_id, outage_id)
        WHERE withdrawn_at IS NULL;
      CREATE INDEX outage_claims_contract_idx ON outage_claims (contract_id, contractor_id);
      CREATE INDEX outage_claims_contractor_idx ON outage_claims (contractor_id, sequence);
      CREATE INDEX outage_claims_outage_idx ON outage_claims (outage_id);
      CREATE INDEX outage_claims_deadline_idx ON outage_claims (claim_deadline);
      COMMENT ON TABLE outage_claims IS '料金の減額の請求 (art. 14)';
      COMMENT ON COLUMN outage_claims.claim_deadline IS '3 ヶ月を経過する日 (art. 14, proviso): the last day, included';
      COMMENT ON COLUMN outage_claims.unavailable_units IS '利用不能時間を 24 で除した数 (Annex 3)';
      COMMENT ON COLUMN outage_claims.covered_from IS 'the hours that a granted claim covers do not count for another';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outage_claims, outage_contracts, outages');
  }
}
