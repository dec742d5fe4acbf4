import { amountIsInRange } from '../model/amount';
import type { EpochMs, PlainDate } from '../model/calendar';
import type { HeldContract } from '../model/contract';
import type { Outage } from '../model/outage';
import type { GrantedClaim } from '../model/outage-claim';
import type { Refusal } from '../refusals/refusal';
import { refusalsOf } from '../refusals/rule';
import { CLAIM_RECORD_RULES } from '../rulebook';
import { type ClaimBasis, claimBasis, outageIsLongEnough } from './14-claim';
import { type ClaimWindow, claimWindow } from './14-claim-period';
import { feeReductions, type FeeReduction } from './annex-3-fee-reduction';

/** What the grant of a claim would come to as the record stands. */
export interface ClaimEstimate {
  readonly basis: ClaimBasis;
  /** Why a grant would be refused, whoever decided. */
  readonly reasons: readonly Refusal[];
  /** What a grant would pay; null where it would be refused. */
  readonly reduction: FeeReduction | null;
}

/** Annex 3. Gives what a grant would pay after the claims granted so far, were it not refused; null where no unit is left. */
export function reductionIfGranted(
  contract: HeldContract,
  outages: readonly Outage[],
  granted: readonly GrantedClaim[],
  claim: Pick<GrantedClaim, 'id' | 'outageId'>,
): FeeReduction | null {
  const next = { ...claim, grantedAs: Infinity, unitsAtMost: null };
  const reductions = feeReductions(contract, outages, [...granted, next]);
  return reductions.find(({ claimId }) => claimId === claim.id) ?? null;
}

/**
 * Art. 14, Annex 3. Gives what the grant of a claim for an outage would come to now. An estimate never stands for a claim
 * that could not be granted.
 */
export function claimEstimate(
  contract: HeldContract,
  outages: readonly Outage[],
  granted: readonly GrantedClaim[],
  outage: Outage,
  now: EpochMs,
): ClaimEstimate {
  const basis = claimBasis(contract, outages, granted, outage, now);
  const claim = { id: 'next', outageId: outage.id };
  const reduction = reductionIfGranted(contract, outages, granted, claim);
  const reasons = refusalsOf(
    [...CLAIM_RECORD_RULES, () => amountIsInRange(reduction?.amount ?? 0n, [])],
    basis,
  );
  return { basis, reasons, reduction: reasons.length === 0 ? reduction : null };
}

/** An outage for which a contract can claim, and until when. */
export interface ClaimableOutage<O extends Outage = Outage> extends ClaimEstimate {
  readonly outage: O;
  readonly window: ClaimWindow;
}

/**
 * Art. 14, proviso. Gives the outages for which a claim of a contract is possible and in time, whether or not it has
 * been made.
 */
export function claimableOutages<O extends Outage>(
  contract: HeldContract,
  outages: readonly O[],
  granted: readonly GrantedClaim[],
  now: EpochMs,
  today: PlainDate,
): ClaimableOutage<O>[] {
  return outages.flatMap((outage) => {
    const window = claimWindow(contract, outages, outage);
    if (window === null || today > window.claimDeadline) return [];
    const estimate = claimEstimate(contract, outages, granted, outage, now);
    return outageIsLongEnough(estimate.basis) === null ? [{ ...estimate, outage, window }] : [];
  });
}
