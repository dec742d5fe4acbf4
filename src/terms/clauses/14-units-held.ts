import type { Contract } from '../model/contract';
import type { Outage } from '../model/outage';
import type { GrantedClaim } from '../model/outage-claim';
import { countedStates, type OutageState, stateWith, unitsOf } from './14-outage-state';

/** Units that granted claims hold, by the claim. */
export type UnitsHeld = ReadonlyMap<string, number>;

/**
 * Art. 14 料金の減額. A grant takes all units of the state that are left. Gives how many units each granted claim of
 * a contract holds: those of its state, as the record, with all that was corrected since, stood when it was granted,
 * less those of earlier grants. What came to be known later leaves its units to later claims.
 *
 * Takes the claims in the order in which they were granted.
 */
export function unitsHeld(
  contract: Contract,
  outages: readonly Outage[],
  granted: readonly GrantedClaim[],
): UnitsHeld {
  return granted.reduce<Map<string, number>>((held, claim) => {
    const known = outages.filter(({ knownAs }) => knownAs < claim.grantedAs);
    const state = stateWith(countedStates(contract, known), claim.outageId);
    const left = state === null ? 0 : unitsLeft(state, granted, held);
    return held.set(claim.id, Math.min(left, claim.unitsAtMost ?? left));
  }, new Map());
}

/** Gives the units of a state that no granted claim holds. */
export function unitsLeft(
  state: OutageState,
  granted: readonly GrantedClaim[],
  held: UnitsHeld,
): number {
  return holdersOf(state, granted, held).reduce(
    (left, { id }) => left - (held.get(id) ?? 0),
    unitsOf(state),
  );
}

/** Gives the granted claims that hold units of a state. */
export function holdersOf(
  state: OutageState,
  granted: readonly GrantedClaim[],
  held: UnitsHeld,
): GrantedClaim[] {
  return granted.filter(
    ({ id, outageId }) => (held.get(id) ?? 0) > 0 && stateWith([state], outageId) !== null,
  );
}
