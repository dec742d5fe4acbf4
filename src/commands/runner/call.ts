import type { EpochMs, PlainDate } from '../../terms/model/calendar';

/** Who makes a call, as the verified token says. */
export interface Caller {
  /** The token's `sub`: the actor of events, and the owner of idempotency keys. */
  readonly subject: string;
  readonly scopes: ReadonlySet<string>;
  /** The contractors the caller acts for. */
  readonly contractorIds: readonly string[];
  /** True for `contracts:operate`: sees and touches everything. */
  readonly isOperator: boolean;
}

/** One call of a command: who makes it, and the one instant, with its date in Tokyo, at which it happens. */
export interface Call {
  readonly caller: Caller;
  readonly now: EpochMs;
  readonly today: PlainDate;
  /** Aborted where nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}
