import {
  addDays,
  type EpochMs,
  MS_PER_HOUR,
  type PlainDate,
  startOfTokyoDay,
  tokyoDate,
} from './calendar';
import { type Contract, daysInForce } from './contract';
import type { ServiceType } from './service-types';

export const OUTAGE_ATTRIBUTIONS = [
  'UNDER_INVESTIGATION',
  'COMPANY',
  'CONTRACTOR',
  'THIRD_PARTY',
] as const;
export type OutageAttribution = (typeof OUTAGE_ATTRIBUTIONS)[number];

/** Art. 14: what is recorded of an outage (利用不能). */
export interface OutageFacts {
  readonly affectedServiceTypes: readonly ServiceType[];
  /** The contracts named as affected; null where every contract of those types in force is. */
  readonly affectedContractIds: readonly string[] | null;
  readonly occurredAt: EpochMs | null;
  /** 知った時: when the company knew. */
  readonly knownAt: EpochMs;
  readonly restoredAt: EpochMs | null;
  readonly attribution: OutageAttribution;
  /** The service is completely unusable, or as good as. */
  readonly complete: boolean;
}

/**
 * A place in the order in which outages come to be known, are changed, and claims are granted. It is a number
 * and not a time, as clocks can be set back.
 */
export type RecordNumber = number;

/** An outage on record. */
export interface Outage extends OutageFacts {
  readonly id: string;
  /** When what is recorded became known; a correction does not move it, as it says what was always true. */
  readonly knownAs: RecordNumber;
  /** What was recorded before, in the order of the changes. */
  readonly changes: readonly OutageChange[];
}

/** A change of what is recorded of an outage: an update or a correction. */
export interface OutageChange {
  readonly number: RecordNumber;
  readonly at: EpochMs;
  readonly before: OutageFacts;
}

/** A span of time: `from` is in it, `to` no more. */
export interface Interval {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** Art. 14. Gives how long an outage has lasted from the moment the company knew, in milliseconds. */
export function outageDuration(outage: OutageFacts, at: EpochMs): number {
  return Math.max(0, Math.min(outage.restoredAt ?? at, at) - outage.knownAt);
}

/** Gives the day on which an outage began: that on which it occurred, or else that on which the company knew. */
export function firstDayOf({ occurredAt, knownAt }: OutageFacts): PlainDate {
  return tokyoDate(occurredAt ?? knownAt);
}

/** Art. 14. Tells whether an outage affects a contract: it is named, or in force during the outage. */
export function isAffectedBy(contract: Contract, outage: OutageFacts): boolean {
  if (!outage.affectedServiceTypes.includes(contract.serviceType)) return false;
  if (outage.affectedContractIds !== null) return outage.affectedContractIds.includes(contract.id);
  const days = daysInForce(contract);
  return (
    days !== null &&
    (days.to === null || firstDayOf(outage) <= days.to) &&
    (outage.restoredAt === null || days.from <= tokyoDate(outage.restoredAt))
  );
}

/** Art. 14. Tells whether an outage counts as recorded: it is over, complete, and the company's fault. */
export function countsForReduction(outage: OutageFacts): boolean {
  return outage.restoredAt !== null && outage.complete && outage.attribution === 'COMPANY';
}

/**
 * Art. 14. Gives the span of an outage within the days in force of a contract, whatever its cause: from the moment the
 * company knew until the service was restored (until `now` while it is not); null where nothing is left of it.
 */
export function spanInForce(
  contract: Contract,
  outage: OutageFacts,
  now: EpochMs,
): Interval | null {
  const days = daysInForce(contract);
  if (days === null) return null;
  const from = Math.max(outage.knownAt, startOfTokyoDay(days.from));
  const end = days.to === null ? Infinity : startOfTokyoDay(addDays(days.to, 1));
  const to = Math.min(outage.restoredAt ?? now, end);
  return from < to ? { from, to } : null;
}

/** Gives an outage as it was recorded before everything that has a place from `number` on. */
export function asRecordedBefore(outage: Outage, number: RecordNumber): Outage {
  const change = outage.changes.find((each) => each.number >= number);
  return change === undefined ? outage : { ...outage, ...change.before };
}

/** Gives whole hours; a started hour does not count. */
export function wholeHours(milliseconds: number): number {
  return Math.floor(milliseconds / MS_PER_HOUR);
}
