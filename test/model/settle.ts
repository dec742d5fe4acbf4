import { reductionsOf } from './claims';
import { countOn, endOf, monthlyFeeOn, quotesOn } from './contract';
import { type Day, lastDayOfMonths, monthOf, monthsFromTo } from './days';
import type { Contract, Contractor, Settlement } from './record';
import { feeOfMonth } from './statement';

interface Due {
  readonly kind: string;
  readonly isCharge: boolean;
  readonly amount: number;
  readonly arisesOn: Day;
  readonly source: { readonly id: string } | null;
  readonly basis: string;
}

/** Art. 13 and Annex 2: what an end before the term has run costs, and all that this rests on. */
function dueForEnd(contract: Contract): Due | null {
  const { end, billingFrom } = contract;
  if (end === null || end.ground.startsWith('GENERAL_TERMS')) return null;
  const termEndsOn = lastDayOfMonths(billingFrom, 1);
  const termDays = termEndsOn - billingFrom + 1;
  const rest = Math.min(termDays, termEndsOn - end.on);
  if (rest <= 0) return null;
  const amount = Math.floor((monthlyFeeOn(contract, end.on) * rest) / termDays);
  const { basic, typeFee } = quotesOn(contract, end.on);
  const basis = [end.on, rest, termDays, basic, typeFee, countOn(contract, end.on)].join();
  return dueOf('EARLY_TERMINATION', true, amount, end.on, null, basis);
}

/** Art. 12: what is due on the acceptance. */
function dueOnAcceptance({ fees, acceptedOn }: Contract): Due | null {
  if (fees === null || acceptedOn === null) return null;
  return dueOf('INITIAL_FEE', true, fees.initial, acceptedOn, null, String(fees.initial));
}

function dueOf(
  kind: string,
  isCharge: boolean,
  amount: number,
  arisesOn: Day,
  source: { readonly id: string } | null,
  basis: string,
): Due | null {
  return amount === 0 ? null : { kind, isCharge, amount, arisesOn, source, basis };
}

function settle({ settlements }: Contract, today: Day, due: Due): void {
  const bookedOn = Math.max(due.arisesOn, today);
  settlements.push({ ...due, bookedOn, months: [], isReversed: false });
}

/** Reverses a settlement: on its own day, or today where that is past. */
export function reverse(contract: Contract, settlement: Settlement, today: Day): void {
  settlement.isReversed = true;
  const { isCharge, amount, source } = settlement;
  const arisesOn = Math.max(settlement.arisesOn, today);
  const due = { kind: 'REVERSAL', isCharge: !isCharge, amount, arisesOn, source, basis: '' };
  settle(contract, today, due);
}

/** Settles an amount that a contractor owes, if it is any. */
export function charge(
  { today }: Contractor,
  contract: Contract,
  kind: string,
  amount: number,
  arisesOn: Day,
  source: { readonly id: string } | null = null,
): void {
  const due = dueOf(kind, true, amount, arisesOn, source, '');
  if (due !== null) settle(contract, today, due);
}

function standingOf(
  { settlements }: Contract,
  kind: string,
  source: { readonly id: string } | null,
) {
  return settlements.find(
    (each) => each.kind === kind && each.source === source && !each.isReversed,
  );
}

function settleAnew(
  contract: Contract,
  today: Day,
  before: Due | null,
  after: Due | null,
  isWaivable: boolean,
): void {
  if (before?.basis === after?.basis) return;
  const { kind, source } = before ?? after ?? { kind: '', source: null };
  const standing = standingOf(contract, kind, source);
  if (standing) reverse(contract, standing, today);
  const isWaived = isWaivable && before !== null && standing === undefined;
  if (after !== null && !isWaived) settle(contract, today, after);
}

/** The fees of the months that have ended. */
function endedMonths(contract: Contract, today: Day): Map<string, number> {
  if (contract.acceptedOn === null) return new Map();
  const last = Math.min(endOf(contract), today);
  const months = monthsFromTo(contract.billingFrom, last).filter((each) => each < monthOf(today));
  return new Map(months.map((month) => [month, feeOfMonth(contract, month)]));
}

/** Art. 12: books what has changed in the fees of months that have ended, as one adjustment. */
function adjust(contract: Contract, today: Day, before: Map<string, number>): void {
  const after = endedMonths(contract, today);
  const months = [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((month) => ({
      month,
      amount: (after.get(month) ?? 0) - (before.get(month) ?? 0),
    }))
    .filter(({ amount }) => amount !== 0);
  if (months.length === 0) return;
  const sum = months.reduce((total, { amount }) => total + amount, 0);
  contract.settlements.push({
    kind: 'ADJUSTMENT',
    isCharge: sum >= 0,
    amount: Math.abs(sum),
    arisesOn: today,
    bookedOn: today,
    source: null,
    basis: '',
    months,
    isReversed: false,
  });
}

/** Art. 14: settles what is granted to a contract anew, where what it rests on has changed. */
export function settleReductions(contractor: Contractor, contract: Contract): void {
  const { today } = contractor;
  const reductions = reductionsOf(contractor, contract);
  for (const claim of contractor.claims) {
    if (claim.contract !== contract || claim.granted === null) continue;
    const reduction = reductions.find((each) => each.claim === claim);
    const standing = standingOf(contract, 'FEE_REDUCTION', claim);
    const basis = (reduction?.amount ?? 0) === 0 ? undefined : reduction?.basis;
    if (standing?.basis !== basis) {
      if (standing) reverse(contract, standing, today);
      const due =
        reduction &&
        dueOf('FEE_REDUCTION', false, reduction.amount, claim.granted.on, claim, reduction.basis);
      if (due) settle(contract, today, due);
    }
    if (reduction === undefined) {
      claim.granted = null;
      claim.status = 'FILED';
    }
  }
}

/**
 * Changes a contract and settles anew what rests on it. What the company reversed by itself stays reversed while
 * what it was made for is the same: the acceptance, or the end.
 */
export function change(contractor: Contractor, contract: Contract, act: () => void): void {
  const { today } = contractor;
  const { end } = contract;
  const [ofEnd, ofAcceptance] = [dueForEnd(contract), dueOnAcceptance(contract)];
  const months = endedMonths(contract, today);
  act();
  settleAnew(contract, today, ofEnd, dueForEnd(contract), contract.end === end);
  settleAnew(contract, today, ofAcceptance, dueOnAcceptance(contract), true);
  adjust(contract, today, months);
  settleReductions(contractor, contract);
}
