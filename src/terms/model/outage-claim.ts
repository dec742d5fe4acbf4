import { label } from '../wording/enum-labels';
import { type EpochMs, tokyoDate } from './calendar';
import type { Decision } from './decision';
import type { RecordNumber } from './outage';

/** Art. 7(3), 14, 15, 16: the reasons for which a claim is denied. */
export const CLAIM_DENIAL_REASONS = [
  'NOT_COMPANY_ATTRIBUTABLE',
  'NOT_COMPLETE_OUTAGE',
  'SETTING_CHANGE',
  'REMOTE_CONNECT_SOFTWARE',
  'CUSTOMER_SIDE_LIMIT',
  'USAGE_CONDITIONS_UNMET',
  'NOT_AFFECTED',
  'OUTAGE_TOO_SHORT',
  'NO_UNIT_LEFT',
  'OTHER',
] as const;
export type ClaimDenialReason = (typeof CLAIM_DENIAL_REASONS)[number];

export type OutageClaimStatus = 'FILED' | 'GRANTED' | 'DENIED' | 'WITHDRAWN';

/** Art. 14: a claim that the company has granted. */
export interface GrantedClaim {
  readonly id: string;
  readonly outageId: string;
  readonly grantedAs: RecordNumber;
  /** Units that it holds at the most; null where that is for its state alone to say. */
  readonly unitsAtMost: number | null;
}

/** Gives the claims that are granted, in the order of their grants. */
export function grantedInOrder<Claim extends { readonly grantedAs: RecordNumber | null }>(
  claims: readonly Claim[],
): Extract<Claim, { readonly grantedAs: RecordNumber }>[] {
  return claims.filter(isGranted).toSorted((a, b) => a.grantedAs - b.grantedAs);
}

function isGranted<Claim extends { readonly grantedAs: RecordNumber | null }>(
  claim: Claim,
): claim is Extract<Claim, { readonly grantedAs: RecordNumber }> {
  return claim.grantedAs !== null;
}

/** What is recorded of the decision of a claim. */
export interface ClaimDecisionFacts {
  readonly status: OutageClaimStatus;
  readonly decidedAt: EpochMs | null;
  readonly decidedBy: string | null;
  readonly denialReason: ClaimDenialReason | null;
  readonly denialNote: string | null;
}

/** Art. 14. Gives the decision of a claim, or null while it waits; of a denial, its reason with the note. */
export function claimDecisionOf(claim: ClaimDecisionFacts): Decision | null {
  const { status, decidedAt, decidedBy: by, denialReason, denialNote } = claim;
  if (status === 'FILED' || decidedAt === null) return null;
  const told = denialReason === null ? [] : [label('ClaimDenialReason', denialReason).ja];
  const reason = [...told, ...(denialNote === null ? [] : [denialNote])].join('：');
  return { outcome: status, on: tokyoDate(decidedAt), reason: reason === '' ? null : reason, by };
}
