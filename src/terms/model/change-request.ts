import type { PlainDate } from './calendar';
import type { Contract } from './contract';
import { hasLapsedOn } from './lapse';

export type ChangeRequestStatus = 'REQUESTED' | 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN' | 'LAPSED';

/** Art. 8: what is recorded of a requested change. */
export interface ChangeRequestFacts {
  readonly acceptedOn: PlainDate | null;
  readonly rejectedOn: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
  /** The day accepted for; null while it is not accepted. */
  readonly effectiveOn: PlainDate | null;
}

/**
 * Art. 8 契約内容の変更. Gives where a requested change of a contract stands on a day. It lapses if it still waits when
 * the contract ends, and if it is accepted for a day after the recorded end, for as long as that end stands.
 */
export function changeRequestStatusOn(
  request: ChangeRequestFacts,
  contract: Contract,
  day: PlainDate,
): ChangeRequestStatus {
  const { rejectedOn, withdrawnOn, effectiveOn } = request;
  const lastDay = contract.termination?.effectiveOn ?? null;
  if (rejectedOn !== null) return 'REJECTED';
  if (withdrawnOn !== null) return 'WITHDRAWN';
  if (effectiveOn === null) return hasLapsedOn(contract, day) ? 'LAPSED' : 'REQUESTED';
  return lastDay !== null && lastDay < effectiveOn ? 'LAPSED' : 'ACCEPTED';
}
