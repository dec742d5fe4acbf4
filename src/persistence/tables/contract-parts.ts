import { EntitySchema } from 'typeorm';
import type { PlainDate } from '../../terms/model/calendar';
import type { OptionKind } from '../../terms/model/option';
import {
  text,
  date,
  uuid,
  yen,
  integer,
  version,
  sequence,
  optional,
  key,
  named,
  index,
  toContract,
  toOne,
} from './columns';

export interface FeeRevisionRecord {
  id: string;
  contractId: string;
  effectiveOn: PlainDate;
  basicFeePerAccountYen: number | null;
  typeFeeYen: number | null;
}

export const FeeRevisions = new EntitySchema<FeeRevisionRecord>({
  name: 'fee_revisions',
  columns: {
    id: key('fee_revisions_pkey', sequence),
    contractId: uuid,
    effectiveOn: date,
    basicFeePerAccountYen: optional(yen),
    typeFeeYen: optional(yen),
  },
  checks: named('fee_revisions', 'fees', 'not_empty', 'last_day'),
  indices: [index('fee_revisions_contract_idx', ['contractId'])],
  foreignKeys: [toOne('fee_revisions_contract_fkey', 'contracts', 'contractId')],
});

export interface ChangeRequestRecord {
  id: string;
  contractId: string;
  contractorId: string;
  sequence: string;
  accountCount: number;
  requestedOn: PlainDate;
  requestedEffectiveOn: PlainDate | null;
  acceptedOn: PlainDate | null;
  acceptanceNumber: string | null;
  effectiveOn: PlainDate | null;
  oneTimeFeeYen: number | null;
  rejectedOn: PlainDate | null;
  withdrawnOn: PlainDate | null;
  decisionReason: string | null;
  decidedBy: string | null;
  version: number;
}

export const ChangeRequests = new EntitySchema<ChangeRequestRecord>({
  name: 'change_requests',
  columns: {
    id: key('change_requests_pkey'),
    contractId: uuid,
    contractorId: text,
    sequence,
    accountCount: integer,
    requestedOn: date,
    requestedEffectiveOn: optional(date),
    acceptedOn: optional(date),
    acceptanceNumber: optional({ type: 'bigint' }),
    effectiveOn: optional(date),
    oneTimeFeeYen: optional(yen),
    rejectedOn: optional(date),
    withdrawnOn: optional(date),
    decisionReason: optional(text),
    decidedBy: optional(text),
    version,
  },
  checks: named(
    'change_requests',
    ...['account_count_minimum', 'one_decision', 'accepted_whole', 'date_order'],
    ...['last_day', 'one_time_fee', 'version', 'not_before_requested', 'decision_reason_length'],
  ),
  indices: [
    index('change_requests_contract_idx', ['contractId', 'contractorId']),
    index('change_requests_sequence_idx', ['sequence']),
    index('change_requests_contractor_idx', ['contractorId', 'sequence']),
    index('change_requests_requested_on_idx', ['requestedOn', 'sequence']),
    { name: 'change_requests_waiting_idx', synchronize: false },
    { name: 'change_requests_recorded_idx', synchronize: false },
  ],
  foreignKeys: [toContract('change_requests')],
});

export interface NetworkEnvironmentRecord {
  id: string;
  contractId: string;
  declaredOn: PlainDate;
  providedByCompany: boolean;
  companyServiceReference: string | null;
  configuration: string | null;
}

export const NetworkEnvironments = new EntitySchema<NetworkEnvironmentRecord>({
  name: 'network_environments',
  columns: {
    id: key('network_environments_pkey', sequence),
    contractId: uuid,
    declaredOn: date,
    providedByCompany: { type: 'boolean' },
    companyServiceReference: optional(text),
    configuration: optional(text),
  },
  checks: named(
    'network_environments',
    ...['company_service_reference_length', 'configuration_length'],
  ),
  indices: [index('network_environments_contract_idx', ['contractId', 'declaredOn', 'id'])],
  foreignKeys: [toOne('network_environments_contract_fkey', 'contracts', 'contractId')],
});

export interface OptionServiceRecord {
  id: string;
  contractId: string;
  contractorId: string;
  sequence: string;
  kind: OptionKind;
  appliedOn: PlainDate;
  acceptedOn: PlainDate | null;
  initialFeeYen: number | null;
  rejectedOn: PlainDate | null;
  withdrawnOn: PlainDate | null;
  decisionReason: string | null;
  decidedBy: string | null;
  stopArrivedOn: PlainDate | null;
  stopRequestedOn: PlainDate | null;
  stopEffectiveOn: PlainDate | null;
  version: number;
}

export const OptionServices = new EntitySchema<OptionServiceRecord>({
  name: 'option_services',
  columns: {
    id: key('option_services_pkey'),
    contractId: uuid,
    contractorId: text,
    sequence,
    kind: text,
    appliedOn: date,
    acceptedOn: optional(date),
    initialFeeYen: optional(yen),
    rejectedOn: optional(date),
    withdrawnOn: optional(date),
    decisionReason: optional(text),
    decidedBy: optional(text),
    stopArrivedOn: optional(date),
    stopRequestedOn: optional(date),
    stopEffectiveOn: optional(date),
    version,
  },
  checks: named(
    'option_services',
    ...['kind', 'one_decision', 'accepted_whole', 'stop_notice', 'date_order', 'last_day'],
    ...['initial_fee', 'version', 'decision_reason_length'],
  ),
  exclusions: named('option_services', 'one_in_force'),
  indices: [
    index('option_services_contract_idx', ['contractId', 'contractorId']),
    index('option_services_sequence_idx', ['sequence']),
    index('option_services_contractor_idx', ['contractorId', 'sequence']),
    { name: 'option_services_waiting_idx', synchronize: false },
    { name: 'option_services_recorded_idx', synchronize: false },
  ],
  foreignKeys: [toContract('option_services')],
});
