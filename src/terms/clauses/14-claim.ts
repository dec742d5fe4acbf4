import { type EpochMs, MS_PER_HOUR } from '../model/calendar';
import type { HeldContract } from '../model/contract';
import { type Edition, editionOf } from '../model/editions';
import { isAffectedBy, type Outage, wholeHours } from '../model/outage';
import type { GrantedClaim, OutageClaimStatus } from '../model/outage-claim';
import type { Refusal } from '../refusals/refusal';
import { durationOf, stateOf, unitsOf } from './14-outage-state';
import { holdersOf, unitsHeld } from './14-units-held';

/** What a claim of a contract for an outage rests on, as the record stands. */
export interface ClaimBasis {
  readonly edition: Edition;
  readonly outage: Outage;
  readonly isAffected: boolean;
  /** How long the state that the outage is part of lasts, in milliseconds. */
  readonly counted: number;
  /** The units that it earns. */
  readonly units: number;
  /** The granted claims that hold units of it. */
  readonly holders: readonly { readonly id: string; readonly units: number }[];
}

/**
 * Art. 14 料金の減額. Gives what a claim rests on. The outage's own span counts whatever the record says of it: that is
 * for other rules to ask.
 */
export function claimBasis(
  contract: HeldContract,
  outages: readonly Outage[],
  granted: readonly GrantedClaim[],
  outage: Outage,
  now: EpochMs,
): ClaimBasis {
  const state = stateOf(contract, outages, outage, now);
  const held = unitsHeld(contract, outages, granted);
  const holders = state === null ? [] : holdersOf(state, granted, held);
  return {
    edition: editionOf(contract.termsEdition),
    outage,
    isAffected: isAffectedBy(contract, outage),
    counted: state === null ? 0 : durationOf(state),
    units: state === null ? 0 : unitsOf(state),
    holders: holders.map(({ id }) => ({ id, units: held.get(id) ?? 0 })),
  };
}

/** Art. 14. Only a contract that the outage affects has a claim. */
export function contractIsAffected({ isAffected }: Pick<ClaimBasis, 'isAffected'>): Refusal | null {
  return isAffected ? null : { code: 'CONTRACT_NOT_AFFECTED', details: {} };
}

/** Art. 14. The state lasts 24 hours or more from the moment the company knew; exactly 24 count. */
export function outageIsLongEnough(facts: Pick<ClaimBasis, 'edition' | 'counted'>): Refusal | null {
  const minimumHours = facts.edition.outageHoursMinimum;
  return facts.counted >= minimumHours * MS_PER_HOUR
    ? null
    : {
        code: 'OUTAGE_TOO_SHORT',
        details: { hours: wholeHours(facts.counted), minimumHours },
      };
}

/** Art. 14. There is one claim for a contract and an outage; a withdrawn one does not count. */
export function claimIsTheFirst(facts: {
  /** The claim that there is already. */
  readonly claim: { readonly id: string; readonly status: OutageClaimStatus } | null;
}): Refusal | null {
  const { claim } = facts;
  return claim === null
    ? null
    : { code: 'DUPLICATE_CLAIM', details: { claimId: claim.id, status: claim.status } };
}
