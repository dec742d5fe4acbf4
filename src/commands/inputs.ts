/* Made by `npm run generate` from schema/. */
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: number; output: number; }
  JSON: { input: object; output: object; }
  YearMonth: { input: string; output: string; }
  Yen: { input: number; output: number; }
  federation__FieldSet: { input: unknown; output: unknown; }
  link__Import: { input: unknown; output: unknown; }
};

export type AcceptApplicationInput = {
  billingStartOn: Scalars['Date']['input'];
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  privateBackboneConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  privateBackboneContractNumber?: InputMaybe<Scalars['String']['input']>;
  quotedFees?: InputMaybe<QuotedFeesInput>;
};

export type AcceptChangeRequestInput = {
  changeRequestId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  oneTimeFee?: InputMaybe<Scalars['Yen']['input']>;
};

export type AcceptOptionInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  initialFee?: InputMaybe<Scalars['Yen']['input']>;
  optionServiceId: Scalars['ID']['input'];
};

export type AgreeToSoftwareLicenseInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  softwareLicenseVersion?: InputMaybe<Scalars['String']['input']>;
};

export type ApplyForContractInput = {
  accountCount: Scalars['Int']['input'];
  agreesToSoftwareLicense?: InputMaybe<Scalars['Boolean']['input']>;
  agreesToTermsEdition: Scalars['Date']['input'];
  contractorId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  item?: InputMaybe<ContractServiceItem>;
  privateBackboneContractNumber?: InputMaybe<Scalars['String']['input']>;
  requestedBillingStartOn?: InputMaybe<Scalars['Date']['input']>;
  serviceType: ContractServiceType;
  softwareLicenseVersion?: InputMaybe<Scalars['String']['input']>;
  usageConditions?: InputMaybe<UsageConditionsInput>;
};

export type ApplyForOptionInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: OptionKind;
};

export type ChangeRequestStatus =
  | 'ACCEPTED'
  | 'LAPSED'
  | 'REJECTED'
  | 'REQUESTED'
  | 'WITHDRAWN';

export type ClaimDenialReason =
  | 'CUSTOMER_SIDE_LIMIT'
  | 'NOT_AFFECTED'
  | 'NOT_COMPANY_ATTRIBUTABLE'
  | 'NOT_COMPLETE_OUTAGE'
  | 'NO_UNIT_LEFT'
  | 'OTHER'
  | 'OUTAGE_TOO_SHORT'
  | 'REMOTE_CONNECT_SOFTWARE'
  | 'SETTING_CHANGE'
  | 'USAGE_CONDITIONS_UNMET';

export type ContractChangeRequestFilter = {
  contractorId?: InputMaybe<Scalars['ID']['input']>;
  requestedOn?: InputMaybe<ContractDateRange>;
  status?: InputMaybe<Array<ChangeRequestStatus>>;
};

export type ContractDateKind =
  | 'ACCOUNT_COUNT_CHANGE'
  | 'BILLING_START'
  | 'CLAIM_DEADLINE'
  | 'CONTRACT_END'
  | 'FEE_REVISION'
  | 'MINIMUM_TERM_END'
  | 'OPTION_END'
  | 'QUOTE_END';

export type ContractDateRange = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type ContractDecisionOutcome =
  | 'ACCEPTED'
  | 'DENIED'
  | 'GRANTED'
  | 'REJECTED'
  | 'WITHDRAWN';

export type ContractErrorCode =
  | 'ACCOUNT_COUNT_BELOW_MINIMUM'
  | 'AFTER_TERMINATION'
  | 'ALREADY_REVERSED'
  | 'ALREADY_UNDER_NOTICE'
  | 'AMOUNT_OUT_OF_RANGE'
  | 'BASE_CONTRACT_REQUIRED'
  | 'BEFORE_ACCEPTANCE'
  | 'BEFORE_REQUESTED_DATE'
  | 'CLAIM_PERIOD_EXPIRED'
  | 'CONTRACT_LIMIT_EXCEEDED'
  | 'CONTRACT_NOT_AFFECTED'
  | 'DATES_OUT_OF_ORDER'
  | 'DATE_IN_FUTURE'
  | 'DATE_IN_PAST'
  | 'DENIAL_CONTRADICTS_RECORD'
  | 'DEPENDENTS_CHOICE_REQUIRED'
  | 'DUPLICATE_CLAIM'
  | 'FEE_NOT_QUOTED'
  | 'FILER_CANNOT_DECIDE'
  | 'GROUND_NOT_PERMITTED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID_STATE'
  | 'ITEM_NOT_APPLICABLE'
  | 'LICENSE_NOT_APPLICABLE'
  | 'NOTE_REQUIRED'
  | 'NOTICE_ALREADY_EFFECTIVE'
  | 'NOT_COMPANY_ATTRIBUTABLE'
  | 'NOT_FOUND'
  | 'NO_CHANGE'
  | 'NO_UNIT_LEFT'
  | 'OPTION_ALREADY_IN_FORCE'
  | 'OUTAGE_NOT_COMPLETE'
  | 'OUTAGE_NOT_OVER'
  | 'OUTAGE_TOO_SHORT'
  | 'PRIVATE_BACKBONE_REQUIRED'
  | 'QUOTE_DIFFERS'
  | 'QUOTE_EXPIRED'
  | 'TERMS_EDITION_NOT_CURRENT'
  | 'VERSION_CONFLICT';

