import type { PlainDate } from '../../terms/model/calendar';
import type { Application, Contract, HeldContract, Termination } from '../../terms/model/contract';
import {
  contractStatusOn,
  type ContractStatus,
  HELD_STATUSES,
  statusIsOneOf,
} from '../../terms/model/contract-status';
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

/** Ends the command unless the contract is in one of the states today. */
export function requireStatus(
  contract: Contract,
  today: PlainDate,
  ...statuses: readonly ContractStatus[]
): void {
  throwIfRefused(statusIsOneOf(contract, today, statuses));
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
  requireStatus(contract, today, ...HELD_STATUSES);
}

/** Ends the command unless the contract has been accepted by today, be it held or ended. */
export function requireAccepted<C extends Contract>(
  contract: C,
  today: PlainDate,
): asserts contract is Extract<C, HeldContract> {
  requireStatus(contract, today, ...HELD_STATUSES, 'TERMINATED');
}

/** Ends the command unless an end of the contract is recorded, be it still ahead or not. */
export function requireEnd<C extends Contract>(
  contract: C,
  today: PlainDate,
): asserts contract is Extract<C, HeldContract> & { readonly termination: Termination } {
  if (contract.termination !== null) return;
  const allowed = ['UNDER_NOTICE', 'TERMINATED'] as const;
  throw invalidState({ subject: 'contract', status: contractStatusOn(contract, today), allowed });
}
