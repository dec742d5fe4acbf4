import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PlainDate } from '../terms/calendar';
import type { TerminationGround } from '../terms/contract';
import type { OptionKind } from '../terms/option-service';
import type { OutageAttribution } from '../terms/outage';
import type { ServiceItem, ServiceType } from '../terms/service-types';
import type { SettlementLine } from '../terms/settlement';

/*
 * The tables as TypeORM sees them, for writing. The migrations are their definition; a test holds the
 * two equal. Column names are the property names in snake case.
 */

type Column = EntitySchemaColumnOptions;
const text: Column = { type: 'text' };
const date: Column = { type: 'date' };
const uuid: Column = { type: 'uuid' };
const yen: Column = { type: 'bigint' };
const integer: Column = { type: 'integer' };
const instant: Column = { type: 'timestamptz', precision: 3 };
const version: Column = { type: 'integer', default: 1 };
const sequence: Column = { type: 'bigint', generated: 'increment' };
const optional = (column: Column): Column => ({ ...column, nullable: true });
const key = (name: string, column: Column = uuid): Column => ({
  ...column,
  primary: true,
  primaryKeyConstraintName: name,
});
/** Constraints are compared by name; what they say stands in the migrations alone. */
const named = (table: string, ...names: string[]): { name: string; expression: string }[] =>
  names.map((name) => ({ name: `${table}_${name}`, expression: 'true' }));
const index = (name: string, columns: string[], where?: string) => ({
  name,
  columns: () => columns,
  ...(where && { where }),
});
const toContract = (table: string) => ({
  name: `${table}_contract_fkey`,
  target: 'contracts',
  columnNames: ['contractId', 'contractorId'],
  referencedColumnNames: ['id', 'contractorId'],
  onDelete: 'RESTRICT' as const,
});
const toOne = (name: string, target: string, column: string) => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT' as const,
});

export interface ContractRecord {
  id: string;
  contractNumber: string;
  contractorId: string;
  serviceType: ServiceType;
  item: ServiceItem | null;
  slot: number | null;
  appliedAccountCount: number;
  termsEdition: PlainDate;
  appliedOn: PlainDate;
  acceptedOn: PlainDate | null;
  rejectedOn: PlainDate | null;
  withdrawnOn: PlainDate | null;
  decisionReason: string | null;
  billingStartOn: PlainDate | null;
  initialFeeYen: number | null;
  basicFeePerAccountYen: number | null;
  typeFeeYen: number | null;
  privateBackboneContractNumber: string | null;
  privateBackboneConfirmedOn: PlainDate | null;
  operatingPolicyDecidedOn: PlainDate | null;
  softwareLicenseAgreedOn: PlainDate | null;
  terminationGround: TerminationGround | null;
  terminationArrivedOn: PlainDate | null;
  terminationRequestedOn: PlainDate | null;
  terminationEffectiveOn: PlainDate | null;
  terminationNote: string | null;
  underNoticeFrom: PlainDate | null;
  version: number;
}

export const Contracts = new EntitySchema<ContractRecord>({
  name: 'contracts',
  columns: {
    id: key('contracts_pkey'),
    contractNumber: sequence,
    contractorId: text,
    serviceType: text,
    item: optional(text),
    slot: optional({ type: 'smallint' }),
    appliedAccountCount: integer,
    termsEdition: date,
    appliedOn: date,
    acceptedOn: optional(date),
    rejectedOn: optional(date),
    withdrawnOn: optional(date),
    decisionReason: optional(text),
    billingStartOn: optional(date),
    initialFeeYen: optional(yen),
    basicFeePerAccountYen: optional(yen),
    typeFeeYen: optional(yen),
    privateBackboneContractNumber: optional(text),
    privateBackboneConfirmedOn: optional(date),
    operatingPolicyDecidedOn: optional(date),
    softwareLicenseAgreedOn: optional(date),
    terminationGround: optional(text),
    terminationArrivedOn: optional(date),
    terminationRequestedOn: optional(date),
    terminationEffectiveOn: optional(date),
    terminationNote: optional(text),
    underNoticeFrom: optional(date),
    version,
  },
  uniques: [
    { name: 'contracts_contract_number_key', columns: ['contractNumber'] },
    { name: 'contracts_id_contractor_key', columns: ['id', 'contractorId'] },
  ],
  checks: named(
    'contracts',
    ...['service_type', 'item', 'account_count_minimum', 'one_decision', 'accepted_whole'],
    ...['slot', 'fees', 'one_termination', 'termination_ground', 'notice_period'],
    ...['date_order', 'last_day', 'version'],
  ),
  exclusions: named('contracts', 'limit'),
  indices: [
    index('contracts_contractor_idx', ['contractorId', 'contractNumber']),
    index('contracts_applied_on_idx', ['appliedOn', 'contractNumber']),
    { name: 'contracts_billing_start_on_idx', synchronize: false },
    { name: 'contracts_termination_effective_on_idx', synchronize: false },
  ],
});