export type ContractEventFilter = {
  contractId?: InputMaybe<Scalars['ID']['input']>;
  contractorId?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<Array<ContractEventType>>;
};

export type ContractEventType =
  | 'ACCOUNT_COUNT_CHANGE_REQUESTED'
  | 'APPLICATION_ACCEPTED'
  | 'APPLICATION_MADE'
  | 'APPLICATION_QUOTED'
  | 'APPLICATION_REJECTED'
  | 'APPLICATION_WITHDRAWN'
  | 'BILLING_START_CORRECTED'
  | 'BILLING_START_RESCHEDULED'
  | 'CHANGE_REQUEST_ACCEPTED'
  | 'CHANGE_REQUEST_REJECTED'
  | 'CHANGE_REQUEST_WITHDRAWN'
  | 'CONTRACT_TERMINATED'
  | 'ONE_TIME_FEE_RECORDED'
  | 'OPTION_ACCEPTED'
  | 'OPTION_APPLICATION_MADE'
  | 'OPTION_APPLICATION_WITHDRAWN'
  | 'OPTION_REJECTED'
  | 'OPTION_STOP_NOTICE_GIVEN'
  | 'OPTION_STOP_NOTICE_WITHDRAWN'
  | 'OUTAGE_CLAIM_DENIED'
  | 'OUTAGE_CLAIM_FILED'
  | 'OUTAGE_CLAIM_GRANTED'
  | 'OUTAGE_CLAIM_REASSESSED'
  | 'OUTAGE_CLAIM_REOPENED'
  | 'OUTAGE_CLAIM_WITHDRAWN'
  | 'OUTAGE_CORRECTED'
  | 'OUTAGE_RECORDED'
  | 'OUTAGE_REPORTED'
  | 'OUTAGE_UPDATED'
  | 'PRIVATE_BACKBONE_CORRECTED'
  | 'QUOTED_FEES_CORRECTED'
  | 'QUOTED_FEES_REVISED'
  | 'SETTLEMENT_REVERSED'
  | 'SOFTWARE_LICENSE_AGREED'
  | 'TERMINATION_CORRECTED'
  | 'TERMINATION_NOTICE_GIVEN'
  | 'TERMINATION_NOTICE_WITHDRAWN'
  | 'USAGE_CONDITIONS_DECLARED';

export type ContractFeeUnit =
  | 'FLAT'
  | 'PER_ACCOUNT';

export type ContractFilter = {
  appliedOn?: InputMaybe<ContractDateRange>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  billingStartOn?: InputMaybe<ContractDateRange>;
  contractNumber?: InputMaybe<Scalars['String']['input']>;
  contractorId?: InputMaybe<Scalars['ID']['input']>;
  eligible?: InputMaybe<Scalars['Boolean']['input']>;
  minimumTermEndsOn?: InputMaybe<ContractDateRange>;
  serviceType?: InputMaybe<Array<ContractServiceType>>;
  status?: InputMaybe<Array<ContractStatus>>;
  terminationEffectiveOn?: InputMaybe<ContractDateRange>;
};

export type ContractLanguage =
  | 'EN'
  | 'JA';

export type ContractOrderBy =
  | 'APPLIED_ON_ASC'
  | 'APPLIED_ON_DESC'
  | 'BILLING_START_ON_ASC'
  | 'BILLING_START_ON_DESC'
  | 'CONTRACT_NUMBER_ASC'
  | 'CONTRACT_NUMBER_DESC'
  | 'TERMINATION_EFFECTIVE_ON_ASC'
  | 'TERMINATION_EFFECTIVE_ON_DESC';

