import { QueryFailedError } from 'typeorm';
import type { Refusal } from '../../terms/refusals/refusal';

/**
 * What the database refuses that a race can reach after the rules have passed, by the name of the constraint: a writer
 * from outside takes no lock of ours. Any other constraint that fails is a fault of the program.
 */
export const REFUSAL_BY_CONSTRAINT: Readonly<Record<string, Refusal>> = {
  contracts_limit: { code: 'CONTRACT_LIMIT_EXCEEDED', article: '4(3)', details: { limit: 3 } },
  option_services_one_in_force: { code: 'OPTION_ALREADY_IN_FORCE', article: '9', details: {} },
  outage_claims_one_per_outage: { code: 'DUPLICATE_CLAIM', article: '14', details: {} },
  settlements_reversed_once: { code: 'ALREADY_REVERSED', details: {} },
};

/** Gives what a failed statement is refused with, or null where it failed for anything but these constraints. */
export function refusalOfConstraint(error: unknown): Refusal | null {
  const { constraint } = driverError(error);
  return constraint === undefined ? null : (REFUSAL_BY_CONSTRAINT[constraint] ?? null);
}

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/** Tells whether a transaction failed only because of another one. */
export function isConflict(error: unknown): boolean {
  const { code } = driverError(error);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}

function driverError(error: unknown): { constraint?: string; code?: string } {
  return error instanceof QueryFailedError ? (error.driverError as { code?: string }) : {};
}
