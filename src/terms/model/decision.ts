import type { PlainDate } from './calendar';

export type DecisionOutcome = 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN' | 'GRANTED' | 'DENIED';

/** How an application or a request was decided: by the company, or by the contractor who withdrew it. */
export interface Decision {
  readonly outcome: DecisionOutcome;
  readonly on: PlainDate;
  readonly reason: string | null;
  /** The subject of the caller who decided. */
  readonly by: string | null;
}

/** What is recorded of a decision. */
export interface DecisionFacts {
  readonly acceptedOn: PlainDate | null;
  readonly rejectedOn: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
  readonly decisionReason: string | null;
  readonly decidedBy: string | null;
}

/** Art. 4, 8 and 9. Gives the decision on an application or a request, or null while it waits. */
export function decisionOf(facts: DecisionFacts): Decision | null {
  const { acceptedOn, rejectedOn, withdrawnOn, decisionReason: reason, decidedBy: by } = facts;
  if (acceptedOn !== null) return { outcome: 'ACCEPTED', on: acceptedOn, reason, by };
  if (rejectedOn !== null) return { outcome: 'REJECTED', on: rejectedOn, reason, by };
  return withdrawnOn === null ? null : { outcome: 'WITHDRAWN', on: withdrawnOn, reason, by };
}
