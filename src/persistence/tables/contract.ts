import { EntitySchema } from 'typeorm';
import type { PlainDate } from '../../terms/model/calendar';
import type { Termination, TerminationGround } from '../../terms/model/contract';
import type { ServiceItem, ServiceType } from '../../terms/model/service-types';
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
  toOne,
} from './columns';

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
  decidedBy: string | null;
  requestedBillingStartOn: PlainDate | null;
  billingStartOn: PlainDate | null;
  initialFeeYen: number | null;
  basicFeePerAccountYen: number | null;
  typeFeeYen: number | null;
  quotedOn: PlainDate | null;
  quoteValidThrough: PlainDate | null;
  privateBackboneContractNumber: string | null;
  privateBackboneConfirmedOn: PlainDate | null;
  operatingPolicyDecidedOn: PlainDate | null;
  softwareLicenseAgreedOn: PlainDate | null;
  softwareLicenseVersion: string | null;
  terminationGround: TerminationGround | null;
  terminationArrivedOn: PlainDate | null;
  terminationRequestedOn: PlainDate | null;
  terminationEffectiveOn: PlainDate | null;
  terminationNote: string | null;
  terminationRecordedOn: PlainDate | null;
  underNoticeFrom: PlainDate | null;
  endedWithId: string | null;
  supersededTerminations: readonly Termination[];
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
    decidedBy: optional(text),
    requestedBillingStartOn: optional(date),
    billingStartOn: optional(date),
    initialFeeYen: optional(yen),
    basicFeePerAccountYen: optional(yen),
    typeFeeYen: optional(yen),
    quotedOn: optional(date),
    quoteValidThrough: optional(date),
    privateBackboneContractNumber: optional(text),
    privateBackboneConfirmedOn: optional(date),
    operatingPolicyDecidedOn: optional(date),
    softwareLicenseAgreedOn: optional(date),
    softwareLicenseVersion: optional(text),
    terminationGround: optional(text),
    terminationArrivedOn: optional(date),
    terminationRequestedOn: optional(date),
    terminationEffectiveOn: optional(date),
    terminationNote: optional(text),
    terminationRecordedOn: optional(date),
    underNoticeFrom: optional(date),
    endedWithId: optional(uuid),
    supersededTerminations: { type: 'jsonb', default: [] },
    version,
  },
  uniques: [
    { name: 'contracts_contract_number_key', columns: ['contractNumber'] },
    { name: 'contracts_id_contractor_key', columns: ['id', 'contractorId'] },
  ],
  checks: named(
    'contracts',
    ...['service_type', 'item', 'account_count_minimum', 'one_decision', 'accepted_whole'],
    ...['quoted_whole', 'quote_days'],
    ...['slot', 'fees', 'one_termination', 'termination_ground', 'notice_period'],
    ...['date_order', 'last_day', 'version', 'requested_start', 'private_backbone'],
    ...['software_license', 'contractor_id_length', 'private_backbone_contract_number_length'],
    ...['software_license_version_length', 'termination_note_length', 'decision_reason_length'],
  ),
  exclusions: named('contracts', 'limit').map((limit) => ({
    ...limit,
    deferrable: 'INITIALLY IMMEDIATE' as const,
  })),
  indices: [
    index('contracts_contractor_idx', ['contractorId', 'contractNumber']),
    index('contracts_applied_on_idx', ['appliedOn', 'contractNumber']),
    { name: 'contracts_standing_idx', synchronize: false },
    { name: 'contracts_waiting_idx', synchronize: false },
    { name: 'contracts_recorded_number_idx', synchronize: false },
    { name: 'contracts_recorded_applied_on_idx', synchronize: false },
    { name: 'contracts_recorded_billing_start_on_idx', synchronize: false },
    { name: 'contracts_recorded_termination_effective_on_idx', synchronize: false },
    { name: 'contracts_decided_on_idx', synchronize: false },
    { name: 'contracts_under_notice_from_idx', synchronize: false },
    { name: 'contracts_ended_with_idx', synchronize: false },
    { name: 'contracts_minimum_term_ends_on_idx', synchronize: false },
    { name: 'contracts_billing_start_on_idx', synchronize: false },
    { name: 'contracts_termination_effective_on_idx', synchronize: false },
  ],
  foreignKeys: [toOne('contracts_ended_with_fkey', 'contracts', 'endedWithId')],
});
