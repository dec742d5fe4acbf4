import { accountCountReachesMinimum } from './clauses/05-account-count';
import {
  applicantHasBase,
  baseIsInForceOnBillingStart,
  dependentsKeepBaseOnBillingStart,
} from './clauses/06-base-contract';
import { claimIsTheFirst, contractIsAffected, outageIsLongEnough } from './clauses/14-claim';
import {
  contractIsUnaffected,
  faultMayLieElsewhere,
  noUnitIsLeft,
  otherReasonIsNoted,
  outageIsPartial,
  outageIsTooShort,
  softwareIsUsed,
  usageConditionIsUnmet,
} from './clauses/14-claim-denial';
import {
  companyIsAtFault,
  deciderIsNotFiler,
  outageIsComplete,
  outageIsOver,
  unitIsLeft,
} from './clauses/14-claim-grant';
import { claimIsInTime } from './clauses/14-claim-period';
import { editionAgreedToIsCurrent } from './clauses/supplementary-consent';
import {
  acceptanceIsWithinLimit,
  applicationIsWithinLimit,
  withdrawalOfNoticeIsWithinLimit,
} from './clauses/04-contract-limit';
import { itemIsOffered } from './clauses/02-item';
import {
  privateBackboneContractIsConfirmed,
  privateBackboneContractIsNamed,
} from './clauses/02-private-backbone';
import { feesAreAsQuoted, quoteHolds } from './clauses/annex-1-quote';
import { feesAreQuoted, quotedFeesAreInRange } from './clauses/annex-1-quoted-fees';
import { softwareLicenseIsApplicable } from './clauses/10-software-license';
import { baseRemainsWithoutNotice } from './clauses/11-termination';

/** Art. 4 and 6: what an application is refused for as to its type. */
export const ELIGIBILITY_RULES = [applicationIsWithinLimit, applicantHasBase] as const;

/** What an application is refused for. */
export const APPLICATION_RULES = [
  editionAgreedToIsCurrent,
  itemIsOffered,
  privateBackboneContractIsNamed,
  ...ELIGIBILITY_RULES,
  accountCountReachesMinimum,
  softwareLicenseIsApplicable,
] as const;

/** What a quote to an applicant is refused for. */
export const QUOTE_RULES = [...feesAreQuoted, ...quotedFeesAreInRange] as const;

/** What the acceptance of an application is refused for. */
export const ACCEPTANCE_RULES = [
  privateBackboneContractIsConfirmed,
  acceptanceIsWithinLimit,
  baseIsInForceOnBillingStart,
  ...QUOTE_RULES,
  ...feesAreAsQuoted,
  quoteHolds,
] as const;

/** What another billing start date is refused for. */
export const RESCHEDULE_RULES = [
  baseIsInForceOnBillingStart,
  dependentsKeepBaseOnBillingStart,
] as const;

/** What the withdrawal of a termination notice is refused for. */
export const NOTICE_WITHDRAWAL_RULES = [
  withdrawalOfNoticeIsWithinLimit,
  baseRemainsWithoutNotice,
] as const;

/** What the filing of an outage claim is refused for: the right is lost by nothing but time. */
export const CLAIM_FILING_RULES = [
  contractIsAffected,
  outageIsLongEnough,
  claimIsInTime,
  claimIsTheFirst,
] as const;

/** What the record says against the grant of an outage claim, whoever grants it. */
export const CLAIM_RECORD_RULES = [
  contractIsAffected,
  companyIsAtFault,
  outageIsComplete,
  outageIsOver,
  outageIsLongEnough,
  unitIsLeft,
] as const;

/** What the grant of an outage claim is refused for. */
export const CLAIM_GRANT_RULES = [deciderIsNotFiler, ...CLAIM_RECORD_RULES] as const;

/** What the denial of an outage claim is refused for. */
export const CLAIM_DENIAL_RULES = [
  faultMayLieElsewhere,
  outageIsPartial,
  softwareIsUsed,
  usageConditionIsUnmet,
  contractIsUnaffected,
  outageIsTooShort,
  noUnitIsLeft,
  otherReasonIsNoted,
] as const;
