import {
  addDays,
  earlier,
  firstDayOf,
  monthOf,
  monthsFrom,
  type PlainDate,
  type YearMonth,
} from '../model/calendar';
import type { HeldContract } from '../model/contract';
import type { SettlementDirection, SettlementDraft } from '../model/settlement';
import { LABELS } from '../wording/labels';
import { feeOfMonth, feeSegments } from './12-fees-of-a-month';

/** What is booked on one day for months that have ended. */
export interface AdjustmentDraft extends SettlementDraft {
  readonly direction: SettlementDirection;
}

/**
 * Art. 12 料金. The total of a month that has ended never changes: what a correction, or an act dated back, changes
 * in the fees of ended months is booked on its own day as one adjustment, a line for each month.
 *
 * Takes the contract as it was on record and as it is now. Gives the adjustment, or null where the fee of
 * no ended month is another. A line that goes against the direction of the whole is negative; where one month makes up
 * for another it comes to 0 yen.
 */
export function adjustmentFor(
  before: HeldContract,
  after: HeldContract,
  today: PlainDate,
): AdjustmentDraft | null {
  const changes = changesOfEndedMonths(before, after, today);
  if (changes.length === 0) return null;
  const net = Number(changes.reduce((sum, { was, is }) => sum + BigInt(is) - BigInt(was), 0n));
  const direction = net < 0 ? 'CREDIT' : 'CHARGE';
  return {
    direction,
    amount: Math.abs(net),
    arisesOn: today,
    lines: changes.map(({ month, was, is }) => ({
      label: LABELS.adjustment(month, was, is),
      amount: direction === 'CHARGE' ? is - was : was - is,
      article: '12',
      month,
    })),
  };
}

interface MonthChange {
  readonly month: YearMonth;
  /** The fee of the month before and after the change, in yen. */
  readonly was: number;
  readonly is: number;
}

function changesOfEndedMonths(
  before: HeldContract,
  after: HeldContract,
  today: PlainDate,
): MonthChange[] {
  const lastEnded = addDays(firstDayOf(monthOf(today)), -1);
  const first = earlier(before.billingStartOn, after.billingStartOn);
  const [was, is] = [before, after].map((contract) => feeSegments(contract, first, lastEnded));
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  return monthsFrom(monthOf(first), monthOf(lastEnded))
    .map((month) => ({ month, was: feeOfMonth(before, month), is: feeOfMonth(after, month) }))
    .filter((change) => change.was !== change.is);
}
