import type { Refusal } from './refusal';

/** One clause: what it says against the facts, or null. */
export type Rule<Facts> = (facts: Facts) => Refusal | null;

/** Gives all that the rules say against the facts, in the order of the rules. */
export function refusalsOf<Facts>(rules: readonly Rule<Facts>[], facts: Facts): Refusal[] {
  return rules.map((rule) => rule(facts)).filter((refusal) => refusal !== null);
}
