import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Art. 12: applications are quoted before they bind, what a revision leaves out stays as quoted, and every settlement
 * is booked in the statement of a month. What was recorded before keeps its sums: a settlement is booked on the day on
 * which its event was recorded, or arises, whichever is later.
 */
export class Statements1790000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(QUOTES);
    await runner.query(REVISIONS);
    await runner.query(SETTLEMENTS);
  }

  /** Adjustments have no place in the record as it was: where there are any, this fails and changes nothing. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER settlements_reversed ON settlements;
      DROP FUNCTION settlement_is_reversed;
      DROP INDEX settlements_reversal_opposite_idx, settlements_one_initial_fee,
        settlements_one_early_termination, settlements_reversed_by_idx, settlements_arises_on_idx;
      CREATE INDEX settlements_arises_on_idx ON settlements (arises_on);
      ALTER TABLE settlements
        DROP CONSTRAINT settlements_kind,
        DROP CONSTRAINT settlements_direction,
        DROP CONSTRAINT settlements_amount,
        DROP CONSTRAINT settlements_line_amounts,
        DROP CONSTRAINT settlements_line_months,
        DROP CONSTRAINT settlements_booked,
        DROP CONSTRAINT settlements_note,
        DROP CONSTRAINT settlements_labels,
        DROP CONSTRAINT settlements_reverses_fkey,
        DROP CONSTRAINT settlements_reversed_by_fkey,
        DROP CONSTRAINT settlements_contract_amount_key,
        DROP CONSTRAINT settlements_reverses_key,
        DROP COLUMN booked_on,
        ADD CONSTRAINT settlements_kind CHECK (kind IN
          ('INITIAL_FEE', 'ONE_TIME_FEE', 'EARLY_TERMINATION', 'FEE_REDUCTION', 'REVERSAL')),
        ADD CONSTRAINT settlements_direction CHECK (
          direction IN ('CHARGE', 'CREDIT')
          AND (kind = 'REVERSAL' OR (direction = 'CREDIT') = (kind = 'FEE_REDUCTION'))),
        ADD CONSTRAINT settlements_amount CHECK (amount_yen BETWEEN 1 AND 9007199254740991),
        ADD CONSTRAINT settlements_reverses_fkey FOREIGN KEY (reverses_id)
          REFERENCES settlements (id) ON DELETE RESTRICT;

      UPDATE fee_revisions r SET
        basic_fee_per_account_yen = coalesce(basic_fee_per_account_yen,
          (SELECT e.basic_fee_per_account_yen FROM fee_revisions e
           WHERE e.contract_id = r.contract_id AND e.basic_fee_per_account_yen IS NOT NULL
             AND (e.effective_on, e.id) < (r.effective_on, r.id)
           ORDER BY e.effective_on DESC, e.id DESC LIMIT 1),
          (SELECT c.basic_fee_per_account_yen FROM contracts c WHERE c.id = r.contract_id)),
        type_fee_yen = coalesce(type_fee_yen,
          (SELECT e.type_fee_yen FROM fee_revisions e
           WHERE e.contract_id = r.contract_id AND e.type_fee_yen IS NOT NULL
             AND (e.effective_on, e.id) < (r.effective_on, r.id)
           ORDER BY e.effective_on DESC, e.id DESC LIMIT 1),
          (SELECT c.type_fee_yen FROM contracts c WHERE c.id = r.contract_id));
      ALTER TABLE fee_revisions
        DROP CONSTRAINT fee_revisions_not_empty,
        ALTER COLUMN basic_fee_per_account_yen SET NOT NULL,
        ALTER COLUMN type_fee_yen SET NOT NULL;
      COMMENT ON COLUMN fee_revisions.basic_fee_per_account_yen IS NULL;
      COMMENT ON COLUMN fee_revisions.type_fee_yen IS NULL;

      ALTER TABLE contracts
        DROP CONSTRAINT contracts_accepted_whole,
        DROP CONSTRAINT contracts_quoted_whole,
        DROP CONSTRAINT contracts_quote_days,
        DROP COLUMN quoted_on,
        DROP COLUMN quote_valid_through;
      UPDATE contracts
        SET initial_fee_yen = NULL, basic_fee_per_account_yen = NULL, type_fee_yen = NULL
        WHERE accepted_on IS NULL;
      ALTER TABLE contracts
        ADD CONSTRAINT contracts_accepted_whole CHECK (
          num_nonnulls(accepted_on, slot, billing_start_on, initial_fee_yen,
            basic_fee_per_account_yen, type_fee_yen) IN (0, 6));
      COMMENT ON COLUMN contracts.initial_fee_yen IS '初期費用 (Annex 1)';
    `);
  }
}

/** The fees of the row are those quoted: of an application an offer, and what its acceptance binds to. */
const QUOTES = `
  ALTER TABLE contracts
    ADD COLUMN quoted_on date,
    ADD COLUMN quote_valid_through date,
    DROP CONSTRAINT contracts_accepted_whole,
    ADD CONSTRAINT contracts_accepted_whole CHECK (
      num_nonnulls(accepted_on, slot, billing_start_on) IN (0, 3)),
    ADD CONSTRAINT contracts_quoted_whole CHECK (
      num_nonnulls(initial_fee_yen, basic_fee_per_account_yen, type_fee_yen)
        = CASE WHEN accepted_on IS NULL AND quoted_on IS NULL THEN 0 ELSE 3 END),
    ADD CONSTRAINT contracts_quote_days CHECK (
      (quote_valid_through IS NULL OR quote_valid_through >= quoted_on IS TRUE)
      AND quote_valid_through <= '2999-12-31'
      AND accepted_on <= quote_valid_through);
  COMMENT ON COLUMN contracts.quoted_on IS '料金の提示の日 (Annex 1): null where the fees were first named on acceptance';
  COMMENT ON COLUMN contracts.quote_valid_through IS '料金の提示の有効期限 (Annex 1): the last day on which the quote can be accepted';
  COMMENT ON COLUMN contracts.initial_fee_yen IS '初期費用 (Annex 1): of an application as quoted, and bound to on acceptance';`;

