import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = `
  sequence bigint NOT NULL DEFAULT next_event_sequence(),
  id uuid NOT NULL,
  type text NOT NULL,
  at timestamptz(3) NOT NULL,
  actor text NOT NULL,
  contract_id uuid,
  contractor_id text,
  subject_id uuid NOT NULL,
  data jsonb NOT NULL,
  CONSTRAINT contract_events_pkey PRIMARY KEY (sequence),
  CONSTRAINT contract_events_contract_fkey FOREIGN KEY (contract_id, contractor_id)
    REFERENCES contracts (id, contractor_id) ON DELETE RESTRICT,
  CONSTRAINT contract_events_contractor CHECK ((contract_id IS NULL) = (contractor_id IS NULL))`;

const INDEXES_AND_COMMENT = `
  CREATE INDEX contract_events_contract_idx ON contract_events (contract_id, sequence);
  CREATE INDEX contract_events_contractor_idx ON contract_events (contractor_id, sequence);
  COMMENT ON TABLE contract_events IS
    '履歴: what happened, by the transactions that wrote it; complete below event_horizon()';`;

/**
 * The events in parts by their numbers, so that old ones can be taken away without a lock. Those that are there are the
 * first part as they lie. An event's id is unique as a random UUID is: no index holds it, which no part could know alone.
 */
export class EventParts1790000008200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE contract_events RENAME TO contract_events_1;
      ALTER TABLE contract_events_1 DROP CONSTRAINT contract_events_id_key;
      ALTER TABLE contract_events_1 RENAME CONSTRAINT contract_events_pkey TO contract_events_1_pkey;
      ALTER INDEX contract_events_contract_idx RENAME TO contract_events_1_contract_idx;
      ALTER INDEX contract_events_contractor_idx RENAME TO contract_events_1_contractor_idx;
      COMMENT ON TABLE contract_events_1 IS '履歴の一部: a part of contract_events';
      CREATE TABLE contract_events (${COLUMNS}) PARTITION BY RANGE (sequence);
      ${INDEXES_AND_COMMENT}
      ALTER TABLE contract_events ATTACH PARTITION contract_events_1 FOR VALUES FROM (MINVALUE) TO (MAXVALUE);
      ALTER SEQUENCE contract_events_sequence_seq OWNED BY contract_events.sequence;
      DO $$ DECLARE may record; BEGIN
        FOR may IN SELECT privilege_type AS privilege, grantee::regrole AS role
          FROM pg_class, aclexplode(relacl) WHERE oid = 'contract_events_1'::regclass AND grantee <> 0
        LOOP
          EXECUTE format('GRANT %s ON contract_events TO %s', may.privilege, may.role);
        END LOOP;
      END $$;

      CREATE PROCEDURE begin_event_part(after_transactions bigint DEFAULT 10000000) LANGUAGE plpgsql AS $$
        DECLARE
          ending bigint := (event_transaction_offset() + pg_snapshot_xmax(pg_current_snapshot())::text::bigint
            + after_transactions) << 20;
          parts int;
          last regclass;
          beginning text;
          is_locked boolean := false;
        BEGIN
          SELECT inhrelid::regclass, substring(pg_get_expr(relpartbound, oid) FROM 'FROM \\((.*?)\\) TO \\(MAXVALUE\\)')
          INTO last, beginning FROM pg_inherits JOIN pg_class ON oid = inhrelid
          WHERE inhparent = 'contract_events'::regclass
            AND pg_get_expr(relpartbound, oid) LIKE '% TO (MAXVALUE)';
          parts := substring(last::text FROM '\\d+$')::int;
          -- Checked beside the writes, so that nothing has to be read while they wait.
          EXECUTE format('ALTER TABLE %s DROP CONSTRAINT IF EXISTS ending', last);
          EXECUTE format('ALTER TABLE %s ADD CONSTRAINT ending CHECK (sequence < %s) NOT VALID', last, ending);
          COMMIT;
          EXECUTE format('ALTER TABLE %s VALIDATE CONSTRAINT ending', last);
          COMMIT;
          BEGIN
            SET LOCAL lock_timeout = '2s';
            EXECUTE format('ALTER TABLE contract_events DETACH PARTITION %s', last);
            EXECUTE format('ALTER TABLE contract_events ATTACH PARTITION %s FOR VALUES FROM (%s) TO (%s)',
              last, beginning, ending);
            EXECUTE format('CREATE TABLE contract_events_%s PARTITION OF contract_events
              FOR VALUES FROM (%s) TO (MAXVALUE)', parts + 1, ending);
            EXECUTE format('COMMENT ON TABLE contract_events_%s IS %L', parts + 1,
              '履歴の一部: a part of contract_events');
          EXCEPTION WHEN lock_not_available THEN
            is_locked := true;
          END;
          EXECUTE format('ALTER TABLE %s DROP CONSTRAINT ending', last);
          COMMIT;
          IF is_locked THEN
            RAISE lock_not_available USING MESSAGE = 'The events are in use: call again.';
          END IF;
        END $$;
      COMMENT ON PROCEDURE begin_event_part(bigint) IS
        '履歴の区切り: ends the last part of the events so many transactions from now, and begins another';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP PROCEDURE begin_event_part(bigint);
      ALTER TABLE contract_events RENAME TO contract_event_parts;
      ALTER TABLE contract_event_parts RENAME CONSTRAINT contract_events_pkey TO contract_event_parts_pkey;
      ALTER INDEX contract_events_contract_idx RENAME TO contract_event_parts_contract_idx;
      ALTER INDEX contract_events_contractor_idx RENAME TO contract_event_parts_contractor_idx;
      CREATE TABLE contract_events (${COLUMNS}, CONSTRAINT contract_events_id_key UNIQUE (id));
      ${INDEXES_AND_COMMENT}
      INSERT INTO contract_events SELECT * FROM contract_event_parts;
      ALTER SEQUENCE contract_events_sequence_seq OWNED BY contract_events.sequence;
      DROP TABLE contract_event_parts;
    `);
  }
}
