import type { Day, Moment } from './days';

/**
 * A contractor by a second reading of the terms, which shares nothing with the first: days are numbers, moments
 * are half hours, values over time are lists of entries, and what holds over spans is found by looking at every day.
 */
export interface Contractor {
  readonly id: string;
  now: Moment;
  today: Day;
  readonly contracts: Contract[];
  readonly outages: Outage[];
  readonly claims: Claim[];
  /** How many things were done: the order in which outages came to be known and claims were granted. */
  acts: number;
}

export const BASE_TYPES = ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'];
export const DEPENDENT_TYPES = ['PRIVATE_CONNECT', 'REMOTE_CONNECT'];
export const TYPES = [...BASE_TYPES, ...DEPENDENT_TYPES];

export interface Fees {
  readonly initial: number;
  readonly basic: number;
  readonly typeFee: number;
}

/** A value that holds from a day on, until that of a later day does. */
export type From<Value> = Value & { readonly from: Day };

export interface Contract {
  readonly id: string;
  readonly type: string;
  readonly appliedOn: Day;
  acceptedOn: Day | null;
  refusedOn: Day | null;
  refusedAs: 'REJECTED' | 'WITHDRAWN';
  billingFrom: Day;
  /** What the company quoted the application, with the last day on which that binds. */
  quote: { readonly fees: Fees; readonly on: Day; readonly through: Day | null } | null;
  /** The quotes of the acceptance. */
  fees: Fees | null;
  /** What is null in a revision stays as it is. */
  readonly revisions: From<{ readonly basic: number | null; readonly typeFee: number | null }>[];
  readonly counts: From<{ readonly count: number }>[];
  end: { readonly on: Day; readonly ground: string; readonly noticeFrom: Day } | null;
  policyFrom: Day | null;
  readonly environments: From<Environment>[];
  readonly requests: Request[];
  readonly options: Option[];
  readonly settlements: Settlement[];
}

export interface Environment {
  readonly providedByCompany: boolean;
  readonly configuration: string | null;
}

export interface Request {
  readonly id: string;
  readonly count: number;
  readonly wantedOn: Day | null;
  /** From which day it was accepted. */
  from: Day | null;
  status: string;
}

export interface Option {
  readonly id: string;
  decided: 'REJECTED' | 'WITHDRAWN' | null;
  acceptedOn: Day | null;
  stop: { readonly on: Day; readonly arrivedOn: Day } | null;
}

export interface Settlement {
  readonly kind: string;
  readonly isCharge: boolean;
  readonly amount: number;
  readonly arisesOn: Day;
  readonly bookedOn: Day;
  /** What it comes from, where that is a part of the contract or a claim; null for the contract itself. */
  readonly source: { readonly id: string } | null;
  /** What it rests on, in one line. */
  readonly basis: string;
  /** What an adjustment changes, by month. */
  readonly months: readonly { readonly month: string; readonly amount: number }[];
  isReversed: boolean;
}

export interface OutageFacts {
  readonly types: readonly string[];
  /** The contracts that are named; null where every contract of those types is meant. */
  readonly named: readonly string[] | null;
  readonly occurredAt: Moment | null;
  readonly knownAt: Moment;
  readonly restoredAt: Moment | null;
  readonly attribution: string;
  readonly isComplete: boolean;
}

export interface Outage {
  readonly id: string;
  facts: OutageFacts;
  /** After how many acts what is recorded came to be known: a correction says what was always true. */
  knownAs: number;
  /** What was recorded before each change, and when that was. */
  readonly past: { readonly until: Moment; readonly act: number; readonly facts: OutageFacts }[];
}

export interface Claim {
  readonly id: string;
  readonly contract: Contract;
  readonly outage: Outage;
  readonly filedBy: string;
  readonly filedAt: Moment;
  readonly claimableFrom: Day;
  readonly deadline: Day;
  status: string;
  denialReason: string | null;
  granted: { readonly act: number; readonly on: Day } | null;
}

/** Gives the contractor of whom nothing is recorded at a moment. */
export function newContractor(id: string, now: Moment): Contractor {
  return { id, now, today: Math.floor(now / 48), contracts: [], outages: [], claims: [], acts: 0 };
}
