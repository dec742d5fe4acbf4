import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What outages become part of: states, whose units are granted once, and settled anew with what they rest on. */
export class OutageStates1790000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE outage_record_numbers;

      ALTER TABLE outages ADD COLUMN known_as bigint;
      UPDATE outages SET known_as = numbered.number
      FROM (SELECT id, row_number() OVER (ORDER BY sequence) AS number FROM outages) AS numbered
      WHERE numbered.id = outages.id;
      ALTER TABLE outages ALTER COLUMN known_as SET NOT NULL,
        ALTER COLUMN known_as SET DEFAULT nextval('outage_record_numbers'),
        ADD CONSTRAINT outages_text_bounds CHECK (
          char_length(description) <= 2000 AND btrim(description) <> '') NOT VALID;
      CREATE INDEX outages_of_types_idx ON outages (known_at) WHERE NOT names_contracts;
      COMMENT ON COLUMN outages.known_as IS 'place in the order in which outages come to be known and claims are granted (art. 14); a correction does not move it';

      CREATE TABLE outage_changes (
        outage_id uuid NOT NULL,
        number bigint NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        affected_service_types text[] NOT NULL,
        names_contracts boolean NOT NULL,
        affected_contract_ids uuid[],
        occurred_at timestamptz(3),
        known_at timestamptz(3) NOT NULL,
        restored_at timestamptz(3),
        attribution text NOT NULL,
        complete boolean NOT NULL,
        CONSTRAINT outage_changes_pkey PRIMARY KEY (outage_id, number),
        CONSTRAINT outage_changes_outage_fkey FOREIGN KEY (outage_id)
          REFERENCES outages (id) ON DELETE RESTRICT,
        CONSTRAINT outage_changes_named CHECK (names_contracts = (affected_contract_ids IS NOT NULL))
      );
      CREATE INDEX outage_changes_of_types_idx ON outage_changes (known_at) WHERE NOT names_contracts;
      CREATE INDEX outage_changes_named_idx ON outage_changes USING gin (affected_contract_ids);
      COMMENT ON TABLE outage_changes IS '利用不能の記録の変更 (art. 14): what was recorded before each update or correction';

      ALTER TABLE outage_claims
        ADD COLUMN denied_by text,
        ADD COLUMN withdrawn_by text,
        ADD COLUMN granted_as bigint,
        ADD COLUMN units_at_most integer,
        ADD COLUMN state_from timestamptz(3),
        ADD COLUMN state_to timestamptz(3),
        DROP CONSTRAINT outage_claims_denial_reason,
        DROP CONSTRAINT outage_claims_granted_whole,
        DROP CONSTRAINT outage_claims_amounts;

      -- Granted before: every outage was known, and of a span shared with another no more is taken than was granted.
      UPDATE outage_claims AS claim SET
        granted_as = granted.number + (SELECT count(*) FROM outages),
        units_at_most = CASE WHEN EXISTS (
          SELECT FROM outages AS own JOIN outages AS other ON other.id <> own.id
            AND other.affected_service_types && own.affected_service_types
            AND other.known_at <= own.restored_at AND own.known_at <= other.restored_at
          WHERE own.id = claim.outage_id) THEN claim.unavailable_units END
      FROM (SELECT id, row_number() OVER (ORDER BY granted_at, sequence) AS number
            FROM outage_claims WHERE granted_at IS NOT NULL) AS granted
      WHERE granted.id = claim.id;
      SELECT setval('outage_record_numbers',
        1 + (SELECT count(*) FROM outages) + (SELECT count(*) FROM outage_claims WHERE granted_at IS NOT NULL));

      -- What they cover is laid out one after the other within the time that they cover together.
      WITH spans AS (
        SELECT id, contract_id, covered_from, covered_to, unavailable_units AS units, granted_as,
          max(covered_to) OVER (PARTITION BY contract_id ORDER BY covered_from, granted_as
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
        FROM outage_claims WHERE granted_at IS NOT NULL
      ), islands AS (
        SELECT *, count(*) FILTER (WHERE reached IS NULL OR reached < covered_from)
          OVER (PARTITION BY contract_id ORDER BY covered_from, granted_as) AS island
        FROM spans
      ), laid AS (
        SELECT id, units,
          min(covered_from) OVER (PARTITION BY contract_id, island) AS state_from,
          max(covered_to) OVER (PARTITION BY contract_id, island) AS state_to,
          sum(units) OVER (PARTITION BY contract_id, island ORDER BY granted_as) AS units_through
        FROM islands
      )
      UPDATE outage_claims AS claim SET
        state_from = laid.state_from,
        state_to = laid.state_to,
        covered_from = laid.state_from + (laid.units_through - laid.units) * interval '24 hours',
        covered_to = laid.state_from + laid.units_through * interval '24 hours'
      FROM laid WHERE laid.id = claim.id;

      ALTER TABLE outage_claims
        ADD CONSTRAINT outage_claims_denial_reason CHECK (denial_reason IN
          ('NOT_COMPANY_ATTRIBUTABLE', 'NOT_COMPLETE_OUTAGE', 'SETTING_CHANGE',
           'REMOTE_CONNECT_SOFTWARE', 'CUSTOMER_SIDE_LIMIT', 'USAGE_CONDITIONS_UNMET',
           'NOT_AFFECTED', 'OUTAGE_TOO_SHORT', 'NO_UNIT_LEFT', 'OTHER')),
        ADD CONSTRAINT outage_claims_other_is_noted CHECK (
          denial_reason <> 'OTHER' OR denial_note IS NOT NULL) NOT VALID,
        ADD CONSTRAINT outage_claims_decided_by CHECK (
          (denied_at IS NOT NULL) = (denied_by IS NOT NULL)
          AND (withdrawn_at IS NOT NULL) = (withdrawn_by IS NOT NULL)) NOT VALID,
        ADD CONSTRAINT outage_claims_granted_whole CHECK (
          num_nonnulls(granted_at, granted_by, granted_as, state_from, state_to, covered_from,
            covered_to, unavailable_hours, unavailable_units, reduction_yen) IN (0, 10)
          AND (granted_at IS NOT NULL OR units_at_most IS NULL)),
        ADD CONSTRAINT outage_claims_amounts CHECK (
          unavailable_units >= 1 AND unavailable_hours >= 24 * unavailable_units
          AND unavailable_units <= units_at_most
          AND reduction_yen BETWEEN 0 AND 9007199254740991),
        ADD CONSTRAINT outage_claims_units_in_state CHECK (
          covered_to = covered_from + unavailable_units * interval '24 hours'
          AND state_from <= covered_from AND covered_to <= state_to),
        ADD CONSTRAINT outage_claims_units_once EXCLUDE USING gist (
          contract_id WITH =, tstzrange(covered_from, covered_to) WITH &&)
          WHERE (granted_at IS NOT NULL) DEFERRABLE INITIALLY DEFERRED,
        ADD CONSTRAINT outage_claims_text_bounds CHECK (
          char_length(denial_note) <= 2000 AND btrim(denial_note) <> ''
          AND char_length(filed_by) <= 255 AND char_length(granted_by) <= 255
          AND char_length(denied_by) <= 255 AND char_length(withdrawn_by) <= 255) NOT VALID;
      CREATE INDEX outage_claims_state_idx ON outage_claims USING gist (tstzrange(state_from, state_to, '[]'))
        WHERE granted_at IS NOT NULL;
      DROP INDEX outage_claims_deadline_idx;
      CREATE INDEX outage_claims_deadline_idx ON outage_claims (claim_deadline, sequence);
      CREATE INDEX outage_claims_filed_idx ON outage_claims (sequence)
        WHERE granted_at IS NULL AND denied_at IS NULL AND withdrawn_at IS NULL;
      COMMENT ON COLUMN outage_claims.covered_from IS 'the units of 24 hours that a granted claim holds of its state; no other holds them';
      COMMENT ON COLUMN outage_claims.state_from IS '当該状態 (art. 14): the state that the outage of a granted claim is part of';
      COMMENT ON COLUMN outage_claims.granted_as IS 'place in the order in which outages come to be known and claims are granted (art. 14)';
      COMMENT ON COLUMN outage_claims.units_at_most IS 'granted when each outage was reckoned alone: it holds no more units than then';

      ALTER TABLE settlements ADD COLUMN reversed_by_id uuid;
      UPDATE settlements SET reversed_by_id = reversal.id
      FROM settlements AS reversal WHERE reversal.reverses_id = settlements.id;
      DROP INDEX settlements_outage_claim_idx;
      CREATE INDEX settlements_outage_claim_idx ON settlements (outage_claim_id)
        WHERE outage_claim_id IS NOT NULL;
      ALTER TABLE settlements
        ADD CONSTRAINT settlements_reversal_stands CHECK (kind <> 'REVERSAL' OR reversed_by_id IS NULL),
        ADD CONSTRAINT settlements_one_reduction_stands EXCLUDE USING btree (outage_claim_id WITH =)
          WHERE (kind = 'FEE_REDUCTION' AND reversed_by_id IS NULL) DEFERRABLE;
      COMMENT ON COLUMN settlements.reversed_by_id IS '取消に係る調定: null while the settlement stands';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE settlements
        DROP CONSTRAINT settlements_one_reduction_stands,
        DROP COLUMN reversed_by_id;
      DROP INDEX settlements_outage_claim_idx;
      CREATE UNIQUE INDEX settlements_outage_claim_idx ON settlements (outage_claim_id, kind)
        WHERE outage_claim_id IS NOT NULL;

      ALTER TABLE outage_claims
        DROP CONSTRAINT outage_claims_text_bounds,
        DROP CONSTRAINT outage_claims_units_once,
        DROP CONSTRAINT outage_claims_other_is_noted,
        DROP CONSTRAINT outage_claims_denial_reason,
        DROP CONSTRAINT outage_claims_amounts,
        DROP COLUMN denied_by,
        DROP COLUMN withdrawn_by,
        DROP COLUMN granted_as,
        DROP COLUMN units_at_most,
        DROP COLUMN state_from,
        DROP COLUMN state_to,
        ADD CONSTRAINT outage_claims_denial_reason CHECK (denial_reason IN
          ('NOT_COMPANY_ATTRIBUTABLE', 'NOT_COMPLETE_OUTAGE', 'SETTING_CHANGE',
           'REMOTE_CONNECT_SOFTWARE', 'CUSTOMER_SIDE_LIMIT', 'USAGE_CONDITIONS_UNMET',
           'NOT_AFFECTED', 'OTHER')),
        ADD CONSTRAINT outage_claims_granted_whole CHECK (
          num_nonnulls(granted_at, granted_by, covered_from, covered_to, unavailable_hours,
            unavailable_units, reduction_yen) IN (0, 7)),
        ADD CONSTRAINT outage_claims_amounts CHECK (
          unavailable_units >= 1 AND unavailable_hours >= 24 * unavailable_units
          AND covered_from < covered_to AND reduction_yen BETWEEN 0 AND 9007199254740991);
      DROP INDEX outage_claims_filed_idx;
      DROP INDEX outage_claims_deadline_idx;
      CREATE INDEX outage_claims_deadline_idx ON outage_claims (claim_deadline);
      COMMENT ON COLUMN outage_claims.covered_from IS 'the hours that a granted claim covers do not count for another';

      DROP TABLE outage_changes;
      ALTER TABLE outages DROP CONSTRAINT outages_text_bounds, DROP COLUMN known_as;
      DROP INDEX outages_of_types_idx;
      DROP SEQUENCE outage_record_numbers;
    `);
  }
}
