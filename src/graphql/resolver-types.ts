/* Made by `npm run generate` from schema/. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ContractRow } from '../persistence/contracts';
import type { ChangeRequestRow } from '../persistence/change-requests';
import type { OptionServiceRow } from '../persistence/option-services';
import type { OutageRow } from '../persistence/outages';
import type { OutageClaimRow } from '../persistence/outage-claims';
import type { SettlementRow } from '../persistence/settlements';
import type { SettlementLine as SettlementLineModel } from '../terms/model/settlement';
import type { ContractEventRow } from '../persistence/contract-events';
import type { Refusal } from '../terms/refusals/refusal';
import type { ContractorModel, ClaimableOutageModel, OutageStateModel, ContractConnectionModel, ContractChangeRequestConnectionModel, OptionServiceConnectionModel, ContractBaseEligibilityModel, TerminationNoticeModel, TerminationPreviewModel, DependentPreviewModel, ContractDateModel, SettlementConnectionModel, OutageConnectionModel, OutageClaimConnectionModel, ContractEventConnectionModel, ContractStatementModel, ContractorStatementModel, StatementLineModel, ServiceTypeTermsModel, OptionTermsModel } from './models';
import type { Decision } from '../terms/model/decision';
import type { Worklist, Waiting } from '../persistence/worklist';
import type { Edition } from '../terms/model/editions';
import type { ArticleWording, ParagraphWording } from '../terms/wording/article';
import type { Context } from './context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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

export type AcceptApplicationPayload = {
  __typename?: 'AcceptApplicationPayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
};

export type AcceptChangeRequestInput = {
  changeRequestId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  oneTimeFee?: InputMaybe<Scalars['Yen']['input']>;
};

export type AcceptChangeRequestPayload = {
  __typename?: 'AcceptChangeRequestPayload';
  changeRequest: Maybe<ContractChangeRequest>;
  userErrors: Array<ContractUserError>;
};

export type AcceptOptionInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  initialFee?: InputMaybe<Scalars['Yen']['input']>;
  optionServiceId: Scalars['ID']['input'];
};

export type AcceptOptionPayload = {
  __typename?: 'AcceptOptionPayload';
  optionService: Maybe<OptionService>;
  userErrors: Array<ContractUserError>;
};

export type AgreeToSoftwareLicenseInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  softwareLicenseVersion?: InputMaybe<Scalars['String']['input']>;
};

export type AgreeToSoftwareLicensePayload = {
  __typename?: 'AgreeToSoftwareLicensePayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
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

export type ApplyForContractPayload = {
  __typename?: 'ApplyForContractPayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
};

export type ApplyForOptionInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: OptionKind;
};

export type ApplyForOptionPayload = {
  __typename?: 'ApplyForOptionPayload';
  optionService: Maybe<OptionService>;
  userErrors: Array<ContractUserError>;
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

export type ClaimableOutage = {
  __typename?: 'ClaimableOutage';
  claim: Maybe<OutageClaim>;
  claimDeadline: Scalars['Date']['output'];
  claimableFrom: Scalars['Date']['output'];
  contract: Contract;
  countedHours: Scalars['Int']['output'];
  estimate: Scalars['Yen']['output'];
  outage: Outage;
  reasons: Array<ContractUserError>;
  units: Scalars['Int']['output'];
};

export type Contract = {
  __typename?: 'Contract';
  acceptedOn: Maybe<Scalars['Date']['output']>;
  accountCount: Scalars['Int']['output'];
  appliedOn: Scalars['Date']['output'];
  billingStartOn: Maybe<Scalars['Date']['output']>;
  changeRequests: Array<ContractChangeRequest>;
  claimableOutages: Array<ClaimableOutage>;
  contractNumber: Scalars['String']['output'];
  contractor: Contractor;
  decision: Maybe<ContractDecision>;
  dependentContracts: Array<Contract>;
  eligibility: ContractBaseEligibility;
  eligible: Scalars['Boolean']['output'];
  history: ContractEventConnection;
  id: Scalars['ID']['output'];
  item: Maybe<ContractServiceItem>;
  minimumTermEndsOn: Maybe<Scalars['Date']['output']>;
  monthlyFee: Maybe<ContractMonthlyFee>;
  optionServices: Array<OptionService>;
  outageClaims: OutageClaimConnection;
  privateBackboneConfirmedOn: Maybe<Scalars['Date']['output']>;
  privateBackboneContractNumber: Maybe<Scalars['String']['output']>;
  quote: Maybe<ContractQuote>;
  quotedFees: Maybe<ContractQuotedFees>;
  requestedBillingStartOn: Maybe<Scalars['Date']['output']>;
  serviceType: ContractServiceType;
  settlements: SettlementConnection;
  softwareLicenseAgreedOn: Maybe<Scalars['Date']['output']>;
  softwareLicenseVersion: Maybe<Scalars['String']['output']>;
  statement: ContractStatement;
  status: ContractStatus;
  terminationEffectiveOn: Maybe<Scalars['Date']['output']>;
  terminationNotice: Maybe<TerminationNotice>;
  terminationPreview: TerminationPreview;
  termsEdition: Scalars['Date']['output'];
  usageConditions: UsageConditions;
  version: Scalars['Int']['output'];
};


export type ContractAccountCountArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


export type ContractDependentContractsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


export type ContractEligibilityArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


export type ContractEligibleArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


export type ContractHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ContractMonthlyFeeArgs = {
  accountCount: InputMaybe<Scalars['Int']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
};


export type ContractOutageClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ContractQuotedFeesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


export type ContractSettlementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ContractStatementArgs = {
  month: Scalars['YearMonth']['input'];
};


export type ContractStatusArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


export type ContractTerminationPreviewArgs = {
  arrivedOn: InputMaybe<Scalars['Date']['input']>;
  requestedOn: InputMaybe<Scalars['Date']['input']>;
};

export type ContractBaseEligibility = {
  __typename?: 'ContractBaseEligibility';
  bases: Array<Contract>;
  eligible: Scalars['Boolean']['output'];
  reasons: Array<ContractUserError>;
  until: Maybe<Scalars['Date']['output']>;
};

export type ContractChangeRequest = {
  __typename?: 'ContractChangeRequest';
  accountCount: Scalars['Int']['output'];
  contract: Contract;
  decision: Maybe<ContractDecision>;
  effectiveOn: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  oneTimeFee: Maybe<Scalars['Yen']['output']>;
  requestedEffectiveOn: Maybe<Scalars['Date']['output']>;
  requestedOn: Scalars['Date']['output'];
  status: ChangeRequestStatus;
  version: Scalars['Int']['output'];
};

export type ContractChangeRequestConnection = {
  __typename?: 'ContractChangeRequestConnection';
  edges: Array<ContractChangeRequestEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ContractChangeRequestEdge = {
  __typename?: 'ContractChangeRequestEdge';
  cursor: Scalars['String']['output'];
  node: ContractChangeRequest;
};

export type ContractChangeRequestFilter = {
  contractorId?: InputMaybe<Scalars['ID']['input']>;
  requestedOn?: InputMaybe<ContractDateRange>;
  status?: InputMaybe<Array<ChangeRequestStatus>>;
};

export type ContractConnection = {
  __typename?: 'ContractConnection';
  edges: Array<ContractEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ContractDate = {
  __typename?: 'ContractDate';
  contract: Contract;
  kind: ContractDateKind;
  label: Scalars['String']['output'];
  on: Scalars['Date']['output'];
};


export type ContractDateLabelArgs = {
  language?: ContractLanguage;
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

export type ContractDecision = {
  __typename?: 'ContractDecision';
  by: Maybe<Scalars['String']['output']>;
  on: Scalars['Date']['output'];
  outcome: ContractDecisionOutcome;
  reason: Maybe<Scalars['String']['output']>;
};

export type ContractDecisionOutcome =
  | 'ACCEPTED'
  | 'DENIED'
  | 'GRANTED'
  | 'REJECTED'
  | 'WITHDRAWN';

export type ContractEdge = {
  __typename?: 'ContractEdge';
  cursor: Scalars['String']['output'];
  node: Contract;
};

export type ContractEligibility = {
  __typename?: 'ContractEligibility';
  eligible: Scalars['Boolean']['output'];
  reasons: Array<ContractUserError>;
};

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

export type ContractEvent = {
  __typename?: 'ContractEvent';
  actor: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  contract: Maybe<Contract>;
  contractId: Maybe<Scalars['ID']['output']>;
  contractor: Maybe<Contractor>;
  contractorId: Maybe<Scalars['ID']['output']>;
  data: Scalars['JSON']['output'];
  id: Scalars['ID']['output'];
  sequence: Scalars['String']['output'];
  subjectId: Scalars['ID']['output'];
  type: ContractEventType;
};

export type ContractEventConnection = {
  __typename?: 'ContractEventConnection';
  edges: Array<ContractEventEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ContractEventEdge = {
  __typename?: 'ContractEventEdge';
  cursor: Scalars['String']['output'];
  node: ContractEvent;
};

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

export type ContractLabel = {
  __typename?: 'ContractLabel';
  enum: Scalars['String']['output'];
  label: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type ContractLanguage =
  | 'EN'
  | 'JA';

export type ContractLimit = {
  __typename?: 'ContractLimit';
  available: Scalars['Int']['output'];
  held: Scalars['Int']['output'];
  limit: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
  serviceType: ContractServiceType;
};

export type ContractMonthlyFee = {
  __typename?: 'ContractMonthlyFee';
  accountCount: Scalars['Int']['output'];
  article: Scalars['String']['output'];
  basicFee: Scalars['Yen']['output'];
  due: Scalars['Boolean']['output'];
  total: Scalars['Yen']['output'];
  typeFee: Scalars['Yen']['output'];
};

export type ContractOrderBy =
  | 'APPLIED_ON_ASC'
  | 'APPLIED_ON_DESC'
  | 'BILLING_START_ON_ASC'
  | 'BILLING_START_ON_DESC'
  | 'CONTRACT_NUMBER_ASC'
  | 'CONTRACT_NUMBER_DESC'
  | 'TERMINATION_EFFECTIVE_ON_ASC'
  | 'TERMINATION_EFFECTIVE_ON_DESC';

export type ContractQuote = {
  __typename?: 'ContractQuote';
  fees: ContractQuotedFees;
  quotedOn: Scalars['Date']['output'];
  validThrough: Maybe<Scalars['Date']['output']>;
};

export type ContractQuotedFees = {
  __typename?: 'ContractQuotedFees';
  basicFeePerAccount: Scalars['Yen']['output'];
  effectiveOn: Scalars['Date']['output'];
  initialFee: Scalars['Yen']['output'];
  typeFee: Scalars['Yen']['output'];
  typeFeeUnit: ContractFeeUnit;
};

export type ContractServiceItem =
  | 'PRIVATE_CONNECT_1GBPS'
  | 'REMOTE_CONNECT_TYPE_A';

export type ContractServiceType =
  | 'FIREWALL_TYPE_1'
  | 'FIREWALL_TYPE_2'
  | 'PRIVATE_CONNECT'
  | 'REMOTE_CONNECT'
  | 'WEB_GATEWAY';

export type ContractStatement = {
  __typename?: 'ContractStatement';
  charges: Scalars['Yen']['output'];
  contract: Contract;
  credits: Scalars['Yen']['output'];
  lines: Array<StatementLine>;
  month: Scalars['YearMonth']['output'];
  netAmount: Scalars['Yen']['output'];
  netDirection: SettlementDirection;
  provisional: Scalars['Boolean']['output'];
};

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

export type ContractUserError = {
  __typename?: 'ContractUserError';
  article: Maybe<Scalars['String']['output']>;
  code: ContractErrorCode;
  details: Maybe<Scalars['JSON']['output']>;
  message: Scalars['String']['output'];
  path: Maybe<Array<Scalars['String']['output']>>;
};


export type ContractUserErrorMessageArgs = {
  language?: ContractLanguage;
};

export type ContractWorklist = {
  __typename?: 'ContractWorklist';
  applications: ContractsWaiting;
  changeRequests: ContractsWaiting;
  optionServices: ContractsWaiting;
  outageClaims: ContractsWaiting;
};

export type Contractor = {
  __typename?: 'Contractor';
  calendar: Maybe<Array<ContractDate>>;
  claimableOutages: Maybe<Array<ClaimableOutage>>;
  contractLimits: Maybe<Array<ContractLimit>>;
  contracts: Maybe<ContractConnection>;
  eligibility: Maybe<ContractEligibility>;
  id: Scalars['ID']['output'];
  outageClaims: Maybe<OutageClaimConnection>;
  settlements: Maybe<SettlementConnection>;
  statement: Maybe<ContractorStatement>;
};


export type ContractorCalendarArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type ContractorContractLimitsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


export type ContractorContractsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ContractorEligibilityArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
  serviceType: ContractServiceType;
};


export type ContractorOutageClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ContractorSettlementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ContractorStatementArgs = {
  month: Scalars['YearMonth']['input'];
};

export type ContractorStatement = {
  __typename?: 'ContractorStatement';
  charges: Scalars['Yen']['output'];
  contracts: Array<ContractStatement>;
  credits: Scalars['Yen']['output'];
  month: Scalars['YearMonth']['output'];
  netAmount: Scalars['Yen']['output'];
  netDirection: SettlementDirection;
  provisional: Scalars['Boolean']['output'];
};

export type ContractsWaiting = {
  __typename?: 'ContractsWaiting';
  count: Scalars['Int']['output'];
  oldestOn: Maybe<Scalars['Date']['output']>;
};

export type CorrectBillingStartInput = {
  billingStartOn: Scalars['Date']['input'];
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type CorrectBillingStartPayload = {
  __typename?: 'CorrectBillingStartPayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
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

export type CorrectOutagePayload = {
  __typename?: 'CorrectOutagePayload';
  outage: Maybe<Outage>;
  userErrors: Array<ContractUserError>;
};

export type CorrectPrivateBackboneInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  privateBackboneContractNumber: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type CorrectPrivateBackbonePayload = {
  __typename?: 'CorrectPrivateBackbonePayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
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

export type CorrectQuotedFeesPayload = {
  __typename?: 'CorrectQuotedFeesPayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
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

export type CorrectTerminationPayload = {
  __typename?: 'CorrectTerminationPayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
};

export type DeclareUsageConditionsInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  networkEnvironment?: InputMaybe<NetworkEnvironmentInput>;
  operatingPolicyDecided?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DeclareUsageConditionsPayload = {
  __typename?: 'DeclareUsageConditionsPayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
};

export type DenyOutageClaimInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  outageClaimId: Scalars['ID']['input'];
  reason: ClaimDenialReason;
};

export type DenyOutageClaimPayload = {
  __typename?: 'DenyOutageClaimPayload';
  outageClaim: Maybe<OutageClaim>;
  userErrors: Array<ContractUserError>;
};

export type DependentContractsChoice =
  | 'LEAVE_IN_FORCE'
  | 'TERMINATE_TOGETHER';

export type DependentPreview = {
  __typename?: 'DependentPreview';
  contract: Contract;
  endsOn: Scalars['Date']['output'];
  firstDayWithoutBase: Scalars['Date']['output'];
  settlementAmount: Scalars['Yen']['output'];
  settlementLines: Array<SettlementLine>;
};

export type FileOutageClaimInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  outageId: Scalars['ID']['input'];
};

export type FileOutageClaimPayload = {
  __typename?: 'FileOutageClaimPayload';
  outageClaim: Maybe<OutageClaim>;
  userErrors: Array<ContractUserError>;
};

export type GiveOptionStopNoticeInput = {
  arrivedOn?: InputMaybe<Scalars['Date']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  optionServiceId: Scalars['ID']['input'];
  requestedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type GiveOptionStopNoticePayload = {
  __typename?: 'GiveOptionStopNoticePayload';
  optionService: Maybe<OptionService>;
  userErrors: Array<ContractUserError>;
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

export type GiveTerminationNoticePayload = {
  __typename?: 'GiveTerminationNoticePayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
};

export type GrantOutageClaimInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  outageClaimId: Scalars['ID']['input'];
};

export type GrantOutageClaimPayload = {
  __typename?: 'GrantOutageClaimPayload';
  outageClaim: Maybe<OutageClaim>;
  userErrors: Array<ContractUserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  acceptApplication: AcceptApplicationPayload;
  acceptChangeRequest: AcceptChangeRequestPayload;
  acceptOption: AcceptOptionPayload;
  agreeToSoftwareLicense: AgreeToSoftwareLicensePayload;
  applyForContract: ApplyForContractPayload;
  applyForOption: ApplyForOptionPayload;
  correctBillingStart: CorrectBillingStartPayload;
  correctOutage: CorrectOutagePayload;
  correctPrivateBackbone: CorrectPrivateBackbonePayload;
  correctQuotedFees: CorrectQuotedFeesPayload;
  correctTermination: CorrectTerminationPayload;
  declareUsageConditions: DeclareUsageConditionsPayload;
  denyOutageClaim: DenyOutageClaimPayload;
  fileOutageClaim: FileOutageClaimPayload;
  giveOptionStopNotice: GiveOptionStopNoticePayload;
  giveTerminationNotice: GiveTerminationNoticePayload;
  grantOutageClaim: GrantOutageClaimPayload;
  quoteApplication: QuoteApplicationPayload;
  recordOneTimeFee: RecordOneTimeFeePayload;
  recordOutage: RecordOutagePayload;
  rejectApplication: RejectApplicationPayload;
  rejectChangeRequest: RejectChangeRequestPayload;
  rejectOption: RejectOptionPayload;
  reopenOutageClaim: ReopenOutageClaimPayload;
  reportOutage: ReportOutagePayload;
  requestAccountCountChange: RequestAccountCountChangePayload;
  rescheduleBillingStart: RescheduleBillingStartPayload;
  reverseSettlement: ReverseSettlementPayload;
  reviseQuotedFees: ReviseQuotedFeesPayload;
  terminateContract: TerminateContractPayload;
  updateOutage: UpdateOutagePayload;
  withdrawApplication: WithdrawApplicationPayload;
  withdrawChangeRequest: WithdrawChangeRequestPayload;
  withdrawOptionApplication: WithdrawOptionApplicationPayload;
  withdrawOptionStopNotice: WithdrawOptionStopNoticePayload;
  withdrawOutageClaim: WithdrawOutageClaimPayload;
  withdrawTerminationNotice: WithdrawTerminationNoticePayload;
};


export type MutationAcceptApplicationArgs = {
  input: AcceptApplicationInput;
};


export type MutationAcceptChangeRequestArgs = {
  input: AcceptChangeRequestInput;
};


export type MutationAcceptOptionArgs = {
  input: AcceptOptionInput;
};


export type MutationAgreeToSoftwareLicenseArgs = {
  input: AgreeToSoftwareLicenseInput;
};


export type MutationApplyForContractArgs = {
  input: ApplyForContractInput;
};


export type MutationApplyForOptionArgs = {
  input: ApplyForOptionInput;
};


export type MutationCorrectBillingStartArgs = {
  input: CorrectBillingStartInput;
};


export type MutationCorrectOutageArgs = {
  input: CorrectOutageInput;
};


export type MutationCorrectPrivateBackboneArgs = {
  input: CorrectPrivateBackboneInput;
};


export type MutationCorrectQuotedFeesArgs = {
  input: CorrectQuotedFeesInput;
};


export type MutationCorrectTerminationArgs = {
  input: CorrectTerminationInput;
};


export type MutationDeclareUsageConditionsArgs = {
  input: DeclareUsageConditionsInput;
};


export type MutationDenyOutageClaimArgs = {
  input: DenyOutageClaimInput;
};


export type MutationFileOutageClaimArgs = {
  input: FileOutageClaimInput;
};


export type MutationGiveOptionStopNoticeArgs = {
  input: GiveOptionStopNoticeInput;
};


export type MutationGiveTerminationNoticeArgs = {
  input: GiveTerminationNoticeInput;
};


export type MutationGrantOutageClaimArgs = {
  input: GrantOutageClaimInput;
};


export type MutationQuoteApplicationArgs = {
  input: QuoteApplicationInput;
};


export type MutationRecordOneTimeFeeArgs = {
  input: RecordOneTimeFeeInput;
};


export type MutationRecordOutageArgs = {
  input: RecordOutageInput;
};


export type MutationRejectApplicationArgs = {
  input: RejectApplicationInput;
};


export type MutationRejectChangeRequestArgs = {
  input: RejectChangeRequestInput;
};


export type MutationRejectOptionArgs = {
  input: RejectOptionInput;
};


export type MutationReopenOutageClaimArgs = {
  input: ReopenOutageClaimInput;
};


export type MutationReportOutageArgs = {
  input: ReportOutageInput;
};


export type MutationRequestAccountCountChangeArgs = {
  input: RequestAccountCountChangeInput;
};


export type MutationRescheduleBillingStartArgs = {
  input: RescheduleBillingStartInput;
};


export type MutationReverseSettlementArgs = {
  input: ReverseSettlementInput;
};


export type MutationReviseQuotedFeesArgs = {
  input: ReviseQuotedFeesInput;
};


export type MutationTerminateContractArgs = {
  input: TerminateContractInput;
};


export type MutationUpdateOutageArgs = {
  input: UpdateOutageInput;
};


export type MutationWithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};


export type MutationWithdrawChangeRequestArgs = {
  input: WithdrawChangeRequestInput;
};


export type MutationWithdrawOptionApplicationArgs = {
  input: WithdrawOptionApplicationInput;
};


export type MutationWithdrawOptionStopNoticeArgs = {
  input: WithdrawOptionStopNoticeInput;
};


export type MutationWithdrawOutageClaimArgs = {
  input: WithdrawOutageClaimInput;
};


export type MutationWithdrawTerminationNoticeArgs = {
  input: WithdrawTerminationNoticeInput;
};

export type NetworkEnvironment = {
  __typename?: 'NetworkEnvironment';
  companyServiceReference: Maybe<Scalars['String']['output']>;
  configuration: Maybe<Scalars['String']['output']>;
  disclosedOn: Maybe<Scalars['Date']['output']>;
  lastChangedOn: Maybe<Scalars['Date']['output']>;
  providedByCompany: Scalars['Boolean']['output'];
};

export type NetworkEnvironmentInput = {
  companyServiceReference?: InputMaybe<Scalars['String']['input']>;
  configuration?: InputMaybe<Scalars['String']['input']>;
  providedByCompany: Scalars['Boolean']['input'];
};

export type OptionKind =
  | 'DEDICATED_IP_ADDRESS';

export type OptionService = {
  __typename?: 'OptionService';
  acceptedOn: Maybe<Scalars['Date']['output']>;
  appliedOn: Scalars['Date']['output'];
  contract: Contract;
  decision: Maybe<ContractDecision>;
  id: Scalars['ID']['output'];
  initialFee: Maybe<Scalars['Yen']['output']>;
  kind: OptionKind;
  monthlyFee: Scalars['Yen']['output'];
  status: OptionStatus;
  stopEffectiveOn: Maybe<Scalars['Date']['output']>;
  stopNotice: Maybe<OptionStopNotice>;
  version: Scalars['Int']['output'];
};


export type OptionServiceStatusArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};

export type OptionServiceConnection = {
  __typename?: 'OptionServiceConnection';
  edges: Array<OptionServiceEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OptionServiceEdge = {
  __typename?: 'OptionServiceEdge';
  cursor: Scalars['String']['output'];
  node: OptionService;
};

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

export type OptionStopNotice = {
  __typename?: 'OptionStopNotice';
  arrivedOn: Maybe<Scalars['Date']['output']>;
  effectiveOn: Scalars['Date']['output'];
  movedFromRequested: Scalars['Boolean']['output'];
  requestedOn: Maybe<Scalars['Date']['output']>;
};

export type OptionTerms = {
  __typename?: 'OptionTerms';
  kind: OptionKind;
  monthlyFee: Scalars['Yen']['output'];
  name: Scalars['String']['output'];
};


export type OptionTermsNameArgs = {
  language?: ContractLanguage;
};

export type Outage = {
  __typename?: 'Outage';
  affectedContracts: Maybe<ContractConnection>;
  affectedServiceTypes: Array<ContractServiceType>;
  attribution: OutageAttribution;
  complete: Scalars['Boolean']['output'];
  description: Maybe<Scalars['String']['output']>;
  durationHours: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  knownAt: Scalars['DateTime']['output'];
  occurredAt: Maybe<Scalars['DateTime']['output']>;
  restoredAt: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
};


export type OutageAffectedContractsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OutageDurationHoursArgs = {
  at: InputMaybe<Scalars['DateTime']['input']>;
};

export type OutageAttribution =
  | 'COMPANY'
  | 'CONTRACTOR'
  | 'THIRD_PARTY'
  | 'UNDER_INVESTIGATION';

export type OutageClaim = {
  __typename?: 'OutageClaim';
  claimDeadline: Scalars['Date']['output'];
  claimableFrom: Scalars['Date']['output'];
  contract: Contract;
  decision: Maybe<ContractDecision>;
  denialNote: Maybe<Scalars['String']['output']>;
  denialReason: Maybe<ClaimDenialReason>;
  filedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  outage: Outage;
  reductionAmount: Maybe<Scalars['Yen']['output']>;
  settlement: Maybe<Settlement>;
  state: Maybe<OutageState>;
  status: OutageClaimStatus;
  unavailableHours: Maybe<Scalars['Int']['output']>;
  unavailableUnits: Maybe<Scalars['Int']['output']>;
  version: Scalars['Int']['output'];
};

export type OutageClaimConnection = {
  __typename?: 'OutageClaimConnection';
  edges: Array<OutageClaimEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OutageClaimEdge = {
  __typename?: 'OutageClaimEdge';
  cursor: Scalars['String']['output'];
  node: OutageClaim;
};

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

export type OutageConnection = {
  __typename?: 'OutageConnection';
  edges: Array<OutageEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OutageEdge = {
  __typename?: 'OutageEdge';
  cursor: Scalars['String']['output'];
  node: Outage;
};

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

export type OutageState = {
  __typename?: 'OutageState';
  from: Scalars['DateTime']['output'];
  hours: Scalars['Int']['output'];
  outages: Array<Outage>;
  to: Maybe<Scalars['DateTime']['output']>;
  units: Scalars['Int']['output'];
  unitsGranted: Scalars['Int']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  changeRequest: Maybe<ContractChangeRequest>;
  changeRequests: Maybe<ContractChangeRequestConnection>;
  contract: Maybe<Contract>;
  contractByNumber: Maybe<Contract>;
  contractEvents: Maybe<ContractEventConnection>;
  contractLabels: Array<ContractLabel>;
  contractWorklist: ContractWorklist;
  contracts: Maybe<ContractConnection>;
  eligibility: Maybe<ContractEligibility>;
  optionService: Maybe<OptionService>;
  optionServices: Maybe<OptionServiceConnection>;
  outage: Maybe<Outage>;
  outageClaim: Maybe<OutageClaim>;
  outageClaims: Maybe<OutageClaimConnection>;
  outages: Maybe<OutageConnection>;
  serviceTerms: Maybe<ServiceTerms>;
  settlement: Maybe<Settlement>;
  settlements: Maybe<SettlementConnection>;
};


export type QueryChangeRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChangeRequestsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ContractChangeRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContractByNumberArgs = {
  contractNumber: Scalars['String']['input'];
};


export type QueryContractEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ContractEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryContractLabelsArgs = {
  language?: ContractLanguage;
};


export type QueryContractsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrderBy>;
};


export type QueryEligibilityArgs = {
  contractorId: Scalars['ID']['input'];
  on: InputMaybe<Scalars['Date']['input']>;
  serviceType: ContractServiceType;
};


export type QueryOptionServiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOptionServicesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<OptionServiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOutageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOutageClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOutageClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<OutageClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OutageClaimOrderBy>;
};


export type QueryOutagesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<OutageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryServiceTermsArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySettlementArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySettlementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SettlementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SettlementOrderBy>;
};

export type QuoteApplicationInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  quotedFees: QuotedFeesInput;
  validThrough?: InputMaybe<Scalars['Date']['input']>;
};

export type QuoteApplicationPayload = {
  __typename?: 'QuoteApplicationPayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
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

export type RecordOneTimeFeePayload = {
  __typename?: 'RecordOneTimeFeePayload';
  settlement: Maybe<Settlement>;
  userErrors: Array<ContractUserError>;
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

export type RecordOutagePayload = {
  __typename?: 'RecordOutagePayload';
  outage: Maybe<Outage>;
  userErrors: Array<ContractUserError>;
};

export type RejectApplicationInput = {
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type RejectApplicationPayload = {
  __typename?: 'RejectApplicationPayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
};

export type RejectChangeRequestInput = {
  changeRequestId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type RejectChangeRequestPayload = {
  __typename?: 'RejectChangeRequestPayload';
  changeRequest: Maybe<ContractChangeRequest>;
  userErrors: Array<ContractUserError>;
};

export type RejectOptionInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  optionServiceId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RejectOptionPayload = {
  __typename?: 'RejectOptionPayload';
  optionService: Maybe<OptionService>;
  userErrors: Array<ContractUserError>;
};

export type ReopenOutageClaimInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  outageClaimId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReopenOutageClaimPayload = {
  __typename?: 'ReopenOutageClaimPayload';
  outageClaim: Maybe<OutageClaim>;
  userErrors: Array<ContractUserError>;
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

export type ReportOutagePayload = {
  __typename?: 'ReportOutagePayload';
  outage: Maybe<Outage>;
  userErrors: Array<ContractUserError>;
};

export type RequestAccountCountChangeInput = {
  accountCount: Scalars['Int']['input'];
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RequestAccountCountChangePayload = {
  __typename?: 'RequestAccountCountChangePayload';
  changeRequest: Maybe<ContractChangeRequest>;
  userErrors: Array<ContractUserError>;
};

export type RescheduleBillingStartInput = {
  billingStartOn: Scalars['Date']['input'];
  contractId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RescheduleBillingStartPayload = {
  __typename?: 'RescheduleBillingStartPayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
};

export type ReverseSettlementInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  settlementId: Scalars['ID']['input'];
};

export type ReverseSettlementPayload = {
  __typename?: 'ReverseSettlementPayload';
  settlement: Maybe<Settlement>;
  userErrors: Array<ContractUserError>;
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

export type ReviseQuotedFeesPayload = {
  __typename?: 'ReviseQuotedFeesPayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
};

export type ServiceTerms = {
  __typename?: 'ServiceTerms';
  accountCountMinimum: Scalars['Int']['output'];
  articles: Array<TermsArticle>;
  claimWindowMonths: Scalars['Int']['output'];
  contractsPerServiceType: Scalars['Int']['output'];
  edition: Scalars['Date']['output'];
  minimumTermMonths: Scalars['Int']['output'];
  noticeDays: Scalars['Int']['output'];
  options: Array<OptionTerms>;
  outageHoursMinimum: Scalars['Int']['output'];
  reductionDivisor: Scalars['Int']['output'];
  serviceTypes: Array<ServiceTypeTerms>;
  title: Scalars['String']['output'];
};


export type ServiceTermsTitleArgs = {
  language?: ContractLanguage;
};

export type ServiceTypeTerms = {
  __typename?: 'ServiceTypeTerms';
  items: Array<ContractServiceItem>;
  name: Scalars['String']['output'];
  requiresOneOf: Array<ContractServiceType>;
  serviceType: ContractServiceType;
  typeFeeUnit: ContractFeeUnit;
};


export type ServiceTypeTermsNameArgs = {
  language?: ContractLanguage;
};

export type Settlement = {
  __typename?: 'Settlement';
  amount: Scalars['Yen']['output'];
  arisesOn: Scalars['Date']['output'];
  bookedOn: Scalars['Date']['output'];
  changeRequest: Maybe<ContractChangeRequest>;
  contract: Contract;
  direction: SettlementDirection;
  id: Scalars['ID']['output'];
  kind: SettlementKind;
  lines: Array<SettlementLine>;
  note: Maybe<Scalars['String']['output']>;
  optionService: Maybe<OptionService>;
  outageClaim: Maybe<OutageClaim>;
  provisional: Scalars['Boolean']['output'];
  reversedBy: Maybe<Settlement>;
  reverses: Maybe<Settlement>;
};

export type SettlementConnection = {
  __typename?: 'SettlementConnection';
  edges: Array<SettlementEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SettlementDirection =
  | 'CHARGE'
  | 'CREDIT';

export type SettlementEdge = {
  __typename?: 'SettlementEdge';
  cursor: Scalars['String']['output'];
  node: Settlement;
};

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

export type SettlementLine = {
  __typename?: 'SettlementLine';
  accountCount: Maybe<Scalars['Int']['output']>;
  amount: Scalars['Yen']['output'];
  article: Scalars['String']['output'];
  days: Maybe<Scalars['Int']['output']>;
  divisor: Maybe<Scalars['Int']['output']>;
  label: Scalars['String']['output'];
  month: Maybe<Scalars['YearMonth']['output']>;
  monthlyFee: Maybe<Scalars['Yen']['output']>;
  termDays: Maybe<Scalars['Int']['output']>;
  unitAmount: Maybe<Scalars['Yen']['output']>;
  units: Maybe<Scalars['Int']['output']>;
};


export type SettlementLineLabelArgs = {
  language?: ContractLanguage;
};

export type SettlementOrderBy =
  | 'ARISES_ON_ASC'
  | 'ARISES_ON_DESC'
  | 'RECORDED_ASC'
  | 'RECORDED_DESC';

export type StatementLine = {
  __typename?: 'StatementLine';
  accountCount: Maybe<Scalars['Int']['output']>;
  amount: Scalars['Yen']['output'];
  article: Scalars['String']['output'];
  bookedIn: Maybe<Scalars['YearMonth']['output']>;
  days: Maybe<Scalars['Int']['output']>;
  direction: SettlementDirection;
  from: Maybe<Scalars['Date']['output']>;
  label: Scalars['String']['output'];
  monthDays: Maybe<Scalars['Int']['output']>;
  monthlyFee: Maybe<Scalars['Yen']['output']>;
  settlement: Maybe<Settlement>;
  to: Maybe<Scalars['Date']['output']>;
};


export type StatementLineLabelArgs = {
  language?: ContractLanguage;
};

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

export type TerminateContractPayload = {
  __typename?: 'TerminateContractPayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
};

export type TerminationGround =
  | 'COMPANY'
  | 'CONTRACTOR_NOTICE'
  | 'GENERAL_TERMS_28_2'
  | 'GENERAL_TERMS_28_3';

export type TerminationNotice = {
  __typename?: 'TerminationNotice';
  acknowledgement: Scalars['String']['output'];
  arrivedOn: Maybe<Scalars['Date']['output']>;
  effectiveOn: Scalars['Date']['output'];
  ground: TerminationGround;
  movedFromRequested: Scalars['Boolean']['output'];
  note: Maybe<Scalars['String']['output']>;
  recordedOn: Scalars['Date']['output'];
  requestedOn: Maybe<Scalars['Date']['output']>;
};


export type TerminationNoticeAcknowledgementArgs = {
  language?: ContractLanguage;
};

export type TerminationPreview = {
  __typename?: 'TerminationPreview';
  arrivedOn: Scalars['Date']['output'];
  dependents: Array<DependentPreview>;
  effectiveOn: Scalars['Date']['output'];
  movedFromRequested: Scalars['Boolean']['output'];
  reasons: Array<ContractUserError>;
  settlementAmount: Scalars['Yen']['output'];
  settlementLines: Array<SettlementLine>;
};

export type TermsArticle = {
  __typename?: 'TermsArticle';
  number: Scalars['String']['output'];
  paragraphs: Array<TermsParagraph>;
  summary: Scalars['String']['output'];
  title: Scalars['String']['output'];
};


export type TermsArticleSummaryArgs = {
  language?: ContractLanguage;
};


export type TermsArticleTitleArgs = {
  language?: ContractLanguage;
};

export type TermsParagraph = {
  __typename?: 'TermsParagraph';
  number: Scalars['String']['output'];
  summary: Scalars['String']['output'];
};


export type TermsParagraphSummaryArgs = {
  language?: ContractLanguage;
};

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

export type UpdateOutagePayload = {
  __typename?: 'UpdateOutagePayload';
  outage: Maybe<Outage>;
  userErrors: Array<ContractUserError>;
};

export type UsageCondition =
  | 'ENVIRONMENT_DISCLOSURE'
  | 'NETWORK_ENVIRONMENT'
  | 'OPERATING_POLICY';

export type UsageConditions = {
  __typename?: 'UsageConditions';
  networkEnvironment: Maybe<NetworkEnvironment>;
  operatingPolicyDecidedOn: Maybe<Scalars['Date']['output']>;
  unmet: Array<UsageCondition>;
};


export type UsageConditionsUnmetArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};

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

export type WithdrawApplicationPayload = {
  __typename?: 'WithdrawApplicationPayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
};

export type WithdrawChangeRequestInput = {
  changeRequestId: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawChangeRequestPayload = {
  __typename?: 'WithdrawChangeRequestPayload';
  changeRequest: Maybe<ContractChangeRequest>;
  userErrors: Array<ContractUserError>;
};

export type WithdrawOptionApplicationInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  optionServiceId: Scalars['ID']['input'];
};

export type WithdrawOptionApplicationPayload = {
  __typename?: 'WithdrawOptionApplicationPayload';
  optionService: Maybe<OptionService>;
  userErrors: Array<ContractUserError>;
};

export type WithdrawOptionStopNoticeInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  optionServiceId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type WithdrawOptionStopNoticePayload = {
  __typename?: 'WithdrawOptionStopNoticePayload';
  optionService: Maybe<OptionService>;
  userErrors: Array<ContractUserError>;
};

export type WithdrawOutageClaimInput = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  outageClaimId: Scalars['ID']['input'];
};

export type WithdrawOutageClaimPayload = {
  __typename?: 'WithdrawOutageClaimPayload';
  outageClaim: Maybe<OutageClaim>;
  userErrors: Array<ContractUserError>;
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

export type WithdrawTerminationNoticePayload = {
  __typename?: 'WithdrawTerminationNoticePayload';
  contract: Maybe<Contract>;
  userErrors: Array<ContractUserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptApplicationInput: AcceptApplicationInput;
  AcceptApplicationPayload: ResolverTypeWrapper<Omit<AcceptApplicationPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  AcceptChangeRequestInput: AcceptChangeRequestInput;
  AcceptChangeRequestPayload: ResolverTypeWrapper<Omit<AcceptChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversTypes['ContractChangeRequest']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  AcceptOptionInput: AcceptOptionInput;
  AcceptOptionPayload: ResolverTypeWrapper<Omit<AcceptOptionPayload, 'optionService' | 'userErrors'> & { optionService?: Maybe<ResolversTypes['OptionService']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  AgreeToSoftwareLicenseInput: AgreeToSoftwareLicenseInput;
  AgreeToSoftwareLicensePayload: ResolverTypeWrapper<Omit<AgreeToSoftwareLicensePayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  ApplyForContractInput: ApplyForContractInput;
  ApplyForContractPayload: ResolverTypeWrapper<Omit<ApplyForContractPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  ApplyForOptionInput: ApplyForOptionInput;
  ApplyForOptionPayload: ResolverTypeWrapper<Omit<ApplyForOptionPayload, 'optionService' | 'userErrors'> & { optionService?: Maybe<ResolversTypes['OptionService']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeRequestStatus: ChangeRequestStatus;
  ClaimDenialReason: ClaimDenialReason;
  ClaimableOutage: ResolverTypeWrapper<ClaimableOutageModel>;
  Contract: ResolverTypeWrapper<ContractRow>;
  ContractBaseEligibility: ResolverTypeWrapper<ContractBaseEligibilityModel>;
  ContractChangeRequest: ResolverTypeWrapper<ChangeRequestRow>;
  ContractChangeRequestConnection: ResolverTypeWrapper<ContractChangeRequestConnectionModel>;
  ContractChangeRequestEdge: ResolverTypeWrapper<Omit<ContractChangeRequestEdge, 'node'> & { node: ResolversTypes['ContractChangeRequest'] }>;
  ContractChangeRequestFilter: ContractChangeRequestFilter;
  ContractConnection: ResolverTypeWrapper<ContractConnectionModel>;
  ContractDate: ResolverTypeWrapper<ContractDateModel>;
  ContractDateKind: ContractDateKind;
  ContractDateRange: ContractDateRange;
  ContractDecision: ResolverTypeWrapper<Decision>;
  ContractDecisionOutcome: ContractDecisionOutcome;
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>;
  ContractEligibility: ResolverTypeWrapper<Omit<ContractEligibility, 'reasons'> & { reasons: Array<ResolversTypes['ContractUserError']> }>;
  ContractErrorCode: ContractErrorCode;
  ContractEvent: ResolverTypeWrapper<ContractEventRow>;
  ContractEventConnection: ResolverTypeWrapper<ContractEventConnectionModel>;
  ContractEventEdge: ResolverTypeWrapper<Omit<ContractEventEdge, 'node'> & { node: ResolversTypes['ContractEvent'] }>;
  ContractEventFilter: ContractEventFilter;
  ContractEventType: ContractEventType;
  ContractFeeUnit: ContractFeeUnit;
  ContractFilter: ContractFilter;
  ContractLabel: ResolverTypeWrapper<ContractLabel>;
  ContractLanguage: ContractLanguage;
  ContractLimit: ResolverTypeWrapper<ContractLimit>;
  ContractMonthlyFee: ResolverTypeWrapper<ContractMonthlyFee>;
  ContractOrderBy: ContractOrderBy;
  ContractQuote: ResolverTypeWrapper<ContractQuote>;
  ContractQuotedFees: ResolverTypeWrapper<ContractQuotedFees>;
  ContractServiceItem: ContractServiceItem;
  ContractServiceType: ContractServiceType;
  ContractStatement: ResolverTypeWrapper<ContractStatementModel>;
  ContractStatus: ContractStatus;
  ContractTerminationGround: ContractTerminationGround;
  ContractUserError: ResolverTypeWrapper<Refusal>;
  ContractWorklist: ResolverTypeWrapper<Worklist>;
  Contractor: ResolverTypeWrapper<ContractorModel>;
  ContractorStatement: ResolverTypeWrapper<ContractorStatementModel>;
  ContractsWaiting: ResolverTypeWrapper<Waiting>;
  CorrectBillingStartInput: CorrectBillingStartInput;
  CorrectBillingStartPayload: ResolverTypeWrapper<Omit<CorrectBillingStartPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  CorrectOutageInput: CorrectOutageInput;
  CorrectOutagePayload: ResolverTypeWrapper<Omit<CorrectOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversTypes['Outage']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  CorrectPrivateBackboneInput: CorrectPrivateBackboneInput;
  CorrectPrivateBackbonePayload: ResolverTypeWrapper<Omit<CorrectPrivateBackbonePayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  CorrectQuotedFeesInput: CorrectQuotedFeesInput;
  CorrectQuotedFeesPayload: ResolverTypeWrapper<Omit<CorrectQuotedFeesPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  CorrectTerminationInput: CorrectTerminationInput;
  CorrectTerminationPayload: ResolverTypeWrapper<Omit<CorrectTerminationPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclareUsageConditionsInput: DeclareUsageConditionsInput;
  DeclareUsageConditionsPayload: ResolverTypeWrapper<Omit<DeclareUsageConditionsPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  DenyOutageClaimInput: DenyOutageClaimInput;
  DenyOutageClaimPayload: ResolverTypeWrapper<Omit<DenyOutageClaimPayload, 'outageClaim' | 'userErrors'> & { outageClaim?: Maybe<ResolversTypes['OutageClaim']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  DependentContractsChoice: DependentContractsChoice;
  DependentPreview: ResolverTypeWrapper<DependentPreviewModel>;
  FileOutageClaimInput: FileOutageClaimInput;
  FileOutageClaimPayload: ResolverTypeWrapper<Omit<FileOutageClaimPayload, 'outageClaim' | 'userErrors'> & { outageClaim?: Maybe<ResolversTypes['OutageClaim']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  GiveOptionStopNoticeInput: GiveOptionStopNoticeInput;
  GiveOptionStopNoticePayload: ResolverTypeWrapper<Omit<GiveOptionStopNoticePayload, 'optionService' | 'userErrors'> & { optionService?: Maybe<ResolversTypes['OptionService']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  GiveTerminationNoticeInput: GiveTerminationNoticeInput;
  GiveTerminationNoticePayload: ResolverTypeWrapper<Omit<GiveTerminationNoticePayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  GrantOutageClaimInput: GrantOutageClaimInput;
  GrantOutageClaimPayload: ResolverTypeWrapper<Omit<GrantOutageClaimPayload, 'outageClaim' | 'userErrors'> & { outageClaim?: Maybe<ResolversTypes['OutageClaim']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkEnvironment: ResolverTypeWrapper<NetworkEnvironment>;
  NetworkEnvironmentInput: NetworkEnvironmentInput;
  OptionKind: OptionKind;
  OptionService: ResolverTypeWrapper<OptionServiceRow>;
  OptionServiceConnection: ResolverTypeWrapper<OptionServiceConnectionModel>;
  OptionServiceEdge: ResolverTypeWrapper<Omit<OptionServiceEdge, 'node'> & { node: ResolversTypes['OptionService'] }>;
  OptionServiceFilter: OptionServiceFilter;
  OptionStatus: OptionStatus;
  OptionStopNotice: ResolverTypeWrapper<OptionStopNotice>;
  OptionTerms: ResolverTypeWrapper<OptionTermsModel>;
  Outage: ResolverTypeWrapper<OutageRow>;
  OutageAttribution: OutageAttribution;
  OutageClaim: ResolverTypeWrapper<OutageClaimRow>;
  OutageClaimConnection: ResolverTypeWrapper<OutageClaimConnectionModel>;
  OutageClaimEdge: ResolverTypeWrapper<Omit<OutageClaimEdge, 'node'> & { node: ResolversTypes['OutageClaim'] }>;
  OutageClaimFilter: OutageClaimFilter;
  OutageClaimOrderBy: OutageClaimOrderBy;
  OutageClaimStatus: OutageClaimStatus;
  OutageConnection: ResolverTypeWrapper<OutageConnectionModel>;
  OutageEdge: ResolverTypeWrapper<Omit<OutageEdge, 'node'> & { node: ResolversTypes['Outage'] }>;
  OutageFilter: OutageFilter;
  OutageInstantRange: OutageInstantRange;
  OutageState: ResolverTypeWrapper<OutageStateModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteApplicationInput: QuoteApplicationInput;
  QuoteApplicationPayload: ResolverTypeWrapper<Omit<QuoteApplicationPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  QuotedFeesInput: QuotedFeesInput;
  RecordOneTimeFeeInput: RecordOneTimeFeeInput;
  RecordOneTimeFeePayload: ResolverTypeWrapper<Omit<RecordOneTimeFeePayload, 'settlement' | 'userErrors'> & { settlement?: Maybe<ResolversTypes['Settlement']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  RecordOutageInput: RecordOutageInput;
  RecordOutagePayload: ResolverTypeWrapper<Omit<RecordOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversTypes['Outage']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  RejectApplicationInput: RejectApplicationInput;
  RejectApplicationPayload: ResolverTypeWrapper<Omit<RejectApplicationPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  RejectChangeRequestInput: RejectChangeRequestInput;
  RejectChangeRequestPayload: ResolverTypeWrapper<Omit<RejectChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversTypes['ContractChangeRequest']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  RejectOptionInput: RejectOptionInput;
  RejectOptionPayload: ResolverTypeWrapper<Omit<RejectOptionPayload, 'optionService' | 'userErrors'> & { optionService?: Maybe<ResolversTypes['OptionService']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  ReopenOutageClaimInput: ReopenOutageClaimInput;
  ReopenOutageClaimPayload: ResolverTypeWrapper<Omit<ReopenOutageClaimPayload, 'outageClaim' | 'userErrors'> & { outageClaim?: Maybe<ResolversTypes['OutageClaim']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  ReportOutageInput: ReportOutageInput;
  ReportOutagePayload: ResolverTypeWrapper<Omit<ReportOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversTypes['Outage']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  RequestAccountCountChangeInput: RequestAccountCountChangeInput;
  RequestAccountCountChangePayload: ResolverTypeWrapper<Omit<RequestAccountCountChangePayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversTypes['ContractChangeRequest']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  RescheduleBillingStartInput: RescheduleBillingStartInput;
  RescheduleBillingStartPayload: ResolverTypeWrapper<Omit<RescheduleBillingStartPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  ReverseSettlementInput: ReverseSettlementInput;
  ReverseSettlementPayload: ResolverTypeWrapper<Omit<ReverseSettlementPayload, 'settlement' | 'userErrors'> & { settlement?: Maybe<ResolversTypes['Settlement']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  ReviseQuotedFeesInput: ReviseQuotedFeesInput;
  ReviseQuotedFeesPayload: ResolverTypeWrapper<Omit<ReviseQuotedFeesPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  ServiceTerms: ResolverTypeWrapper<Edition>;
  ServiceTypeTerms: ResolverTypeWrapper<ServiceTypeTermsModel>;
  Settlement: ResolverTypeWrapper<SettlementRow>;
  SettlementConnection: ResolverTypeWrapper<SettlementConnectionModel>;
  SettlementDirection: SettlementDirection;
  SettlementEdge: ResolverTypeWrapper<Omit<SettlementEdge, 'node'> & { node: ResolversTypes['Settlement'] }>;
  SettlementFilter: SettlementFilter;
  SettlementKind: SettlementKind;
  SettlementLine: ResolverTypeWrapper<SettlementLineModel>;
  SettlementOrderBy: SettlementOrderBy;
  StatementLine: ResolverTypeWrapper<StatementLineModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TerminateContractInput: TerminateContractInput;
  TerminateContractPayload: ResolverTypeWrapper<Omit<TerminateContractPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  TerminationGround: TerminationGround;
  TerminationNotice: ResolverTypeWrapper<TerminationNoticeModel>;
  TerminationPreview: ResolverTypeWrapper<TerminationPreviewModel>;
  TermsArticle: ResolverTypeWrapper<ArticleWording>;
  TermsParagraph: ResolverTypeWrapper<ParagraphWording>;
  UpdateOutageInput: UpdateOutageInput;
  UpdateOutagePayload: ResolverTypeWrapper<Omit<UpdateOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversTypes['Outage']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  UsageCondition: UsageCondition;
  UsageConditions: ResolverTypeWrapper<ContractRow>;
  UsageConditionsInput: UsageConditionsInput;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationPayload: ResolverTypeWrapper<Omit<WithdrawApplicationPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  WithdrawChangeRequestInput: WithdrawChangeRequestInput;
  WithdrawChangeRequestPayload: ResolverTypeWrapper<Omit<WithdrawChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversTypes['ContractChangeRequest']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  WithdrawOptionApplicationInput: WithdrawOptionApplicationInput;
  WithdrawOptionApplicationPayload: ResolverTypeWrapper<Omit<WithdrawOptionApplicationPayload, 'optionService' | 'userErrors'> & { optionService?: Maybe<ResolversTypes['OptionService']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  WithdrawOptionStopNoticeInput: WithdrawOptionStopNoticeInput;
  WithdrawOptionStopNoticePayload: ResolverTypeWrapper<Omit<WithdrawOptionStopNoticePayload, 'optionService' | 'userErrors'> & { optionService?: Maybe<ResolversTypes['OptionService']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  WithdrawOutageClaimInput: WithdrawOutageClaimInput;
  WithdrawOutageClaimPayload: ResolverTypeWrapper<Omit<WithdrawOutageClaimPayload, 'outageClaim' | 'userErrors'> & { outageClaim?: Maybe<ResolversTypes['OutageClaim']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  WithdrawTerminationNoticeInput: WithdrawTerminationNoticeInput;
  WithdrawTerminationNoticePayload: ResolverTypeWrapper<Omit<WithdrawTerminationNoticePayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, userErrors: Array<ResolversTypes['ContractUserError']> }>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
  Yen: ResolverTypeWrapper<Scalars['Yen']['output']>;
  federation__FieldSet: ResolverTypeWrapper<Scalars['federation__FieldSet']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptApplicationInput: AcceptApplicationInput;
  AcceptApplicationPayload: Omit<AcceptApplicationPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  AcceptChangeRequestInput: AcceptChangeRequestInput;
  AcceptChangeRequestPayload: Omit<AcceptChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversParentTypes['ContractChangeRequest']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  AcceptOptionInput: AcceptOptionInput;
  AcceptOptionPayload: Omit<AcceptOptionPayload, 'optionService' | 'userErrors'> & { optionService?: Maybe<ResolversParentTypes['OptionService']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  AgreeToSoftwareLicenseInput: AgreeToSoftwareLicenseInput;
  AgreeToSoftwareLicensePayload: Omit<AgreeToSoftwareLicensePayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  ApplyForContractInput: ApplyForContractInput;
  ApplyForContractPayload: Omit<ApplyForContractPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  ApplyForOptionInput: ApplyForOptionInput;
  ApplyForOptionPayload: Omit<ApplyForOptionPayload, 'optionService' | 'userErrors'> & { optionService?: Maybe<ResolversParentTypes['OptionService']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  Boolean: Scalars['Boolean']['output'];
  ClaimableOutage: ClaimableOutageModel;
  Contract: ContractRow;
  ContractBaseEligibility: ContractBaseEligibilityModel;
  ContractChangeRequest: ChangeRequestRow;
  ContractChangeRequestConnection: ContractChangeRequestConnectionModel;
  ContractChangeRequestEdge: Omit<ContractChangeRequestEdge, 'node'> & { node: ResolversParentTypes['ContractChangeRequest'] };
  ContractChangeRequestFilter: ContractChangeRequestFilter;
  ContractConnection: ContractConnectionModel;
  ContractDate: ContractDateModel;
  ContractDateRange: ContractDateRange;
  ContractDecision: Decision;
  ContractEdge: Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] };
  ContractEligibility: Omit<ContractEligibility, 'reasons'> & { reasons: Array<ResolversParentTypes['ContractUserError']> };
  ContractEvent: ContractEventRow;
  ContractEventConnection: ContractEventConnectionModel;
  ContractEventEdge: Omit<ContractEventEdge, 'node'> & { node: ResolversParentTypes['ContractEvent'] };
  ContractEventFilter: ContractEventFilter;
  ContractFilter: ContractFilter;
  ContractLabel: ContractLabel;
  ContractLimit: ContractLimit;
  ContractMonthlyFee: ContractMonthlyFee;
  ContractQuote: ContractQuote;
  ContractQuotedFees: ContractQuotedFees;
  ContractStatement: ContractStatementModel;
  ContractUserError: Refusal;
  ContractWorklist: Worklist;
  Contractor: ContractorModel;
  ContractorStatement: ContractorStatementModel;
  ContractsWaiting: Waiting;
  CorrectBillingStartInput: CorrectBillingStartInput;
  CorrectBillingStartPayload: Omit<CorrectBillingStartPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  CorrectOutageInput: CorrectOutageInput;
  CorrectOutagePayload: Omit<CorrectOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversParentTypes['Outage']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  CorrectPrivateBackboneInput: CorrectPrivateBackboneInput;
  CorrectPrivateBackbonePayload: Omit<CorrectPrivateBackbonePayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  CorrectQuotedFeesInput: CorrectQuotedFeesInput;
  CorrectQuotedFeesPayload: Omit<CorrectQuotedFeesPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  CorrectTerminationInput: CorrectTerminationInput;
  CorrectTerminationPayload: Omit<CorrectTerminationPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclareUsageConditionsInput: DeclareUsageConditionsInput;
  DeclareUsageConditionsPayload: Omit<DeclareUsageConditionsPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  DenyOutageClaimInput: DenyOutageClaimInput;
  DenyOutageClaimPayload: Omit<DenyOutageClaimPayload, 'outageClaim' | 'userErrors'> & { outageClaim?: Maybe<ResolversParentTypes['OutageClaim']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  DependentPreview: DependentPreviewModel;
  FileOutageClaimInput: FileOutageClaimInput;
  FileOutageClaimPayload: Omit<FileOutageClaimPayload, 'outageClaim' | 'userErrors'> & { outageClaim?: Maybe<ResolversParentTypes['OutageClaim']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  GiveOptionStopNoticeInput: GiveOptionStopNoticeInput;
  GiveOptionStopNoticePayload: Omit<GiveOptionStopNoticePayload, 'optionService' | 'userErrors'> & { optionService?: Maybe<ResolversParentTypes['OptionService']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  GiveTerminationNoticeInput: GiveTerminationNoticeInput;
  GiveTerminationNoticePayload: Omit<GiveTerminationNoticePayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  GrantOutageClaimInput: GrantOutageClaimInput;
  GrantOutageClaimPayload: Omit<GrantOutageClaimPayload, 'outageClaim' | 'userErrors'> & { outageClaim?: Maybe<ResolversParentTypes['OutageClaim']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  NetworkEnvironment: NetworkEnvironment;
  NetworkEnvironmentInput: NetworkEnvironmentInput;
  OptionService: OptionServiceRow;
  OptionServiceConnection: OptionServiceConnectionModel;
  OptionServiceEdge: Omit<OptionServiceEdge, 'node'> & { node: ResolversParentTypes['OptionService'] };
  OptionServiceFilter: OptionServiceFilter;
  OptionStopNotice: OptionStopNotice;
  OptionTerms: OptionTermsModel;
  Outage: OutageRow;
  OutageClaim: OutageClaimRow;
  OutageClaimConnection: OutageClaimConnectionModel;
  OutageClaimEdge: Omit<OutageClaimEdge, 'node'> & { node: ResolversParentTypes['OutageClaim'] };
  OutageClaimFilter: OutageClaimFilter;
  OutageConnection: OutageConnectionModel;
  OutageEdge: Omit<OutageEdge, 'node'> & { node: ResolversParentTypes['Outage'] };
  OutageFilter: OutageFilter;
  OutageInstantRange: OutageInstantRange;
  OutageState: OutageStateModel;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  QuoteApplicationInput: QuoteApplicationInput;
  QuoteApplicationPayload: Omit<QuoteApplicationPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  QuotedFeesInput: QuotedFeesInput;
  RecordOneTimeFeeInput: RecordOneTimeFeeInput;
  RecordOneTimeFeePayload: Omit<RecordOneTimeFeePayload, 'settlement' | 'userErrors'> & { settlement?: Maybe<ResolversParentTypes['Settlement']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  RecordOutageInput: RecordOutageInput;
  RecordOutagePayload: Omit<RecordOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversParentTypes['Outage']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  RejectApplicationInput: RejectApplicationInput;
  RejectApplicationPayload: Omit<RejectApplicationPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  RejectChangeRequestInput: RejectChangeRequestInput;
  RejectChangeRequestPayload: Omit<RejectChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversParentTypes['ContractChangeRequest']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  RejectOptionInput: RejectOptionInput;
  RejectOptionPayload: Omit<RejectOptionPayload, 'optionService' | 'userErrors'> & { optionService?: Maybe<ResolversParentTypes['OptionService']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  ReopenOutageClaimInput: ReopenOutageClaimInput;
  ReopenOutageClaimPayload: Omit<ReopenOutageClaimPayload, 'outageClaim' | 'userErrors'> & { outageClaim?: Maybe<ResolversParentTypes['OutageClaim']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  ReportOutageInput: ReportOutageInput;
  ReportOutagePayload: Omit<ReportOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversParentTypes['Outage']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  RequestAccountCountChangeInput: RequestAccountCountChangeInput;
  RequestAccountCountChangePayload: Omit<RequestAccountCountChangePayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversParentTypes['ContractChangeRequest']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  RescheduleBillingStartInput: RescheduleBillingStartInput;
  RescheduleBillingStartPayload: Omit<RescheduleBillingStartPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  ReverseSettlementInput: ReverseSettlementInput;
  ReverseSettlementPayload: Omit<ReverseSettlementPayload, 'settlement' | 'userErrors'> & { settlement?: Maybe<ResolversParentTypes['Settlement']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  ReviseQuotedFeesInput: ReviseQuotedFeesInput;
  ReviseQuotedFeesPayload: Omit<ReviseQuotedFeesPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  ServiceTerms: Edition;
  ServiceTypeTerms: ServiceTypeTermsModel;
  Settlement: SettlementRow;
  SettlementConnection: SettlementConnectionModel;
  SettlementEdge: Omit<SettlementEdge, 'node'> & { node: ResolversParentTypes['Settlement'] };
  SettlementFilter: SettlementFilter;
  SettlementLine: SettlementLineModel;
  StatementLine: StatementLineModel;
  String: Scalars['String']['output'];
  TerminateContractInput: TerminateContractInput;
  TerminateContractPayload: Omit<TerminateContractPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  TerminationNotice: TerminationNoticeModel;
  TerminationPreview: TerminationPreviewModel;
  TermsArticle: ArticleWording;
  TermsParagraph: ParagraphWording;
  UpdateOutageInput: UpdateOutageInput;
  UpdateOutagePayload: Omit<UpdateOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversParentTypes['Outage']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  UsageConditions: ContractRow;
  UsageConditionsInput: UsageConditionsInput;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationPayload: Omit<WithdrawApplicationPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  WithdrawChangeRequestInput: WithdrawChangeRequestInput;
  WithdrawChangeRequestPayload: Omit<WithdrawChangeRequestPayload, 'changeRequest' | 'userErrors'> & { changeRequest?: Maybe<ResolversParentTypes['ContractChangeRequest']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  WithdrawOptionApplicationInput: WithdrawOptionApplicationInput;
  WithdrawOptionApplicationPayload: Omit<WithdrawOptionApplicationPayload, 'optionService' | 'userErrors'> & { optionService?: Maybe<ResolversParentTypes['OptionService']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  WithdrawOptionStopNoticeInput: WithdrawOptionStopNoticeInput;
  WithdrawOptionStopNoticePayload: Omit<WithdrawOptionStopNoticePayload, 'optionService' | 'userErrors'> & { optionService?: Maybe<ResolversParentTypes['OptionService']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  WithdrawOutageClaimInput: WithdrawOutageClaimInput;
  WithdrawOutageClaimPayload: Omit<WithdrawOutageClaimPayload, 'outageClaim' | 'userErrors'> & { outageClaim?: Maybe<ResolversParentTypes['OutageClaim']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  WithdrawTerminationNoticeInput: WithdrawTerminationNoticeInput;
  WithdrawTerminationNoticePayload: Omit<WithdrawTerminationNoticePayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, userErrors: Array<ResolversParentTypes['ContractUserError']> };
  YearMonth: Scalars['YearMonth']['output'];
  Yen: Scalars['Yen']['output'];
  federation__FieldSet: Scalars['federation__FieldSet']['output'];
  link__Import: Scalars['link__Import']['output'];
};

export type AuthenticatedDirectiveArgs = { };

export type AuthenticatedDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthenticatedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ContactDirectiveArgs = {
  description: Maybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  url: Maybe<Scalars['String']['input']>;
};

export type ContactDirectiveResolver<Result, Parent, ContextType = Context, Args = ContactDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KeyDirectiveArgs = {
  fields: Scalars['federation__FieldSet']['input'];
};

export type KeyDirectiveResolver<Result, Parent, ContextType = Context, Args = KeyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LengthDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type LengthDirectiveResolver<Result, Parent, ContextType = Context, Args = LengthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  import: Maybe<Array<Maybe<Scalars['link__Import']['input']>>>;
  url: Scalars['String']['input'];
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument: Maybe<Scalars['Boolean']['input']>;
  sizedFields: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments: Maybe<Array<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresScopesDirectiveArgs = {
  scopes: Array<Array<Scalars['String']['input']>>;
};

export type RequiresScopesDirectiveResolver<Result, Parent, ContextType = Context, Args = RequiresScopesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptApplicationPayload'] = ResolversParentTypes['AcceptApplicationPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type AcceptChangeRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptChangeRequestPayload'] = ResolversParentTypes['AcceptChangeRequestPayload']> = {
  changeRequest?: Resolver<Maybe<ResolversTypes['ContractChangeRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type AcceptOptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptOptionPayload'] = ResolversParentTypes['AcceptOptionPayload']> = {
  optionService?: Resolver<Maybe<ResolversTypes['OptionService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type AgreeToSoftwareLicensePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeToSoftwareLicensePayload'] = ResolversParentTypes['AgreeToSoftwareLicensePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type ApplyForContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForContractPayload'] = ResolversParentTypes['ApplyForContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type ApplyForOptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForOptionPayload'] = ResolversParentTypes['ApplyForOptionPayload']> = {
  optionService?: Resolver<Maybe<ResolversTypes['OptionService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type ClaimableOutageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimableOutage'] = ResolversParentTypes['ClaimableOutage']> = {
  claim?: Resolver<Maybe<ResolversTypes['OutageClaim']>, ParentType, ContextType>;
  claimDeadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  claimableFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  countedHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  outage?: Resolver<ResolversTypes['Outage'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  accountCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ContractAccountCountArgs>>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  billingStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changeRequests?: Resolver<Array<ResolversTypes['ContractChangeRequest']>, ParentType, ContextType>;
  claimableOutages?: Resolver<Array<ResolversTypes['ClaimableOutage']>, ParentType, ContextType>;
  contractNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractor?: Resolver<ResolversTypes['Contractor'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ContractDecision']>, ParentType, ContextType>;
  dependentContracts?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType, Partial<ContractDependentContractsArgs>>;
  eligibility?: Resolver<ResolversTypes['ContractBaseEligibility'], ParentType, ContextType, Partial<ContractEligibilityArgs>>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<ContractEligibleArgs>>;
  history?: Resolver<ResolversTypes['ContractEventConnection'], ParentType, ContextType, RequireFields<ContractHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ContractServiceItem']>, ParentType, ContextType>;
  minimumTermEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  monthlyFee?: Resolver<Maybe<ResolversTypes['ContractMonthlyFee']>, ParentType, ContextType, Partial<ContractMonthlyFeeArgs>>;
  optionServices?: Resolver<Array<ResolversTypes['OptionService']>, ParentType, ContextType>;
  outageClaims?: Resolver<ResolversTypes['OutageClaimConnection'], ParentType, ContextType, RequireFields<ContractOutageClaimsArgs, 'first'>>;
  privateBackboneConfirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  privateBackboneContractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['ContractQuote']>, ParentType, ContextType>;
  quotedFees?: Resolver<Maybe<ResolversTypes['ContractQuotedFees']>, ParentType, ContextType, Partial<ContractQuotedFeesArgs>>;
  requestedBillingStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  serviceType?: Resolver<ResolversTypes['ContractServiceType'], ParentType, ContextType>;
  settlements?: Resolver<ResolversTypes['SettlementConnection'], ParentType, ContextType, RequireFields<ContractSettlementsArgs, 'first'>>;
  softwareLicenseAgreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  softwareLicenseVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['ContractStatement'], ParentType, ContextType, RequireFields<ContractStatementArgs, 'month'>>;
  status?: Resolver<ResolversTypes['ContractStatus'], ParentType, ContextType, Partial<ContractStatusArgs>>;
  terminationEffectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  terminationNotice?: Resolver<Maybe<ResolversTypes['TerminationNotice']>, ParentType, ContextType>;
  terminationPreview?: Resolver<ResolversTypes['TerminationPreview'], ParentType, ContextType, Partial<ContractTerminationPreviewArgs>>;
  termsEdition?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  usageConditions?: Resolver<ResolversTypes['UsageConditions'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractBaseEligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractBaseEligibility'] = ResolversParentTypes['ContractBaseEligibility']> = {
  bases?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ContractChangeRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractChangeRequest'] = ResolversParentTypes['ContractChangeRequest']> = {
  accountCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ContractDecision']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oneTimeFee?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  requestedEffectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChangeRequestStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractChangeRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractChangeRequestConnection'] = ResolversParentTypes['ContractChangeRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractChangeRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractChangeRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractChangeRequestEdge'] = ResolversParentTypes['ContractChangeRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContractChangeRequest'], ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractDate'] = ResolversParentTypes['ContractDate']> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContractDateKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContractDateLabelArgs, 'language'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ContractDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractDecision'] = ResolversParentTypes['ContractDecision']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ContractDecisionOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type ContractEligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEligibility'] = ResolversParentTypes['ContractEligibility']> = {
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type ContractEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEvent'] = ResolversParentTypes['ContractEvent']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  contractor?: Resolver<Maybe<ResolversTypes['Contractor']>, ParentType, ContextType>;
  contractorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ContractEventType'], ParentType, ContextType>;
};

export type ContractEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEventConnection'] = ResolversParentTypes['ContractEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEventEdge'] = ResolversParentTypes['ContractEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContractEvent'], ParentType, ContextType>;
};

export type ContractLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractLabel'] = ResolversParentTypes['ContractLabel']> = {
  enum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractLimit'] = ResolversParentTypes['ContractLimit']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceType?: Resolver<ResolversTypes['ContractServiceType'], ParentType, ContextType>;
};

export type ContractMonthlyFeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractMonthlyFee'] = ResolversParentTypes['ContractMonthlyFee']> = {
  accountCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basicFee?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  typeFee?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
};

export type ContractQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractQuote'] = ResolversParentTypes['ContractQuote']> = {
  fees?: Resolver<ResolversTypes['ContractQuotedFees'], ParentType, ContextType>;
  quotedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ContractQuotedFeesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractQuotedFees'] = ResolversParentTypes['ContractQuotedFees']> = {
  basicFeePerAccount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  initialFee?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  typeFee?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  typeFeeUnit?: Resolver<ResolversTypes['ContractFeeUnit'], ParentType, ContextType>;
};

export type ContractStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractStatement'] = ResolversParentTypes['ContractStatement']> = {
  charges?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  netAmount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  netDirection?: Resolver<ResolversTypes['SettlementDirection'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContractUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractUserError'] = ResolversParentTypes['ContractUserError']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ContractErrorCode'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContractUserErrorMessageArgs, 'language'>>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ContractWorklistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractWorklist'] = ResolversParentTypes['ContractWorklist']> = {
  applications?: Resolver<ResolversTypes['ContractsWaiting'], ParentType, ContextType>;
  changeRequests?: Resolver<ResolversTypes['ContractsWaiting'], ParentType, ContextType>;
  optionServices?: Resolver<ResolversTypes['ContractsWaiting'], ParentType, ContextType>;
  outageClaims?: Resolver<ResolversTypes['ContractsWaiting'], ParentType, ContextType>;
};

export type ContractorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contractor'] = ResolversParentTypes['Contractor']> = {
  calendar?: Resolver<Maybe<Array<ResolversTypes['ContractDate']>>, ParentType, ContextType, RequireFields<ContractorCalendarArgs, 'from' | 'to'>>;
  claimableOutages?: Resolver<Maybe<Array<ResolversTypes['ClaimableOutage']>>, ParentType, ContextType>;
  contractLimits?: Resolver<Maybe<Array<ResolversTypes['ContractLimit']>>, ParentType, ContextType, Partial<ContractorContractLimitsArgs>>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<ContractorContractsArgs, 'first'>>;
  eligibility?: Resolver<Maybe<ResolversTypes['ContractEligibility']>, ParentType, ContextType, RequireFields<ContractorEligibilityArgs, 'serviceType'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outageClaims?: Resolver<Maybe<ResolversTypes['OutageClaimConnection']>, ParentType, ContextType, RequireFields<ContractorOutageClaimsArgs, 'first'>>;
  settlements?: Resolver<Maybe<ResolversTypes['SettlementConnection']>, ParentType, ContextType, RequireFields<ContractorSettlementsArgs, 'first'>>;
  statement?: Resolver<Maybe<ResolversTypes['ContractorStatement']>, ParentType, ContextType, RequireFields<ContractorStatementArgs, 'month'>>;
};

export type ContractorStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractorStatement'] = ResolversParentTypes['ContractorStatement']> = {
  charges?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  contracts?: Resolver<Array<ResolversTypes['ContractStatement']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  netAmount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  netDirection?: Resolver<ResolversTypes['SettlementDirection'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContractsWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractsWaiting'] = ResolversParentTypes['ContractsWaiting']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CorrectBillingStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectBillingStartPayload'] = ResolversParentTypes['CorrectBillingStartPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type CorrectOutagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectOutagePayload'] = ResolversParentTypes['CorrectOutagePayload']> = {
  outage?: Resolver<Maybe<ResolversTypes['Outage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type CorrectPrivateBackbonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPrivateBackbonePayload'] = ResolversParentTypes['CorrectPrivateBackbonePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type CorrectQuotedFeesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectQuotedFeesPayload'] = ResolversParentTypes['CorrectQuotedFeesPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type CorrectTerminationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectTerminationPayload'] = ResolversParentTypes['CorrectTerminationPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclareUsageConditionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareUsageConditionsPayload'] = ResolversParentTypes['DeclareUsageConditionsPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type DenyOutageClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DenyOutageClaimPayload'] = ResolversParentTypes['DenyOutageClaimPayload']> = {
  outageClaim?: Resolver<Maybe<ResolversTypes['OutageClaim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type DependentPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependentPreview'] = ResolversParentTypes['DependentPreview']> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstDayWithoutBase?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settlementAmount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  settlementLines?: Resolver<Array<ResolversTypes['SettlementLine']>, ParentType, ContextType>;
};

export type FileOutageClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileOutageClaimPayload'] = ResolversParentTypes['FileOutageClaimPayload']> = {
  outageClaim?: Resolver<Maybe<ResolversTypes['OutageClaim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type GiveOptionStopNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveOptionStopNoticePayload'] = ResolversParentTypes['GiveOptionStopNoticePayload']> = {
  optionService?: Resolver<Maybe<ResolversTypes['OptionService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type GiveTerminationNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveTerminationNoticePayload'] = ResolversParentTypes['GiveTerminationNoticePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type GrantOutageClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantOutageClaimPayload'] = ResolversParentTypes['GrantOutageClaimPayload']> = {
  outageClaim?: Resolver<Maybe<ResolversTypes['OutageClaim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptApplication?: Resolver<ResolversTypes['AcceptApplicationPayload'], ParentType, ContextType, RequireFields<MutationAcceptApplicationArgs, 'input'>>;
  acceptChangeRequest?: Resolver<ResolversTypes['AcceptChangeRequestPayload'], ParentType, ContextType, RequireFields<MutationAcceptChangeRequestArgs, 'input'>>;
  acceptOption?: Resolver<ResolversTypes['AcceptOptionPayload'], ParentType, ContextType, RequireFields<MutationAcceptOptionArgs, 'input'>>;
  agreeToSoftwareLicense?: Resolver<ResolversTypes['AgreeToSoftwareLicensePayload'], ParentType, ContextType, RequireFields<MutationAgreeToSoftwareLicenseArgs, 'input'>>;
  applyForContract?: Resolver<ResolversTypes['ApplyForContractPayload'], ParentType, ContextType, RequireFields<MutationApplyForContractArgs, 'input'>>;
  applyForOption?: Resolver<ResolversTypes['ApplyForOptionPayload'], ParentType, ContextType, RequireFields<MutationApplyForOptionArgs, 'input'>>;
  correctBillingStart?: Resolver<ResolversTypes['CorrectBillingStartPayload'], ParentType, ContextType, RequireFields<MutationCorrectBillingStartArgs, 'input'>>;
  correctOutage?: Resolver<ResolversTypes['CorrectOutagePayload'], ParentType, ContextType, RequireFields<MutationCorrectOutageArgs, 'input'>>;
  correctPrivateBackbone?: Resolver<ResolversTypes['CorrectPrivateBackbonePayload'], ParentType, ContextType, RequireFields<MutationCorrectPrivateBackboneArgs, 'input'>>;
  correctQuotedFees?: Resolver<ResolversTypes['CorrectQuotedFeesPayload'], ParentType, ContextType, RequireFields<MutationCorrectQuotedFeesArgs, 'input'>>;
  correctTermination?: Resolver<ResolversTypes['CorrectTerminationPayload'], ParentType, ContextType, RequireFields<MutationCorrectTerminationArgs, 'input'>>;
  declareUsageConditions?: Resolver<ResolversTypes['DeclareUsageConditionsPayload'], ParentType, ContextType, RequireFields<MutationDeclareUsageConditionsArgs, 'input'>>;
  denyOutageClaim?: Resolver<ResolversTypes['DenyOutageClaimPayload'], ParentType, ContextType, RequireFields<MutationDenyOutageClaimArgs, 'input'>>;
  fileOutageClaim?: Resolver<ResolversTypes['FileOutageClaimPayload'], ParentType, ContextType, RequireFields<MutationFileOutageClaimArgs, 'input'>>;
  giveOptionStopNotice?: Resolver<ResolversTypes['GiveOptionStopNoticePayload'], ParentType, ContextType, RequireFields<MutationGiveOptionStopNoticeArgs, 'input'>>;
  giveTerminationNotice?: Resolver<ResolversTypes['GiveTerminationNoticePayload'], ParentType, ContextType, RequireFields<MutationGiveTerminationNoticeArgs, 'input'>>;
  grantOutageClaim?: Resolver<ResolversTypes['GrantOutageClaimPayload'], ParentType, ContextType, RequireFields<MutationGrantOutageClaimArgs, 'input'>>;
  quoteApplication?: Resolver<ResolversTypes['QuoteApplicationPayload'], ParentType, ContextType, RequireFields<MutationQuoteApplicationArgs, 'input'>>;
  recordOneTimeFee?: Resolver<ResolversTypes['RecordOneTimeFeePayload'], ParentType, ContextType, RequireFields<MutationRecordOneTimeFeeArgs, 'input'>>;
  recordOutage?: Resolver<ResolversTypes['RecordOutagePayload'], ParentType, ContextType, RequireFields<MutationRecordOutageArgs, 'input'>>;
  rejectApplication?: Resolver<ResolversTypes['RejectApplicationPayload'], ParentType, ContextType, RequireFields<MutationRejectApplicationArgs, 'input'>>;
  rejectChangeRequest?: Resolver<ResolversTypes['RejectChangeRequestPayload'], ParentType, ContextType, RequireFields<MutationRejectChangeRequestArgs, 'input'>>;
  rejectOption?: Resolver<ResolversTypes['RejectOptionPayload'], ParentType, ContextType, RequireFields<MutationRejectOptionArgs, 'input'>>;
  reopenOutageClaim?: Resolver<ResolversTypes['ReopenOutageClaimPayload'], ParentType, ContextType, RequireFields<MutationReopenOutageClaimArgs, 'input'>>;
  reportOutage?: Resolver<ResolversTypes['ReportOutagePayload'], ParentType, ContextType, RequireFields<MutationReportOutageArgs, 'input'>>;
  requestAccountCountChange?: Resolver<ResolversTypes['RequestAccountCountChangePayload'], ParentType, ContextType, RequireFields<MutationRequestAccountCountChangeArgs, 'input'>>;
  rescheduleBillingStart?: Resolver<ResolversTypes['RescheduleBillingStartPayload'], ParentType, ContextType, RequireFields<MutationRescheduleBillingStartArgs, 'input'>>;
  reverseSettlement?: Resolver<ResolversTypes['ReverseSettlementPayload'], ParentType, ContextType, RequireFields<MutationReverseSettlementArgs, 'input'>>;
  reviseQuotedFees?: Resolver<ResolversTypes['ReviseQuotedFeesPayload'], ParentType, ContextType, RequireFields<MutationReviseQuotedFeesArgs, 'input'>>;
  terminateContract?: Resolver<ResolversTypes['TerminateContractPayload'], ParentType, ContextType, RequireFields<MutationTerminateContractArgs, 'input'>>;
  updateOutage?: Resolver<ResolversTypes['UpdateOutagePayload'], ParentType, ContextType, RequireFields<MutationUpdateOutageArgs, 'input'>>;
  withdrawApplication?: Resolver<ResolversTypes['WithdrawApplicationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
  withdrawChangeRequest?: Resolver<ResolversTypes['WithdrawChangeRequestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawChangeRequestArgs, 'input'>>;
  withdrawOptionApplication?: Resolver<ResolversTypes['WithdrawOptionApplicationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawOptionApplicationArgs, 'input'>>;
  withdrawOptionStopNotice?: Resolver<ResolversTypes['WithdrawOptionStopNoticePayload'], ParentType, ContextType, RequireFields<MutationWithdrawOptionStopNoticeArgs, 'input'>>;
  withdrawOutageClaim?: Resolver<ResolversTypes['WithdrawOutageClaimPayload'], ParentType, ContextType, RequireFields<MutationWithdrawOutageClaimArgs, 'input'>>;
  withdrawTerminationNotice?: Resolver<ResolversTypes['WithdrawTerminationNoticePayload'], ParentType, ContextType, RequireFields<MutationWithdrawTerminationNoticeArgs, 'input'>>;
};

export type NetworkEnvironmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEnvironment'] = ResolversParentTypes['NetworkEnvironment']> = {
  companyServiceReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  configuration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disclosedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastChangedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  providedByCompany?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OptionServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionService'] = ResolversParentTypes['OptionService']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ContractDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initialFee?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OptionKind'], ParentType, ContextType>;
  monthlyFee?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OptionStatus'], ParentType, ContextType, Partial<OptionServiceStatusArgs>>;
  stopEffectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stopNotice?: Resolver<Maybe<ResolversTypes['OptionStopNotice']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OptionServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionServiceConnection'] = ResolversParentTypes['OptionServiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OptionServiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OptionServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionServiceEdge'] = ResolversParentTypes['OptionServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OptionService'], ParentType, ContextType>;
};

export type OptionStopNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionStopNotice'] = ResolversParentTypes['OptionStopNotice']> = {
  arrivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  movedFromRequested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OptionTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionTerms'] = ResolversParentTypes['OptionTerms']> = {
  kind?: Resolver<ResolversTypes['OptionKind'], ParentType, ContextType>;
  monthlyFee?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OptionTermsNameArgs, 'language'>>;
};

export type OutageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outage'] = ResolversParentTypes['Outage']> = {
  affectedContracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<OutageAffectedContractsArgs, 'first'>>;
  affectedServiceTypes?: Resolver<Array<ResolversTypes['ContractServiceType']>, ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['OutageAttribution'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<OutageDurationHoursArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  restoredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutageClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutageClaim'] = ResolversParentTypes['OutageClaim']> = {
  claimDeadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  claimableFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ContractDecision']>, ParentType, ContextType>;
  denialNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denialReason?: Resolver<Maybe<ResolversTypes['ClaimDenialReason']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outage?: Resolver<ResolversTypes['Outage'], ParentType, ContextType>;
  reductionAmount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['OutageState']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutageClaimStatus'], ParentType, ContextType>;
  unavailableHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailableUnits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutageClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutageClaimConnection'] = ResolversParentTypes['OutageClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutageClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutageClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutageClaimEdge'] = ResolversParentTypes['OutageClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutageClaim'], ParentType, ContextType>;
};

export type OutageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutageConnection'] = ResolversParentTypes['OutageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutageEdge'] = ResolversParentTypes['OutageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outage'], ParentType, ContextType>;
};

export type OutageStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutageState'] = ResolversParentTypes['OutageState']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outages?: Resolver<Array<ResolversTypes['Outage']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsGranted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  changeRequest?: Resolver<Maybe<ResolversTypes['ContractChangeRequest']>, ParentType, ContextType, RequireFields<QueryChangeRequestArgs, 'id'>>;
  changeRequests?: Resolver<Maybe<ResolversTypes['ContractChangeRequestConnection']>, ParentType, ContextType, RequireFields<QueryChangeRequestsArgs, 'first'>>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  contractByNumber?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractByNumberArgs, 'contractNumber'>>;
  contractEvents?: Resolver<Maybe<ResolversTypes['ContractEventConnection']>, ParentType, ContextType, RequireFields<QueryContractEventsArgs, 'first'>>;
  contractLabels?: Resolver<Array<ResolversTypes['ContractLabel']>, ParentType, ContextType, RequireFields<QueryContractLabelsArgs, 'language'>>;
  contractWorklist?: Resolver<ResolversTypes['ContractWorklist'], ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<QueryContractsArgs, 'first' | 'orderBy'>>;
  eligibility?: Resolver<Maybe<ResolversTypes['ContractEligibility']>, ParentType, ContextType, RequireFields<QueryEligibilityArgs, 'contractorId' | 'serviceType'>>;
  optionService?: Resolver<Maybe<ResolversTypes['OptionService']>, ParentType, ContextType, RequireFields<QueryOptionServiceArgs, 'id'>>;
  optionServices?: Resolver<Maybe<ResolversTypes['OptionServiceConnection']>, ParentType, ContextType, RequireFields<QueryOptionServicesArgs, 'first'>>;
  outage?: Resolver<Maybe<ResolversTypes['Outage']>, ParentType, ContextType, RequireFields<QueryOutageArgs, 'id'>>;
  outageClaim?: Resolver<Maybe<ResolversTypes['OutageClaim']>, ParentType, ContextType, RequireFields<QueryOutageClaimArgs, 'id'>>;
  outageClaims?: Resolver<Maybe<ResolversTypes['OutageClaimConnection']>, ParentType, ContextType, RequireFields<QueryOutageClaimsArgs, 'first' | 'orderBy'>>;
  outages?: Resolver<Maybe<ResolversTypes['OutageConnection']>, ParentType, ContextType, RequireFields<QueryOutagesArgs, 'first'>>;
  serviceTerms?: Resolver<Maybe<ResolversTypes['ServiceTerms']>, ParentType, ContextType, Partial<QueryServiceTermsArgs>>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType, RequireFields<QuerySettlementArgs, 'id'>>;
  settlements?: Resolver<Maybe<ResolversTypes['SettlementConnection']>, ParentType, ContextType, RequireFields<QuerySettlementsArgs, 'first' | 'orderBy'>>;
};

export type QuoteApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteApplicationPayload'] = ResolversParentTypes['QuoteApplicationPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type RecordOneTimeFeePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOneTimeFeePayload'] = ResolversParentTypes['RecordOneTimeFeePayload']> = {
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type RecordOutagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOutagePayload'] = ResolversParentTypes['RecordOutagePayload']> = {
  outage?: Resolver<Maybe<ResolversTypes['Outage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type RejectApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectApplicationPayload'] = ResolversParentTypes['RejectApplicationPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type RejectChangeRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectChangeRequestPayload'] = ResolversParentTypes['RejectChangeRequestPayload']> = {
  changeRequest?: Resolver<Maybe<ResolversTypes['ContractChangeRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type RejectOptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectOptionPayload'] = ResolversParentTypes['RejectOptionPayload']> = {
  optionService?: Resolver<Maybe<ResolversTypes['OptionService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type ReopenOutageClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenOutageClaimPayload'] = ResolversParentTypes['ReopenOutageClaimPayload']> = {
  outageClaim?: Resolver<Maybe<ResolversTypes['OutageClaim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type ReportOutagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportOutagePayload'] = ResolversParentTypes['ReportOutagePayload']> = {
  outage?: Resolver<Maybe<ResolversTypes['Outage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type RequestAccountCountChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAccountCountChangePayload'] = ResolversParentTypes['RequestAccountCountChangePayload']> = {
  changeRequest?: Resolver<Maybe<ResolversTypes['ContractChangeRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type RescheduleBillingStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleBillingStartPayload'] = ResolversParentTypes['RescheduleBillingStartPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type ReverseSettlementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseSettlementPayload'] = ResolversParentTypes['ReverseSettlementPayload']> = {
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type ReviseQuotedFeesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseQuotedFeesPayload'] = ResolversParentTypes['ReviseQuotedFeesPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type ServiceTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTerms'] = ResolversParentTypes['ServiceTerms']> = {
  accountCountMinimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['TermsArticle']>, ParentType, ContextType>;
  claimWindowMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contractsPerServiceType?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minimumTermMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['OptionTerms']>, ParentType, ContextType>;
  outageHoursMinimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reductionDivisor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceTypes?: Resolver<Array<ResolversTypes['ServiceTypeTerms']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ServiceTermsTitleArgs, 'language'>>;
};

export type ServiceTypeTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTypeTerms'] = ResolversParentTypes['ServiceTypeTerms']> = {
  items?: Resolver<Array<ResolversTypes['ContractServiceItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ServiceTypeTermsNameArgs, 'language'>>;
  requiresOneOf?: Resolver<Array<ResolversTypes['ContractServiceType']>, ParentType, ContextType>;
  serviceType?: Resolver<ResolversTypes['ContractServiceType'], ParentType, ContextType>;
  typeFeeUnit?: Resolver<ResolversTypes['ContractFeeUnit'], ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  amount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  arisesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changeRequest?: Resolver<Maybe<ResolversTypes['ContractChangeRequest']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['SettlementDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SettlementKind'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SettlementLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optionService?: Resolver<Maybe<ResolversTypes['OptionService']>, ParentType, ContextType>;
  outageClaim?: Resolver<Maybe<ResolversTypes['OutageClaim']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
};

export type SettlementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementConnection'] = ResolversParentTypes['SettlementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SettlementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SettlementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementEdge'] = ResolversParentTypes['SettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
};

export type SettlementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementLine'] = ResolversParentTypes['SettlementLine']> = {
  accountCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  divisor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SettlementLineLabelArgs, 'language'>>;
  month?: Resolver<Maybe<ResolversTypes['YearMonth']>, ParentType, ContextType>;
  monthlyFee?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  termDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitAmount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  accountCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bookedIn?: Resolver<Maybe<ResolversTypes['YearMonth']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['SettlementDirection'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementLineLabelArgs, 'language'>>;
  monthDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  monthlyFee?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TerminateContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateContractPayload'] = ResolversParentTypes['TerminateContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type TerminationNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminationNotice'] = ResolversParentTypes['TerminationNotice']> = {
  acknowledgement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TerminationNoticeAcknowledgementArgs, 'language'>>;
  arrivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['TerminationGround'], ParentType, ContextType>;
  movedFromRequested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TerminationPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminationPreview'] = ResolversParentTypes['TerminationPreview']> = {
  arrivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dependents?: Resolver<Array<ResolversTypes['DependentPreview']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  movedFromRequested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
  settlementAmount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  settlementLines?: Resolver<Array<ResolversTypes['SettlementLine']>, ParentType, ContextType>;
};

export type TermsArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsArticle'] = ResolversParentTypes['TermsArticle']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['TermsParagraph']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermsArticleSummaryArgs, 'language'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermsArticleTitleArgs, 'language'>>;
};

export type TermsParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsParagraph'] = ResolversParentTypes['TermsParagraph']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermsParagraphSummaryArgs, 'language'>>;
};

export type UpdateOutagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOutagePayload'] = ResolversParentTypes['UpdateOutagePayload']> = {
  outage?: Resolver<Maybe<ResolversTypes['Outage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type UsageConditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsageConditions'] = ResolversParentTypes['UsageConditions']> = {
  networkEnvironment?: Resolver<Maybe<ResolversTypes['NetworkEnvironment']>, ParentType, ContextType>;
  operatingPolicyDecidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unmet?: Resolver<Array<ResolversTypes['UsageCondition']>, ParentType, ContextType, Partial<UsageConditionsUnmetArgs>>;
};

export type WithdrawApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApplicationPayload'] = ResolversParentTypes['WithdrawApplicationPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type WithdrawChangeRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawChangeRequestPayload'] = ResolversParentTypes['WithdrawChangeRequestPayload']> = {
  changeRequest?: Resolver<Maybe<ResolversTypes['ContractChangeRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type WithdrawOptionApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOptionApplicationPayload'] = ResolversParentTypes['WithdrawOptionApplicationPayload']> = {
  optionService?: Resolver<Maybe<ResolversTypes['OptionService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type WithdrawOptionStopNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOptionStopNoticePayload'] = ResolversParentTypes['WithdrawOptionStopNoticePayload']> = {
  optionService?: Resolver<Maybe<ResolversTypes['OptionService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type WithdrawOutageClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOutageClaimPayload'] = ResolversParentTypes['WithdrawOutageClaimPayload']> = {
  outageClaim?: Resolver<Maybe<ResolversTypes['OutageClaim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export type WithdrawTerminationNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTerminationNoticePayload'] = ResolversParentTypes['WithdrawTerminationNoticePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContractUserError']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export interface YenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Yen'], any> {
  name: 'Yen';
}

export interface Federation__FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__FieldSet'], any> {
  name: 'federation__FieldSet';
}

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  AcceptApplicationPayload?: AcceptApplicationPayloadResolvers<ContextType>;
  AcceptChangeRequestPayload?: AcceptChangeRequestPayloadResolvers<ContextType>;
  AcceptOptionPayload?: AcceptOptionPayloadResolvers<ContextType>;
  AgreeToSoftwareLicensePayload?: AgreeToSoftwareLicensePayloadResolvers<ContextType>;
  ApplyForContractPayload?: ApplyForContractPayloadResolvers<ContextType>;
  ApplyForOptionPayload?: ApplyForOptionPayloadResolvers<ContextType>;
  ClaimableOutage?: ClaimableOutageResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractBaseEligibility?: ContractBaseEligibilityResolvers<ContextType>;
  ContractChangeRequest?: ContractChangeRequestResolvers<ContextType>;
  ContractChangeRequestConnection?: ContractChangeRequestConnectionResolvers<ContextType>;
  ContractChangeRequestEdge?: ContractChangeRequestEdgeResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractDate?: ContractDateResolvers<ContextType>;
  ContractDecision?: ContractDecisionResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  ContractEligibility?: ContractEligibilityResolvers<ContextType>;
  ContractEvent?: ContractEventResolvers<ContextType>;
  ContractEventConnection?: ContractEventConnectionResolvers<ContextType>;
  ContractEventEdge?: ContractEventEdgeResolvers<ContextType>;
  ContractLabel?: ContractLabelResolvers<ContextType>;
  ContractLimit?: ContractLimitResolvers<ContextType>;
  ContractMonthlyFee?: ContractMonthlyFeeResolvers<ContextType>;
  ContractQuote?: ContractQuoteResolvers<ContextType>;
  ContractQuotedFees?: ContractQuotedFeesResolvers<ContextType>;
  ContractStatement?: ContractStatementResolvers<ContextType>;
  ContractUserError?: ContractUserErrorResolvers<ContextType>;
  ContractWorklist?: ContractWorklistResolvers<ContextType>;
  Contractor?: ContractorResolvers<ContextType>;
  ContractorStatement?: ContractorStatementResolvers<ContextType>;
  ContractsWaiting?: ContractsWaitingResolvers<ContextType>;
  CorrectBillingStartPayload?: CorrectBillingStartPayloadResolvers<ContextType>;
  CorrectOutagePayload?: CorrectOutagePayloadResolvers<ContextType>;
  CorrectPrivateBackbonePayload?: CorrectPrivateBackbonePayloadResolvers<ContextType>;
  CorrectQuotedFeesPayload?: CorrectQuotedFeesPayloadResolvers<ContextType>;
  CorrectTerminationPayload?: CorrectTerminationPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclareUsageConditionsPayload?: DeclareUsageConditionsPayloadResolvers<ContextType>;
  DenyOutageClaimPayload?: DenyOutageClaimPayloadResolvers<ContextType>;
  DependentPreview?: DependentPreviewResolvers<ContextType>;
  FileOutageClaimPayload?: FileOutageClaimPayloadResolvers<ContextType>;
  GiveOptionStopNoticePayload?: GiveOptionStopNoticePayloadResolvers<ContextType>;
  GiveTerminationNoticePayload?: GiveTerminationNoticePayloadResolvers<ContextType>;
  GrantOutageClaimPayload?: GrantOutageClaimPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NetworkEnvironment?: NetworkEnvironmentResolvers<ContextType>;
  OptionService?: OptionServiceResolvers<ContextType>;
  OptionServiceConnection?: OptionServiceConnectionResolvers<ContextType>;
  OptionServiceEdge?: OptionServiceEdgeResolvers<ContextType>;
  OptionStopNotice?: OptionStopNoticeResolvers<ContextType>;
  OptionTerms?: OptionTermsResolvers<ContextType>;
  Outage?: OutageResolvers<ContextType>;
  OutageClaim?: OutageClaimResolvers<ContextType>;
  OutageClaimConnection?: OutageClaimConnectionResolvers<ContextType>;
  OutageClaimEdge?: OutageClaimEdgeResolvers<ContextType>;
  OutageConnection?: OutageConnectionResolvers<ContextType>;
  OutageEdge?: OutageEdgeResolvers<ContextType>;
  OutageState?: OutageStateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuoteApplicationPayload?: QuoteApplicationPayloadResolvers<ContextType>;
  RecordOneTimeFeePayload?: RecordOneTimeFeePayloadResolvers<ContextType>;
  RecordOutagePayload?: RecordOutagePayloadResolvers<ContextType>;
  RejectApplicationPayload?: RejectApplicationPayloadResolvers<ContextType>;
  RejectChangeRequestPayload?: RejectChangeRequestPayloadResolvers<ContextType>;
  RejectOptionPayload?: RejectOptionPayloadResolvers<ContextType>;
  ReopenOutageClaimPayload?: ReopenOutageClaimPayloadResolvers<ContextType>;
  ReportOutagePayload?: ReportOutagePayloadResolvers<ContextType>;
  RequestAccountCountChangePayload?: RequestAccountCountChangePayloadResolvers<ContextType>;
  RescheduleBillingStartPayload?: RescheduleBillingStartPayloadResolvers<ContextType>;
  ReverseSettlementPayload?: ReverseSettlementPayloadResolvers<ContextType>;
  ReviseQuotedFeesPayload?: ReviseQuotedFeesPayloadResolvers<ContextType>;
  ServiceTerms?: ServiceTermsResolvers<ContextType>;
  ServiceTypeTerms?: ServiceTypeTermsResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  SettlementConnection?: SettlementConnectionResolvers<ContextType>;
  SettlementEdge?: SettlementEdgeResolvers<ContextType>;
  SettlementLine?: SettlementLineResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  TerminateContractPayload?: TerminateContractPayloadResolvers<ContextType>;
  TerminationNotice?: TerminationNoticeResolvers<ContextType>;
  TerminationPreview?: TerminationPreviewResolvers<ContextType>;
  TermsArticle?: TermsArticleResolvers<ContextType>;
  TermsParagraph?: TermsParagraphResolvers<ContextType>;
  UpdateOutagePayload?: UpdateOutagePayloadResolvers<ContextType>;
  UsageConditions?: UsageConditionsResolvers<ContextType>;
  WithdrawApplicationPayload?: WithdrawApplicationPayloadResolvers<ContextType>;
  WithdrawChangeRequestPayload?: WithdrawChangeRequestPayloadResolvers<ContextType>;
  WithdrawOptionApplicationPayload?: WithdrawOptionApplicationPayloadResolvers<ContextType>;
  WithdrawOptionStopNoticePayload?: WithdrawOptionStopNoticePayloadResolvers<ContextType>;
  WithdrawOutageClaimPayload?: WithdrawOutageClaimPayloadResolvers<ContextType>;
  WithdrawTerminationNoticePayload?: WithdrawTerminationNoticePayloadResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
  Yen?: GraphQLScalarType;
  federation__FieldSet?: GraphQLScalarType;
  link__Import?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  authenticated?: AuthenticatedDirectiveResolver<any, any, ContextType>;
  contact?: ContactDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  key?: KeyDirectiveResolver<any, any, ContextType>;
  length?: LengthDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  requiresScopes?: RequiresScopesDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
};
