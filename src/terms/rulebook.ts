import { itemIsOffered } from './clauses/02-item';
import {
  privateBackboneContractIsApplicable,
  privateBackboneContractIsConfirmed,
  privateBackboneContractIsNamed,
} from './clauses/02-private-backbone';
import {
  acceptanceIsWithinLimit,
  applicationIsWithinLimit,
  changedAreWithinLimit,
} from './clauses/04-contract-limit';
import { accountCountReachesMinimum } from './clauses/05-account-count';
import { applicantHasBase, baseIsInForceOnBillingStart } from './clauses/06-base-contract';
import { baseRemains, baseRemainsForChanged } from './clauses/06-base-remains';
import {
  choiceForDependentsIsMade,
  dependentsEndAfterAcceptance,
} from './clauses/06-dependents-choice';
import {
  accountCountChanges,
  changedFeesAreInRange,
  oneTimeFeeIsInRange,
} from './clauses/08-account-count-change';
import {
  noOptionIsInForce,
  optionFeeIsInRange,
  optionFeeIsQuoted,
  optionIsNotUnderNotice,
  stopIsNotYetEffective,
} from './clauses/09-option';
import { contractHasSoftware, softwareLicenseIsApplicable } from './clauses/10-software-license';
import {
  effectiveDayIsThatOfTheNotice,
  onlyANoticeArrives,
} from './clauses/11-corrected-termination';
import { noticeIsWithinRecord, pastArrivalIsToldByTheCompany } from './clauses/11-notice-period';
import {
  agreementFollowsNotice,
  endByTheCompanyIsNotPast,
  endIsEarlier,
  noticeIsNotYetEffective,
} from './clauses/11-termination';
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
import { recordedFeeIsInRange } from './clauses/12-one-time-fee';
import { feesAreAsQuoted, quoteHolds } from './clauses/annex-1-quote';
import { feesOfEveryDayAreInRange, quotedMonthlyFeeIsInRange } from './clauses/annex-1-monthly-fee';
import {
  feesAreQuoted,
  givenFeeIsInRange,
  quotedFeesAreInRange,
} from './clauses/annex-1-quoted-fees';
import { editionAgreedToIsCurrent } from './clauses/supplementary-consent';
import {
  notAfterTermination,
  notAhead,
  notBeforeAcceptance,
  notBeforeRequested,
  notPast,
  withinRecord,
} from './model/day-rules';
import { somethingChanges } from './model/no-change';

/** Art. 4 and 6: what an application is refused for as to its type. */
export const ELIGIBILITY_RULES = [applicationIsWithinLimit, applicantHasBase] as const;

/** Art. 9(3) and 11: what a notice is refused for, be it to end a contract or to stop an option. */
const NOTICE_RULES = [
  notBeforeAcceptance('arrivedOn'),
  notAhead('arrivedOn'),
  pastArrivalIsToldByTheCompany,
  noticeIsWithinRecord,
] as const;

/** Art. 6: what becomes of the dependent contracts where the last base ends. */
const DEPENDENTS_RULES = [choiceForDependentsIsMade, dependentsEndAfterAcceptance] as const;

/** Annex 1: what a quote to an applicant is refused for. */
const QUOTE_RULES = [...feesAreQuoted, ...quotedFeesAreInRange, quotedMonthlyFeeIsInRange] as const;

/** Art. 4 and 6: what contracts that go on, or last longer than recorded, are held against. */
const GOING_ON_RULES = [changedAreWithinLimit, baseRemainsForChanged] as const;

/** What the record says against the grant of an outage claim, whoever grants it. */
export const CLAIM_RECORD_RULES = [
  contractIsAffected,
  companyIsAtFault,
  outageIsComplete,
  outageIsOver,
  outageIsLongEnough,
  unitIsLeft,
] as const;

/**
 * What each mutation is refused for, in the order in which it is told. Its command finds the object, asks for the state
 * that it must be in, and gathers the facts.
 */