export interface FeeRevisionRecord {
  id: string;
  contractId: string;
  effectiveOn: PlainDate;
  basicFeePerAccountYen: number;
  typeFeeYen: number;
}

export const FeeRevisions = new EntitySchema<FeeRevisionRecord>({
  name: 'fee_revisions',
  columns: {
    id: key('fee_revisions_pkey', sequence),
    contractId: uuid,
    effectiveOn: date,
    basicFeePerAccountYen: yen,
    typeFeeYen: yen,
  },
  checks: named('fee_revisions', 'fees', 'last_day'),
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
    version,
  },
  checks: named(
    'change_requests',
    ...['account_count_minimum', 'one_decision', 'accepted_whole', 'date_order'],
    ...['last_day', 'one_time_fee', 'version'],
  ),
  indices: [index('change_requests_contract_idx', ['contractId', 'contractorId'])],
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
  indices: [index('network_environments_contract_idx', ['contractId'])],
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
    stopArrivedOn: optional(date),
    stopRequestedOn: optional(date),
    stopEffectiveOn: optional(date),
    version,
  },
  checks: named(
    'option_services',
    ...['kind', 'one_decision', 'accepted_whole', 'stop_notice', 'date_order', 'last_day'],
    ...['initial_fee', 'version'],
  ),
  exclusions: named('option_services', 'one_in_force'),
  indices: [index('option_services_contract_idx', ['contractId', 'contractorId'])],
  foreignKeys: [toContract('option_services')],
});

export interface OutageRecord {
  id: string;
  sequence: string;
  affectedServiceTypes: ServiceType[];
  namesContracts: boolean;
  occurredAt: Date | null;
  knownAt: Date;
  restoredAt: Date | null;
  attribution: OutageAttribution;
  complete: boolean;
  description: string | null;
  version: number;
}

export const Outages = new EntitySchema<OutageRecord>({
  name: 'outages',
  columns: {
    id: key('outages_pkey'),
    sequence,
    affectedServiceTypes: { ...text, array: true },
    namesContracts: { type: 'boolean' },
    occurredAt: optional(instant),
    knownAt: instant,
    restoredAt: optional(instant),
    attribution: text,
    complete: { type: 'boolean' },
    description: optional(text),
    version,
  },
  uniques: [{ name: 'outages_sequence_key', columns: ['sequence'] }],
  checks: named('outages', 'service_types', 'attribution', 'time_order', 'version'),
  indices: [index('outages_known_at_idx', ['knownAt'])],
});

export interface OutageContractRecord {
  outageId: string;
  contractId: string;
}

export const OutageContracts = new EntitySchema<OutageContractRecord>({
  name: 'outage_contracts',
  columns: {
    outageId: key('outage_contracts_pkey'),
    contractId: key('outage_contracts_pkey'),
  },
  indices: [index('outage_contracts_contract_idx', ['contractId'])],
  foreignKeys: [
    toOne('outage_contracts_outage_fkey', 'outages', 'outageId'),
    toOne('outage_contracts_contract_fkey', 'contracts', 'contractId'),
  ],
});

export interface OutageClaimRecord {
  id: string;
  sequence: string;
  contractId: string;
  contractorId: string;
  outageId: string;
  filedAt: Date;
  filedBy: string;
  claimableFrom: PlainDate;
  claimDeadline: PlainDate;
  withdrawnAt: Date | null;
  deniedAt: Date | null;
  denialReason: string | null;
  denialNote: string | null;
  grantedAt: Date | null;
  grantedBy: string | null;
  coveredFrom: Date | null;
  coveredTo: Date | null;
  unavailableHours: number | null;
  unavailableUnits: number | null;
  reductionYen: number | null;
  version: number;
}

export const OutageClaims = new EntitySchema<OutageClaimRecord>({
  name: 'outage_claims',
  columns: {
    id: key('outage_claims_pkey'),
    sequence,
    contractId: uuid,
    contractorId: text,
    outageId: uuid,
    filedAt: instant,
    filedBy: text,
    claimableFrom: date,
    claimDeadline: date,
    withdrawnAt: optional(instant),
    deniedAt: optional(instant),
    denialReason: optional(text),
    denialNote: optional(text),
    grantedAt: optional(instant),
    grantedBy: optional(text),
    coveredFrom: optional(instant),
    coveredTo: optional(instant),
    unavailableHours: optional(integer),
    unavailableUnits: optional(integer),
    reductionYen: optional(yen),
    version,
  },
  uniques: [{ name: 'outage_claims_sequence_key', columns: ['sequence'] }],
  checks: named(
    'outage_claims',
    ...['one_decision', 'denied_whole', 'denial_reason', 'granted_whole', 'filer_cannot_grant'],
    ...['in_time', 'amounts', 'version'],
  ),
  indices: [
    {
      ...index('outage_claims_one_per_outage', ['contractId', 'outageId'], 'withdrawn_at IS NULL'),
      unique: true,
    },
    index('outage_claims_contract_idx', ['contractId', 'contractorId']),
    index('outage_claims_contractor_idx', ['contractorId', 'sequence']),
    index('outage_claims_outage_idx', ['outageId']),
    index('outage_claims_deadline_idx', ['claimDeadline']),
  ],
  foreignKeys: [
    toContract('outage_claims'),
    toOne('outage_claims_outage_fkey', 'outages', 'outageId'),
  ],
});

