import { EntitySchema } from 'typeorm';
import type { PlainDate } from '../../terms/model/calendar';
import type { OutageAttribution } from '../../terms/model/outage';
import type { ServiceType } from '../../terms/model/service-types';
import {
  text,
  bigint,
  date,
  uuid,
  yen,
  integer,
  instant,
  version,
  sequence,
  optional,
  key,
  named,
  index,
  toContract,
  toOne,
} from './columns';

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
  knownAs: number;
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
    knownAs: { ...bigint, default: () => `nextval('outage_record_numbers')` },
    version,
  },
  uniques: [{ name: 'outages_sequence_key', columns: ['sequence'] }],
  checks: named(
    'outages',
    ...['service_types', 'attribution', 'time_order', 'version', 'text_bounds'],
  ),
  indices: [
    index('outages_known_at_idx', ['knownAt']),
    index('outages_of_types_idx', ['knownAt'], 'NOT names_contracts'),
  ],
});

/** What was recorded of an outage before a change of it. */
export interface OutageChangeRecord {
  outageId: string;
  number: number;
  changedAt: Date;
  affectedServiceTypes: ServiceType[];
  namesContracts: boolean;
  affectedContractIds: string[] | null;
  occurredAt: Date | null;
  knownAt: Date;
  restoredAt: Date | null;
  attribution: OutageAttribution;
  complete: boolean;
}

export const OutageChanges = new EntitySchema<OutageChangeRecord>({
  name: 'outage_changes',
  columns: {
    outageId: key('outage_changes_pkey'),
    number: key('outage_changes_pkey', bigint),
    changedAt: instant,
    affectedServiceTypes: { ...text, array: true },
    namesContracts: { type: 'boolean' },
    affectedContractIds: { ...optional(uuid), array: true },
    occurredAt: optional(instant),
    knownAt: instant,
    restoredAt: optional(instant),
    attribution: text,
    complete: { type: 'boolean' },
  },
  checks: named('outage_changes', 'named'),
  indices: [
    index('outage_changes_of_types_idx', ['knownAt'], 'NOT names_contracts'),
    { name: 'outage_changes_named_idx', synchronize: false },
  ],
  foreignKeys: [toOne('outage_changes_outage_fkey', 'outages', 'outageId')],
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
  deniedBy: string | null;
  denialReason: string | null;
  denialNote: string | null;
  withdrawnBy: string | null;
  grantedAt: Date | null;
  grantedBy: string | null;
  grantedAs: number | null;
  unitsAtMost: number | null;
  stateFrom: Date | null;
  stateTo: Date | null;
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
    deniedBy: optional(text),
    denialReason: optional(text),
    denialNote: optional(text),
    withdrawnBy: optional(text),
    grantedAt: optional(instant),
    grantedBy: optional(text),
    grantedAs: optional(bigint),
    unitsAtMost: optional(integer),
    stateFrom: optional(instant),
    stateTo: optional(instant),
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
    ...['in_time', 'amounts', 'version', 'other_is_noted', 'decided_by', 'units_in_state'],
    'text_bounds',
  ),
  exclusions: named('outage_claims', 'units_once'),
  indices: [
    {
      ...index('outage_claims_one_per_outage', ['contractId', 'outageId'], 'withdrawn_at IS NULL'),
      unique: true,
    },
    index('outage_claims_contract_idx', ['contractId', 'contractorId']),
    index('outage_claims_contractor_idx', ['contractorId', 'sequence']),
    index('outage_claims_outage_idx', ['outageId', 'sequence']),
    index('outage_claims_outage_deadline_idx', ['outageId', 'claimDeadline', 'sequence']),
    { name: 'outage_claims_status_idx', synchronize: false },
    { name: 'outage_claims_status_deadline_idx', synchronize: false },
    index('outage_claims_deadline_idx', ['claimDeadline', 'sequence']),
    index(
      'outage_claims_filed_idx',
      ['sequence'],
      'granted_at IS NULL AND denied_at IS NULL AND withdrawn_at IS NULL',
    ),
    { name: 'outage_claims_state_idx', synchronize: false },
  ],
  foreignKeys: [
    toContract('outage_claims'),
    toOne('outage_claims_outage_fkey', 'outages', 'outageId'),
  ],
});
