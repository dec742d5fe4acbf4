import type { Day } from './days';
import { EVER } from './days';
import type { Contract, Contractor, From, Option, Request } from './record';

/** Of the entries that have begun by a day, the one that began last; of two for one day, the later. */
export function valueOn<Value>(entries: readonly From<Value>[], day: Day): From<Value> | undefined {
  return entries.reduce<From<Value> | undefined>(
    (best, entry) =>
      entry.from <= day && (best === undefined || entry.from >= best.from) ? entry : best,
    undefined,
  );
}

export const endOf = ({ end }: Contract): Day => end?.on ?? Infinity;

export function isHeld(contract: Contract, day: Day): boolean {
  return contract.acceptedOn !== null && contract.acceptedOn <= day && day <= endOf(contract);
}

/** From its billing start through its end: also where a start is only asked for, and lies before the acceptance. */
export function isInForce(contract: Contract, day: Day): boolean {
  return contract.acceptedOn !== null && contract.billingFrom <= day && day <= endOf(contract);
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

export interface MonthlyQuotes {
  readonly basic: number;
  readonly typeFee: number;
}

/** Annex 1: the quotes of the acceptance, changed by the revisions one after the other. */
export function quotesOn(contract: Contract, day: Day): MonthlyQuotes {
  const { fees, revisions } = contract;
  const until = billedDay(contract, day);
  return revisions
    .filter(({ from }) => from <= until)
    .sort((a, b) => a.from - b.from)
    .reduce<MonthlyQuotes>(
      (quotes, { basic, typeFee }) => ({
        basic: basic ?? quotes.basic,
        typeFee: typeFee ?? quotes.typeFee,
      }),
      { basic: fees?.basic ?? NaN, typeFee: fees?.typeFee ?? NaN },
    );
}

/** Annex 1: only the fee of Private Connect is not per account. */
export function feeAt({ type }: Contract, { basic, typeFee }: MonthlyQuotes, count: number) {
  return basic * count + typeFee * (type === 'PRIVATE_CONNECT' ? 1 : count);
}

export function countBilledOn(contract: Contract, day: Day): number {
  return countOn(contract, billedDay(contract, day));
}

export function monthlyFeeOn(contract: Contract, day: Day): number {
  return feeAt(contract, quotesOn(contract, day), countBilledOn(contract, day));
}

/** Whether a contract has ended by a day, or will never begin. */
export function isOver(contract: Contract, day: Day): boolean {
  return (contract.refusedOn ?? Infinity) <= day || endOf(contract) < day;
}

/** Art. 8: what waits when its contract ends, or was to take effect later than that, lapses. */
export function requestStatusOn(request: Request, contract: Contract, day: Day): string {
  const { status, from } = request;
  const isVoid = status === 'ACCEPTED' ? (from ?? EVER) > endOf(contract) : isOver(contract, day);
  return ['REQUESTED', 'ACCEPTED'].includes(status) && isVoid ? 'LAPSED' : status;
}

export function optionStatusOn(option: Option, contract: Contract, day: Day): string {
  const { decided, acceptedOn, stop } = option;
  if (decided !== null) return decided;
  if (acceptedOn === null || day < acceptedOn) {
    return isOver(contract, day) ? 'LAPSED' : 'APPLIED';
  }
  if (day > Math.min(stop?.on ?? Infinity, endOf(contract))) return 'STOPPED';
  return stop !== null && stop.arrivedOn <= day ? 'UNDER_NOTICE' : 'ACTIVE';
}

/** Art. 7: the conditions that are not met on a day. */
export function unmetOn({ policyFrom, environments }: Contract, day: Day): string[] {
  const environment = valueOn(environments, day);
  const isUndisclosed =
    environment?.providedByCompany === false && environment.configuration === null;
  return [
    ...(policyFrom !== null && policyFrom <= day ? [] : ['OPERATING_POLICY']),
    ...(environment ? [] : ['NETWORK_ENVIRONMENT']),
    ...(isUndisclosed ? ['ENVIRONMENT_DISCLOSURE'] : []),
  ];
}

/** Gives every day on which something of the contractor begins or ends. */
export function turningDays({ contracts, today }: Contractor): Day[] {
  const days = contracts.flatMap((contract) => [
    ...[contract.appliedOn, contract.acceptedOn, contract.refusedOn, contract.end?.on ?? null],
    ...(contract.acceptedOn === null ? [] : [contract.billingFrom]),
    ...[...contract.revisions, ...contract.counts].map(({ from }) => from),
    ...contract.options.map(({ stop }) => stop?.on ?? null),
  ]);
  const finite = [today, ...days].filter((day): day is Day => day !== null && day > EVER);
  return [...new Set(finite)].filter(Number.isFinite).sort((a, b) => a - b);
}
