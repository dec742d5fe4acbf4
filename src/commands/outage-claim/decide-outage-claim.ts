import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { OutageClaimRecord } from '../../persistence/tables';
import type { ContractEventType } from '../inputs';
import type { OutageClaimStatus } from '../../terms/model/outage-claim';
import type { OutageClaimAggregate } from '../runner/access';
import { invalidState } from '../runner/refused-error';
import { mustBeCurrent, type EventRemarks, type UnitOfWork } from '../runner/unit-of-work';

/** Ends the command unless the claim is in the state that it asks for: by default, waiting for its decision. */
export function requireClaim({ status }: OutageClaimRow, asked: OutageClaimStatus = 'FILED'): void {
  if (status !== asked) throw invalidState({ subject: 'outageClaim', status, allowed: [asked] });
}

/** Writes the decision of a claim, which raises the version of its contract too. Gives the claim as written. */
export async function decideOutageClaim(
  work: UnitOfWork,
  { contract, claim, outage }: OutageClaimAggregate,
  type: ContractEventType,
  decision: Partial<OutageClaimRecord>,
  remarks: EventRemarks = {},
): Promise<OutageClaimRow> {
  const decided = mustBeCurrent(await work.repositories.outageClaims.change(claim, decision));
  await work.changeContract(contract);
  work.record(type, { kind: 'outageClaim', row: decided, outage }, contract, remarks);
  return decided;
}
