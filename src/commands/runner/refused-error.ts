import { later, type PlainDate } from '../../terms/model/calendar';
import {
  type Application,
  type Contract,
  decidedOn,
  type HeldContract,
} from '../../terms/model/contract';
import { contractStatusOn, type ContractStatus } from '../../terms/model/contract-status';
import type { Refusal, RefusalDetails } from '../../terms/refusals/refusal';

/** Thrown inside a command to end it without a write; its refusals are the answer. */
export class RefusedError extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ code }) => code).join(', '));
  }
}

/** Ends the command where anything is refused. */
export function throwIfRefused(...refusals: readonly (Refusal | null)[]): void {
  const actual = refusals.filter((refusal) => refusal !== null);
  if (actual.length > 0) throw new RefusedError(actual);
}

/** Gives the refusal for an object that is not there, or that the caller may not see. */
export function notFound(...path: readonly string[]): RefusedError {
  return new RefusedError([{ code: 'NOT_FOUND', path, details: {} }]);
}

/** Gives the refusal for an object that is in another state than the command asks for. */
export function invalidState(details: RefusalDetails['INVALID_STATE']): RefusedError {
  return new RefusedError([{ code: 'INVALID_STATE', details }]);
}

/** What a change of nothing is refused with. */
export function isChange(changed: boolean, ...path: readonly string[]): Refusal | null {
  return changed ? null : { code: 'NO_CHANGE', path, details: {} };
}

/**
 * Ends the command unless the contract is in one of the states today. A decision stands from the
 * moment it is recorded, even should the clock be set back before it.
 */
export function requireStatus(
  contract: Contract,
  today: PlainDate,
  ...statuses: readonly ContractStatus[]
): void {
  const status = contractStatusOn(contract, later(today, decidedOn(contract)));
  if (!statuses.includes(status)) {
    throw invalidState({ subject: 'contract', status, allowed: statuses });
  }
}

/** Ends the command unless the contract is an application that waits for its decision. */
export function requireApplication<C extends Contract>(
  contract: C,
  today: PlainDate,
): asserts contract is Extract<C, Application> {
  requireStatus(contract, today, 'APPLIED');
}

/** Ends the command unless the contract is held today: accepted, active or under notice. */
export function requireHeld<C extends Contract>(
  contract: C,
  today: PlainDate,
): asserts contract is Extract<C, HeldContract> {
  requireStatus(contract, today, ...HELD);
}

/** Ends the command unless the contract has been accepted by today, be it held or ended. */
export function requireAccepted<C extends Contract>(
  contract: C,
  today: PlainDate,
): asserts contract is Extract<C, HeldContract> {
  requireStatus(contract, today, ...HELD, 'TERMINATED');
}

/** Gives what a second notice is refused with. */
export function alreadyUnderNotice(
  effectiveOn: PlainDate,
  subject: 'contract' | 'optionService',
): Refusal {
  const article = subject === 'contract' ? '11' : '9(3)';
  return { code: 'ALREADY_UNDER_NOTICE', article, details: { effectiveOn, subject } };
}

/** The states of a contract that is held. */
export const HELD: readonly ContractStatus[] = ['ACCEPTED', 'ACTIVE', 'UNDER_NOTICE'];
