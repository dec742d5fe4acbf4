import { reductionOf, unitsAround, whyNotGranted } from '../claims';
import { dateOf, utcOf } from '../days';
import { affects, claimWindow, countedState, presentState, unitsOf } from '../outages';
import type { Claim, Contract, Contractor, Outage } from '../record';
import { sorted } from '../statement';

export const CLAIM_FIELDS = `id status filedAt claimableFrom claimDeadline denialReason
  unavailableHours unavailableUnits reductionAmount
  state { from to hours units unitsGranted outages { id } }`;

export const CLAIMABLE_FIELDS = `outage { id } claimableFrom claimDeadline countedHours units
  estimate claim { id } reasons { code }`;

const hoursOf = ({ from, to }: { from: number; to: number }): number => Math.floor((to - from) / 2);

/** What a claim is granted, or would be if it waits and could be granted. */
function reductionView(contractor: Contractor, claim: Claim) {
  const { contract, outage, status } = claim;
  const isGrantable =
    status === 'FILED' && whyNotGranted(contractor, contract, outage).length === 0;
  const reduction = status === 'GRANTED' || isGrantable ? reductionOf(contractor, claim) : null;
  return {
    unavailableHours: reduction && hoursOf(reduction.state),
    unavailableUnits: reduction?.units ?? null,
    reductionAmount: reduction?.amount ?? null,
  };
}

/** The state that an outage is part of: it has no end while the outage lasts. */
function stateView(contractor: Contractor, contract: Contract, outage: Outage): object | null {
  const state = presentState(contractor, contract, outage);
  if (state === null) return null;
  const { units, granted } = unitsAround(contractor, contract, outage);
  const lasts = outage.facts.restoredAt === null && state.to >= contractor.now;
  const outages = contractor.outages.filter((each) => {
    const other = each === outage ? state : countedState(contractor, contract, each);
    return other !== null && other.from < state.to && state.from < other.to;
  });
  return {
    from: utcOf(state.from),
    to: lasts ? null : utcOf(state.to),
    hours: hoursOf(state),
    units,
    unitsGranted: granted,
    outages: sorted(outages.map(({ id }) => ({ id }))),
  };
}

/** Gives what the model shows of a claim. */
export function claimView(contractor: Contractor, claim: Claim): object {
  return {
    id: claim.id,
    status: claim.status,
    filedAt: utcOf(claim.filedAt),
    claimableFrom: dateOf(claim.claimableFrom),
    claimDeadline: dateOf(claim.deadline),
    denialReason: claim.denialReason,
    ...reductionView(contractor, claim),
    state: stateView(contractor, claim.contract, claim.outage),
  };
}

/** Art. 14: the outages that a contract can claim for today, claimed or not. */
export function claimableView(contractor: Contractor, contract: Contract): object[] {
  const { now, today, outages, claims } = contractor;
  const shown = outages.flatMap((outage) => {
    const window = claimWindow(contractor, contract, outage);
    if (window === null || !affects(outage.facts, contract)) return [];
    const state = presentState(contractor, contract, outage);
    if (now < window.from || window.deadline < today || state === null) return [];
    const claim = claims.find(
      (each) => each.contract === contract && each.outage === outage && each.status !== 'WITHDRAWN',
    );
    const isGranted = claim?.status === 'GRANTED';
    const reasons = isGranted ? [] : whyNotGranted(contractor, contract, outage);
    return {
      outage: { id: outage.id },
      claimableFrom: dateOf(Math.floor(window.from / 48)),
      claimDeadline: dateOf(window.deadline),
      countedHours: hoursOf(state),
      units: unitsOf(state),
      estimate: reasons.length > 0 ? 0 : estimateOf(contractor, contract, outage, claim),
      claim: claim ? { id: claim.id } : null,
      reasons: sorted(reasons.map((code) => ({ code }))),
    };
  });
  return sorted(shown);
}

/** What a claim is granted; where there is none, what one that is filed now would be. */
function estimateOf(
  contractor: Contractor,
  contract: Contract,
  outage: Outage,
  claim: Claim | undefined,
): number {
  const asked = claim ?? { contract, outage, granted: null };
  return reductionOf(contractor, asked)?.amount ?? 0;
}
