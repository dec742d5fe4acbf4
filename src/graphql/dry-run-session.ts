import { Mutex, Semaphore, withTimeout } from 'async-mutex';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { OverloadedError } from '../commands/runner/overloaded-error';

/** Requests with dry runs that may wait at once, and how long each may, in milliseconds. */
const MAX_WAITING = 50;
const MAX_WAIT_MS = 10_000;

/** Gives a slot, and with it what frees it. Throws OverloadedError where too many wait, or one has waited too long. */
export type TakeSlot = () => Promise<() => void>;

/** Makes so many slots for requests with dry runs, each of which holds a connection until its answer is ready. */
export function createDryRunSlots(
  count: number,
  { maxWaiting = MAX_WAITING, maxWaitMs = MAX_WAIT_MS } = {},
): TakeSlot {
  const overloaded = new OverloadedError('Too many dry runs wait.');
  const slots = withTimeout(new Semaphore(count), maxWaitMs, overloaded);
  let waiting = 0;
  return async () => {
    if (slots.isLocked() && waiting >= maxWaiting) throw overloaded;
    waiting += 1;
    try {
      const [, free] = await slots.acquire();
      return free;
    } finally {
      waiting -= 1;
    }
  };
}

/** Tells whether a field of an input may name an earlier dry run in place of an entity. */
export function mayBeResponseName(field: string): boolean {
  return field.endsWith('Id') && field !== 'contractorId';
}

/**
 * The transaction in which the dry runs of one request take place, one after another, each on what
 * the ones before it wrote. It is rolled back when the answer is ready.
 */
export class DryRunSession {
  private open: { readonly runner: QueryRunner; readonly free: () => void } | null = null;
  private readonly mutex = new Mutex();
  /** The entities made or changed so far, by the response names of their fields. */
  private readonly entityIds = new Map<string, string>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly takeSlot: TakeSlot,
  ) {}

  /** Gives the manager of the transaction, which begins with the first dry run. */
  async begin(): Promise<EntityManager> {
    if (this.open === null) {
      const free = await this.takeSlot();
      this.open = { runner: this.dataSource.createQueryRunner(), free };
      await this.open.runner.startTransaction();
    }
    return this.open.runner.manager;
  }

  /** Runs reads of the session one after another: fields ask at once, but a connection answers one statement at a time. */
  readonly inTurn = <Result>(read: () => Promise<Result>): Promise<Result> =>
    this.mutex.runExclusive(read);

  /** Lets later dry runs name an entity by the response name of the field that answered with it. */
  name(responseName: string, entityId: string): void {
    this.entityIds.set(responseName, entityId);
  }

  /** Gives an input with the ids of the entities that it names. */
  withIds<Input extends object>(input: Input): Input {
    const named = Object.entries(input).map(([field, value]: [string, unknown]) => [
      field,
      mayBeResponseName(field) ? (this.entityIds.get(String(value)) ?? value) : value,
    ]);
    return Object.fromEntries(named) as Input;
  }

  /** Undoes all that was tried. */
  async end(): Promise<void> {
    const { open } = this;
    if (open === null) return;
    this.open = null;
    try {
      if (open.runner.isTransactionActive) await open.runner.rollbackTransaction();
    } catch {
      // The connection broke, and with it went the transaction; the answer has its error already.
    } finally {
      await open.runner.release();
      open.free();
    }
  }
}
