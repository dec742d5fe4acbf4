import { EntitySchema } from 'typeorm';
import type { PlainDate } from '../../terms/model/calendar';
import type { SettlementLine } from '../../terms/model/settlement';
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
  reversedById: string | null;
}

/** At most one settlement of a kind for what it is about. */
const oneOfKind = (property: string, name: string) => ({
  ...index(`settlements_${name}_idx`, [property, 'kind'], `${name}_id IS NOT NULL`),
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
    reversedById: optional(uuid),
  },
  uniques: [
    { name: 'settlements_sequence_key', columns: ['sequence'] },
    { name: 'settlements_reversed_once', columns: ['reversesId'] },
    { name: 'settlements_reversed_by_key', columns: ['reversedById'] },
  ],
  checks: named(
    'settlements',
    ...['kind', 'direction', 'reversal', 'amount', 'lines_add_up', 'last_day', 'reversal_stands'],
  ),
  exclusions: named('settlements', 'one_reduction_stands'),
  indices: [
    index('settlements_contract_idx', ['contractId', 'contractorId']),
    index('settlements_contractor_idx', ['contractorId', 'sequence']),
    index('settlements_arises_on_idx', ['arisesOn']),
    index('settlements_outage_claim_idx', ['outageClaimId'], 'outage_claim_id IS NOT NULL'),
    oneOfKind('changeRequestId', 'change_request'),
    oneOfKind('optionServiceId', 'option_service'),
  ],
  foreignKeys: [
    toContract('settlements'),
    toOne('settlements_outage_claim_fkey', 'outage_claims', 'outageClaimId'),
    toOne('settlements_change_request_fkey', 'change_requests', 'changeRequestId'),
    toOne('settlements_option_service_fkey', 'option_services', 'optionServiceId'),
    toOne('settlements_reverses_fkey', 'settlements', 'reversesId'),
    toOne('settlements_reversed_by_fkey', 'settlements', 'reversedById'),
  ],
});
