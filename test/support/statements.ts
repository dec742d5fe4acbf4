import { OPERATOR, type TestApp, type TestCaller } from './app';

/** A statement as it is read. */
export interface StatementView {
  readonly provisional: boolean;
  readonly charges: number;
  readonly credits: number;
  readonly netAmount: number;
  readonly netDirection: string;
  readonly lines: readonly StatementLineView[];
}

interface StatementLineView {
  readonly label: string;
  readonly amount: number;
  readonly direction: string;
  readonly bookedIn: string | null;
  readonly settlement: { readonly kind: string } | null;
}

export const TOTALS = 'month provisional charges credits netAmount netDirection';
export const STATEMENT_FIELDS = `${TOTALS} lines { label(language: EN) amount direction article
  from to days monthDays accountCount monthlyFee bookedIn settlement { id kind } }`;

/** Gives the statement of a contract for a month, whole. */
export async function statement(
  app: TestApp,
  id: string,
  month: string,
  caller: TestCaller = OPERATOR,
): Promise<StatementView> {
  const { contract } = await app.read<{ contract: { statement: StatementView } }>(
    caller,
    `query ($id: ID!, $month: YearMonth!) {
      contract(id: $id) { statement(month: $month) { ${STATEMENT_FIELDS} } } }`,
    { id, month },
  );
  return contract.statement;
}

/** Gives the lines of a statement in short: what each comes to (negative: a credit), and in which month it is booked elsewhere. */
export async function linesOf(
  app: TestApp,
  id: string,
  month: string,
): Promise<[string, number, string | null][]> {
  const { lines } = await statement(app, id, month);
  return lines.map(({ label, amount, direction, bookedIn }) => [
    label,
    direction === 'CHARGE' ? amount : -amount,
    bookedIn,
  ]);
}

/** Gives what each month comes to: negative where the company owes it. */
export async function netOf(
  app: TestApp,
  id: string,
  ...months: string[]
): Promise<Record<string, number>> {
  const found = await Promise.all(
    months.map(async (month): Promise<[string, number]> => {
      const { netAmount, netDirection } = await statement(app, id, month);
      return [month, netDirection === 'CHARGE' ? netAmount : -netAmount];
    }),
  );
  return Object.fromEntries(found);
}
