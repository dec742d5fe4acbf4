import type { OutageClaimRecord } from '../../persistence/tables';
import { durationOf } from '../../terms/clauses/14-outage-state';
import type { FeeReduction } from '../../terms/clauses/annex-3-fee-reduction';
import { MS_PER_HOUR } from '../../terms/model/calendar';
import { wholeHours } from '../../terms/model/outage';

const MS_PER_UNIT = 24 * MS_PER_HOUR;

type ReductionColumn =
  | 'stateFrom'
  | 'stateTo'
  | 'coveredFrom'
  | 'coveredTo'
  | 'unavailableHours'
  | 'unavailableUnits'
  | 'reductionYen';

type ReductionRecord = { readonly [C in ReductionColumn]: NonNullable<OutageClaimRecord[C]> };

/** Gives what is recorded of the reduction of a granted claim: its state, the units of it that it holds, and the amount. */
export function reductionRecord({
  state,
  unitsBefore,
  units,
  amount,
}: FeeReduction): ReductionRecord {
  return {
    stateFrom: new Date(state.from),
    stateTo: new Date(state.to),
    coveredFrom: new Date(state.from + unitsBefore * MS_PER_UNIT),
    coveredTo: new Date(state.from + (unitsBefore + units) * MS_PER_UNIT),
    unavailableHours: wholeHours(durationOf(state)),
    unavailableUnits: units,
    reductionYen: Number(amount),
  };
}

/** What is recorded of a claim that has not been granted, or waits again. */
export const NOT_GRANTED: Readonly<
  Record<ReductionColumn | 'grantedAt' | 'grantedBy' | 'grantedAs' | 'unitsAtMost', null>
> = {
  grantedAt: null,
  grantedBy: null,
  grantedAs: null,
  unitsAtMost: null,
  stateFrom: null,
  stateTo: null,
  coveredFrom: null,
  coveredTo: null,
  unavailableHours: null,
  unavailableUnits: null,
  reductionYen: null,
};
