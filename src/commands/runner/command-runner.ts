import type { DataSource, EntityManager } from 'typeorm';
import { type Repositories, repositoriesOf } from '../../persistence/repositories';
import { type Done, inPipelinedTransaction, takeLocks } from '../../persistence/transaction';
import type { Call } from './call';
import type { Command, CommandInput, LoadedAggregate, Outcome } from './command';
import { writeEvents } from './event-writer';
import { keyScopeOf, takeKey } from './idempotency';
import { createKeyedMutex, type KeyedMutex } from './keyed-mutex';
import { RefusedError, throwIfRefused } from './refused-error';
import { withRetries } from './retry';
import { UnitOfWork } from './unit-of-work';

/** Runs commands: each in a transaction of its own, or as a dry run. */
export interface CommandRunner {
  run<
    Input extends CommandInput,
    Aggregate extends LoadedAggregate,
    Entity extends { readonly id: string },
  >(
    command: Command<Input, Aggregate, Entity>,
    input: Input,
    call: Call,
  ): Promise<Outcome<Entity>>;

  /** Runs a command inside the transaction of a manager, and leaves that open. */
  dryRun<
    Input extends CommandInput,
    Aggregate extends LoadedAggregate,
    Entity extends { readonly id: string },
  >(
    command: Command<Input, Aggregate, Entity>,
    input: Input,
    call: Call,
    manager: EntityManager,
  ): Promise<Outcome<Entity>>;
}

/** Makes the runner of all commands on a database; whose a call's turn is, it asks through a reader of the primary. */
export function createCommandRunner(
  dataSource: DataSource,
  inTurn: KeyedMutex = createKeyedMutex(),
  primary: EntityManager = dataSource.manager,
): CommandRunner {
  return {
    run: (command, input, call) =>
      orRefusals(async () => {
        const locks = await command.access.locksOf(input, repositoriesOf(primary), call);
        return inTurn(locks[0]?.key ?? command.mutation, () => {
          call.signal?.throwIfAborted();
          return withRetries(() =>
            inPipelinedTransaction(dataSource, locks, (manager, begun) =>
              execute(command, input, call, repositoriesOf(manager), begun),
            ),
          );
        });
      }),

    dryRun: (command, input, call, manager) =>
      orRefusals(() =>
        withRetries(async () => {
          await manager.query('SAVEPOINT dry_run');
          try {
            const repositories = repositoriesOf(manager);
            await takeLocks(manager, await command.access.locksOf(input, repositories, call));
            const { result, lastWrite } = await execute(command, input, call, repositories);
            await lastWrite;
            return result;
          } catch (error) {
            await manager.query('ROLLBACK TO SAVEPOINT dry_run');
            throw error;
          }
        }),
      ),
  };
}

/**
 * Executes a command under its locks, by the one order that all keep: NOT_FOUND, the idempotency key, the version, then
 * the command's own rules and writes, and last its events.
 */
async function execute<
  Input extends CommandInput,
  Aggregate extends LoadedAggregate,
  Entity extends { readonly id: string },
>(
  command: Command<Input, Aggregate, Entity>,
  input: Input,
  call: Call,
  repositories: Repositories,
  begun?: Promise<unknown>,
): Promise<Done<Exclude<Outcome<Entity>, { refusals: unknown }>>> {
  // The locks are held before the first read of what they are for, though nobody waits in between.
  const [, aggregate] = await Promise.all([begun, command.access.load(input, repositories, call)]);
  const scope = keyScopeOf(command.mutation, input, call.caller.subject);
  if (scope !== null) {
    const entityId = await takeKey(repositories, scope, input);
    if (entityId !== null) {
      return { result: { entityId, contracts: [] }, lastWrite: Promise.resolve() };
    }
  }
  requireVersion(input, aggregate);
  const work = new UnitOfWork(repositories, call);
  const entity = await command.execute(work, aggregate, input);
  const lastWrite = writeEvents(work, scope && { ...scope, entityId: entity.id });
  return {
    result: { entityId: entity.id, entity, contracts: work.contractsWritten },
    lastWrite,
  };
}

function requireVersion({ expectedVersion }: CommandInput, { version }: LoadedAggregate): void {
  if (typeof expectedVersion !== 'number' || version === null) return;
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

async function orRefusals<Entity>(
  outcome: () => Promise<Outcome<Entity>>,
): Promise<Outcome<Entity>> {
  try {
    return await outcome();
  } catch (error) {
    if (error instanceof RefusedError) return { refusals: error.refusals };
    throw error;
  }
}
