import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Events are numbered by the transaction that writes them, so that writers need no lock to keep the feed in order: by the
 * transaction's id, which is taken under the locks of the contractors concerned, and in 20 bits by the place of the event
 * in it. What lies below the oldest transaction still open is complete, and nothing comes late there.
 */
export class EventSequence1790000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      LOCK TABLE contract_events IN ACCESS EXCLUSIVE MODE;
      CREATE FUNCTION event_transaction_offset() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE RETURN 0;
      COMMENT ON FUNCTION event_transaction_offset() IS
        '通番の補正: added to transaction ids, so that numbers go on in a cluster whose ids are lower';

      CREATE FUNCTION event_horizon() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
        RETURN (event_transaction_offset() + pg_snapshot_xmin(pg_current_snapshot())::text::bigint) << 20;
      COMMENT ON FUNCTION event_horizon() IS
        '確定範囲: every event below it is committed, and visible to the statement that asks';

      CREATE FUNCTION next_event_sequence() RETURNS bigint LANGUAGE sql
        RETURN ((event_transaction_offset() + pg_current_xact_id()::text::bigint) << 20)
          + nullif(set_config('contracts.events_written', (coalesce(nullif(
              current_setting('contracts.events_written', true), ''), '0')::int + 1)::text, true)::int, 1 << 20);
      COMMENT ON FUNCTION next_event_sequence() IS
        '順序番号: the number of the next event of this transaction; null, and so refused, after 2^20 of them';

      CREATE FUNCTION event_transactions_behind() RETURNS bigint LANGUAGE sql STABLE AS $$
        SELECT greatest(0, (max(sequence) >> 20) + 1 - event_transaction_offset()
          - pg_snapshot_xmax(pg_current_snapshot())::text::bigint) FROM contract_events $$;
      COMMENT ON FUNCTION event_transactions_behind() IS
        '通番の不足: above 0 where the rows came from another cluster, and new events would come before them';

      CREATE FUNCTION continue_event_sequence() RETURNS void LANGUAGE plpgsql AS $$
        DECLARE behind bigint := event_transactions_behind();
        BEGIN
          IF behind > 0 THEN
            EXECUTE format('CREATE OR REPLACE FUNCTION event_transaction_offset() RETURNS bigint LANGUAGE sql
              STABLE PARALLEL SAFE RETURN %s', event_transaction_offset() + behind);
          END IF;
        END $$;
      COMMENT ON FUNCTION continue_event_sequence() IS
        '通番の継続: has new events come after all that are there; for who owns the schema';

      ALTER TABLE contract_events ALTER COLUMN sequence SET DEFAULT next_event_sequence();
      COMMENT ON TABLE contract_events IS
        '履歴: what happened, by the transactions that wrote it; complete below event_horizon()';
    `);
    await runner.query('SELECT continue_event_sequence()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SELECT setval('contract_events_sequence_seq', max(sequence)) FROM contract_events HAVING max(sequence) > 0;
      ALTER TABLE contract_events ALTER COLUMN sequence SET DEFAULT nextval('contract_events_sequence_seq');
      DROP FUNCTION continue_event_sequence(), event_transactions_behind(), next_event_sequence(), event_horizon(),
        event_transaction_offset();
      COMMENT ON TABLE contract_events IS '履歴: what happened, in the order in which it was committed';
    `);
  }
}
