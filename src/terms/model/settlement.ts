import type { PlainDate } from './calendar';
import type { Bilingual } from '../wording/language';

/** One line of a settlement: what it is for, in both languages, and what its amount is made from. */
export interface SettlementLine {
  readonly label: Bilingual;
  /** In yen. */
  readonly amount: number;
  readonly article: string;
  readonly accountCount?: number;
  readonly days?: number;
  readonly termDays?: number;
  readonly units?: number;
  /** In yen, per account or unit. */
  readonly unitAmount?: number;
  /** In yen: the monthly fee that the amount is a share of. */
  readonly monthlyFee?: number;
  /** What the monthly fee is divided by. */
  readonly divisor?: number;
}

/** What a settlement comes to, and why: the amounts of its lines add up to its own. */
export interface SettlementDraft {
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
