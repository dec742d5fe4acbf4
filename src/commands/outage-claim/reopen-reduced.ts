import type { ContractRow } from '../../persistence/contracts';
import type { SettlementRow } from '../../persistence/settlements';
import { isHeld } from '../../terms/model/contract';
import { mustBeCurrent, type UnitOfWork } from '../runner/unit-of-work';
import { reassessReductions } from './reassess-reductions';
import { NOT_GRANTED } from './reduction-record';

/**
 * Art. 14, after the grant: where a reduction is reversed by hand, its claim waits for a decision again. What other
 * claims of its state hold is reckoned anew without it.
 */
export async function reopenReduced(
  work: UnitOfWork,
  contract: ContractRow,
  { outageClaimId }: SettlementRow,
): Promise<void> {
  const { contractOutages, outageClaims } = work.repositories;
  const [record] = await contractOutages.findByContracts([contract.id]);
  const claim = record?.claims.find(({ id }) => id === outageClaimId);
  const outage = record?.outages.find(({ id }) => id === claim?.outageId);
  if (claim === undefined || outage === undefined) throw new Error('A reduction is of no claim.');
  const row = mustBeCurrent(await outageClaims.change(claim, NOT_GRANTED));
  work.record('OUTAGE_CLAIM_REASSESSED', { kind: 'outageClaim', row, outage }, contract);
  if (isHeld(contract)) await reassessReductions(work, [contract]);
}
