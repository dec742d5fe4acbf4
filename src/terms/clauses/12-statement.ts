import { lastDayOf, monthOf, type PlainDate, type YearMonth } from '../model/calendar';
import { type Contract, type HeldContract, isHeld } from '../model/contract';
import type { SettlementDirection, SettlementKind, SettlementLine } from '../model/settlement';
import type { Bilingual } from '../wording/language';
import { LABELS } from '../wording/labels';
import { feesOfMonth } from './12-fees-of-a-month';

/** What a statement needs to know of a settlement. */
export interface BookedSettlement {
  readonly kind: SettlementKind;
  readonly direction: SettlementDirection;
  /** In yen. */
  readonly amount: number;
  /** The day on which it arises or on which it was recorded, whichever is later. */
  readonly bookedOn: PlainDate;
  readonly lines: readonly SettlementLine[];
}

/** One line of a statement; what plays no part in it is absent. Its amount is in yen, never negative. */
export interface StatementLine<Settlement> {
  readonly label: Bilingual;
  readonly amount: number;
  readonly direction: SettlementDirection;
  readonly article: string;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly days?: number;
  readonly monthDays?: number;
  readonly accountCount?: number;
  readonly monthlyFee?: number;
  readonly settlement?: Settlement;
  /** The month in which the difference of an ended month is booked. */
  readonly bookedIn?: YearMonth;
}

/** Sums of a statement, in yen; they may pass what a single amount may not. */
export interface StatementTotals {
  readonly charges: bigint;
  readonly credits: bigint;
  readonly netAmount: bigint;
  readonly netDirection: SettlementDirection;
}

/** Art. 12: what arises for a contract in a month, line by line. */
export interface ContractStatement<Settlement> extends StatementTotals {
  readonly month: YearMonth;
  readonly provisional: boolean;
  readonly lines: readonly StatementLine<Settlement>[];
}

/** Art. 12. A month that has not ended is answered on today's record, and may still change. */
export function isProvisional(month: YearMonth, today: PlainDate): boolean {
  return today <= lastDayOf(month);
}

/**
 * Art. 12 料金. Gives the statement of a contract for a calendar month: the monthly fee of the days in force, then
 * what was booked elsewhere of an ended month, then every settlement booked in the month, reversals
 * included. An application has none of them.
 *
 * Takes the contract's settlements in the order in which they were made: those booked in the month and
 * all adjustments; others do no harm.
 */
export function contractStatement<Settlement extends BookedSettlement>(
  contract: Contract,
  settlements: readonly Settlement[],
  month: YearMonth,
  today: PlainDate,
): ContractStatement<Settlement> {
  const lines = [
    ...(isHeld(contract) ? feeLines(contract, month) : []),
    ...settlements.flatMap((settlement) => bookedElsewhere(settlement, month)),
    ...settlements
      .filter(({ bookedOn }) => monthOf(bookedOn) === month)
      .toSorted((a, b) => (a.bookedOn < b.bookedOn ? -1 : Number(a.bookedOn > b.bookedOn)))
      .map(settlementLine),
  ];
  const sum = (direction: SettlementDirection): bigint =>
    lines
      .filter((line) => line.direction === direction)
      .reduce((total, { amount }) => total + BigInt(amount), 0n);
  const totals = totalsOf(sum('CHARGE'), sum('CREDIT'));
  return { month, provisional: isProvisional(month, today), lines, ...totals };
}

/** Art. 12. Gives the sums of a contractor's statement: those of its contracts' together. */
export function sumOfStatements(statements: readonly StatementTotals[]): StatementTotals {
  return totalsOf(
    statements.reduce((sum, { charges }) => sum + charges, 0n),
    statements.reduce((sum, { credits }) => sum + credits, 0n),
  );
}

function totalsOf(charges: bigint, credits: bigint): StatementTotals {
  const isCredit = credits > charges;
  return {
    charges,
    credits,
    netAmount: isCredit ? credits - charges : charges - credits,
    netDirection: isCredit ? 'CREDIT' : 'CHARGE',
  };
}

function feeLines(contract: HeldContract, month: YearMonth): StatementLine<never>[] {
  return feesOfMonth(contract, month).map(({ takesRest, ...share }) => {
    const label = share.days === share.monthDays ? LABELS.monthlyFee() : LABELS.monthlyFeeByDay();
    return {
      ...share,
      label: takesRest ? LABELS.takingRest(label) : label,
      direction: 'CHARGE',
      article: 'Annex 1',
    };
  });
}

/** The fees of an ended month are shown as corrected: this line takes out what an adjustment has changed in them. */
function bookedElsewhere<Settlement extends BookedSettlement>(
  settlement: Settlement,
  month: YearMonth,
): StatementLine<Settlement>[] {
  if (settlement.kind !== 'ADJUSTMENT') return [];
  const bookedIn = monthOf(settlement.bookedOn);
  return settlement.lines
    .filter((line) => line.month === month)
    .map(({ amount, article }) => ({
      label: LABELS.bookedIn(bookedIn),
      amount: Math.abs(amount),
      direction: amount > 0 === (settlement.direction === 'CHARGE') ? 'CREDIT' : 'CHARGE',
      article,
      settlement,
      bookedIn,
    }));
}

function settlementLine<Settlement extends BookedSettlement>(
  settlement: Settlement,
): StatementLine<Settlement> {
  const { amount, direction, kind, lines } = settlement;
  const [line, ...more] = lines;
  return {
    label: line !== undefined && more.length === 0 ? line.label : LABELS.settlement(kind),
    amount,
    direction,
    article: line?.article ?? '12',
    settlement,
  };
}
