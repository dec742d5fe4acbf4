import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { OutageClaimRecord } from '../../persistence/tables';
import type { ContractEventType } from '../inputs';
import type { OutageClaimAggregate } from '../runner/access';
import { invalidState } from '../runner/refused-error';
import { mustBeCurrent, type UnitOfWork } from '../runner/unit-of-work';

/** Ends the command unless the claim waits for its decision. */
export function requireFiled({ status }: OutageClaimRow): void {
  if (status !== 'FILED') throw invalidState(status);
}

/** Writes the decision of a claim, which raises the version of its contract too. Gives the claim as written. */
export async function decideOutageClaim(
  work: UnitOfWork,
  { contract, claim, outage }: OutageClaimAggregate,
  type: ContractEventType,
  decision: Partial<OutageClaimRecord>,
): Promise<OutageClaimRow> {
  const decided = mustBeCurrent(await work.repositories.outageClaims.change(claim, decision));
  await work.changeContract(contract);
  work.record(type, { kind: 'outageClaim', row: decided, outage }, contract);
  return decided;
}
