import {
  dayOf,
  daysFromTo,
  daysOfMonth,
  type Day,
  lastDayOfTerm,
  type Month,
  monthOf,
  monthsOf,
} from './days';

/**
 * A contractor by a second reading of the terms, which shares nothing with the first: days are numbers,
 * values over time are lists of entries, and what holds over spans is found by looking at every day.
 */
export interface Contractor {
  today: Day;
  readonly contracts: Contract[];
}

export const BASE_TYPES = ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'];
export const DEPENDENT_TYPES = ['PRIVATE_CONNECT', 'REMOTE_CONNECT'];
export const TYPES = [...BASE_TYPES, ...DEPENDENT_TYPES];

export interface Quotes {
  readonly basic: number;
  readonly typeFee: number;
}

/** Annex 1: what an applicant is shown, and the last day on which it binds. */
export interface Offer extends Quotes {
  readonly initialFee: number;
  readonly through: Day | null;
}

/** A value that holds from a day on, until that of a later day does. */
export type From<Value> = Value & { readonly from: Day };

export interface Contract {
  readonly id: string;
  readonly type: string;
  readonly appliedOn: Day;
  acceptedOn: Day | null;
  refusedOn: Day | null;
  refusedAs: 'REJECTED' | 'WITHDRAWN';
  billingFrom: Day;
  offer: Offer | null;
  initialFee: number;
  /** Of the quotes, what one leaves out is NaN: it is as the one before. */
  readonly quotes: From<Quotes>[];
  readonly counts: From<{ count: number }>[];
  end: { readonly on: Day; readonly ground: string; readonly noticeFrom: Day } | null;
  readonly requests: Request[];
  readonly options: Option[];
  readonly settlements: Settlement[];
  /** Art. 12: the fee of each month that has ended, as it was then, and as it has been adjusted since. */
  readonly ended: Map<Month, { readonly then: number; now: number }>;
}

export interface Request {
  readonly id: string;
  readonly count: number;
  readonly wantedOn: Day | null;
  status: string;
}

export interface Option {
  readonly id: string;
  decided: 'REJECTED' | 'WITHDRAWN' | null;
  acceptedOn: Day | null;
  stop: { readonly on: Day; readonly arrivedOn: Day } | null;
}

export interface Settlement {
  readonly kind: string;
  readonly isCharge: boolean;
  readonly amount: number;
  readonly arisesOn: Day;
  readonly bookedOn: Day;
  readonly isOfOption: boolean;
  isReversed: boolean;
}

/** Of the entries that have begun by a day, the one that began last; of two for one day, the later. */
function valueOn<Value>(entries: readonly From<Value>[], day: Day): From<Value> | undefined {
  return entries.reduce<From<Value> | undefined>(
    (best, entry) =>
      entry.from <= day && (best === undefined || entry.from >= best.from) ? entry : best,
    undefined,
  );
}

const endOf = ({ end }: Contract): Day => end?.on ?? Infinity;

export function isHeld(contract: Contract, day: Day): boolean {
  return contract.acceptedOn !== null && contract.acceptedOn <= day && day <= endOf(contract);
}

export function isInForce(contract: Contract, day: Day): boolean {
  return isHeld(contract, day) && contract.billingFrom <= day;
}

export function isPending(contract: Contract, day: Day): boolean {
  return contract.appliedOn <= day && day < (contract.acceptedOn ?? contract.refusedOn ?? Infinity);
}

export function statusOn(contract: Contract, day: Day): string {
  const { refusedOn, acceptedOn, end } = contract;
  if (refusedOn !== null && refusedOn <= day) return contract.refusedAs;
  if (acceptedOn === null || day < acceptedOn) return 'APPLIED';
  if (!isHeld(contract, day)) return 'TERMINATED';
  if (end !== null && end.noticeFrom <= day) return 'UNDER_NOTICE';
  return isInForce(contract, day) ? 'ACTIVE' : 'ACCEPTED';
}

/** Art. 8: nothing changes any more after the end. */
export function countOn(contract: Contract, day: Day): number {
  return valueOn(contract.counts, Math.min(day, endOf(contract)))?.count ?? 0;
}

/** Annex 1: before billing, the day is taken for the first of billing; after the end, for the last. */
function billedDay(contract: Contract, day: Day): Day {
  return Math.min(Math.max(day, contract.billingFrom), endOf(contract));
}

export function quotesOn(contract: Contract, day: Day): Quotes {
  const lastOf = (fee: keyof Quotes): number => {
    const given = contract.quotes.filter((quotes) => !Number.isNaN(quotes[fee]));
    return valueOn(given, billedDay(contract, day))?.[fee] ?? NaN;
  };
  return { basic: lastOf('basic'), typeFee: lastOf('typeFee') };
}

