import type { ServiceType } from '../model/service-types';
import type { ClaimDenialReason } from '../model/outage-claim';
import type { Refusal, RefusalOf } from '../refusals/refusal';
import { type ClaimBasis, outageIsLongEnough } from './14-claim';
import { unitIsLeft } from './14-claim-grant';
import type { UsageCondition } from './07-usage-conditions';

/** A reason that can be held against the record. */
type ReasonOnRecord = RefusalOf<'DENIAL_CONTRADICTS_RECORD'>['details']['reason'];

interface Denial {
  readonly reason: ClaimDenialReason;
}

/** Art. 14. An outage recorded as the company's fault is not denied as another's. */
export function faultMayLieElsewhere(facts: Denial & Pick<ClaimBasis, 'outage'>): Refusal | null {
  return unless(facts.outage.attribution !== 'COMPANY', facts, 'NOT_COMPANY_ATTRIBUTABLE');
}

/** Art. 14. An outage recorded as complete is not denied as incomplete. */
export function outageIsPartial(facts: Denial & Pick<ClaimBasis, 'outage'>): Refusal | null {
  return unless(!facts.outage.complete, facts, 'NOT_COMPLETE_OUTAGE');
}

/** Art. 10, 15(2). The software is that of Remote Connect. */
export function softwareIsUsed(
  facts: Denial & { readonly serviceType: ServiceType },
): Refusal | null {
  return unless(facts.serviceType === 'REMOTE_CONNECT', facts, 'REMOTE_CONNECT_SOFTWARE');
}

/** Art. 7(3). A condition of use was not met on the day of the outage. */
export function usageConditionIsUnmet(
  facts: Denial & { readonly unmetConditions: readonly UsageCondition[] },
): Refusal | null {
  return unless(facts.unmetConditions.length > 0, facts, 'USAGE_CONDITIONS_UNMET');
}

/** Art. 14. A contract that the outage affects is not denied as one that it does not. */
export function contractIsUnaffected(
  facts: Denial & Pick<ClaimBasis, 'isAffected'>,
): Refusal | null {
  return unless(!facts.isAffected, facts, 'NOT_AFFECTED');
}

/** Art. 14. A state of 24 hours or more is not denied as too short. */
export function outageIsTooShort(
  facts: Denial & Pick<ClaimBasis, 'edition' | 'counted'>,
): Refusal | null {
  return unless(outageIsLongEnough(facts) !== null, facts, 'OUTAGE_TOO_SHORT');
}

/** Art. 14. A state of which a unit is left is not denied as used up. */
export function noUnitIsLeft(
  facts: Denial & Pick<ClaimBasis, 'units' | 'holders'>,
): Refusal | null {
  return unless(unitIsLeft(facts) !== null, facts, 'NO_UNIT_LEFT');
}

/** A denial for another reason says which. */
export function otherReasonIsNoted(
  facts: Denial & { readonly note: string | null },
): Refusal | null {
  const { reason, note } = facts;
  return reason === 'OTHER' && note === null
    ? { code: 'NOTE_REQUIRED', path: ['note'], details: { reason } }
    : null;
}

function unless(isOnRecord: boolean, { reason }: Denial, about: ReasonOnRecord): Refusal | null {
  return reason !== about || isOnRecord
    ? null
    : { code: 'DENIAL_CONTRADICTS_RECORD', path: ['reason'], details: { reason: about } };
}
