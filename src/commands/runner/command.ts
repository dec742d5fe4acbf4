import type { Repositories } from '../../persistence/repositories';
import type { Caller } from './caller';
import type { UnitOfWork } from './unit-of-work';

/** What every call carries. */
export interface Call {
  readonly idempotencyKey?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly expectedVersion?: number | null | undefined;
}

/** A lock of a transaction: commands under one key run one after another, unless they share it. */
export interface Lock {
  readonly key: string;
  readonly shared?: true;
}

/** What a call is about, as it is found in the record. */
export interface LoadedAggregate {
  /** To be taken in this order. */
  readonly locks: readonly Lock[];
  /** The version of the object that the input names; null where it has none. */
  readonly version: number | null;
}

/** A mutation: how to find what it is about, and what it does. */
export interface Command<Input extends Call, Found extends LoadedAggregate = LoadedAggregate> {
  /** Its name in the schema: the scope of idempotency keys. */
  readonly mutation: string;
  /** Finds what the call is about; refuses NOT_FOUND what is not there for the caller. */
  readonly load: (input: Input, repositories: Repositories, caller: Caller) => Promise<Found>;
  /** Applies the rules and writes. Gives the id of the entity acted on or made. */
  readonly execute: (work: UnitOfWork, found: Found, input: Input) => Promise<string>;
}
