import { addDays, type PlainDate } from './calendar';
import type { Contract } from './contract';

/**
 * Art. 8 and 9. Gives the first day on which whatever still waits for a decision about a contract has lapsed: the day
 * on which its application came to nothing, or the day after its last. Null while neither is recorded.
 */
export function lapsesOn({ rejectedOn, withdrawnOn, termination }: Contract): PlainDate | null {
  const cameToNothingOn = rejectedOn ?? withdrawnOn;
  if (cameToNothingOn !== null) return cameToNothingOn;
  return termination === null ? null : addDays(termination.effectiveOn, 1);
}

/** Art. 8 and 9. Tells whether what waits for a decision about a contract has lapsed by a day. */
export function hasLapsedOn(contract: Contract, day: PlainDate): boolean {
  const lapsed = lapsesOn(contract);
  return lapsed !== null && lapsed <= day;
}
