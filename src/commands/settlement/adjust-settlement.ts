import { isDeepStrictEqual } from 'node:util';
import type { Contract } from '../../terms/model/contract';
import { earlyTerminationSettlement } from '../../terms/clauses/annex-2-early-termination';
import type { UnitOfWork } from '../runner/unit-of-work';

/**
 * Art. 13: keeps the early-termination settlement of a contract in step with what it rests on. Where a
 * change of the contract changes it, the one that stands is reversed and another is made. One that the
 * company reversed by itself stays so, unless the contract ends anew.
 */
export async function adjustSettlement(
  work: UnitOfWork,
  before: Contract,
  after: Contract,
): Promise<void> {
  const was = earlyTerminationSettlement(before);
  const is = earlyTerminationSettlement(after);
  if (was === null && is === null) return;
  const standing = await work.repositories.settlements.findStandingEarlyTermination(after.id);
  const isWaived = was !== null && standing === null && before.termination === after.termination;
  if (isWaived || (standing !== null && isDeepStrictEqual(was, is))) return;
  if (standing !== null) work.reverse(standing, SETTLED_ANEW);
  if (is !== null) work.settle(after, 'EARLY_TERMINATION', is);
}

const SETTLED_ANEW = '契約内容の変更に伴う再計算 / Settled anew after a change of the contract';
