import type { ContractOutageRow, ContractOutages } from '../persistence/contract-outages';
import type { ContractRow, HeldContractRow } from '../persistence/contracts';
import type { OutageClaimRow } from '../persistence/outage-claims';
import { claimableOutages, claimEstimate } from '../terms/clauses/14-claim-estimate';
import { durationOf, stateOf } from '../terms/clauses/14-outage-state';
import { holdersOf, unitsHeld } from '../terms/clauses/14-units-held';
import { isHeld } from '../terms/model/contract';
import { wholeHours } from '../terms/model/outage';
import { grantedInOrder } from '../terms/model/outage-claim';
import type { Context } from './context';
import type { ClaimableOutageModel, OutageStateModel } from './models';
import { mustExist } from './must-exist';

interface Assessment {
  readonly hours: number | null;
  readonly units: number | null;
  /** In yen. */
  readonly amount: number | null;
}

const NONE: Assessment = { hours: null, units: null, amount: null };

/**
 * Art. 14 and Annex 3: what a claim comes to. Granted, it is what was granted; filed, what would be granted now, where
 * that is possible as the record stands; otherwise nothing.
 */
export async function assess(claim: OutageClaimRow, context: Context): Promise<Assessment> {
  const { unavailableHours: hours, unavailableUnits: units, reductionAmount } = claim;
  if (claim.status === 'GRANTED') return { hours, units, amount: reductionAmount };
  if (claim.status !== 'FILED') return NONE;
  const { contract, record, outage } = await recordOf(claim, context);
  const granted = grantedInOrder(record.claims);
  const { reduction } = claimEstimate(contract, record.outages, granted, outage, context.now);
  if (reduction === null) return NONE;
  const { state, units: taken, amount } = reduction;
  return { hours: wholeHours(durationOf(state)), units: taken, amount: Number(amount) };
}

/** Art. 14: the state that the outage of a claim is part of, and how much of it is granted. */
export async function stateOfClaim(
  claim: OutageClaimRow,
  context: Context,
): Promise<OutageStateModel | null> {
  const { contract, record, outage } = await recordOf(claim, context);
  const state = stateOf(contract, record.outages, outage, context.now);
  if (state === null) return null;
  const granted = grantedInOrder(record.claims);
  const held = unitsHeld(contract, record.outages, granted);
  const unitsGranted = holdersOf(state, granted, held).reduce(
    (total, { id }) => total + (held.get(id) ?? 0),
    0,
  );
  return { ...state, unitsGranted };
}

/** Art. 14, proviso: the outages that a contract can claim for today. */
export async function claimableOutagesOf(
  contract: ContractRow,
  { loaders, now, today }: Context,
): Promise<ClaimableOutageModel[]> {
  if (!isHeld(contract)) return [];
  const record = await mustExist(loaders.outagesOfContract.load(contract.id));
  const granted = grantedInOrder(record.claims);
  return claimableOutages(contract, record.outages, granted, now, today).map((claimable) => {
    const claims = record.claims.filter(({ outageId }) => outageId === claimable.outage.id);
    const claim = claims.find(({ status }) => status !== 'WITHDRAWN') ?? null;
    return { ...claimable, contract, claim };
  });
}

interface RecordOfClaim {
  readonly contract: HeldContractRow;
  readonly record: ContractOutages;
  readonly outage: ContractOutageRow;
}

async function recordOf(claim: OutageClaimRow, { loaders }: Context): Promise<RecordOfClaim> {
  const [contract, record] = await Promise.all([
    mustExist(loaders.contract.load(claim.contractId)),
    mustExist(loaders.outagesOfContract.load(claim.contractId)),
  ]);
  const outage = record.outages.find(({ id }) => id === claim.outageId);
  if (outage === undefined || !isHeld(contract))
    throw new Error('What a claim rests on is missing.');
  return { contract, record, outage };
}
