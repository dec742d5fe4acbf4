import type { ServiceItem, ServiceType } from '../model/service-types';
import type { PlainDate } from '../model/calendar';

/**
 * What the terms, or the state of the record, say against a request. A refusal is data: it names a
 * code, the place in the input that it is about, the article it comes from, and the facts that its
 * message needs.
 */
export type Refusal = { [Code in RefusalCode]: RefusalOf<Code> }[RefusalCode];

export interface RefusalOf<Code extends RefusalCode> {
  readonly code: Code;
  readonly details: RefusalDetails[Code];
  /** Path into the input; absent where the refusal is about no single field. */
  readonly path?: readonly string[];
  /** For example `4(3)` or `Annex 2`; absent where no article is the source. */
  readonly article?: string;
}

export type RefusalCode = keyof RefusalDetails;

type None = Record<string, never>;

/** The facts that go with each code, in the units of the API (dates in Tokyo, amounts in yen). */
export interface RefusalDetails {
  NOT_FOUND: None;
  INVALID_STATE: { status: string };
  NO_CHANGE: None;
  VERSION_CONFLICT: { expectedVersion: number; version: number };
  IDEMPOTENCY_KEY_REUSED: None;
  TERMS_EDITION_NOT_CURRENT: { currentEdition: PlainDate | null };
  CONTRACT_LIMIT_EXCEEDED: {
    limit: number;
    /** What is used of it; absent where the database itself refused. */
    serviceType?: ServiceType;
    held?: number;
    pending?: number;
  };
  ACCOUNT_COUNT_BELOW_MINIMUM: { minimum: number };
  BASE_CONTRACT_REQUIRED: {
    baseServiceTypes: readonly ServiceType[];
    on: PlainDate;
    /** The dependent contracts that would be without a base, where it is not the one asked about. */
    contracts?: readonly ContractReference[];
  };
  PRIVATE_BACKBONE_REQUIRED: None;
  ITEM_NOT_APPLICABLE: { serviceType: ServiceType; items: readonly ServiceItem[] };
  LICENSE_NOT_APPLICABLE: { serviceType: ServiceType };
  FEE_NOT_QUOTED: { fee: 'initialFee' | 'basicFeePerAccount' | 'typeFee' };
  AMOUNT_OUT_OF_RANGE: { minimum: number; maximum: number };
  DATE_IN_PAST: { date: PlainDate; earliest: PlainDate };
  DATE_IN_FUTURE: { date: PlainDate; latest: PlainDate };
  DATES_OUT_OF_ORDER: None;
  BEFORE_ACCEPTANCE: { date: PlainDate; acceptedOn: PlainDate };
  AFTER_TERMINATION: { date: PlainDate; terminationEffectiveOn: PlainDate };
  OPTION_ALREADY_IN_FORCE: None;
  ALREADY_UNDER_NOTICE: { effectiveOn: PlainDate };
  NOTICE_ALREADY_EFFECTIVE: { effectiveOn: PlainDate };
  DEPENDENTS_CHOICE_REQUIRED: { contracts: readonly ContractReference[] };
  GROUND_NOT_PERMITTED: { ground: string };
  OUTAGE_TOO_SHORT: { hours: number; minimumHours: number };
  OUTAGE_NOT_OVER: None;
  OUTAGE_NOT_COMPLETE: None;
  NOT_COMPANY_ATTRIBUTABLE: { attribution: string };
  CONTRACT_NOT_AFFECTED: None;
  CLAIM_PERIOD_EXPIRED: { claimDeadline: PlainDate };
  DUPLICATE_CLAIM: None;
  FILER_CANNOT_DECIDE: None;
  ALREADY_REVERSED: None;
}

/** How a contract is named inside the details of a refusal. */
export interface ContractReference {
  readonly id: string;
  readonly contractNumber: string;
  readonly serviceType: ServiceType;
}
