import { MS_PER_HOUR } from '../model/calendar';
import type { Edition } from '../model/editions';
import type { OutageAttribution, OutageFacts } from '../model/outage';
import { wholeHours } from '../model/outage';
import type { Refusal } from '../refusals/refusal';

interface OutageOfClaim {
  readonly outage: OutageFacts;
}

/** Art. 14. Only a contract that the outage affects has a claim. */
export function contractIsAffected(facts: { readonly isAffected: boolean }): Refusal | null {
  return facts.isAffected ? null : { code: 'CONTRACT_NOT_AFFECTED', details: {} };
}

/**
 * Art. 14. An outage counts where the company is at fault; a claim may be filed while that is still
 * under investigation.
 */
export function companyMayBeAtFault({ outage: { attribution } }: OutageOfClaim): Refusal | null {
  return attribution === 'COMPANY' || attribution === 'UNDER_INVESTIGATION'
    ? null
    : notAttributable(attribution);
}

/** Art. 14. A claim is granted where the company is known to be at fault. */
export function companyIsAtFault({ outage: { attribution } }: OutageOfClaim): Refusal | null {
  return attribution === 'COMPANY' ? null : notAttributable(attribution);
}

/** Art. 14. The service is completely unusable, or as good as. */
export function outageIsComplete({ outage }: OutageOfClaim): Refusal | null {
  return outage.complete ? null : { code: 'OUTAGE_NOT_COMPLETE', details: {} };
}

/** Art. 14. The outage lasts 24 hours or more from the moment the company knew; exactly 24 count. */
export function outageIsLongEnough(facts: {
  readonly edition: Edition;
  /** Hours that count for the contract, in milliseconds. */
  readonly counted: number;
}): Refusal | null {
  const minimumHours = facts.edition.outageHoursMinimum;
  return facts.counted >= minimumHours * MS_PER_HOUR
    ? null
    : {
        code: 'OUTAGE_TOO_SHORT',
        details: { hours: wholeHours(facts.counted), minimumHours },
      };
}

/** Annex 3. The hours are known only when the outage is over. */
export function outageIsOver({ outage }: OutageOfClaim): Refusal | null {
  return outage.restoredAt !== null ? null : { code: 'OUTAGE_NOT_OVER', details: {} };
}

/** Art. 14. There is one claim for a contract and an outage; a withdrawn one does not count. */
export function claimIsTheFirst(facts: { readonly isClaimed: boolean }): Refusal | null {
  return facts.isClaimed ? { code: 'DUPLICATE_CLAIM', details: {} } : null;
}

/** Whoever filed a claim does not grant it: no article says so, the company's own control does. */
export function deciderIsNotFiler(facts: {
  readonly filedBy: string;
  readonly decidedBy: string;
}): Refusal | null {
  return facts.filedBy === facts.decidedBy ? { code: 'FILER_CANNOT_DECIDE', details: {} } : null;
}

function notAttributable(attribution: OutageAttribution): Refusal {
  return { code: 'NOT_COMPANY_ATTRIBUTABLE', details: { attribution } };
}
