import type { Refusal } from '../refusals/refusal';
import type { ClaimBasis } from './14-claim';

/** Whoever filed a claim does not grant it: no article says so, the company's own control does. */
export function deciderIsNotFiler(facts: {
  readonly filedBy: string;
  readonly decidedBy: string;
}): Refusal | null {
  return facts.filedBy === facts.decidedBy ? { code: 'FILER_CANNOT_DECIDE', details: {} } : null;
}

/** Art. 14 料金の減額. The company is at fault; while that is under investigation nothing is granted. */
export function companyIsAtFault({ outage }: Pick<ClaimBasis, 'outage'>): Refusal | null {
  const { attribution } = outage;
  return attribution === 'COMPANY'
    ? null
    : { code: 'NOT_COMPANY_ATTRIBUTABLE', details: { attribution } };
}

/** Art. 14. The service is completely unusable, or as good as. */
export function outageIsComplete({ outage }: Pick<ClaimBasis, 'outage'>): Refusal | null {
  return outage.complete ? null : { code: 'OUTAGE_NOT_COMPLETE', details: {} };
}

/** Annex 3. The hours are known only when the outage is over. */
export function outageIsOver({ outage }: Pick<ClaimBasis, 'outage'>): Refusal | null {
  return outage.restoredAt !== null ? null : { code: 'OUTAGE_NOT_OVER', details: {} };
}

/** Art. 14. What a state pays, it pays once: a unit is left of it. */
export function unitIsLeft({
  units,
  holders,
}: Pick<ClaimBasis, 'units' | 'holders'>): Refusal | null {
  const held = holders.reduce((total, holder) => total + holder.units, 0);
  return held === 0 || held < units
    ? null
    : { code: 'NO_UNIT_LEFT', details: { units, claims: holders } };
}
