import type { Refusal } from '../refusals/refusal';
import { later, type PlainDate } from './calendar';
import { type Contract, decidedOn } from './contract';

/** The states of a contract, in the order in which it can pass through them. */
export const CONTRACT_STATUSES = [
  'APPLIED',
  'REJECTED',
  'WITHDRAWN',
  'ACCEPTED',
  'ACTIVE',
  'UNDER_NOTICE',
  'TERMINATED',
] as const;

export type ContractStatus = (typeof CONTRACT_STATUSES)[number];

/** The states of a contract that is held. */
export const HELD_STATUSES: readonly ContractStatus[] = ['ACCEPTED', 'ACTIVE', 'UNDER_NOTICE'];

/**
 * Gives the state of a contract on a day, from its recorded dates alone. Art. 11: the contract is in
 * force to the end of the effective date of its termination.
 */
export function contractStatusOn(contract: Contract, day: PlainDate): ContractStatus {
  const { termination } = contract;
  if (contract.withdrawnOn !== null && contract.withdrawnOn <= day) return 'WITHDRAWN';
  if (contract.rejectedOn !== null && contract.rejectedOn <= day) return 'REJECTED';
  if (contract.acceptedOn === null || day < contract.acceptedOn) return 'APPLIED';
  if (termination !== null && termination.effectiveOn < day) return 'TERMINATED';
  if (termination !== null && termination.underNoticeFrom <= day) return 'UNDER_NOTICE';
  return contract.billingStartOn <= day ? 'ACTIVE' : 'ACCEPTED';
}

/**
 * Gives what is said against a call that asks for a contract in one of the states today, or null. A decision stands from
 * the moment it is recorded, even should the clock be set back before it.
 */
export function statusIsOneOf(
  contract: Contract,
  today: PlainDate,
  allowed: readonly ContractStatus[],
): Refusal | null {
  const status = contractStatusOn(contract, later(today, decidedOn(contract)));
  return allowed.includes(status)
    ? null
    : { code: 'INVALID_STATE', details: { subject: 'contract', status, allowed } };
}
