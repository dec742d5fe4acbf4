import { countOn, feeAt, isInForce, quotesOn } from './contract';
import { dateOf, type Day, daysOfMonth, monthOf } from './days';
import type { Contract, Settlement } from './record';

/** Days of a month that have one count and one set of quotes. */
interface Segment {
  readonly days: Day[];
  readonly accountCount: number;
  readonly monthlyFee: number;
  readonly basis: string;
}

function segmentsOf(contract: Contract, month: string): Segment[] {
  const segments: Segment[] = [];
  for (const day of daysOfMonth(month).filter((each) => isInForce(contract, each))) {
    const accountCount = countOn(contract, day);
    const quotes = quotesOn(contract, day);
    const basis = [accountCount, quotes.basic, quotes.typeFee].join();
    const last = segments.at(-1);
    if (last?.basis === basis) last.days.push(day);
    else {
      const monthlyFee = feeAt(contract, quotes, accountCount);
      segments.push({ days: [day], accountCount, monthlyFee, basis });
    }
  }
  return segments;
}

/** Art. 12: the fee of a month: what its days cost together, divided once by all days of the month. */
export function feeOfMonth(contract: Contract, month: string): number {
  const days = daysOfMonth(month);
  const sum = segmentsOf(contract, month).reduce(
    (total, { days: { length }, monthlyFee }) => total + length * monthlyFee,
    0,
  );
  return Math.floor(sum / days.length);
}

/** What the statement shows of a line; what a line has none of is null. */
interface Line {
  readonly amount: number;
  readonly direction: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly days: number | null;
  readonly monthDays: number | null;
  readonly accountCount: number | null;
  readonly monthlyFee: number | null;
  readonly bookedIn: string | null;
  readonly settlement: { readonly kind: string } | null;
}

/** The lines of the monthly fee: the yen that one division leaves go to those that lose most by it. */
function feeLines(contract: Contract, month: string): Line[] {
  const monthDays = daysOfMonth(month).length;
  const segments = segmentsOf(contract, month);
  const shares = segments.map(({ days, monthlyFee }) => days.length * monthlyFee);
  const down = shares.map((share) => Math.floor(share / monthDays));
  const left = feeOfMonth(contract, month) - down.reduce((sum, share) => sum + share, 0);
  const order = shares
    .map((share, position) => ({ rest: share % monthDays, position }))
    .sort((a, b) => b.rest - a.rest || a.position - b.position)
    .slice(0, left)
    .map(({ position }) => position);
  return segments.map(({ days, accountCount, monthlyFee }, position) => ({
    amount: (down[position] ?? NaN) + (order.includes(position) ? 1 : 0),
    direction: 'CHARGE',
    from: dateOf(days[0] ?? NaN),
    to: dateOf(days.at(-1) ?? NaN),
    days: days.length,
    monthDays,
    accountCount,
    monthlyFee,
    bookedIn: null,
    settlement: null,
  }));
}

const directionOf = (isCharge: boolean): string => (isCharge ? 'CHARGE' : 'CREDIT');

function settlementLine(
  { kind }: Settlement,
  amount: number,
  isCharge: boolean,
  bookedIn: string | null,
): Line {
  return {
    amount,
    direction: directionOf(isCharge),
    from: null,
    to: null,
    days: null,
    monthDays: null,
    accountCount: null,
    monthlyFee: null,
    bookedIn,
    settlement: { kind },
  };
}

/** Art. 12: the statement of a contract for a month, with its lines in no order. */
export function statementOf(contract: Contract, month: string, today: Day) {
  const { settlements } = contract;
  const takenOut = settlements.flatMap((settlement) =>
    settlement.months
      .filter((each) => each.month === month)
      .map(({ amount }) =>
        settlementLine(settlement, Math.abs(amount), amount < 0, monthOf(settlement.bookedOn)),
      ),
  );
  const booked = settlements
    .filter(({ bookedOn }) => monthOf(bookedOn) === month)
    .map((settlement) => settlementLine(settlement, settlement.amount, settlement.isCharge, null));
  const lines = [
    ...(contract.acceptedOn === null ? [] : feeLines(contract, month)),
    ...takenOut,
    ...booked,
  ];
  return { month, provisional: month >= monthOf(today), ...sumsOf(lines), lines: sorted(lines) };
}

function sumsOf(lines: readonly Pick<Line, 'amount' | 'direction'>[]) {
  const sum = (direction: string): number =>
    lines
      .filter((line) => line.direction === direction)
      .reduce((total, { amount }) => total + amount, 0);
  const charges = sum('CHARGE');
  const credits = sum('CREDIT');
  return {
    charges,
    credits,
    netAmount: Math.abs(charges - credits),
    netDirection: directionOf(charges >= credits),
  };
}

/** Puts lines into an order of their own, so that two lists can be compared. */
export function sorted<Item>(lines: readonly Item[]): Item[] {
  const textOf = (line: Item): string => JSON.stringify(line);
  return [...lines].sort((a, b) => textOf(a).localeCompare(textOf(b)));
}