/** A fee that was written again as it was had been left out: it follows a correction of the quotes before it. */
const REVISIONS = `
  ALTER TABLE fee_revisions
    ALTER COLUMN basic_fee_per_account_yen DROP NOT NULL,
    ALTER COLUMN type_fee_yen DROP NOT NULL,
    ADD CONSTRAINT fee_revisions_not_empty CHECK (
      num_nonnulls(basic_fee_per_account_yen, type_fee_yen) > 0);
  UPDATE fee_revisions r SET
    basic_fee_per_account_yen = CASE
      WHEN r.basic_fee_per_account_yen = b.basic AND r.type_fee_yen <> b.type THEN NULL
      ELSE r.basic_fee_per_account_yen END,
    type_fee_yen = CASE
      WHEN r.type_fee_yen = b.type AND r.basic_fee_per_account_yen <> b.basic THEN NULL
      ELSE r.type_fee_yen END
  FROM (
    SELECT e.id,
      lag(e.basic_fee_per_account_yen, 1, c.basic_fee_per_account_yen) OVER entries AS basic,
      lag(e.type_fee_yen, 1, c.type_fee_yen) OVER entries AS type
    FROM fee_revisions e JOIN contracts c ON c.id = e.contract_id
    WINDOW entries AS (PARTITION BY e.contract_id ORDER BY e.effective_on, e.id)) b
  WHERE b.id = r.id;
  COMMENT ON COLUMN fee_revisions.basic_fee_per_account_yen IS '基本料金 (Annex 1): null where it stays as quoted before';
  COMMENT ON COLUMN fee_revisions.type_fee_yen IS '種類毎の料金 (Annex 1): null where it stays as quoted before';`;

