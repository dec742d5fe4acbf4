import pg, { Pool, type PoolClient } from 'pg';

/** Of Postgres: too many connections by its own limit or that of the database or role, or it is still starting. */
const HAS_NO_ROOM_YET = new Set(['53300', '57P03']);
/** The first connection is waited for as long as the servers that are being replaced may take to end. */
const START_PATIENCE_MS = 30_000;
const REQUEST_PATIENCE_MS = 3_000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 500;

type Callback = Parameters<Pool['connect']>[0];

/** A pool that waits, for a time, where Postgres has no room for another connection, until it or one of its own is free. */
class PatientPool extends Pool {
  private hasConnected = false;

  override connect(): Promise<PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<PoolClient> | undefined {
    if (callback === undefined) {
      return new Promise((resolve, reject) => {
        this.connect((error, client) => {
          if (client === undefined) reject(error ?? new Error('There is no connection.'));
          else resolve(client);
        });
      });
    }
    const patience = this.hasConnected ? REQUEST_PATIENCE_MS : START_PATIENCE_MS;
    const until = performance.now() + patience;
    const attempt = (pauseMs: number): void => {
      super.connect((error, client, done) => {
        if (client !== undefined) this.hasConnected = true;
        if (error === undefined || !hasNoRoomYet(error) || performance.now() + pauseMs > until) {
          callback(error, client, done);
          return;
        }
        // Those who wait do not all come again at one moment.
        setTimeout(
          attempt,
          pauseMs * (0.5 + Math.random() / 2),
          Math.min(2 * pauseMs, LONGEST_PAUSE_MS),
        );
      });
    };
    attempt(FIRST_PAUSE_MS);
    return undefined;
  }
}

/** Tells whether Postgres refuses a connection that it may have room for later. */
export function hasNoRoomYet(error: unknown): boolean {
  return error instanceof Error && 'code' in error && HAS_NO_ROOM_YET.has(String(error.code));
}

/** The driver for TypeORM, with pools that wait for room. */
export const patientDriver = { ...pg, Pool: PatientPool };
