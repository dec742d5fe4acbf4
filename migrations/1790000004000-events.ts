import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history of the contracts, and the keys under which a call is made only once. */
export class Events1790000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contract_events (
        sequence bigserial NOT NULL,
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
        CONSTRAINT contract_events_id_key UNIQUE (id),
        CONSTRAINT contract_events_contractor CHECK ((contract_id IS NULL) = (contractor_id IS NULL))
      );
      CREATE INDEX contract_events_contract_idx ON contract_events (contract_id, sequence);
      CREATE INDEX contract_events_contractor_idx ON contract_events (contractor_id, sequence);
      COMMENT ON TABLE contract_events IS '履歴: what happened, in the order in which it was committed';

      CREATE TABLE idempotency_keys (
        caller text NOT NULL,
        mutation text NOT NULL,
        key text NOT NULL,
        input_hash text NOT NULL,
        entity_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_keys_pkey PRIMARY KEY (caller, mutation, key)
      );
      COMMENT ON TABLE idempotency_keys IS '冪等キー: the first answer to a caller, a mutation and a key';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_keys, contract_events');
  }
}
