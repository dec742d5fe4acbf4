import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What lets servers run as a role that may not change settlements, and remove idempotency keys by their age. Each
 * statement may be run again: the index is built beside the writes of other servers, which no transaction can do.
 */
export class ServerRole1790000009000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // A reversal is noted at its settlement by the rights of the tables' owner, whatever the caller's search path.
    await runner.query(`
      ALTER FUNCTION settlement_is_reversed() SECURITY DEFINER
        SET search_path = pg_catalog, public, pg_temp;
      REVOKE EXECUTE ON FUNCTION settlement_is_reversed() FROM PUBLIC;
    `);
    // Waits for transactions under way, which do not wait for it; what an earlier attempt left is of no use.
    await runner.query('SET lock_timeout = 0');
    await runner.query('DROP INDEX CONCURRENTLY IF EXISTS idempotency_keys_created_at_idx');
    await runner.query(
      'CREATE INDEX CONCURRENTLY idempotency_keys_created_at_idx ON idempotency_keys (created_at)',
    );
    await runner.query('RESET lock_timeout');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX idempotency_keys_created_at_idx;
      ALTER FUNCTION settlement_is_reversed() SECURITY INVOKER RESET search_path;
      GRANT EXECUTE ON FUNCTION settlement_is_reversed() TO PUBLIC;
    `);
  }
}
