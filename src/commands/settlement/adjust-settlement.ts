import { isDeepStrictEqual } from 'node:util';
import type { SettlementRow } from '../../persistence/settlements';
import { adjustmentFor } from '../../terms/clauses/12-adjustment';
import { initialFeeDue } from '../../terms/clauses/annex-1-initial-fee';
import { earlyTerminationSettlement } from '../../terms/clauses/annex-2-early-termination';
import { amountIsInRange } from '../../terms/model/amount';
import type { HeldContract } from '../../terms/model/contract';
import type { HeldContractRow } from '../../persistence/contracts';
import type { SettlementDraft } from '../../terms/model/settlement';
import { reassessReductions } from '../outage-claim/reassess-reductions';
import { throwIfRefused } from '../runner/refused-error';
import type { UnitOfWork } from '../runner/unit-of-work';

/**
 * Art. 12 and 13: keeps what is booked for a contract in step with what is on record of it. Every command that changes
 * what fees rest on calls it once, with the contract before and after. What arises once is settled anew where it
 * comes out otherwise; what changes in months that have ended is booked today as one adjustment, which is refused where
 * it passes what the record keeps; reductions that were
 * granted are settled anew (art. 14).
 */
export async function adjustSettlements(
  work: UnitOfWork,
  before: HeldContractRow,
  after: HeldContractRow,
): Promise<void> {
  const { settlements } = work.repositories;
  const adjustment = adjustmentFor(before, after, work.today);
  throwIfRefused(adjustment && amountIsInRange(adjustment.amount, []));
  await settleAnew(work, after, {
    kind: 'INITIAL_FEE',
    was: initialFeeDue(before),
    is: initialFeeDue(after),
    isSameCause: true,
    findStanding: () => settlements.findStandingInitialFee(after.id),
  });
  await settleAnew(work, after, {
    kind: 'EARLY_TERMINATION',
    was: earlyTerminationSettlement(before),
    is: earlyTerminationSettlement(after),
    isSameCause: isDeepStrictEqual(before.termination, after.termination),
    findStanding: () => settlements.findStandingEarlyTermination(after.id),
  });
  if (adjustment !== null) work.settle(after, 'ADJUSTMENT', adjustment);
  await reassessReductions(work, [after]);
}

interface Resettlement {
  readonly kind: 'INITIAL_FEE' | 'EARLY_TERMINATION';
  readonly was: SettlementDraft | null;
  readonly is: SettlementDraft | null;
  /** Whether it still comes from the same act, so that a waiver of it stands. */
  readonly isSameCause: boolean;
  readonly findStanding: () => Promise<SettlementRow | null>;
}

/**
 * Reverses the settlement that stands and makes another, where it comes out otherwise. One that the company reversed by
 * itself is waived: it stays so, unless it comes from another act.
 */
async function settleAnew(
  work: UnitOfWork,
  contract: HeldContract,
  { kind, was, is, isSameCause, findStanding }: Resettlement,
): Promise<void> {
  const isSame = isDeepStrictEqual(was, is);
  if (isSame && (isSameCause || is === null)) return;
  const standing = was === null ? null : await findStanding();
  const isWaived = was !== null && standing === null && isSameCause;
  if (isWaived || (standing !== null && isSame)) return;
  if (standing !== null) work.reverse(standing, null);
  if (is !== null) work.settle(contract, kind, is);
}
