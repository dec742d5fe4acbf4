import type { DataSource } from 'typeorm';
import { inTransaction, type Lock, tryLocks } from './transaction';

/** Held by whichever server removes keys: the others leave it to that one. */
export const OLD_KEYS_LOCK: Lock = { key: 'old idempotency keys' };

const BATCH = 1_000;
const EVERY_MS = 600_000;

/** A key that a call has just found is left for the next time. */
export const REMOVE_BATCH = `WITH removed AS (
  DELETE FROM idempotency_keys WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM idempotency_keys WHERE created_at < now() - make_interval(days => $1)
    ORDER BY created_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)) RETURNING 1)
  SELECT count(*) AS count FROM removed`;

/**
 * Removes the idempotency keys that are older than so many days, in batches of a transaction each, until there are none
 * or another server is at it. Gives how many went.
 */
export async function removeOldKeys(dataSource: DataSource, keptDays: number): Promise<number> {
  let removed = 0;
  for (;;) {
    const count = await inTransaction(dataSource, [], async (manager) => {
      if (!(await tryLocks(manager, [OLD_KEYS_LOCK]))) return 0;
      const [row] = await manager.query<{ count: number }[]>(REMOVE_BATCH, [keptDays]);
      return row?.count ?? 0;
    });
    removed += count;
    if (count < BATCH) return removed;
  }
}

/** Removes old keys every ten minutes. Gives what ends that, which waits for a removal under way. */
export function removeOldKeysRegularly(
  dataSource: DataSource,
  keptDays: number,
  onFault: (error: unknown) => void,
  everyMs = EVERY_MS,
): () => Promise<void> {
  let removing: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    removing = removing.then(() => removeOldKeys(dataSource, keptDays)).catch(onFault);
  }, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await removing;
  };
}
