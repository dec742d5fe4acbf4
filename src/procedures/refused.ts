import { later, type PlainDate } from '../terms/calendar';
import { type ContractFacts, decidedOn } from '../terms/contract';
import { contractStatusOn, type ContractStatus } from '../terms/contract-status';
import type { Refusal } from '../terms/refusal';

/** Thrown inside a procedure to end it without a write; its refusals are the answer. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ code }) => code).join(', '));
  }
}

/** Ends the procedure where anything is refused. */
export function refuse(...refusals: readonly (Refusal | null)[]): void {
  const actual = refusals.filter((refusal) => refusal !== null);
  if (actual.length > 0) throw new Refused(actual);
}

/** Gives the refusal for an object that is not there, or that the caller may not see. */
export function notFound(...path: readonly string[]): Refused {
  return new Refused([{ code: 'NOT_FOUND', path, details: {} }]);
}

/** Gives the refusal for an object that is in another state than the procedure asks for. */
export function inState(status: string): Refused {
  return new Refused([{ code: 'INVALID_STATE', details: { status } }]);
}

/** What a change of nothing is refused with. */
export function isChange(changed: boolean, ...path: readonly string[]): Refusal | null {
  return changed ? null : { code: 'NO_CHANGE', path, details: {} };
}

/**
 * Ends the procedure unless the contract is in one of the states today. A decision stands from the
 * moment it is recorded, even should the clock be set back before it.
 */
export function mustBe(
  contract: ContractFacts,
  today: PlainDate,
  ...statuses: readonly ContractStatus[]
): void {
  const status = contractStatusOn(contract, later(today, decidedOn(contract)));
  if (!statuses.includes(status)) throw inState(status);
}

/** The states of a contract that is held. */
export const HELD: readonly ContractStatus[] = ['ACCEPTED', 'ACTIVE', 'UNDER_NOTICE'];