export type ContractServiceItem =
  | 'PRIVATE_CONNECT_1GBPS'
  | 'REMOTE_CONNECT_TYPE_A';

export type ContractServiceType =
  | 'FIREWALL_TYPE_1'
  | 'FIREWALL_TYPE_2'
  | 'PRIVATE_CONNECT'
  | 'REMOTE_CONNECT'
  | 'WEB_GATEWAY';

export type ContractStatus =
  | 'ACCEPTED'
  | 'ACTIVE'
  | 'APPLIED'
  | 'REJECTED'
  | 'TERMINATED'
  | 'UNDER_NOTICE'
  | 'WITHDRAWN';

export type ContractTerminationGround =
  | 'COMPANY'
  | 'GENERAL_TERMS_28_2'
  | 'GENERAL_TERMS_28_3';

export type CorrectBillingStartInput = {
  billingStartOn: Scalars['Date']['input'];
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type CorrectOutageInput = {
  affectedContractIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  affectedServiceTypes?: InputMaybe<Array<ContractServiceType>>;
  attribution?: InputMaybe<OutageAttribution>;
  complete?: InputMaybe<Scalars['Boolean']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  outageId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  restoredAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CorrectPrivateBackboneInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  privateBackboneContractNumber: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type CorrectQuotedFeesInput = {
  basicFeePerAccount?: InputMaybe<Scalars['Yen']['input']>;
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  initialFee?: InputMaybe<Scalars['Yen']['input']>;
  reason: Scalars['String']['input'];
  typeFee?: InputMaybe<Scalars['Yen']['input']>;
};

export type CorrectTerminationInput = {
  arrivedOn?: InputMaybe<Scalars['Date']['input']>;
  contractId: Scalars['ID']['input'];
  dependentContracts?: InputMaybe<DependentContractsChoice>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  ground?: InputMaybe<TerminationGround>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  namedNoDay?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  remove?: InputMaybe<Scalars['Boolean']['input']>;
  requestedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type DeclareUsageConditionsInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  networkEnvironment?: InputMaybe<NetworkEnvironmentInput>;
  operatingPolicyDecided?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DenyOutageClaimInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  outageClaimId: Scalars['ID']['input'];
  reason: ClaimDenialReason;
};

export type DependentContractsChoice =
  | 'LEAVE_IN_FORCE'
  | 'TERMINATE_TOGETHER';

export type FileOutageClaimInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  outageId: Scalars['ID']['input'];
};

export type GiveOptionStopNoticeInput = {
  arrivedOn?: InputMaybe<Scalars['Date']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  optionServiceId: Scalars['ID']['input'];
  requestedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type GiveTerminationNoticeInput = {
  arrivedOn?: InputMaybe<Scalars['Date']['input']>;
  contractId: Scalars['ID']['input'];
  dependentContracts?: InputMaybe<DependentContractsChoice>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  requestedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type GrantOutageClaimInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  outageClaimId: Scalars['ID']['input'];
};

export type NetworkEnvironmentInput = {
  companyServiceReference?: InputMaybe<Scalars['String']['input']>;
  configuration?: InputMaybe<Scalars['String']['input']>;
  providedByCompany: Scalars['Boolean']['input'];
};

export type OptionKind =
  | 'DEDICATED_IP_ADDRESS';

export type OptionServiceFilter = {
  contractorId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<OptionStatus>>;
};

export type OptionStatus =
  | 'ACTIVE'
  | 'APPLIED'
  | 'LAPSED'
  | 'REJECTED'
  | 'STOPPED'
  | 'UNDER_NOTICE'
  | 'WITHDRAWN';

export type OutageAttribution =
  | 'COMPANY'
  | 'CONTRACTOR'
  | 'THIRD_PARTY'
  | 'UNDER_INVESTIGATION';

export type OutageClaimFilter = {
  claimDeadline?: InputMaybe<ContractDateRange>;
  contractId?: InputMaybe<Scalars['ID']['input']>;
  contractorId?: InputMaybe<Scalars['ID']['input']>;
  outageId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<OutageClaimStatus>>;
};

export type OutageClaimOrderBy =
  | 'CLAIM_DEADLINE_ASC'
  | 'CLAIM_DEADLINE_DESC'
  | 'FILED_AT_ASC'
  | 'FILED_AT_DESC';

export type OutageClaimStatus =
  | 'DENIED'
  | 'FILED'
  | 'GRANTED'
  | 'WITHDRAWN';

export type OutageFilter = {
  attribution?: InputMaybe<Array<OutageAttribution>>;
  contractId?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<OutageInstantRange>;
  over?: InputMaybe<Scalars['Boolean']['input']>;
  serviceType?: InputMaybe<Array<ContractServiceType>>;
};

export type OutageInstantRange = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type QuoteApplicationInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  quotedFees: QuotedFeesInput;
  validThrough?: InputMaybe<Scalars['Date']['input']>;
};

export type QuotedFeesInput = {
  basicFeePerAccount?: InputMaybe<Scalars['Yen']['input']>;
  initialFee?: InputMaybe<Scalars['Yen']['input']>;
  typeFee?: InputMaybe<Scalars['Yen']['input']>;
};

export type RecordOneTimeFeeInput = {
  amount: Scalars['Yen']['input'];
  arisesOn: Scalars['Date']['input'];
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  label: Scalars['String']['input'];
};

export type RecordOutageInput = {
  affectedContractIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  affectedServiceTypes: Array<ContractServiceType>;
  attribution: OutageAttribution;
  complete: Scalars['Boolean']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  knownAt: Scalars['DateTime']['input'];
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  restoredAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RejectApplicationInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type RejectChangeRequestInput = {
  changeRequestId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type RejectOptionInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  optionServiceId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReopenOutageClaimInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  outageClaimId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReportOutageInput = {
  completelyUnusable: Scalars['Boolean']['input'];
  contractId: Scalars['ID']['input'];
  description: Scalars['String']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RequestAccountCountChangeInput = {
  accountCount: Scalars['Int']['input'];
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RescheduleBillingStartInput = {
  billingStartOn: Scalars['Date']['input'];
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ReverseSettlementInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  settlementId: Scalars['ID']['input'];
};

export type ReviseQuotedFeesInput = {
  basicFeePerAccount?: InputMaybe<Scalars['Yen']['input']>;
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  effectiveOn: Scalars['Date']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  typeFee?: InputMaybe<Scalars['Yen']['input']>;
};

export type SettlementDirection =
  | 'CHARGE'
  | 'CREDIT';

export type SettlementFilter = {
  arisesOn?: InputMaybe<ContractDateRange>;
  contractId?: InputMaybe<Scalars['ID']['input']>;
  contractorId?: InputMaybe<Scalars['ID']['input']>;
  direction?: InputMaybe<SettlementDirection>;
  kind?: InputMaybe<Array<SettlementKind>>;
  provisional?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SettlementKind =
  | 'ADJUSTMENT'
  | 'EARLY_TERMINATION'
  | 'FEE_REDUCTION'
  | 'INITIAL_FEE'
  | 'ONE_TIME_FEE'
  | 'REVERSAL';

export type SettlementOrderBy =
  | 'ARISES_ON_ASC'
  | 'ARISES_ON_DESC'
  | 'RECORDED_ASC'
  | 'RECORDED_DESC';

export type TerminateContractInput = {
  contractId: Scalars['ID']['input'];
  dependentContracts?: InputMaybe<DependentContractsChoice>;
  dependentsGround?: InputMaybe<ContractTerminationGround>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  effectiveOn: Scalars['Date']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  ground: ContractTerminationGround;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
};

export type TerminationGround =
  | 'COMPANY'
  | 'CONTRACTOR_NOTICE'
  | 'GENERAL_TERMS_28_2'
  | 'GENERAL_TERMS_28_3';

export type UpdateOutageInput = {
  attribution?: InputMaybe<OutageAttribution>;
  complete?: InputMaybe<Scalars['Boolean']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  outageId: Scalars['ID']['input'];
  restoredAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type UsageCondition =
  | 'ENVIRONMENT_DISCLOSURE'
  | 'NETWORK_ENVIRONMENT'
  | 'OPERATING_POLICY';

export type UsageConditionsInput = {
  networkEnvironment?: InputMaybe<NetworkEnvironmentInput>;
  operatingPolicyDecided?: InputMaybe<Scalars['Boolean']['input']>;
};

export type WithdrawApplicationInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawChangeRequestInput = {
  changeRequestId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawOptionApplicationInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  optionServiceId: Scalars['ID']['input'];
};

export type WithdrawOptionStopNoticeInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  optionServiceId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type WithdrawOutageClaimInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  outageClaimId: Scalars['ID']['input'];
};

export type WithdrawTerminationNoticeInput = {
  contractId: Scalars['ID']['input'];
  contractorAgreedOn: Scalars['Date']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  reference?: InputMaybe<Scalars['String']['input']>;
};
