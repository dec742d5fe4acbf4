import { apportion } from '../model/apportion';
import {
  addDays,
  daysBetween,
  daysOf,
  earlier,
  firstDayOf,
  lastDayOf,
  later,
  type PlainDate,
  type YearMonth,
} from '../model/calendar';
import { daysInForce, type HeldContract } from '../model/contract';
import { type MonthlyFee, monthlyFeeOn } from './annex-1-monthly-fee';

/** Days in force of one month, or of more, with one account count and the same quotes. */
export interface FeeSegment {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  readonly accountCount: number;
  /** The monthly fee of these days, in yen. */
  readonly monthlyFee: number;
}

/** A segment of one month with its share of the month's fee. */
export interface FeeShare extends FeeSegment {
  /** What fee × days is divided by. */
  readonly monthDays: number;
  /** In yen. */
  readonly amount: number;
  /** Whether the amount has a yen of what the one division left. */
  readonly takesRest: boolean;
}

/** How a month of which not every day is in force is charged: what fee × days is divided by. */
export type Proration = (month: YearMonth, daysInForce: number) => number;

/** The monthly fee is due for the days in force, each a part of the calendar month. */
export const byDay: Proration = (month) => daysOf(month);

/** The monthly fee is due in full for every month begun. */
export const fullForEveryMonthBegun: Proration = (_, daysInForce) => daysInForce;

/** Art. 12. The terms do not say which of the two holds: this is our choice. */
export const PRORATION: Proration = byDay;

/**
 * Art. 12 料金, 月額費用. Gives the shares of a month's fee: each segment's fee × days, divided by the days of
 * the month, the sum divided once and its fraction of a yen cut off. The shares add up to it.
 */
export function feesOfMonth(
  contract: HeldContract,
  month: YearMonth,
  proration: Proration = PRORATION,
): FeeShare[] {
  const segments = feeSegments(contract, firstDayOf(month), lastDayOf(month));
  if (segments.length === 0) return [];
  const monthDays = proration(
    month,
    segments.reduce((sum, { days }) => sum + days, 0),
  );
  const dividendOf = ({ monthlyFee, days }: FeeSegment): bigint =>
    BigInt(monthlyFee) * BigInt(days);
  return apportion(segments, dividendOf, BigInt(monthDays)).map(({ item, amount, takesRest }) => ({
    ...item,
    monthDays,
    amount: Number(amount),
    takesRest,
  }));
}

/** Gives the fee of a month, in yen. */
export function feeOfMonth(contract: HeldContract, month: YearMonth): number {
  return feesOfMonth(contract, month).reduce((sum, { amount }) => sum + amount, 0);
}

/** Gives the days in force from `from` through `to`, cut where the account count or the quotes change. */
export function feeSegments(contract: HeldContract, from: PlainDate, to: PlainDate): FeeSegment[] {
  const inForce = daysInForce(contract);
  if (inForce === null) return [];
  const first = later(from, inForce.from);
  const last = earlier(to, inForce.to);
  if (last < first) return [];
  const changes = [...contract.accountCountChanges, ...contract.feeRevisions]
    .map(({ effectiveOn }) => effectiveOn)
    .filter((day) => first < day && day <= last);
  const starts = [first, ...changes.sort()]
    .map((day) => ({ day, fee: monthlyFeeOn(contract, day) }))
    .filter(({ fee }, index, all) => !isSame(fee, all[index - 1]?.fee));
  return starts.map(({ day, fee }, index) => {
    const next = starts[index + 1];
    const lastDay = next === undefined ? last : addDays(next.day, -1);
    return {
      from: day,
      to: lastDay,
      days: daysBetween(day, lastDay) + 1,
      accountCount: fee.accountCount,
      monthlyFee: fee.total,
    };
  });
}

/** One count and one sum of each kind come from the same quotes. */
function isSame(fee: MonthlyFee, previous: MonthlyFee | undefined): boolean {
  return (
    previous?.accountCount === fee.accountCount &&
    previous.basicFee === fee.basicFee &&
    previous.typeFee === fee.typeFee
  );
}
