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

/** A span of time: `from` is in it, `to` no more. */
export interface Interval {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** Art. 14. Gives how long an outage has lasted from the moment the company knew, in milliseconds. */
export function outageDuration(outage: OutageFacts, at: EpochMs): number {
  return Math.max(0, Math.min(outage.restoredAt ?? at, at) - outage.knownAt);
}

/** Art. 14. Tells whether an outage affects a contract: it is named, or in force during the outage. */
export function isAffectedBy(contract: Contract, outage: OutageFacts): boolean {
  if (!outage.affectedServiceTypes.includes(contract.serviceType)) return false;
  if (outage.affectedContractIds !== null) return outage.affectedContractIds.includes(contract.id);
  const days = daysInForce(contract);
  const firstDay = tokyoDate(outage.occurredAt ?? outage.knownAt);
  return (
    days !== null &&
    (days.to === null || firstDay <= days.to) &&
    (outage.restoredAt === null || days.from <= tokyoDate(outage.restoredAt))
  );
}

/**
 * Art. 14. Gives the spans of an outage that count for a contract: from the moment the company knew
 * until the service was restored (until `now` while it is not), within the contract's days in force,
 * without what an already granted claim of the contract covers.
 */
export function countedIntervals(
  contract: Contract,
  outage: OutageFacts,
  granted: readonly Interval[],
  now: EpochMs,
): Interval[] {
  const days = daysInForce(contract);
  if (days === null) return [];
  const whole = {
    from: Math.max(outage.knownAt, startOfTokyoDay(days.from)),
    to: Math.min(outage.restoredAt ?? now, endOfTokyoDay(days.to)),
  };
  return granted.reduce<Interval[]>(
    (left, taken) => left.flatMap((interval) => without(interval, taken)),
    whole.from < whole.to ? [whole] : [],
  );
}

/** Gives the total length of spans that do not overlap, in milliseconds. */
export function totalDuration(intervals: readonly Interval[]): number {
  return intervals.reduce((total, { from, to }) => total + (to - from), 0);
}

/** Gives whole hours; a started hour does not count. */
export function wholeHours(milliseconds: number): number {
  return Math.floor(milliseconds / MS_PER_HOUR);
}

function endOfTokyoDay(day: PlainDate | null): EpochMs {
  return day === null ? Infinity : startOfTokyoDay(addDays(day, 1));
}

function without(interval: Interval, taken: Interval): Interval[] {
  const before = { from: interval.from, to: Math.min(interval.to, taken.from) };
  const after = { from: Math.max(interval.from, taken.to), to: interval.to };
  return [before, after].filter(({ from, to }) => from < to);
}
