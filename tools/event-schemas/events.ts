import type { ContractEventType } from '../../src/commands/inputs';

/** One thing in the data of an event. */
export type Part =
  /** An object of docs/events/objects.graphql, or a list of such. */
  | { readonly object: string; readonly isList?: true; readonly isOptional?: true }
  /** A field of an input or of a type of the schema, as in `ReopenOutageClaimInput.reason`. */
  | { readonly field: string; readonly description?: string }
  /** Some fields together. */
  | { readonly fields: Readonly<Record<string, string>>; readonly description: string };

/** What is in the data of an event. */
export interface EventData {
  readonly [name: string]: Part;
}

const OF_CONTRACT = {
  contract: { object: 'Contract' },
  settlements: { object: 'Settlement', isList: true },
} as const;
const OF_CHANGE_REQUEST = {
  ...OF_CONTRACT,
  changeRequest: { object: 'ContractChangeRequest' },
} as const;
const OF_OPTION = { ...OF_CONTRACT, optionService: { object: 'OptionService' } } as const;
const OF_CLAIM = {
  ...OF_CONTRACT,
  outageClaim: { object: 'OutageClaim' },
  outage: { object: 'Outage' },
} as const;
const OF_OUTAGE = {
  outage: { object: 'Outage' },
  affectedContractIds: {
    field: 'RecordOutageInput.affectedContractIds',
    description:
      'The contracts named as affected (影響を受けた契約 ID). Null: every contract of those types in force during the outage, as read at the time.',
  },
} as const;
const DECLARED = {
  networkEnvironment: { object: 'NetworkEnvironment', isOptional: true },
} as const;

/** What each event has in its data. */
export const EVENTS: Readonly<Record<ContractEventType, EventData>> = {
  APPLICATION_MADE: { ...OF_CONTRACT, ...DECLARED },
  APPLICATION_WITHDRAWN: OF_CONTRACT,
  APPLICATION_REJECTED: OF_CONTRACT,
  APPLICATION_QUOTED: OF_CONTRACT,
  APPLICATION_ACCEPTED: OF_CONTRACT,
  BILLING_START_RESCHEDULED: OF_CONTRACT,
  USAGE_CONDITIONS_DECLARED: { ...OF_CONTRACT, ...DECLARED },
  SOFTWARE_LICENSE_AGREED: OF_CONTRACT,
  QUOTED_FEES_REVISED: {
    ...OF_CONTRACT,
    feeRevision: {
      description: 'The revision (提示料金の改定), Annex 1.',
      fields: {
        effectiveOn: 'ReviseQuotedFeesInput.effectiveOn',
        basicFeePerAccount: 'ReviseQuotedFeesInput.basicFeePerAccount',
        typeFee: 'ReviseQuotedFeesInput.typeFee',
      },
    },
  },
  QUOTED_FEES_CORRECTED: {
    ...OF_CONTRACT,
    reason: { field: 'CorrectQuotedFeesInput.reason' },
    quotedFees: {
      description:
        'The quotes of the acceptance as they are put right (提示料金の訂正), Annex 1. What a revision left out follows.',
      fields: {
        initialFee: 'ContractQuotedFees.initialFee',
        basicFeePerAccount: 'ContractQuotedFees.basicFeePerAccount',
        typeFee: 'ContractQuotedFees.typeFee',
      },
    },
  },
  ACCOUNT_COUNT_CHANGE_REQUESTED: OF_CHANGE_REQUEST,
  CHANGE_REQUEST_WITHDRAWN: OF_CHANGE_REQUEST,
  CHANGE_REQUEST_ACCEPTED: OF_CHANGE_REQUEST,
  CHANGE_REQUEST_REJECTED: OF_CHANGE_REQUEST,
  TERMINATION_NOTICE_GIVEN: OF_CONTRACT,
  TERMINATION_NOTICE_WITHDRAWN: {
    ...OF_CONTRACT,
    reason: { field: 'WithdrawTerminationNoticeInput.reason' },
    contractorAgreedOn: { field: 'WithdrawTerminationNoticeInput.contractorAgreedOn' },
    reference: { field: 'WithdrawTerminationNoticeInput.reference' },
  },
  TERMINATION_CORRECTED: {
    ...OF_CONTRACT,
    reason: { field: 'CorrectTerminationInput.reason' },
  },
  BILLING_START_CORRECTED: {
    ...OF_CONTRACT,
    reason: { field: 'CorrectBillingStartInput.reason' },
  },
  PRIVATE_BACKBONE_CORRECTED: {
    ...OF_CONTRACT,
    reason: { field: 'CorrectPrivateBackboneInput.reason' },
  },
  CONTRACT_TERMINATED: OF_CONTRACT,
  OPTION_APPLICATION_MADE: OF_OPTION,
  OPTION_APPLICATION_WITHDRAWN: OF_OPTION,
  OPTION_ACCEPTED: OF_OPTION,
  OPTION_REJECTED: OF_OPTION,
  OPTION_STOP_NOTICE_GIVEN: OF_OPTION,
  OPTION_STOP_NOTICE_WITHDRAWN: {
    ...OF_OPTION,
    reason: { field: 'WithdrawOptionStopNoticeInput.reason' },
  },
  OUTAGE_RECORDED: OF_OUTAGE,
  OUTAGE_UPDATED: OF_OUTAGE,
  OUTAGE_CORRECTED: { ...OF_OUTAGE, reason: { field: 'CorrectOutageInput.reason' } },
  OUTAGE_REPORTED: { outage: { object: 'Outage' } },
  OUTAGE_CLAIM_FILED: OF_CLAIM,
  OUTAGE_CLAIM_WITHDRAWN: OF_CLAIM,
  OUTAGE_CLAIM_GRANTED: OF_CLAIM,
  OUTAGE_CLAIM_DENIED: OF_CLAIM,
  OUTAGE_CLAIM_REOPENED: { ...OF_CLAIM, reason: { field: 'ReopenOutageClaimInput.reason' } },
  OUTAGE_CLAIM_REASSESSED: OF_CLAIM,
  ONE_TIME_FEE_RECORDED: OF_CONTRACT,
  SETTLEMENT_REVERSED: OF_CONTRACT,
};

const UNTIL_GRANTED = 'In an event: null unless the claim is granted, as an estimate is no fact.';

/** What is to be said of a field in an event, beside its description. */
export const NOTES: Readonly<Record<string, string>> = {
  'OutageClaim.unavailableHours': UNTIL_GRANTED,
  'OutageClaim.unavailableUnits': UNTIL_GRANTED,
  'OutageClaim.reductionAmount': UNTIL_GRANTED,
};
