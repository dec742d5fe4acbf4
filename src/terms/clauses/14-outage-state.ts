import { type EpochMs, MS_PER_HOUR } from '../model/calendar';
import type { Contract } from '../model/contract';
import {
  countsForReduction,
  type Interval,
  isAffectedBy,
  type Outage,
  spanInForce,
} from '../model/outage';

const HOURS_PER_UNIT = 24;

/** A state (当該状態): a span without a gap in which a contract could not be used, and the outages that make it up. */
export interface OutageState<O extends Outage = Outage> extends Interval {
  readonly outages: readonly O[];
}

/**
 * Art. 14 料金の減額. What must last is the state, not a record of it: the spans that count for a contract are
 * united, and spans that overlap or touch are one state. Gives the states of a contract in their order.
 */
export function countedStates<O extends Outage>(
  contract: Contract,
  outages: readonly O[],
): OutageState<O>[] {
  return united(contract, countedFor(contract, outages), Infinity);
}

/**
 * Art. 14. Gives the state that an outage is part of, for a contract: its own span counts whatever the record says
 * of it, and until `now` while it lasts. Null where no moment of it is in the contract's days in force.
 */
export function stateOf<O extends Outage>(
  contract: Contract,
  outages: readonly O[],
  outage: O,
  now: EpochMs,
): OutageState<O> | null {
  const others = countedFor(contract, outages).filter(({ id }) => id !== outage.id);
  return stateWith(united(contract, [outage, ...others], now), outage.id);
}

/** Gives the state that an outage is part of, or null. */
export function stateWith<State extends OutageState>(
  states: readonly State[],
  outageId: string,
): State | null {
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

function countedFor<O extends Outage>(contract: Contract, outages: readonly O[]): O[] {
  return outages.filter((each) => countsForReduction(each) && isAffectedBy(contract, each));
}

function united<O extends Outage>(
  contract: Contract,
  outages: readonly O[],
  now: EpochMs,
): OutageState<O>[] {
  const spans = outages.flatMap((outage) => {
    const span = spanInForce(contract, outage, now);
    return span === null ? [] : [{ ...span, outages: [outage] }];
  });
  return spans
    .toSorted((a, b) => a.from - b.from)
    .reduce<OutageState<O>[]>((states, span) => {
      const last = states.at(-1);
      return last === undefined || last.to < span.from
        ? [...states, span]
        : [...states.slice(0, -1), joined(last, span)];
    }, []);
}

function joined<O extends Outage>(state: OutageState<O>, next: OutageState<O>): OutageState<O> {
  return {
    from: state.from,
    to: Math.max(state.to, next.to),
    outages: [...state.outages, ...next.outages],
  };
}
