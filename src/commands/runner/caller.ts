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
