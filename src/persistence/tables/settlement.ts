import { EntitySchema } from 'typeorm';
import type { PlainDate } from '../../terms/model/calendar';
import type {
  SettlementDirection,
  SettlementKind,
  SettlementLine,
} from '../../terms/model/settlement';
import {
  text,
  date,
  uuid,
  yen,
  sequence,
  optional,
  key,
  named,
  index,
  toContract,
  toOne,
} from './columns';

export interface SettlementRecord {
  id: string;
  sequence: string;
  contractId: string;
  contractorId: string;
  kind: SettlementKind;
  direction: SettlementDirection;
  amountYen: number;
  arisesOn: PlainDate;
  bookedOn: PlainDate;
  lines: readonly SettlementLine[];
  note: string | null;
  outageClaimId: string | null;
  changeRequestId: string | null;
  optionServiceId: string | null;
  reversesId: string | null;
  reversedById: string | null;
}

/** At most one settlement of a kind for what it is about. */
const oneOfKind = (property: string, name: string) => ({
  ...index(`settlements_${name}_idx`, [property, 'kind'], `${name}_id IS NOT NULL`),
  unique: true,
});

/** At most one settlement of a contract stands. */
const oneStanding = (name: string, where: string) => ({
  ...index(`settlements_one_${name}`, ['contractId'], `${where} AND reversed_by_id IS NULL`),
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
    bookedOn: date,
    lines: { type: 'jsonb' },
    note: optional(text),
    outageClaimId: optional(uuid),
    changeRequestId: optional(uuid),
    optionServiceId: optional(uuid),
    reversesId: optional(uuid),
    reversedById: optional(uuid),
  },
  uniques: [
    { name: 'settlements_sequence_key', columns: ['sequence'] },
    { name: 'settlements_reversed_once', columns: ['reversesId'] },
    { name: 'settlements_contract_amount_key', columns: ['id', 'contractId', 'amountYen'] },
    { name: 'settlements_reverses_key', columns: ['id', 'reversesId'] },
  ],
  checks: named(
    'settlements',
    ...['kind', 'direction', 'reversal', 'amount', 'lines_add_up', 'line_amounts', 'line_months'],
    'reversal_stands',
    ...['labels', 'booked', 'last_day', 'note'],
  ),
  exclusions: named('settlements', 'one_reduction_stands'),
  indices: [
    index('settlements_contract_idx', ['contractId', 'contractorId']),
    index('settlements_contractor_idx', ['contractorId', 'sequence']),
    index('settlements_arises_on_idx', ['arisesOn', 'sequence']),
    index('settlements_kind_idx', ['kind', 'direction', 'sequence']),
    index('settlements_kind_arises_on_idx', ['kind', 'direction', 'arisesOn', 'sequence']),
    index('settlements_reversed_by_idx', ['reversedById'], 'reversed_by_id IS NOT NULL'),
    oneStanding('early_termination', "kind = 'EARLY_TERMINATION'"),
    oneStanding('initial_fee', "kind = 'INITIAL_FEE' AND option_service_id IS NULL"),
    { name: 'settlements_reversal_opposite_idx', synchronize: false },
    index('settlements_outage_claim_idx', ['outageClaimId'], 'outage_claim_id IS NOT NULL'),
    oneOfKind('changeRequestId', 'change_request'),
    oneOfKind('optionServiceId', 'option_service'),
  ],
  foreignKeys: [
    toContract('settlements'),
    toOne('settlements_outage_claim_fkey', 'outage_claims', 'outageClaimId'),
    toOne('settlements_change_request_fkey', 'change_requests', 'changeRequestId'),
    toOne('settlements_option_service_fkey', 'option_services', 'optionServiceId'),
    {
      name: 'settlements_reverses_fkey',
      target: 'settlements',
      columnNames: ['reversesId', 'contractId', 'amountYen'],
      referencedColumnNames: ['id', 'contractId', 'amountYen'],
      onDelete: 'RESTRICT',
    },
    {
      name: 'settlements_reversed_by_fkey',
      target: 'settlements',
      columnNames: ['reversedById', 'id'],
      referencedColumnNames: ['id', 'reversesId'],
      onDelete: 'RESTRICT',
      // The trigger that notes a reversal runs right before it is there.
      deferrable: 'INITIALLY DEFERRED',
    },
  ],
});
