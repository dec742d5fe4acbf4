import { QueryFailedError } from 'typeorm';
import { LARGEST_AMOUNT } from '../../terms/model/amount';
import { LAST_CONTRACT_DAY } from '../../terms/model/contract';
import type { Refusal } from '../../terms/refusals/refusal';

const INVALID: Refusal = { code: 'INVALID_STATE', details: { status: 'CONFLICTING_RECORD' } };
const OUT_OF_ORDER: Refusal = { code: 'DATES_OUT_OF_ORDER', details: {} };
const OUT_OF_RANGE: Refusal = {
  code: 'AMOUNT_OUT_OF_RANGE',
  details: { minimum: 0, maximum: LARGEST_AMOUNT },
};
const TOO_LATE: Refusal = {
  code: 'DATE_IN_FUTURE',
  details: { date: LAST_CONTRACT_DAY, latest: LAST_CONTRACT_DAY },
};
const TOO_FEW_ACCOUNTS: Refusal = {
  code: 'ACCOUNT_COUNT_BELOW_MINIMUM',
  article: '5',
  details: { minimum: 50 },
};
const NOT_FOUND: Refusal = { code: 'NOT_FOUND', details: {} };

/**
 * What the database refuses, by the name of its constraint. The rules say the same before the
 * database has to: this is for what they could not see, a clock that was set back or a write from
 * outside.
 */
export const REFUSAL_BY_CONSTRAINT: Readonly<Record<string, Refusal>> = {
  contracts_limit: { code: 'CONTRACT_LIMIT_EXCEEDED', article: '4(3)', details: { limit: 3 } },
  contracts_account_count_minimum: TOO_FEW_ACCOUNTS,
  contracts_date_order: OUT_OF_ORDER,
  contracts_notice_period: OUT_OF_ORDER,
  contracts_last_day: TOO_LATE,
  contracts_fees: OUT_OF_RANGE,
  contracts_service_type: INVALID,
  contracts_item: INVALID,
  contracts_one_decision: INVALID,
  contracts_accepted_whole: INVALID,
  contracts_slot: INVALID,
  contracts_one_termination: INVALID,
  contracts_termination_ground: INVALID,
  contracts_version: INVALID,
  contracts_contract_number_key: INVALID,
  contracts_id_contractor_key: INVALID,
  fee_revisions_contract_fkey: NOT_FOUND,
  fee_revisions_fees: OUT_OF_RANGE,
  fee_revisions_last_day: TOO_LATE,
  change_requests_contract_fkey: NOT_FOUND,
  change_requests_account_count_minimum: TOO_FEW_ACCOUNTS,
  change_requests_date_order: OUT_OF_ORDER,
  change_requests_last_day: TOO_LATE,
  change_requests_one_time_fee: OUT_OF_RANGE,
  change_requests_one_decision: INVALID,
  change_requests_accepted_whole: INVALID,
  change_requests_version: INVALID,
  network_environments_contract_fkey: NOT_FOUND,
  option_services_contract_fkey: NOT_FOUND,
  option_services_one_in_force: { code: 'OPTION_ALREADY_IN_FORCE', article: '9', details: {} },
  option_services_date_order: OUT_OF_ORDER,
  option_services_stop_notice: OUT_OF_ORDER,
  option_services_last_day: TOO_LATE,
  option_services_initial_fee: OUT_OF_RANGE,
  option_services_kind: INVALID,
  option_services_one_decision: INVALID,
  option_services_accepted_whole: INVALID,
  option_services_version: INVALID,
  outages_time_order: OUT_OF_ORDER,
  outages_service_types: INVALID,
  outages_attribution: INVALID,
  outages_version: INVALID,
  outages_sequence_key: INVALID,
  outage_contracts_outage_fkey: NOT_FOUND,
  outage_contracts_contract_fkey: NOT_FOUND,
  outage_claims_contract_fkey: NOT_FOUND,
  outage_claims_outage_fkey: NOT_FOUND,
  outage_claims_one_per_outage: { code: 'DUPLICATE_CLAIM', article: '14', details: {} },
  outage_claims_filer_cannot_grant: { code: 'FILER_CANNOT_DECIDE', details: {} },
  outage_claims_in_time: OUT_OF_ORDER,
  outage_claims_amounts: OUT_OF_RANGE,
  outage_claims_one_decision: INVALID,
  outage_claims_denied_whole: INVALID,
  outage_claims_denial_reason: INVALID,
  outage_claims_granted_whole: INVALID,
  outage_claims_version: INVALID,
  outage_claims_sequence_key: INVALID,
  settlements_contract_fkey: NOT_FOUND,
  settlements_outage_claim_fkey: NOT_FOUND,
  settlements_change_request_fkey: NOT_FOUND,
  settlements_option_service_fkey: NOT_FOUND,
  settlements_reverses_fkey: NOT_FOUND,
  settlements_reversed_once: { code: 'ALREADY_REVERSED', details: {} },
  settlements_amount: OUT_OF_RANGE,
  settlements_lines_add_up: OUT_OF_RANGE,
  settlements_last_day: TOO_LATE,
  settlements_kind: INVALID,
  settlements_direction: INVALID,
  settlements_reversal: INVALID,
  settlements_sequence_key: INVALID,
  settlements_outage_claim_idx: INVALID,
  settlements_change_request_idx: INVALID,
  settlements_option_service_idx: INVALID,
  contract_events_contract_fkey: NOT_FOUND,
  contract_events_contractor: INVALID,
  contract_events_id_key: INVALID,
};

/** Gives what a failed statement is refused with, or null where no constraint of ours failed. */
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
