import { type EpochMs, MS_PER_HOUR } from '../model/calendar';
import type { Contract } from '../model/contract';
import { affectedSpan, countsForReduction, type Interval, type Outage } from '../model/outage';

const HOURS_PER_UNIT = 24;

/** A state (当該状態): a span without a gap in which a contract could not be used, and the outages that make it up. */
export interface OutageState extends Interval {
  readonly outages: readonly Outage[];
}

/**
 * Art. 14 料金の減額. What must last is the state, not a record of it: the spans that count for a contract are
 * united, and spans that overlap or touch are one state. Gives the states of a contract in their order.
 */
export function countedStates(contract: Contract, outages: readonly Outage[]): OutageState[] {
  return united(contract, outages.filter(countsForReduction), Infinity);
}

/**
 * Art. 14. Gives the state that an outage is part of, for a contract: its own span counts whatever the record says
 * of its cause and completeness, and until `now` while it lasts. Null where the outage has no span for the contract.
 */
export function stateOf(
  contract: Contract,
  outages: readonly Outage[],
  outage: Outage,
  now: EpochMs,
): OutageState | null {
  const others = outages.filter((other) => other.id !== outage.id && countsForReduction(other));
  return stateWith(united(contract, [outage, ...others], now), outage.id);
}

/** Gives the state that an outage is part of, or null. */
export function stateWith(states: readonly OutageState[], outageId: string): OutageState | null {
  return states.find(({ outages }) => outages.some(({ id }) => id === outageId)) ?? null;
}

/** Gives how long a state lasts, in milliseconds. */
export function durationOf({ from, to }: Interval): number {
  return to - from;
}

/** Annex 3. Gives the units that a state earns: its hours divided by 24, the fraction cut off. */
export function unitsOf(state: Interval): number {
  return Math.floor(durationOf(state) / (HOURS_PER_UNIT * MS_PER_HOUR));
}

function united(contract: Contract, outages: readonly Outage[], now: EpochMs): OutageState[] {
  const spans = outages.flatMap((outage) => {
    const span = affectedSpan(contract, outage, now);
    return span === null ? [] : [{ ...span, outages: [outage] }];
  });
  return spans
    .toSorted((a, b) => a.from - b.from)
    .reduce<OutageState[]>((states, span) => {
      const last = states.at(-1);
      return last === undefined || last.to < span.from
        ? [...states, span]
        : [...states.slice(0, -1), joined(last, span)];
    }, []);
}

function joined(state: OutageState, next: OutageState): OutageState {
  return {
    from: state.from,
    to: Math.max(state.to, next.to),
    outages: [...state.outages, ...next.outages],
  };
}
