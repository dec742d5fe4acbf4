import { endOf } from './contract';
import { type Day, dayAt, type Moment, MOMENTS_A_DAY, lastDayOfMonths, startOf } from './days';
import type { Contract, Contractor, Outage, OutageFacts } from './record';

/** Moments without a gap: `from` is the first, `to` the one after the last. */
export interface Span {
  readonly from: Moment;
  readonly to: Moment;
}

/** Art. 14: what an outage affects: contracts named, or all of its types in force on one of its days. */
export function affects(
  { types, named, occurredAt, knownAt, restoredAt }: OutageFacts,
  contract: Contract,
): boolean {
  if (!types.includes(contract.type) || contract.acceptedOn === null) return false;
  if (named !== null) return named.includes(contract.id);
  const firstDay = dayAt(occurredAt ?? knownAt);
  const lastDay = restoredAt === null ? Infinity : dayAt(restoredAt);
  return firstDay <= endOf(contract) && contract.billingFrom <= lastDay;
}

/** Art. 14: an outage counts that is over, complete and the company's fault. */
export function counts({ restoredAt, isComplete, attribution }: OutageFacts): boolean {
  return restoredAt !== null && isComplete && attribution === 'COMPANY';
}

/** The moments of an outage, from when the company knew, on which the contract is in force. */
function spanOf(facts: OutageFacts, contract: Contract, until: Moment): Span | null {
  const from = Math.max(facts.knownAt, startOf(contract.billingFrom));
  const to = Math.min(facts.restoredAt ?? until, startOf(endOf(contract) + 1));
  return from < to ? { from, to } : null;
}

/** Widens a span by all that overlap it or touch it, until none does. */
function widened(span: Span, others: readonly Span[]): Span {
  const met = others.filter((other) => other.from <= span.to && span.from <= other.to);
  const wide = {
    from: Math.min(span.from, ...met.map(({ from }) => from)),
    to: Math.max(span.to, ...met.map(({ to }) => to)),
  };
  return wide.from === span.from && wide.to === span.to ? span : widened(wide, others);
}

type Recorded = readonly { readonly outage: Outage; readonly facts: OutageFacts }[];

const present = ({ outages }: Contractor): Recorded =>
  outages.map((outage) => ({ outage, facts: outage.facts }));

function countedSpans(recorded: Recorded, contract: Contract): Span[] {
  return recorded
    .filter(({ facts }) => counts(facts) && affects(facts, contract))
    .map(({ facts }) => spanOf(facts, contract, NaN))
    .filter((span) => span !== null);
}

/**
 * The counted state that an outage is part of: where it counts, together with all others that do, of those of which
 * the company knew after less than `before` acts. Null where it does not count.
 */
export function countedState(
  { outages }: Contractor,
  contract: Contract,
  outage: Outage,
  before = Infinity,
): Span | null {
  const { facts } = outage;
  if (!counts(facts) || !affects(facts, contract) || outage.knownAs >= before) return null;
  const span = spanOf(facts, contract, NaN);
  const known = outages.filter(({ knownAs }) => knownAs < before);
  const recorded = known.map((each) => ({ outage: each, facts: each.facts }));
  return span && widened(span, countedSpans(recorded, contract));
}

/** The state that an outage is part of, whatever is recorded of its cause; until a moment while it lasts. */
export function stateAround(
  recorded: Recorded,
  contract: Contract,
  outage: Outage,
  until: Moment,
): Span | null {
  const own = recorded.find((each) => each.outage === outage);
  const span = own === undefined ? null : spanOf(own.facts, contract, until);
  return span && widened(span, countedSpans(recorded, contract));
}

/** The state that an outage is part of, as the record stands. */
export function presentState(
  contractor: Contractor,
  contract: Contract,
  outage: Outage,
): Span | null {
  return stateAround(present(contractor), contract, outage, contractor.now);
}

export function unitsOf(state: Span | null): number {
  return state === null ? 0 : Math.floor((state.to - state.from) / MOMENTS_A_DAY);
}

/** The first moment at which a state has lasted 24 hours, and the company knew of the outage. */
function possibleAt(recorded: Recorded, contract: Contract, outage: Outage): Moment | null {
  const own = recorded.find((each) => each.outage === outage);
  if (own === undefined || !affects(own.facts, contract)) return null;
  // Where the outage lasts, it is asked whether it would become possible if it lasted on.
  const knownLong = Math.max(own.facts.knownAt, startOf(contract.billingFrom)) + MOMENTS_A_DAY;
  const state = stateAround(recorded, contract, outage, knownLong);
  if (unitsOf(state) === 0 || state === null) return null;
  return Math.max(state.from + MOMENTS_A_DAY, own.facts.knownAt);
}

/** Art. 14, proviso: three months, of which the first day counts only if it begins with the period. */
function deadlineFor(moment: Moment): Day {
  const day = dayAt(moment);
  return lastDayOfMonths(moment === startOf(day) ? day : day + 1, 3);
}

/** The days on which a claim can be filed. */
export interface Window {
  /** The moment at which it could first be filed. */
  readonly from: Moment;
  readonly deadline: Day;
}

/**
 * Art. 14, proviso: when a claim for an outage can be filed, if ever. The record is played from the start: a change of
 * it that makes a claim possible which could not be made before begins the period.
 */
export function claimWindow(
  { outages }: Contractor,
  contract: Contract,
  outage: Outage,
): Window | null {
  const changes = outages.flatMap(({ past }) => past).sort((a, b) => a.act - b.act);
  const recordAt = (act: number): Recorded =>
    outages.map((each) => ({
      outage: each,
      facts: each.past.find((entry) => entry.act > act)?.facts ?? each.facts,
    }));
  let window: Window | null = null;
  let notBefore: Moment = -Infinity;
  for (const { act, until } of [{ act: -Infinity, until: -Infinity }, ...changes]) {
    const possible = possibleAt(recordAt(act), contract, outage);
    if (possible === null) {
      window = null;
      continue;
    }
    if (window === null || window.deadline < dayAt(possible)) notBefore = until;
    const from: Moment = Math.max(possible, notBefore);
    window = { from, deadline: deadlineFor(from) };
  }
  return window;
}
