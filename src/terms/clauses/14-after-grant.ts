import type { HeldContract } from '../model/contract';
import type { Outage } from '../model/outage';
import type { GrantedClaim } from '../model/outage-claim';
import type { SettlementLine } from '../model/settlement';
import { countedStates, stateWith } from './14-outage-state';
import { holdersOf, unitsHeld } from './14-units-held';
import { feeReductions, type FeeReduction } from './annex-3-fee-reduction';

/** A granted claim with the line of the settlement that stands for it; null where that would be of 0 yen. */
export interface PaidClaim extends GrantedClaim {
  readonly paid: SettlementLine | null;
}

/** What becomes of a granted claim after a change of what it rests on. */
export interface Reassessment<Claim extends PaidClaim> {
  readonly claim: Claim;
  /** What it is granted now; null where no unit is left for it: it waits again. */
  readonly reduction: FeeReduction | null;
  /** Whether its settlement is reversed, and another made where there is a reduction. */
  readonly isSettledAnew: boolean;
}

/**
 * Art. 14 料金の減額. Whatever later changes what a reduction rests on settles it anew: an end that is dated back, a
 * correction of the outage or of the quotes, an outage that joins its state. Gives what becomes of each granted claim of
 * a contract, in the order in which they were granted.
 */
export function reassess<Claim extends PaidClaim>(
  contract: HeldContract,
  outages: readonly Outage[],
  granted: readonly Claim[],
): Reassessment<Claim>[] {
  const reductions = feeReductions(contract, outages, granted);
  return granted.map((claim) => {
    const reduction = reductions.find(({ claimId }) => claimId === claim.id) ?? null;
    return { claim, reduction, isSettledAnew: !isPaid(claim.paid, reduction) };
  });
}

/** Art. 14. Tells whether granted claims of a contract rest on an outage: whether it is part of a state of theirs. */
export function isRestedOn(
  contract: HeldContract,
  outages: readonly Outage[],
  granted: readonly GrantedClaim[],
  outageId: string,
): boolean {
  const state = stateWith(countedStates(contract, outages), outageId);
  return (
    state !== null && holdersOf(state, granted, unitsHeld(contract, outages, granted)).length > 0
  );
}

function isPaid(paid: SettlementLine | null, reduction: FeeReduction | null): boolean {
  if (paid === null || reduction === null) return paid === null && (reduction?.amount ?? 0n) === 0n;
  const due = reduction.line(Number(reduction.amount));
  return (
    paid.amount === due.amount &&
    paid.units === due.units &&
    paid.label.ja === due.label.ja &&
    paid.accountCount === due.accountCount &&
    // A line made before this was told on it is not made anew for that.
    (paid.monthlyFee === undefined || paid.monthlyFee === due.monthlyFee)
  );
}
