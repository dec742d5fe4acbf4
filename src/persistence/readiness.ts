import { Pool } from 'pg';
import { MIGRATIONS } from '../../migrations';

const ANSWER_WAIT_MS = 3_000;
const UNDEFINED_TABLE = '42P01';

/** Tells whether a database can be used, by a connection of its own: a full pool is no reason to be taken out. */
export interface Readiness {
  /** Rejects where the database is away, or is not at the schema of this program or a later one. */
  readonly check: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes the check of the Postgres at a URL. It reads alone: whoever runs it needs no right to change the schema. */
export function createReadiness(connectionString: string): Readiness {
  const pool = new Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: ANSWER_WAIT_MS,
    query_timeout: ANSWER_WAIT_MS,
    application_name: 'secure-access-contracts readiness',
  });
  // A connection that breaks while nobody asks is made again.
  pool.on('error', () => undefined);
  let isMigrated = false;
  return {
    check: async () => {
      if (isMigrated) {
        await pool.query('SELECT 1');
        return;
      }
      const missing = await missingMigrations(pool);
      if (missing.length > 0) {
        throw new Error(`Migrations have not been run (${missing.join(', ')}): npm run migrate.`);
      }
      isMigrated = true;
    },
    close: () => pool.end(),
  };
}

async function missingMigrations(pool: Pool): Promise<string[]> {
  const { rows } = await pool
    .query<{ name: string }>('SELECT name FROM migrations')
    .catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === UNDEFINED_TABLE) {
        return { rows: [] };
      }
      throw error;
    });
  const run = new Set(rows.map(({ name }) => name));
  return MIGRATIONS.map(({ name }) => name).filter((name) => !run.has(name));
}
