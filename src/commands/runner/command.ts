import type { ContractRow } from '../../persistence/contracts';
import type { Repositories } from '../../persistence/repositories';
import type { Lock } from '../../persistence/transaction';
import type { Refusal } from '../../terms/refusals/refusal';
import type { Call } from './call';
import type { UnitOfWork } from './unit-of-work';

/** What every input may carry. */
export interface CommandInput {
  readonly idempotencyKey?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly expectedVersion?: number | null | undefined;
}

/** What a call is about, as it is loaded under its locks. */
export interface LoadedAggregate {
  /** The version of the object that the input names; null where it has none. */
  readonly version: number | null;
}

/** How a command reaches what its input names. Both refuse NOT_FOUND what is not there for the caller. */
export interface Access<Input extends CommandInput, Aggregate extends LoadedAggregate> {
  /** Finds the locks under which the call runs, to be taken in this order. */
  readonly locksOf: (
    input: Input,
    repositories: Repositories,
    call: Call,
  ) => Promise<readonly Lock[]>;
  /** Loads what the rules rest on; called once the locks are held. */
  readonly load: (input: Input, repositories: Repositories, call: Call) => Promise<Aggregate>;
}

/** A mutation: how to reach what it is about, and what it does. */
export interface Command<
  Input extends CommandInput,
  Aggregate extends LoadedAggregate,
  Entity extends { readonly id: string },
> {
  /** Its name in the schema: the scope of idempotency keys. */
  readonly mutation: string;
  readonly access: Access<Input, Aggregate>;
  /** Says what is wrong with an input as such, whatever is on record; null where nothing is. */
  readonly faultOf?: (input: Input) => string | null;
  /** Applies the rules, all before the first write, and writes. Gives the entity acted on or made, as written. */
  readonly execute: (work: UnitOfWork, aggregate: Aggregate, input: Input) => Promise<Entity>;
}

/** What a command came to: its entity, or everything that is said against it. */
export type Outcome<Entity> =
  | {
      readonly entityId: string;
      /** The entity as written; absent where the call repeats one with the same idempotency key. */
      readonly entity?: Entity;
      /** The contracts written, as they are then. */
      readonly contracts: readonly ContractRow[];
    }
  | { readonly refusals: readonly Refusal[] };
