import type { OutageClaimRow } from '../persistence/outage-claims';
import { coveredBy } from '../terms/model/covered-intervals';
import { LARGEST_AMOUNT } from '../terms/model/amount';
import { tokyoDate } from '../terms/model/calendar';
import { isHeld } from '../terms/model/contract';
import { feeReduction } from '../terms/clauses/annex-3-fee-reduction';
import { countedIntervals, totalDuration, wholeHours } from '../terms/model/outage';
import type { Context } from './context';
import { mustExist } from './must-exist';

interface Assessment {
  readonly hours: number | null;
  readonly units: number | null;
  /** In yen; null too where it is more than can be granted. */
  readonly amount: number | null;
}

const NONE: Assessment = { hours: null, units: null, amount: null };

/**
 * Art. 14 and Annex 3: what a claim comes to. Granted, it is what was granted; filed, what would be
 * granted now, once the outage is over; otherwise nothing.
 */
export async function assess(claim: OutageClaimRow, context: Context): Promise<Assessment> {
  const { unavailableHours: hours, unavailableUnits: units, reductionAmount } = claim;
  if (claim.status === 'GRANTED') return { hours, units, amount: reductionAmount };
  if (claim.status !== 'FILED') return NONE;
  const { loaders, now } = context;
  const [contract, outage, claims] = await Promise.all([
    mustExist(loaders.contract.load(claim.contractId)),
    mustExist(loaders.outageOfClaim.load(claim.outageId)),
    loaders.standingClaimsOf.load(claim.contractId),
  ]);
  if (!isHeld(contract) || outage.restoredAt === null) return NONE;
  const intervals = countedIntervals(contract, outage, coveredBy(claims), now);
  const counted = totalDuration(intervals);
  const reduction = feeReduction(contract, counted, tokyoDate(outage.knownAt));
  const amount = reduction.amount > LARGEST_AMOUNT ? null : Number(reduction.amount);
  return { hours: wholeHours(counted), units: reduction.units, amount };
}
