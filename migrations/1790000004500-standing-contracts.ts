import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a write reads of a contractor: contracts that stand, and the network environment in effect. */
export class StandingContracts1790000004500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX contracts_standing_idx
        ON contracts (contractor_id, coalesce(termination_effective_on, 'infinity'::date))
        WHERE rejected_on IS NULL AND withdrawn_on IS NULL;
      DROP INDEX network_environments_contract_idx;
      CREATE INDEX network_environments_contract_idx
        ON network_environments (contract_id, declared_on, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX contracts_standing_idx;
      DROP INDEX network_environments_contract_idx;
      CREATE INDEX network_environments_contract_idx ON network_environments (contract_id);
    `);
  }
}
