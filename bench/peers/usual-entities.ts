import { EntitySchema } from 'typeorm';
import type { PlainDate } from '../../src/terms/model/calendar';
import type { Contract, Termination, TerminationGround } from '../../src/terms/model/contract';
import type { ServiceItem, ServiceType } from '../../src/terms/model/service-types';

/* The tables as entities with relations. */

interface FeeRevisionEntity {
  id: string;
  effectiveOn: PlainDate;
  basicFeePerAccountYen: string | null;
  typeFeeYen: string | null;
}

interface ChangeRequestEntity {
  id: string;
  accountCount: number;
  acceptedOn: PlainDate | null;
  acceptanceNumber: string | null;
  effectiveOn: PlainDate | null;
}

export interface ContractEntity {
  id: string;
  contractNumber: string;
  contractorId: string;
  serviceType: ServiceType;
  item: ServiceItem | null;
  appliedAccountCount: number;
  termsEdition: PlainDate;
  appliedOn: PlainDate;
  acceptedOn: PlainDate | null;
  rejectedOn: PlainDate | null;
  withdrawnOn: PlainDate | null;
  requestedBillingStartOn: PlainDate | null;
  billingStartOn: PlainDate | null;
  initialFeeYen: string | null;
  basicFeePerAccountYen: string | null;
  typeFeeYen: string | null;
  quotedOn: PlainDate | null;
  quoteValidThrough: PlainDate | null;
  terminationGround: TerminationGround | null;
  terminationArrivedOn: PlainDate | null;
  terminationRequestedOn: PlainDate | null;
  terminationEffectiveOn: PlainDate | null;
  terminationNote: string | null;
  terminationRecordedOn: PlainDate | null;
  underNoticeFrom: PlainDate | null;
  endedWithId: string | null;
  supersededTerminations: Termination[];
  feeRevisions: FeeRevisionEntity[];
  changeRequests: ChangeRequestEntity[];
}

const column = (name: string, type: 'text' | 'date' | 'uuid' | 'bigint' | 'integer' | 'jsonb') => ({
  name,
  type,
  nullable: true,
});
const key = (type: 'uuid' | 'bigint') => ({ type, primary: true });
const contract = {
  type: 'many-to-one' as const,
  target: 'contracts',
  joinColumn: { name: 'contract_id' },
};

const FeeRevisions = new EntitySchema<FeeRevisionEntity & { contract: ContractEntity }>({
  name: 'fee_revisions',
  columns: {
    id: key('bigint'),
    effectiveOn: column('effective_on', 'date'),
    basicFeePerAccountYen: column('basic_fee_per_account_yen', 'bigint'),
    typeFeeYen: column('type_fee_yen', 'bigint'),
  },
  relations: { contract },
});

const ChangeRequests = new EntitySchema<ChangeRequestEntity & { contract: ContractEntity }>({
  name: 'change_requests',
  columns: {
    id: key('uuid'),
    accountCount: column('account_count', 'integer'),
    acceptedOn: column('accepted_on', 'date'),
    acceptanceNumber: column('acceptance_number', 'bigint'),
    effectiveOn: column('effective_on', 'date'),
  },
  relations: { contract },
});

export const Contracts = new EntitySchema<ContractEntity>({
  name: 'contracts',
  columns: {
    id: key('uuid'),
    contractNumber: column('contract_number', 'bigint'),
    contractorId: column('contractor_id', 'text'),
    serviceType: column('service_type', 'text'),
    item: column('item', 'text'),
    appliedAccountCount: column('applied_account_count', 'integer'),
    termsEdition: column('terms_edition', 'date'),
    appliedOn: column('applied_on', 'date'),
    acceptedOn: column('accepted_on', 'date'),
    rejectedOn: column('rejected_on', 'date'),
    withdrawnOn: column('withdrawn_on', 'date'),
    requestedBillingStartOn: column('requested_billing_start_on', 'date'),
    billingStartOn: column('billing_start_on', 'date'),
    initialFeeYen: column('initial_fee_yen', 'bigint'),
    basicFeePerAccountYen: column('basic_fee_per_account_yen', 'bigint'),
    typeFeeYen: column('type_fee_yen', 'bigint'),
    quotedOn: column('quoted_on', 'date'),
    quoteValidThrough: column('quote_valid_through', 'date'),
    terminationGround: column('termination_ground', 'text'),
    terminationArrivedOn: column('termination_arrived_on', 'date'),
    terminationRequestedOn: column('termination_requested_on', 'date'),
    terminationEffectiveOn: column('termination_effective_on', 'date'),
    terminationNote: column('termination_note', 'text'),
    terminationRecordedOn: column('termination_recorded_on', 'date'),
    underNoticeFrom: column('under_notice_from', 'date'),
    endedWithId: column('ended_with_id', 'uuid'),
    supersededTerminations: column('superseded_terminations', 'jsonb'),
  },
  relations: {
    feeRevisions: { type: 'one-to-many', target: 'fee_revisions', inverseSide: 'contract' },
    changeRequests: { type: 'one-to-many', target: 'change_requests', inverseSide: 'contract' },
  },
});

export const ENTITIES = [Contracts, FeeRevisions, ChangeRequests];
export const RELATIONS = { feeRevisions: true, changeRequests: true };

/** Gives an entity as the terms know it. */
export function contractOf(row: ContractEntity): Contract {
  const fees = {
    initialFee: Number(row.initialFeeYen),
    basicFeePerAccount: Number(row.basicFeePerAccountYen),
    typeFee: Number(row.typeFeeYen),
  };
  const contract = {
    ...row,
    contractNumber: `SAS-${row.contractNumber.padStart(8, '0')}`,
    quote:
      row.acceptedOn === null && row.quotedOn !== null
        ? { fees, quotedOn: row.quotedOn, validThrough: row.quoteValidThrough }
        : null,
    quotedFees: row.acceptedOn === null ? null : fees,
    feeRevisions: row.feeRevisions
      .toSorted((a, b) => compare(a.effectiveOn, b.effectiveOn) || Number(a.id) - Number(b.id))
      .map(({ effectiveOn, basicFeePerAccountYen, typeFeeYen }) => ({
        effectiveOn,
        basicFeePerAccount: amount(basicFeePerAccountYen),
        typeFee: amount(typeFeeYen),
      })),
    accountCountChanges: row.changeRequests
      .filter(({ acceptedOn }) => acceptedOn !== null)
      .toSorted(
        (a, b) =>
          compare(a.effectiveOn ?? '', b.effectiveOn ?? '') ||
          Number(a.acceptanceNumber) - Number(b.acceptanceNumber),
      )
      .map(({ effectiveOn, accountCount }) => ({ effectiveOn: effectiveOn ?? '', accountCount })),
    termination: row.terminationGround && {
      ground: row.terminationGround,
      arrivedOn: row.terminationArrivedOn,
      requestedOn: row.terminationRequestedOn,
      effectiveOn: row.terminationEffectiveOn ?? '',
      underNoticeFrom: row.underNoticeFrom ?? '',
      recordedOn: row.terminationRecordedOn ?? '',
      note: row.terminationNote,
      endedWithId: row.endedWithId,
    },
  };
  return contract as Contract;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function amount(yen: string | null): number | null {
  return yen === null ? null : Number(yen);
}