export const RULES = {
  applyForContract: [
    editionAgreedToIsCurrent,
    itemIsOffered,
    notPast('requestedBillingStartOn'),
    withinRecord('requestedBillingStartOn'),
    ...ELIGIBILITY_RULES,
    accountCountReachesMinimum,
    softwareLicenseIsApplicable,
  ],

  quoteApplication: [
    ...QUOTE_RULES,
    notPast('validThrough'),
    withinRecord('validThrough'),
    somethingChanges(),
  ],

  acceptApplication: [
    notBeforeAcceptance('billingStartOn'),
    withinRecord('billingStartOn'),
    notBeforeRequested('billingStartOn', '4'),
    privateBackboneContractIsNamed,
    privateBackboneContractIsConfirmed,
    acceptanceIsWithinLimit,
    baseIsInForceOnBillingStart,
    ...QUOTE_RULES,
    ...feesAreAsQuoted,
    quoteHolds,
  ],

  rescheduleBillingStart: [
    somethingChanges('billingStartOn'),
    notPast('billingStartOn'),
    withinRecord('billingStartOn'),
    notBeforeRequested('billingStartOn', '4'),
    notAfterTermination('billingStartOn'),
    baseRemains,
  ],

  correctBillingStart: [
    somethingChanges('billingStartOn'),
    notBeforeAcceptance('billingStartOn'),
    withinRecord('billingStartOn'),
    notBeforeRequested('billingStartOn', '4'),
    notAfterTermination('billingStartOn'),
    baseRemains,
  ],

  reviseQuotedFees: [
    notPast('effectiveOn'),
    withinRecord('effectiveOn'),
    notAfterTermination('effectiveOn'),
    givenFeeIsInRange('basicFeePerAccount'),
    givenFeeIsInRange('typeFee'),
    feesOfEveryDayAreInRange,
    somethingChanges(),
  ],

  correctQuotedFees: [
    givenFeeIsInRange('initialFee'),
    givenFeeIsInRange('basicFeePerAccount'),
    givenFeeIsInRange('typeFee'),
    feesOfEveryDayAreInRange,
    somethingChanges(),
  ],

  correctPrivateBackbone: [
    privateBackboneContractIsApplicable,
    somethingChanges('privateBackboneContractNumber'),
  ],

  declareUsageConditions: [somethingChanges()],

  agreeToSoftwareLicense: [contractHasSoftware, somethingChanges()],

  requestAccountCountChange: [
    accountCountReachesMinimum,
    notPast('effectiveOn'),
    withinRecord('effectiveOn'),
    notAfterTermination('effectiveOn', '8'),
    changedFeesAreInRange('accountCount'),
    accountCountChanges,
  ],

  acceptChangeRequest: [
    notBeforeAcceptance('effectiveOn'),
    notBeforeRequested('effectiveOn'),
    withinRecord('effectiveOn'),
    notAfterTermination('effectiveOn', '8'),
    oneTimeFeeIsInRange,
    changedFeesAreInRange('changeRequestId'),
  ],

  applyForOption: [noOptionIsInForce],

  acceptOption: [noOptionIsInForce, optionFeeIsQuoted, optionFeeIsInRange],

  giveOptionStopNotice: [optionIsNotUnderNotice, ...NOTICE_RULES],

  withdrawOptionStopNotice: [stopIsNotYetEffective, noOptionIsInForce],

  giveTerminationNotice: [endIsEarlier, ...NOTICE_RULES, ...DEPENDENTS_RULES],

  withdrawTerminationNotice: [
    noticeIsNotYetEffective,
    notAhead('contractorAgreedOn'),
    agreementFollowsNotice,
    ...GOING_ON_RULES,
  ],

  terminateContract: [
    endIsEarlier,
    notBeforeAcceptance('effectiveOn'),
    endByTheCompanyIsNotPast,
    withinRecord('effectiveOn'),
    ...DEPENDENTS_RULES,
  ],

  correctTermination: [
    endIsEarlier,
    somethingChanges(),
    onlyANoticeArrives,
    effectiveDayIsThatOfTheNotice,
    notBeforeAcceptance('arrivedOn'),
    notAhead('arrivedOn'),
    notBeforeAcceptance('effectiveOn'),
    endByTheCompanyIsNotPast,
    withinRecord('effectiveOn'),
    ...DEPENDENTS_RULES,
    ...GOING_ON_RULES,
  ],

  recordOneTimeFee: [recordedFeeIsInRange, notBeforeAcceptance('arisesOn'), notAhead('arisesOn')],

  // The right is lost by nothing but time.
  fileOutageClaim: [contractIsAffected, outageIsLongEnough, claimIsInTime, claimIsTheFirst],

  grantOutageClaim: [deciderIsNotFiler, ...CLAIM_RECORD_RULES],

  denyOutageClaim: [
    faultMayLieElsewhere,
    outageIsPartial,
    softwareIsUsed,
    usageConditionIsUnmet,
    contractIsUnaffected,
    outageIsTooShort,
    noUnitIsLeft,
    otherReasonIsNoted,
  ],
} as const;
