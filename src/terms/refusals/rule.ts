import type { Refusal, RefusalCode } from './refusal';

/** One clause: what it says against the facts, or null. */
export type Rule<Facts> = (facts: Facts) => Refusal | null;

/** What says that, as things stand, a call is not possible at all: it comes alone. */
const ALONE: readonly RefusalCode[] = [
  'INVALID_STATE',
  'ALREADY_UNDER_NOTICE',
  'NOTICE_ALREADY_EFFECTIVE',
  'ALREADY_REVERSED',
];

/**
 * Gives all that the rules say against the facts, in the order of the rules; where one of them says that the call is
 * not possible as things stand, that alone.
 */
export function refusalsOf<Facts>(rules: readonly Rule<Facts>[], facts: Facts): Refusal[] {
  const refusals = rules.map((rule) => rule(facts)).filter((refusal) => refusal !== null);
  const alone = refusals.find(({ code }) => ALONE.includes(code));
  return alone === undefined ? refusals : [alone];
}