export type SettlementKind =
  'INITIAL_FEE' | 'ONE_TIME_FEE' | 'EARLY_TERMINATION' | 'FEE_REDUCTION' | 'REVERSAL';

export interface SettlementRecord {
  id: string;
  sequence: string;
  contractId: string;
  contractorId: string;
  kind: SettlementKind;
  direction: 'CHARGE' | 'CREDIT';
  amountYen: number;
  arisesOn: PlainDate;
  lines: readonly SettlementLine[];
  note: string | null;
  outageClaimId: string | null;
  changeRequestId: string | null;
  optionServiceId: string | null;
  reversesId: string | null;
}

const oneSettlement = (column: string, name: string, kind: SettlementKind) => ({
  ...index(`settlements_${name}_idx`, [column], `kind = '${kind}'`),
  unique: true,
});

export const Settlements = new EntitySchema<SettlementRecord>({
  name: 'settlements',
  columns: {
    id: key('settlements_pkey'),
    sequence,
    contractId: uuid,
    contractorId: text,
    kind: text,
    direction: text,
    amountYen: yen,
    arisesOn: date,
    lines: { type: 'jsonb' },
    note: optional(text),
    outageClaimId: optional(uuid),
    changeRequestId: optional(uuid),
    optionServiceId: optional(uuid),
    reversesId: optional(uuid),
  },
  uniques: [
    { name: 'settlements_sequence_key', columns: ['sequence'] },
    { name: 'settlements_reversed_once', columns: ['reversesId'] },
  ],
  checks: named(
    'settlements',
    ...['kind', 'direction', 'reversal', 'amount', 'lines_add_up', 'last_day'],
  ),
  indices: [
    index('settlements_contract_idx', ['contractId', 'contractorId']),
    index('settlements_contractor_idx', ['contractorId', 'sequence']),
    index('settlements_arises_on_idx', ['arisesOn']),
    oneSettlement('outageClaimId', 'outage_claim', 'FEE_REDUCTION'),
    oneSettlement('changeRequestId', 'change_request', 'ONE_TIME_FEE'),
    oneSettlement('optionServiceId', 'option_service', 'INITIAL_FEE'),
  ],
  foreignKeys: [
    toContract('settlements'),
    toOne('settlements_outage_claim_fkey', 'outage_claims', 'outageClaimId'),
    toOne('settlements_change_request_fkey', 'change_requests', 'changeRequestId'),
    toOne('settlements_option_service_fkey', 'option_services', 'optionServiceId'),
    toOne('settlements_reverses_fkey', 'settlements', 'reversesId'),
  ],
});

export interface ContractEventRecord {
  sequence: string;
  id: string;
  type: string;
  at: Date;
  actor: string;
  contractId: string | null;
  contractorId: string | null;
  subjectId: string;
  data: object;
}

export const ContractEvents = new EntitySchema<ContractEventRecord>({
  name: 'contract_events',
  columns: {
    sequence: key('contract_events_pkey', sequence),
    id: uuid,
    type: text,
    at: instant,
    actor: text,
    contractId: optional(uuid),
    contractorId: optional(text),
    subjectId: uuid,
    data: { type: 'jsonb' },
  },
  uniques: [{ name: 'contract_events_id_key', columns: ['id'] }],
  checks: named('contract_events', 'contractor'),
  indices: [
    index('contract_events_contract_idx', ['contractId', 'sequence']),
    index('contract_events_contractor_idx', ['contractorId', 'sequence']),
  ],
  foreignKeys: [toContract('contract_events')],
});

export interface IdempotencyKeyRecord {
  caller: string;
  mutation: string;
  key: string;
  inputHash: string;
  entityId: string | null;
  createdAt: Date;
}

export const IdempotencyKeys = new EntitySchema<IdempotencyKeyRecord>({
  name: 'idempotency_keys',
  columns: {
    caller: key('idempotency_keys_pkey', text),
    mutation: key('idempotency_keys_pkey', text),
    key: key('idempotency_keys_pkey', text),
    inputHash: text,
    entityId: optional(uuid),
    createdAt: { type: 'timestamptz', default: () => 'now()' },
  },
});

export const TABLES = [
  Contracts,
  FeeRevisions,
  ChangeRequests,
  NetworkEnvironments,
  OptionServices,
  Outages,
  OutageContracts,
  OutageClaims,
  Settlements,
  ContractEvents,
  IdempotencyKeys,
];
