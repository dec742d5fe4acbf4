import type { MigrationInterface, QueryRunner } from 'typeorm';

/* What is recorded of a row, whatever the day: each state that can be asked for lies within few of these. */
const CONTRACT = `CASE WHEN withdrawn_on IS NOT NULL THEN 'WITHDRAWN' WHEN rejected_on IS NOT NULL THEN 'REJECTED'
  WHEN accepted_on IS NULL THEN 'WAITING' WHEN termination_effective_on IS NULL THEN 'HELD' ELSE 'ENDING' END`;
const REQUEST = `CASE WHEN withdrawn_on IS NOT NULL THEN 'WITHDRAWN' WHEN rejected_on IS NOT NULL THEN 'REJECTED'
  WHEN accepted_on IS NULL THEN 'WAITING' ELSE 'ACCEPTED' END`;
const OPTION = `CASE WHEN withdrawn_on IS NOT NULL THEN 'WITHDRAWN' WHEN rejected_on IS NOT NULL THEN 'REJECTED'
  WHEN accepted_on IS NULL THEN 'WAITING' WHEN stop_arrived_on IS NULL THEN 'ACCEPTED' ELSE 'STOPPING' END`;
const CLAIM = `CASE WHEN granted_at IS NOT NULL THEN 'GRANTED' WHEN denied_at IS NOT NULL THEN 'DENIED'
  WHEN withdrawn_at IS NOT NULL THEN 'WITHDRAWN' ELSE 'FILED' END`;

/** Indexes that serve the filters of lists in their orders, so that no page grows with the table. */
export class FlatLists1790000008500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX contracts_recorded_number_idx
        ON contracts ((${CONTRACT}), service_type, contract_number);
      CREATE INDEX contracts_recorded_applied_on_idx
        ON contracts ((${CONTRACT}), service_type, applied_on, contract_number);
      CREATE INDEX contracts_recorded_billing_start_on_idx
        ON contracts ((${CONTRACT}), service_type, coalesce(billing_start_on, 'infinity'::date), contract_number);
      CREATE INDEX contracts_recorded_termination_effective_on_idx
        ON contracts ((${CONTRACT}), service_type, coalesce(termination_effective_on, 'infinity'::date), contract_number);
      CREATE INDEX contracts_decided_on_idx ON contracts (coalesce(accepted_on, rejected_on, withdrawn_on));
      CREATE INDEX contracts_under_notice_from_idx ON contracts (under_notice_from)
        WHERE under_notice_from IS NOT NULL;
      CREATE INDEX contract_events_type_idx ON contract_events (type, sequence);
      CREATE INDEX settlements_kind_idx ON settlements (kind, direction, sequence);
      CREATE INDEX settlements_kind_arises_on_idx ON settlements (kind, direction, arises_on, sequence);
      CREATE INDEX outage_claims_status_idx ON outage_claims ((${CLAIM}), sequence);
      CREATE INDEX outage_claims_status_deadline_idx ON outage_claims ((${CLAIM}), claim_deadline, sequence);
      DROP INDEX outage_claims_outage_idx;
      CREATE INDEX outage_claims_outage_idx ON outage_claims (outage_id, sequence);
      CREATE INDEX outage_claims_outage_deadline_idx ON outage_claims (outage_id, claim_deadline, sequence);
      CREATE INDEX change_requests_recorded_idx ON change_requests ((${REQUEST}), sequence);
      CREATE INDEX option_services_recorded_idx ON option_services ((${OPTION}), sequence);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX contracts_recorded_number_idx, contracts_recorded_applied_on_idx,
        contracts_recorded_billing_start_on_idx, contracts_recorded_termination_effective_on_idx,
        contracts_decided_on_idx, contracts_under_notice_from_idx, contract_events_type_idx,
        settlements_kind_idx, settlements_kind_arises_on_idx, outage_claims_status_idx,
        outage_claims_status_deadline_idx, outage_claims_outage_idx, outage_claims_outage_deadline_idx,
        change_requests_recorded_idx, option_services_recorded_idx;
      CREATE INDEX outage_claims_outage_idx ON outage_claims (outage_id);
    `);
  }
}
