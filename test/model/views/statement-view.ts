import { monthOf } from '../days';
import type { Contractor } from '../record';
import { sorted, statementOf } from '../statement';

const SUMS = 'month provisional charges credits netAmount netDirection';
const LINES = `amount direction from to days monthDays accountCount monthlyFee bookedIn
  settlement { kind }`;

/** What is selected of a contract for some months. */
export function statementFields(months: readonly string[]): string {
  return months
    .map((month, n) => `statement${n}: statement(month: "${month}") { ${SUMS} lines { ${LINES} } }`)
    .join(' ');
}

/** What is selected of a contractor for some months. */
export function sumFields(months: readonly string[]): string {
  return months
    .map(
      (month, n) => `statement${n}: statement(month: "${month}") { ${SUMS} contracts { ${SUMS} } }`,
    )
    .join(' ');
}

interface ReadStatement {
  readonly lines: readonly object[];
}

/** Gives the statements that were read of a contract, their lines in the model's order. */
export function readStatements(contract: Record<string, unknown>, months: readonly string[]) {
  return months.map((_, n) => {
    const statement = contract[`statement${n}`] as ReadStatement;
    return { ...statement, lines: sorted(statement.lines) };
  });
}

type Sums = Omit<ReturnType<typeof statementOf>, 'lines'>;

/** Art. 12: the statement of a contractor is the sum of those of its contracts in which there is anything. */
export function sumView({ contracts, today }: Contractor, month: string): object {
  const all = contracts.map((contract) => statementOf(contract, month, today));
  const shown = all
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines: _, ...sums }): Sums => sums);
  const total = (of: (sums: Sums) => number): number =>
    shown.reduce((sum, sums) => sum + of(sums), 0);
  const [charges, credits] = [total((sums) => sums.charges), total((sums) => sums.credits)];
  return {
    month,
    provisional: month >= monthOf(today),
    charges,
    credits,
    netAmount: Math.abs(charges - credits),
    netDirection: charges >= credits ? 'CHARGE' : 'CREDIT',
    contracts: shown,
  };
}