/** Annex 1: only the fee of Private Connect is not per account. */
export function monthlyFeeOn(contract: Contract, day: Day): number {
  const { basic, typeFee } = quotesOn(contract, day);
  const count = countOn(contract, billedDay(contract, day));
  return basic * count + typeFee * (contract.type === 'PRIVATE_CONNECT' ? 1 : count);
}

/** Art. 12: what the days of a month cost together, divided by their number once. */
export function feeOf(contract: Contract, month: Month): number {
  const days = daysOfMonth(month);
  const inForce = days.filter((day) => isInForce(contract, day));
  const sum = inForce.reduce((total, day) => total + monthlyFeeOn(contract, day), 0);
  return Math.floor(sum / days.length);
}

/** Art. 12: keeps the fee of every month that has ended by today and is not kept yet. */
function keepEnded(contract: Contract, today: Day): void {
  const lastEnded = dayOf(`${monthOf(today)}-01`) - 1;
  if (contract.ended.has(monthOf(lastEnded))) return;
  for (const month of monthsOf(contract.appliedOn, lastEnded)) {
    if (contract.ended.has(month)) continue;
    const fee = feeOf(contract, month);
    contract.ended.set(month, { then: fee, now: fee });
  }
}

/** Art. 12: what a month comes to; of one that has ended, what it came to then. */
export function netOf(contract: Contract, month: Month, today: Day): number {
  keepEnded(contract, today);
  return contract.settlements
    .filter(({ bookedOn }) => monthOf(bookedOn) === month)
    .reduce(
      (net, { isCharge, amount }) => net + (isCharge ? amount : -amount),
      contract.ended.get(month)?.then ?? feeOf(contract, month),
    );
}

/** Art. 4: what the contractor holds and has applied for, of a type. */
export function limitOn({ contracts }: Contractor, type: string, day: Day) {
  const ofType = contracts.filter((contract) => contract.type === type);
  const held = ofType.filter((contract) => isHeld(contract, day)).length;
  const pending = ofType.filter((contract) => isPending(contract, day)).length;
  return { serviceType: type, held, pending, available: Math.max(0, 3 - held - pending) };
}

export function isBase({ type }: Contract): boolean {
  return BASE_TYPES.includes(type);
}

export function hasBaseInForce({ contracts }: Contractor, day: Day): boolean {
  return contracts.some((contract) => isBase(contract) && isInForce(contract, day));
}

export function hasBaseOrApplication({ contracts }: Contractor, day: Day): boolean {
  return contracts.some(
    (contract) => isBase(contract) && (isHeld(contract, day) || isPending(contract, day)),
  );
}

/** Art. 6: days outside the contract's own are answered like its first and its last. */
export function isEligible(contractor: Contractor, contract: Contract, day: Day): boolean {
  if (isBase(contract)) return true;
  const lastDay = contract.refusedOn ?? endOf(contract);
  const asked = Math.min(Math.max(day, contract.appliedOn), lastDay);
  return isInForce(contract, asked)
    ? hasBaseInForce(contractor, asked)
    : hasBaseOrApplication(contractor, asked);
}

export function dependentsOn(
  { contracts }: Contractor,
  contract: Contract,
  day: Day,
): readonly Contract[] {
  return isBase(contract) ? contracts.filter((other) => !isBase(other) && isHeld(other, day)) : [];
}

/** Gives every day on which something of the contractor begins or ends. */
export function turningDays({ contracts, today }: Contractor): Day[] {
  const days = contracts.flatMap((contract) => [
    ...[contract.appliedOn, contract.acceptedOn, contract.refusedOn, contract.end?.on ?? null],
    ...(contract.acceptedOn === null ? [] : [contract.billingFrom]),
    ...[...contract.quotes, ...contract.counts].map(({ from }) => from),
    ...contract.options.map(({ stop }) => stop?.on ?? null),
  ]);
  const finite = [today, ...days].filter((day): day is Day => Number.isFinite(day));
  return [...new Set(finite)].sort((a, b) => a - b);
}

/** Art. 6: the dependents that are in force on some day of which this end takes the only base. */
export function leftWithoutBase(contractor: Contractor, base: Contract, endsOn: Day): Contract[] {
  if (!isBase(base)) return [];
  const without = { ...base, end: { on: endsOn, ground: '', noticeFrom: endsOn } };
  const contracts = contractor.contracts.map((other) => (other === base ? without : other));
  const days = turningDays(contractor);
  const first = Math.min(...days, endsOn);
  const last = Math.max(...days, endsOn) + 2;
  return contractor.contracts.filter((dependent) => {
    if (isBase(dependent)) return false;
    return daysFromTo(first, last).some(
      (day) =>
        isInForce(dependent, day) &&
        isInForce(base, day) &&
        !hasBaseInForce({ ...contractor, contracts }, day),
    );
  });
}

