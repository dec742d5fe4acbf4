import { QueryFailedError } from 'typeorm';

/**
 * The constraints that a race can reach after the rules have passed: a writer from outside takes no lock of ours. The
 * next attempt sees what that one wrote, and its rules speak. Any other constraint that fails is a fault of the program.
 */
export const REACHED_BY_A_RACE = [
  'contracts_limit',
  'option_services_one_in_force',
  'outage_claims_one_per_outage',
  'settlements_reversed_once',
];

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/** Tells whether a transaction failed only because of another one. */
export function isConflict(error: unknown): boolean {
  const { code, constraint = '' } = driverError(error);
  return (
    code === SERIALIZATION_FAILURE || code === DEADLOCK || REACHED_BY_A_RACE.includes(constraint)
  );
}

function driverError(error: unknown): { constraint?: string; code?: string } {
  return error instanceof QueryFailedError ? (error.driverError as { code?: string }) : {};
}
