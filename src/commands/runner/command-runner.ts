import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { type Repositories, repositoriesOf } from '../../persistence/repositories';
import type { Refusal } from '../../terms/refusals/refusal';
import type { Caller } from './caller';
import type { Clock } from './clock';
import { isConflict, refusalOfConstraint } from './constraints';
import { writeEvents } from './event-writer';
import type { Call, Command, LoadedAggregate } from './command';
import { createKeyedMutex } from './keyed-mutex';
import { throwIfRefused, RefusedError } from './refused-error';
import { ConcurrentChangeError, UnitOfWork } from './unit-of-work';

/** What a mutation came to: the id of its entity, or everything that is said against it. */
export type Outcome = { readonly entityId: string } | { readonly refusals: readonly Refusal[] };

/** What runs commands: real ones each in a transaction of its own, or as a dry run. */
export interface CommandRunner {
  run<Input extends Call, Found extends LoadedAggregate>(
    command: Command<Input, Found>,
    input: Input,
    caller: Caller,
  ): Promise<Outcome>;
  /** Runs a dry run inside the transaction of a manager, and leaves that open. */
  dryRun<Input extends Call, Found extends LoadedAggregate>(
    command: Command<Input, Found>,
    input: Input,
    caller: Caller,
    manager: EntityManager,
  ): Promise<Outcome>;
}

const ATTEMPTS = 5;

/** Makes the commandRunner that runs all commands on a database, by a clock. */
export function createCommandRunner(dataSource: DataSource, clock: Clock): CommandRunner {
  const inTurn = createKeyedMutex();

  return {
    run: (command, input, caller) =>
      orRefusals(async () => {
        const { locks } = await command.load(input, repositoriesOf(dataSource.manager), caller);
        return inTurn(locks[0]?.key ?? '', () =>
          withRetries(() =>
            dataSource.transaction((manager) =>
              runInTransaction(command, input, caller, clock, manager, locks, true),
            ),
          ),
        );
      }),

    dryRun: (command, input, caller, manager) =>
      orRefusals(() =>
        withRetries(async () => {
          await manager.query('SAVEPOINT dry_run');
          try {
            const { locks } = await command.load(input, repositoriesOf(manager), caller);
            return await runInTransaction(command, input, caller, clock, manager, locks, false);
          } catch (error) {
            await manager.query('ROLLBACK TO SAVEPOINT dry_run');
            throw error;
          }
        }),
      ),
  };
}

/**
 * Runs a command inside a transaction, by the one order that all keep: locks, NOT_FOUND, the
 * idempotency key, the version, then the command's own rules and writes, and last its events.
 */
async function runInTransaction<Input extends Call, Found extends LoadedAggregate>(
  command: Command<Input, Found>,
  input: Input,
  caller: Caller,
  clock: Clock,
  manager: EntityManager,
  locks: LoadedAggregate['locks'],
  isReal: boolean,
): Promise<string> {
  const repositories = repositoriesOf(manager);
  await takeLocks(locks, manager);
  // Only what is read under the locks is what the rules may rest on.
  const found = await command.load(input, repositories, caller);
  const replayed = await replay(command.mutation, input, caller, repositories);
  if (replayed !== null) return replayed;
  const { expectedVersion } = input;
  if (typeof expectedVersion === 'number' && found.version !== null) {
    const { version } = found;
    throwIfRefused(
      expectedVersion === version
        ? null
        : {
            code: 'VERSION_CONFLICT',
            path: ['expectedVersion'],
            details: { expectedVersion, version },
          },
    );
  }
  const work = new UnitOfWork(repositories, caller, clock.today(), clock.now());
  const entityId = await command.execute(work, found, input);
  await keep(command.mutation, input, caller, repositories, entityId);
  await writeEvents(work, isReal);
  return entityId;
}

async function takeLocks(locks: LoadedAggregate['locks'], manager: EntityManager): Promise<void> {
  for (const { key, shared } of locks) {
    const lock = shared ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
    await manager.query(`SELECT ${lock}(hashtextextended($1, 0))`, [key]);
  }
}

/** Gives the entity of the first call with the same key, or null where this is the first. */
async function replay(
  mutation: string,
  input: Call,
  caller: Caller,
  { idempotencyKeys }: Repositories,
): Promise<string | null> {
  if (typeof input.idempotencyKey !== 'string') return null;
  const inputHash = hashOf(input);
  const scope = { caller: caller.subject, mutation, key: input.idempotencyKey };
  const first = await idempotencyKeys.take(scope, inputHash);
  if (first === null) return null;
  throwIfRefused(
    first.inputHash === inputHash
      ? null
      : { code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'], details: {} },
  );
  return first.entityId;
}

async function keep(
  mutation: string,
  input: Call,
  caller: Caller,
  { idempotencyKeys }: Repositories,
  entityId: string,
): Promise<void> {
  if (typeof input.idempotencyKey !== 'string') return;
  const scope = { caller: caller.subject, mutation, key: input.idempotencyKey };
  await idempotencyKeys.update(scope, { entityId });
}

/** Gives a hash of what a call asks for, whatever the order of its fields; null is like absent. */
function hashOf(input: Call): string {
  const { idempotencyKey: _key, dryRun: _dryRun, ...asked } = input;
  const canonical = JSON.stringify(asked, (_name, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, field]) => field !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );
  return createHash('sha256').update(canonical).digest('hex');
}

/**
 * Tries again what failed because of another transaction. A constraint that fails may be such a case
 * too: the next attempt sees what the other one wrote, and its rules speak. If it still fails, its
 * refusal is the answer.
 */
async function withRetries<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      const refusal = refusalOfConstraint(error);
      const mayPass =
        refusal !== null || isConflict(error) || error instanceof ConcurrentChangeError;
      if (!mayPass) throw error;
      if (attempts === ATTEMPTS) throw refusal === null ? error : new RefusedError([refusal]);
    }
  }
}

async function orRefusals(entityId: () => Promise<string>): Promise<Outcome> {
  try {
    return { entityId: await entityId() };
  } catch (error) {
    if (error instanceof RefusedError) return { refusals: error.refusals };
    throw error;
  }
}
