import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';

/** A lock of a transaction: those under one key run one after another, unless they share it. */
export interface Lock {
  readonly key: string;
  readonly shared?: true;
}

/**
 * Runs a task in a transaction of its own that begins by taking locks, in their order and in the round trip of its
 * beginning; every statement of the task then sees what earlier holders of the locks have committed. Commits, or rolls
 * back where the task throws.
 */
export async function inTransaction<Result>(
  dataSource: DataSource,
  locks: readonly Lock[],
  task: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(['START TRANSACTION', ...locks.map(lockStatement)].join('; '));
    const result = await task(runner.manager);
    await runner.query('COMMIT');
    return result;
  } catch (error) {
    // Where the connection broke, the transaction went with it; the first error is the one to tell.
    await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** Takes locks inside a transaction that is under way. */
export async function takeLocks(manager: EntityManager, locks: readonly Lock[]): Promise<void> {
  for (const lock of locks) await manager.query(lockStatement(lock));
}

/** Takes locks that nobody else holds. Tells whether it has them all; it never waits. */
export async function tryLocks(manager: EntityManager, locks: readonly Lock[]): Promise<boolean> {
  const [taken] = await manager.query<{ all: boolean | null }[]>(
    `SELECT bool_and(pg_try_advisory_xact_lock(number)) AS all FROM unnest($1::bigint[]) AS number`,
    [locks.map(({ key }) => String(lockNumber(key)))],
  );
  return taken?.all ?? true;
}

/** Gives the statement that takes a lock; its number comes from a hash, so that nothing of the key is part of it. */
export function lockStatement({ key, shared }: Lock): string {
  return `SELECT pg_advisory_xact_lock${shared ? '_shared' : ''}(${lockNumber(key)})`;
}

function lockNumber(key: string): bigint {
  return createHash('sha256').update(key).digest().readBigInt64BE();
}
