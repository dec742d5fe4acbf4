/* Made by `npm run generate` from docs/events/objects.graphql and the schema. */
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type ContractDecisionOutcome =
  | 'ACCEPTED'
  | 'DENIED'
  | 'GRANTED'
  | 'REJECTED'
  | 'WITHDRAWN';

export type ContractFeeUnit =
  | 'FLAT'
  | 'PER_ACCOUNT';

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

export type OptionKind =
  | 'DEDICATED_IP_ADDRESS';

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

export type OutageClaimStatus =
  | 'DENIED'
  | 'FILED'
  | 'GRANTED'
  | 'WITHDRAWN';

export type SettlementDirection =
  | 'CHARGE'
  | 'CREDIT';

export type SettlementKind =
  | 'ADJUSTMENT'
  | 'EARLY_TERMINATION'
  | 'FEE_REDUCTION'
  | 'INITIAL_FEE'
  | 'ONE_TIME_FEE'
  | 'REVERSAL';

export type TerminationGround =
  | 'COMPANY'
  | 'CONTRACTOR_NOTICE'
  | 'GENERAL_TERMS_28_2'
  | 'GENERAL_TERMS_28_3';

export type ContractFragment = { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly acceptedOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly softwareLicenseAgreedOn: string | null, readonly softwareLicenseVersion: string | null, readonly privateBackboneContractNumber: string | null, readonly privateBackboneConfirmedOn: string | null, readonly terminationEffectiveOn: string | null, readonly termsEdition: string, readonly version: number, readonly contractor: { readonly id: string }, readonly decision: { readonly outcome: ContractDecisionOutcome, readonly on: string, readonly reason: string | null } | null, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly typeFeeUnit: ContractFeeUnit, readonly effectiveOn: string } | null, readonly quote: { readonly quotedOn: string, readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly typeFeeUnit: ContractFeeUnit, readonly effectiveOn: string } } | null, readonly usageConditions: { readonly operatingPolicyDecidedOn: string | null }, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly effectiveOn: string, readonly movedFromRequested: boolean, readonly note: string | null, readonly recordedOn: string } | null };

export type ContractDecisionFragment = { readonly outcome: ContractDecisionOutcome, readonly on: string, readonly reason: string | null };

export type ContractQuotedFeesFragment = { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly typeFeeUnit: ContractFeeUnit, readonly effectiveOn: string };

export type NetworkEnvironmentFragment = { readonly providedByCompany: boolean, readonly companyServiceReference: string | null, readonly configuration: string | null };

export type ContractChangeRequestFragment = { readonly id: string, readonly accountCount: number, readonly requestedOn: string, readonly requestedEffectiveOn: string | null, readonly effectiveOn: string | null, readonly status: ChangeRequestStatus, readonly oneTimeFee: number | null, readonly version: number, readonly contract: { readonly id: string }, readonly decision: { readonly outcome: ContractDecisionOutcome, readonly on: string, readonly reason: string | null } | null };

export type OptionServiceFragment = { readonly id: string, readonly kind: OptionKind, readonly status: OptionStatus, readonly appliedOn: string, readonly acceptedOn: string | null, readonly initialFee: number | null, readonly stopEffectiveOn: string | null, readonly version: number, readonly contract: { readonly id: string }, readonly decision: { readonly outcome: ContractDecisionOutcome, readonly on: string, readonly reason: string | null } | null, readonly stopNotice: { readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly effectiveOn: string, readonly movedFromRequested: boolean } | null };

export type OutageFragment = { readonly id: string, readonly affectedServiceTypes: ReadonlyArray<ContractServiceType>, readonly occurredAt: string | null, readonly knownAt: string, readonly restoredAt: string | null, readonly attribution: OutageAttribution, readonly complete: boolean, readonly description: string | null, readonly version: number };

export type OutageClaimFragment = { readonly id: string, readonly status: OutageClaimStatus, readonly filedAt: string, readonly claimableFrom: string, readonly claimDeadline: string, readonly unavailableHours: number | null, readonly unavailableUnits: number | null, readonly reductionAmount: number | null, readonly denialReason: ClaimDenialReason | null, readonly denialNote: string | null, readonly version: number, readonly contract: { readonly id: string }, readonly outage: { readonly id: string } };

export type SettlementFragment = { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly bookedOn: string, readonly note: string | null, readonly contract: { readonly id: string }, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string, readonly accountCount: number | null, readonly days: number | null, readonly termDays: number | null, readonly units: number | null, readonly unitAmount: number | null, readonly monthlyFee: number | null, readonly divisor: number | null, readonly month: string | null, readonly labelEn: string }>, readonly outageClaim: { readonly id: string } | null, readonly changeRequest: { readonly id: string } | null, readonly optionService: { readonly id: string } | null, readonly reverses: { readonly id: string } | null };

export type SettlementLineFragment = { readonly label: string, readonly amount: number, readonly article: string, readonly accountCount: number | null, readonly days: number | null, readonly termDays: number | null, readonly units: number | null, readonly unitAmount: number | null, readonly monthlyFee: number | null, readonly divisor: number | null, readonly month: string | null, readonly labelEn: string };
