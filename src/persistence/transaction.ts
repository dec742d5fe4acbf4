import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';

/** A lock of a transaction: those under one key run one after another, unless they share it. */
export interface Lock {
  readonly key: string;
  readonly shared?: true;
}

/** What a task came to, and its last write, which may still be under way. */
export interface Done<Result> {
  readonly result: Result;
  readonly lastWrite: Promise<unknown>;
}

/**
 * Runs a task in a transaction of its own that begins by taking locks, in their order; every statement of the task sees
 * what earlier holders of the locks have committed. Commits, or rolls back where the task throws.
 */
export function inTransaction<Result>(
  dataSource: DataSource,
  locks: readonly Lock[],
  task: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  return inPipelinedTransaction(dataSource, locks, async (manager, begun) => {
    await begun;
    return { result: await task(manager), lastWrite: Promise.resolve() };
  });
}

/**
 * The same in fewer round trips: what the task reads before it has waited for the beginning leaves with it, and the
 * commit leaves with the last write.
 */
export async function inPipelinedTransaction<Result>(
  dataSource: DataSource,
  locks: readonly Lock[],
  task: (manager: EntityManager, begun: Promise<unknown>) => Promise<Done<Result>>,
): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.connect();
    const begun = runner.query(['START TRANSACTION', ...locks.map(lockStatement)].join('; '));
    const { result, lastWrite } = await task(runner.manager, begun);
    // Sent after it, the commit of a write that fails rolls back.
    await Promise.all([lastWrite, runner.query('COMMIT')]);
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
