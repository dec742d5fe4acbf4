import { monthlyFeeOn, countBilledOn, unmetOn } from './contract';
import { dayAt, type Day } from './days';
import { affects, countedState, presentState, type Span, unitsOf } from './outages';
import type { Claim, Contract, Contractor, Outage } from './record';

/** A claim that is granted, or of which it is asked what it would be granted. */
export type Asked = Pick<Claim, 'contract' | 'outage' | 'granted'>;

/** Art. 14 and Annex 3: what a claim is granted, and what that rests on. */
export interface Reduction {
  readonly claim: Asked;
  readonly state: Span;
  readonly units: number;
  readonly amount: number;
  readonly basis: string;
}

function grantedOf({ claims }: Contractor, contract: Contract): Claim[] {
  const actOf = ({ granted }: Claim): number => granted?.act ?? Infinity;
  return claims
    .filter((claim) => claim.contract === contract && claim.granted !== null)
    .sort((a, b) => actOf(a) - actOf(b));
}

/**
 * The units that each granted claim holds: those of its state as far as it was known when it was granted, on the record as
 * it is now, less those that earlier grants hold of that state.
 */
function unitsHeld(
  contractor: Contractor,
  contract: Contract,
  granted: readonly Asked[],
): Map<Asked, number> {
  const held = new Map<Asked, number>();
  for (const claim of granted) {
    const act = claim.granted?.act ?? Infinity;
    const state = countedState(contractor, contract, claim.outage, act);
    held.set(claim, Math.max(0, unitsOf(state) - unitsWithin(contractor, contract, state, held)));
  }
  return held;
}

/** The units of a state that claims hold already. */
function unitsWithin(
  contractor: Contractor,
  contract: Contract,
  state: Span | null,
  held: ReadonlyMap<Asked, number>,
): number {
  return [...held]
    .filter(([{ outage }]) => isWithin(countedState(contractor, contract, outage), state))
    .reduce((sum, [, units]) => sum + units, 0);
}

function isWithin(span: Span | null, state: Span | null): boolean {
  return span !== null && state !== null && span.from < state.to && state.from < span.to;
}

const paid = (units: number, fee: number): number =>
  Number((BigInt(units) * BigInt(fee)) / BigInt(30));

/** What the granted claims of a contract come to as the record stands, and perhaps one more after them. */
export function reductionsOf(
  contractor: Contractor,
  contract: Contract,
  next: Asked | null = null,
): Reduction[] {
  const granted: Asked[] = grantedOf(contractor, contract);
  if (next !== null) granted.push(next);
  const held = unitsHeld(contractor, contract, granted);
  const before = new Map<number, number>();
  return granted.flatMap((claim) => {
    const state = countedState(contractor, contract, claim.outage);
    const units = held.get(claim) ?? 0;
    if (state === null || units === 0) return [];
    const knownOn = dayAt(state.from);
    const fee = monthlyFeeOn(contract, knownOn);
    const earlier = before.get(state.from) ?? 0;
    before.set(state.from, earlier + units);
    const amount = paid(earlier + units, fee) - paid(earlier, fee);
    const basis = [units, earlier, fee, countBilledOn(contract, knownOn)].join();
    return [{ claim, state, units, amount, basis }];
  });
}

/** What a claim is granted or would be; null where it would not. */
export function reductionOf(contractor: Contractor, claim: Asked): Reduction | null {
  const { contract } = claim;
  const all = reductionsOf(contractor, contract, claim.granted === null ? claim : null);
  return all.find((reduction) => reduction.claim === claim) ?? null;
}

/** The units of the state of an outage, and how many of them are granted. */
export function unitsAround(contractor: Contractor, contract: Contract, outage: Outage) {
  const state = presentState(contractor, contract, outage);
  const held = unitsHeld(contractor, contract, grantedOf(contractor, contract));
  return { units: unitsOf(state), granted: unitsWithin(contractor, contract, state, held) };
}

/** Art. 14: why a claim would not be granted as the record stands. */
export function whyNotGranted(
  contractor: Contractor,
  contract: Contract,
  outage: Outage,
): string[] {
  const { attribution, isComplete, restoredAt } = outage.facts;
  const { units, granted } = unitsAround(contractor, contract, outage);
  const reasons: [string, boolean][] = [
    ['CONTRACT_NOT_AFFECTED', !affects(outage.facts, contract)],
    ['NOT_COMPANY_ATTRIBUTABLE', attribution !== 'COMPANY'],
    ['OUTAGE_NOT_COMPLETE', !isComplete],
    ['OUTAGE_NOT_OVER', restoredAt === null],
    ['OUTAGE_TOO_SHORT', units === 0],
    ['NO_UNIT_LEFT', units > 0 && units <= granted],
  ];
  return reasons.filter(([, holds]) => holds).map(([code]) => code);
}

/** Art. 14 to 16: whether a reason for a denial is against what is on record. */
export function isAgainstRecord(contractor: Contractor, claim: Claim, reason: string): boolean {
  const { contract, outage } = claim;
  const { attribution, isComplete } = outage.facts;
  const { units, granted } = unitsAround(contractor, contract, outage);
  const against: Record<string, boolean> = {
    NOT_COMPANY_ATTRIBUTABLE: attribution === 'COMPANY',
    NOT_COMPLETE_OUTAGE: isComplete,
    REMOTE_CONNECT_SOFTWARE: contract.type !== 'REMOTE_CONNECT',
    USAGE_CONDITIONS_UNMET: unmetOn(contract, dayOfKnowledge(outage)).length === 0,
    NOT_AFFECTED: affects(outage.facts, contract),
    OUTAGE_TOO_SHORT: units > 0,
    NO_UNIT_LEFT: units === 0 || units > granted,
  };
  return against[reason] ?? false;
}

const dayOfKnowledge = ({ facts }: Outage): Day => dayAt(facts.knownAt);
