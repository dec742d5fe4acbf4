import type { HeldContract } from '../../../src/terms/model/contract';
import type { Outage } from '../../../src/terms/model/outage';
import { dateInTokyo } from './calendar';

/**
 * States of a contract found without any interval: time is cut into steps, each of which is out of service or not, and
 * a state is a run of such steps. Instants are whole steps.
 */
export const STEP = 30 * 60_000;
const STEPS_PER_DAY = 48;

/** A run of steps without a gap: its first instant, and the one after its last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Gives the runs of steps in which one of the outages affects the contract, and for which `counts` holds. */
export function runsOf(
  contract: HeldContract,
  outages: readonly Outage[],
  counts: (outage: Outage) => boolean,
): Run[] {
  const out = new Set<number>();
  const affects = ({ affectedContractIds }: Outage): boolean =>
    affectedContractIds === null || affectedContractIds.includes(contract.id);
  for (const outage of outages.filter((each) => affects(each) && counts(each))) {
    for (let at = outage.knownAt; at < (outage.restoredAt ?? at); at += STEP) {
      const day = dateInTokyo(at);
      const lastDay = contract.termination?.effectiveOn ?? day;
      if (contract.billingStartOn <= day && day <= lastDay) out.add(at);
    }
  }
  const starts = [...out].filter((at) => !out.has(at - STEP)).toSorted((a, b) => a - b);
  return starts.map((from) => {
    let to = from;
    while (out.has(to)) to += STEP;
    return { from, to };
  });
}

/** Gives the whole days of 24 hours in a run. */
export function wholeDays({ from, to }: Run): number {
  return Math.floor((to - from) / STEP / STEPS_PER_DAY);
}