/** Art. 13 and Annex 2: what an end before the term has run costs, and all that this rests on. */
function dueForEnd(contract: Contract): { amount: number; arisesOn: Day; basis: string } | null {
  const { end, billingFrom } = contract;
  if (end === null || end.ground.startsWith('GENERAL_TERMS')) return null;
  const termEndsOn = lastDayOfTerm(billingFrom);
  const termDays = termEndsOn - billingFrom + 1;
  const rest = Math.min(termDays, termEndsOn - end.on);
  if (rest <= 0) return null;
  const amount = Math.floor((monthlyFeeOn(contract, end.on) * rest) / termDays);
  const { basic, typeFee } = quotesOn(contract, end.on);
  const basis = [end.on, rest, termDays, basic, typeFee, countOn(contract, end.on)].join();
  return amount === 0 ? null : { amount, arisesOn: end.on, basis };
}

export function reverse(contract: Contract, settlement: Settlement, today: Day): void {
  settlement.isReversed = true;
  const arisesOn = Math.max(settlement.arisesOn, today);
  contract.settlements.push({
    kind: 'REVERSAL',
    isCharge: !settlement.isCharge,
    amount: settlement.amount,
    arisesOn,
    bookedOn: arisesOn,
    isOfOption: settlement.isOfOption,
    isReversed: false,
  });
}

export function charge(
  contract: Contract,
  kind: string,
  amount: number,
  arisesOn: Day,
  today: Day,
  isOfOption = false,
): void {
  if (amount === 0) return;
  const bookedOn = Math.max(arisesOn, today);
  contract.settlements.push({
    kind,
    isCharge: true,
    amount,
    arisesOn,
    bookedOn,
    isOfOption,
    isReversed: false,
  });
}

const standing = (contract: Contract, kind: string): Settlement | undefined =>
  contract.settlements.find((each) => each.kind === kind && !each.isReversed);

/**
 * Art. 12 and 13: changes a contract, settles its end anew where that changes what is due, and books what it changes in
 * months that have ended. What the company reversed by itself stays reversed while the end is the same.
 */
export function changeOf(contract: Contract, today: Day, change: () => void): void {
  keepEnded(contract, today);
  const before = dueForEnd(contract);
  const { end } = contract;
  change();
  settleEndAnew(contract, today, before, end);
  adjustEnded(contract, today);
}

function settleEndAnew(
  contract: Contract,
  today: Day,
  before: ReturnType<typeof dueForEnd>,
  end: Contract['end'],
): void {
  const after = dueForEnd(contract);
  if (before?.basis === after?.basis) return;
  const stood = standing(contract, 'EARLY_TERMINATION');
  if (stood) reverse(contract, stood, today);
  const isWaived = before !== null && stood === undefined && contract.end === end;
  if (after && !isWaived) {
    charge(contract, 'EARLY_TERMINATION', after.amount, after.arisesOn, today);
  }
}

function adjustEnded(contract: Contract, today: Day): void {
  let net = 0;
  let hasChanged = false;
  for (const [month, kept] of contract.ended) {
    const fee = feeOf(contract, month);
    hasChanged ||= fee !== kept.now;
    net += fee - kept.now;
    kept.now = fee;
  }
  if (!hasChanged) return;
  contract.settlements.push({
    kind: 'ADJUSTMENT',
    isCharge: net >= 0,
    amount: Math.abs(net),
    arisesOn: today,
    bookedOn: today,
    isOfOption: false,
    isReversed: false,
  });
}

/** Annex 1: the initial fee is settled anew where it was another, unless the company has waived it. */
export function correctInitialFee(contract: Contract, initialFee: number, today: Day): void {
  const was = contract.initialFee;
  contract.initialFee = initialFee;
  if (was === initialFee) return;
  const stood = contract.settlements.find(
    ({ kind, isReversed, isOfOption }) => kind === 'INITIAL_FEE' && !isReversed && !isOfOption,
  );
  if (was !== 0 && stood === undefined) return;
  if (stood && was !== 0) reverse(contract, stood, today);
  charge(contract, 'INITIAL_FEE', initialFee, contract.acceptedOn ?? NaN, today);
}

export function optionStatusOn(option: Option, contract: Contract, day: Day): string {
  const { decided, acceptedOn, stop } = option;
  if (decided !== null) return decided;
  if (acceptedOn === null || day < acceptedOn) return 'APPLIED';
  if (day > Math.min(stop?.on ?? Infinity, endOf(contract))) return 'STOPPED';
  return stop !== null && stop.arrivedOn <= day ? 'UNDER_NOTICE' : 'ACTIVE';
}
