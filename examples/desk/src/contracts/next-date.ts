import type { ContractDateKind, ContractRowFragment } from '../generated/operations';

export interface NextDate {
  readonly on: string;
  readonly kind: ContractDateKind;
}

/** Gives what comes next in a contract's life, from a day on, or its end once it is over; null where nothing is on record. */
export function nextDate(contract: ContractRowFragment, today: string): NextDate | null {
  const { status, terminationEffectiveOn } = contract;
  if (status === 'REJECTED' || status === 'WITHDRAWN') return null;
  if (status === 'TERMINATED' && terminationEffectiveOn !== null) {
    return { on: terminationEffectiveOn, kind: 'CONTRACT_END' };
  }
  const dates: NextDate[] = [];
  const add = (kind: ContractDateKind, on: string | null) => {
    if (on !== null && on >= today) dates.push({ on, kind });
  };
  add('BILLING_START', contract.billingStartOn ?? contract.requestedBillingStartOn);
  add('MINIMUM_TERM_END', contract.minimumTermEndsOn);
  add('CONTRACT_END', terminationEffectiveOn);
  return dates.reduce<NextDate | null>(
    (first, date) => (first === null || date.on < first.on ? date : first),
    null,
  );
}