const SETTLEMENTS = `
  ALTER TABLE settlements ADD COLUMN booked_on date;
  UPDATE settlements s SET booked_on = greatest(s.arises_on, recorded.day)
    FROM (
      SELECT DISTINCT ON (settlement ->> 'id') (settlement ->> 'id')::uuid AS id,
        (e.at AT TIME ZONE 'Asia/Tokyo')::date AS day
      FROM contract_events e CROSS JOIN jsonb_array_elements(e.data -> 'settlements') AS settlement
      ORDER BY settlement ->> 'id', e.sequence) recorded
    WHERE recorded.id = s.id;
  UPDATE settlements SET booked_on = arises_on WHERE booked_on IS NULL;

  ALTER TABLE settlements
    ALTER COLUMN booked_on SET NOT NULL,
    DROP CONSTRAINT settlements_kind,
    DROP CONSTRAINT settlements_direction,
    DROP CONSTRAINT settlements_amount,
    DROP CONSTRAINT settlements_reverses_fkey,
    ADD CONSTRAINT settlements_kind CHECK (kind IN
      ('INITIAL_FEE', 'ONE_TIME_FEE', 'EARLY_TERMINATION', 'FEE_REDUCTION', 'REVERSAL', 'ADJUSTMENT')),
    ADD CONSTRAINT settlements_direction CHECK (
      direction IN ('CHARGE', 'CREDIT')
      AND (kind IN ('REVERSAL', 'ADJUSTMENT') OR (direction = 'CREDIT') = (kind = 'FEE_REDUCTION'))),
    ADD CONSTRAINT settlements_amount CHECK (
      amount_yen BETWEEN CASE kind WHEN 'ADJUSTMENT' THEN 0 ELSE 1 END AND 9007199254740991),
    ADD CONSTRAINT settlements_line_amounts CHECK (
      kind = 'ADJUSTMENT' OR NOT jsonb_path_exists(lines, '$[*] ? (@.amount <= 0)')),
    ADD CONSTRAINT settlements_line_months CHECK (
      (kind = 'ADJUSTMENT') = jsonb_path_exists(lines, '$[*] ? (exists(@.month))')
      AND (kind <> 'ADJUSTMENT' OR NOT jsonb_path_exists(lines, '$[*] ? (!exists(@.month))'))),
    ADD CONSTRAINT settlements_booked CHECK (booked_on >= arises_on),
    ADD CONSTRAINT settlements_note CHECK (
      char_length(note) <= 2000 AND btrim(note) <> '') NOT VALID,
    ADD CONSTRAINT settlements_labels CHECK (
      NOT jsonb_path_exists(lines, '$[*].label.* ? (@ like_regex "^.{255}." flag "s")')) NOT VALID,
    ADD CONSTRAINT settlements_contract_amount_key UNIQUE (id, contract_id, amount_yen),
    ADD CONSTRAINT settlements_reverses_key UNIQUE (id, reverses_id),
    ADD CONSTRAINT settlements_reverses_fkey FOREIGN KEY (reverses_id, contract_id, amount_yen)
      REFERENCES settlements (id, contract_id, amount_yen) ON DELETE RESTRICT,
    ADD CONSTRAINT settlements_reversed_by_fkey FOREIGN KEY (reversed_by_id, id)
      REFERENCES settlements (id, reverses_id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;

  CREATE UNIQUE INDEX settlements_reversal_opposite_idx
    ON settlements (coalesce(reverses_id, id), direction);
  CREATE UNIQUE INDEX settlements_one_early_termination ON settlements (contract_id)
    WHERE kind = 'EARLY_TERMINATION' AND reversed_by_id IS NULL;
  CREATE UNIQUE INDEX settlements_one_initial_fee ON settlements (contract_id)
    WHERE kind = 'INITIAL_FEE' AND option_service_id IS NULL AND reversed_by_id IS NULL;
  DROP INDEX settlements_arises_on_idx;
  CREATE INDEX settlements_arises_on_idx ON settlements (arises_on, sequence);
  CREATE INDEX settlements_reversed_by_idx ON settlements (reversed_by_id)
    WHERE reversed_by_id IS NOT NULL;

  CREATE FUNCTION settlement_is_reversed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE settlements SET reversed_by_id = NEW.id WHERE id = NEW.reverses_id;
      RETURN NEW;
    END $$;
  CREATE TRIGGER settlements_reversed BEFORE INSERT ON settlements FOR EACH ROW
    WHEN (NEW.reverses_id IS NOT NULL) EXECUTE FUNCTION settlement_is_reversed();

  COMMENT ON COLUMN settlements.booked_on IS '計上の日 (art. 12): the day on which it arises or was recorded, whichever is later; in which month''s statement it stands';
  COMMENT ON COLUMN settlements.reverses_id IS '取消の対象: with the same amount, in the other direction';
  COMMENT ON CONSTRAINT settlements_line_months ON settlements IS
    'art. 12: each line of an adjustment concerns a month that has ended; no other line does';
  COMMENT ON INDEX settlements_one_early_termination IS
    'art. 13: at most one early-termination settlement of a contract stands';
  COMMENT ON INDEX settlements_reversal_opposite_idx IS
    'of a settlement and its reversal, one is a charge and the other a credit';`;
