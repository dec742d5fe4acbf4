import type { OutageClaimRow } from '../persistence/outage-claims';
import { coveredBy } from '../procedures/covered-by';
import { LARGEST_AMOUNT } from '../terms/amount';
import { tokyoDate } from '../terms/calendar';
import { isAccepted } from '../terms/contract';
import { feeReduction } from '../terms/fee-reduction';
import { countedIntervals, totalDuration, wholeHours } from '../terms/outage';
import type { Context } from './context';
import { there } from './there';

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
  const { loaders, clock } = context;
  const [contract, outage, claims] = await Promise.all([
    there(loaders.contract.load(claim.contractId)),
    there(loaders.outageOfClaim.load(claim.outageId)),
    loaders.standingClaimsOf.load(claim.contractId),
  ]);
  if (!isAccepted(contract) || outage.restoredAt === null) return NONE;
  const intervals = countedIntervals(contract, outage, coveredBy(claims), clock.now());
  const counted = totalDuration(intervals);
  const reduction = feeReduction(contract, counted, tokyoDate(outage.knownAt));
  const amount = reduction.amount > LARGEST_AMOUNT ? null : Number(reduction.amount);
  return { hours: wholeHours(counted), units: reduction.units, amount };
}
