import type { PlainDate, YearMonth } from './calendar';
import type { Bilingual } from '../wording/language';

/** Art. 12 to 14: what contractors owe and are owed, apart from the monthly fees. */
export const SETTLEMENT_KINDS = [
  'INITIAL_FEE',
  'ONE_TIME_FEE',
  'EARLY_TERMINATION',
  'FEE_REDUCTION',
  'REVERSAL',
  'ADJUSTMENT',
] as const;

export type SettlementKind = (typeof SETTLEMENT_KINDS)[number];

/** Who owes an amount: the contractor (課金) or the company (減額). */
export type SettlementDirection = 'CHARGE' | 'CREDIT';

/**
 * One line of a settlement: what it is for, in both languages, and what its amount is made from, so that a reader
 * can work it out again. Where one division leaves a rest, the label of the line that takes it says so.
 */
export interface SettlementLine {
  readonly label: Bilingual;
  /** In yen, in the direction of the settlement: negative only in an adjustment, where a line goes against it. */
  readonly amount: number;
  readonly article: string;
  readonly accountCount?: number;
  readonly days?: number;
  readonly termDays?: number;
  readonly units?: number;
  /** In yen, per account or unit. */
  readonly unitAmount?: number;
  /** In yen: what the units or days are a part of. */
  readonly monthlyFee?: number;
  /** What the monthly fee is divided by. */
  readonly divisor?: number;
  /** The month that a line of an adjustment concerns. */
  readonly month?: YearMonth;
}

/** What a settlement comes to, and why: the amounts of its lines add up to its own. */
export interface SettlementDraft {
  /** Absent where the kind says it: a reduction is a credit, every other fee a charge. */
  readonly direction?: SettlementDirection;
  /** In yen, never negative. */
  readonly amount: number;
  readonly arisesOn: PlainDate;
  readonly lines: readonly SettlementLine[];
}

/** Gives a settlement with the lines that have an amount; art. 13: none is made of 0 yen. */
export function draftSettlement(
  amount: number,
  arisesOn: PlainDate,
  lines: readonly SettlementLine[],
): SettlementDraft | null {
  return amount === 0 ? null : { amount, arisesOn, lines: lines.filter((line) => line.amount > 0) };
}
