import { EntitySchema } from 'typeorm';
import { text, uuid, instant, bigint, optional, key, named, index, toContract } from './columns';

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
    sequence: key('contract_events_pkey', { ...bigint, default: () => 'next_event_sequence()' }),
    id: uuid,
    type: text,
    at: instant,
    actor: text,
    contractId: optional(uuid),
    contractorId: optional(text),
    subjectId: uuid,
    data: { type: 'jsonb' },
  },
  checks: named('contract_events', 'contractor'),
  indices: [
    index('contract_events_contract_idx', ['contractId', 'sequence']),
    index('contract_events_contractor_idx', ['contractorId', 'sequence']),
    index('contract_events_type_idx', ['type', 'sequence']),
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
  indices: [index('idempotency_keys_created_at_idx', ['createdAt'])],
});
