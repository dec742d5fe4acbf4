import { isHeld } from '../../terms/model/contract';
import type { ContractKeys } from '../../persistence/outage-claims';
import { reassessReductions } from '../outage-claim/reassess-reductions';
import type { UnitOfWork } from '../runner/unit-of-work';

/** Art. 14, after the grant: settles anew the granted claims of contracts that a change of an outage concerns. */
export async function settleContractsAnew(
  work: UnitOfWork,
  concerned: readonly ContractKeys[],
): Promise<void> {
  if (concerned.length === 0) return;
  const ids = concerned.map(({ contractId }) => contractId);
  const contracts = await work.repositories.contracts.findByIds(ids);
  const changed = await reassessReductions(work, contracts.filter(isHeld));
  for (const contract of changed) await work.changeContract(contract);
}
