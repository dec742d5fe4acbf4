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

/** The constraints by which nothing is decided before the day on which it was asked for. */
const DATE_ORDERS = [
  'contracts_date_order',
  'change_requests_date_order',
  'option_services_date_order',
];

/**
 * Tells whether a call was made on an earlier day than what it is about: around midnight the clocks of two servers may
 * be on two days.
 */
export function isBehindRecord(error: unknown): boolean {
  return DATE_ORDERS.includes(driverError(error).constraint ?? '');
}

function driverError(error: unknown): { constraint?: string; code?: string } {
  return error instanceof QueryFailedError ? (error.driverError as { code?: string }) : {};
}
