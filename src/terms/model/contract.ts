import { addDays, type PlainDate } from './calendar';
import type { ServiceItem, ServiceType } from './service-types';

export const TERMINATION_GROUNDS = [
  'CONTRACTOR_NOTICE',
  'COMPANY',
  'GENERAL_TERMS_28_2',
  'GENERAL_TERMS_28_3',
] as const;

export type TerminationGround = (typeof TERMINATION_GROUNDS)[number];

/** Annex 1: the fees quoted to a contractor, in yen. */
export interface QuotedFees {
  readonly initialFee: number;
  readonly basicFeePerAccount: number;
  readonly typeFee: number;
}

/** A revision of the quoted monthly fees, from its day on; null: that fee stays as it was quoted before. */
export interface FeeRevision {
  readonly effectiveOn: PlainDate;
  readonly basicFeePerAccount: number | null;
  readonly typeFee: number | null;
}

/** Art. 8: an accepted change of the account count, from its day on. */
export interface AccountCountChange {
  readonly effectiveOn: PlainDate;
  readonly accountCount: number;
}

/** Art. 11, 13: how and when a contract ends. */
export interface Termination {
  readonly ground: TerminationGround;
  /** The day on which the notice arrived; null where there was none. */
  readonly arrivedOn: PlainDate | null;
  readonly requestedOn: PlainDate | null;
  /** The last day of the contract. */
  readonly effectiveOn: PlainDate;
  /** The first day on which the contract counts as under notice. */
  readonly underNoticeFrom: PlainDate;
  /** The day on which it was recorded. */
  readonly recordedOn: PlainDate;
  readonly note: string | null;
  /** Art. 6: the base contract together with whose end it ends; null where it ends by itself. */
  readonly endedWithId: string | null;
}

/** Art. 2, 4(1), 12: fees quoted to an applicant before acceptance; `validThrough` is the last day of the offer. */
export interface ContractQuote {
  readonly fees: QuotedFees;
  readonly quotedOn: PlainDate;
  readonly validThrough: PlainDate | null;
}

/** Art. 4(1): what is recorded of every contract, and of every application for one: it is for one service type. */
interface ContractBase {
  readonly id: string;
  readonly contractNumber: string;
  readonly contractorId: string;
  readonly serviceType: ServiceType;
  readonly item: ServiceItem | null;
  /** The count applied for; the changes accepted since are in `accountCountChanges`. */
  readonly appliedAccountCount: number;
  readonly appliedOn: PlainDate;
  /** Art. 4: the day from which the contract is wished; null where none is named. */
  readonly requestedBillingStartOn: PlainDate | null;
  readonly termsEdition: PlainDate;
}

/** An application: waiting for its decision, rejected or withdrawn. It has no fees and no days in force. */
export interface Application extends ContractBase {
  readonly acceptedOn: null;
  readonly rejectedOn: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
  readonly quote: ContractQuote | null;
  readonly billingStartOn: null;
  readonly quotedFees: null;
  readonly feeRevisions: readonly never[];
  readonly accountCountChanges: readonly never[];
  readonly termination: null;
  readonly supersededTerminations: readonly never[];
}

/**
 * A contract that the company has accepted, ended or not. Its state on any day follows from these dates. Dated lists
 * are in the order in which their entries take effect; of two entries for one day, the one recorded last stands last.
 */
export interface HeldContract extends ContractBase {
  readonly acceptedOn: PlainDate;
  readonly rejectedOn: null;
  readonly withdrawnOn: null;
  readonly quote: null;
  readonly billingStartOn: PlainDate;
  /** The fees quoted on acceptance. */
  readonly quotedFees: QuotedFees;
  readonly feeRevisions: readonly FeeRevision[];
  readonly accountCountChanges: readonly AccountCountChange[];
  readonly termination: Termination | null;
  /** Art. 11: ends recorded before, each replaced by an earlier one; the last of them is the earliest. */
  readonly supersededTerminations: readonly Termination[];
}

/** An application or a held contract, told apart by whether the company has accepted it. */
export type Contract = Application | HeldContract;

/** Tells whether the company has accepted the application. */
export function isHeld<C extends Contract>(contract: C): contract is Extract<C, HeldContract> {
  return contract.acceptedOn !== null;
}

/** Gives the contract that an application becomes when the company accepts it. */
export function acceptedAs<A extends Application>(
  application: A,
  acceptance: Pick<HeldContract, 'acceptedOn' | 'billingStartOn' | 'quotedFees'>,
): Omit<A, keyof Application> & HeldContract {
  return {
    ...application,
    ...acceptance,
    rejectedOn: null,
    withdrawnOn: null,
    quote: null,
    termination: null,
    supersededTerminations: [],
  };
}

/** A span of days, both ends included; without an end while `to` is null. */
export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Tells whether a span contains a day; no span contains none. */
export function contains(days: Days | null, day: PlainDate): boolean {
  return days !== null && days.from <= day && (days.to === null || day <= days.to);
}

/** Gives the days on which a contract is held: from its acceptance through its last day. */
export function heldDays(contract: Contract): Days | null {
  return contract.acceptedOn === null
    ? null
    : { from: contract.acceptedOn, to: contract.termination?.effectiveOn ?? null };
}

/**
 * Gives the days on which a contract is in force: from its billing start date through its last day;
 * null where there are none (not accepted, or ended before billing began).
 */
export function daysInForce(contract: Contract): Days | null {
  if (contract.billingStartOn === null) return null;
  const to = contract.termination?.effectiveOn ?? null;
  return to !== null && to < contract.billingStartOn ? null : { from: contract.billingStartOn, to };
}

/** Gives the day on which the company or the contractor decided an application, or null. */
export function decidedOn(contract: Contract): PlainDate | null {
  return contract.acceptedOn ?? contract.rejectedOn ?? contract.withdrawnOn;
}

/** Gives the days on which an application waits for its decision; none where it is decided on its own day. */
export function pendingDays(contract: Contract): Days {
  const decided = decidedOn(contract);
  return { from: contract.appliedOn, to: decided && addDays(decided, -1) };
}

/** Tells whether an application waits for its decision on a day. */
export function isPendingOn(contract: Contract, day: PlainDate): boolean {
  const decided = decidedOn(contract);
  return contract.appliedOn <= day && (decided === null || day < decided);
}

/** Tells whether a contract is held on a day. */
export function isHeldOn(contract: Contract, day: PlainDate): boolean {
  return contains(heldDays(contract), day);
}

/** Tells whether a contract is in force on a day. */
export function isInForceOn(contract: Contract, day: PlainDate): boolean {
  return contains(daysInForce(contract), day);
}

/** No date of a contract may lie after this day. */
export const LAST_CONTRACT_DAY: PlainDate = '2999-12-31';
