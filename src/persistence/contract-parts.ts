import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../terms/model/calendar';
import type { AccountCountChange, FeeRevision, Termination } from '../terms/model/contract';
import { type ContractRow, numberShown } from './contracts';
import { readByKeys } from './reader';

/** What of a contract is read only where it is asked for. */
export const CONTRACT_PARTS = [
  'fees',
  'termination',
  'supersededTerminations',
  'record',
  'feeRevisions',
  'accountCountChanges',
] as const;

export type ContractPart = (typeof CONTRACT_PARTS)[number];
export type ContractParts = ReadonlySet<ContractPart>;
export const ALL_PARTS: ContractParts = new Set(CONTRACT_PARTS);

/** The properties of a contract that are missing without a part. */
const PROPERTIES: Readonly<Record<ContractPart, readonly (keyof ContractRow)[]>> = {
  fees: ['quote', 'quotedFees'],
  termination: ['termination'],
  supersededTerminations: ['supersededTerminations'],
  record: [
    ...(['slot', 'decisionReason', 'decidedBy'] as const),
    ...(['privateBackboneContractNumber', 'privateBackboneConfirmedOn'] as const),
    ...(['softwareLicenseAgreedOn', 'softwareLicenseVersion'] as const),
    ...(['operatingPolicyDecidedOn', 'version'] as const),
  ],
  feeRevisions: ['feeRevisions'],
  accountCountChanges: ['accountCountChanges'],
};

const CORE = `c.id, c.contract_number AS "contractNumber", c.contractor_id AS "contractorId",
  c.service_type AS "serviceType", c.item, c.applied_account_count AS "appliedAccountCount",
  c.terms_edition AS "termsEdition", c.applied_on AS "appliedOn", c.accepted_on AS "acceptedOn",
  c.rejected_on AS "rejectedOn", c.withdrawn_on AS "withdrawnOn", c.billing_start_on AS "billingStartOn",
  c.requested_billing_start_on AS "requestedBillingStartOn"`;

/** Of the contract c; the dated lists have statements of their own. */
const COLUMNS: Readonly<Partial<Record<ContractPart, string>>> = {
  fees: `c.initial_fee_yen AS "initialFee", c.basic_fee_per_account_yen AS "basicFeePerAccount",
    c.type_fee_yen AS "typeFee", c.quoted_on AS "quotedOn", c.quote_valid_through AS "validThrough"`,
  termination: `c.termination_ground AS "ground", c.termination_arrived_on AS "arrivedOn",
    c.termination_requested_on AS "requestedOn", c.termination_effective_on AS "effectiveOn",
    c.under_notice_from AS "underNoticeFrom", c.termination_recorded_on AS "recordedOn",
    c.termination_note AS "note", c.ended_with_id AS "endedWithId"`,
  supersededTerminations: 'c.superseded_terminations AS "supersededTerminations"',
  record: `c.slot, c.decision_reason AS "decisionReason", c.decided_by AS "decidedBy",
    c.private_backbone_contract_number AS "privateBackboneContractNumber",
    c.private_backbone_confirmed_on AS "privateBackboneConfirmedOn",
    c.software_license_agreed_on AS "softwareLicenseAgreedOn",
    c.software_license_version AS "softwareLicenseVersion",
    c.operating_policy_decided_on AS "operatingPolicyDecidedOn", c.version`,
};

/** A row as these columns give it. */
interface Raw extends Omit<ContractRow, 'contractNumber' | keyof Unflat> {
  readonly contractNumber: number;
  readonly initialFee: number | null;
  readonly basicFeePerAccount: number;
  readonly typeFee: number;
  readonly quotedOn: PlainDate | null;
  readonly validThrough: PlainDate | null;
  readonly ground: Termination['ground'] | null;
  readonly arrivedOn: PlainDate | null;
  readonly requestedOn: PlainDate | null;
  readonly effectiveOn: PlainDate;
  readonly underNoticeFrom: PlainDate;
  readonly recordedOn: PlainDate;
  readonly note: string | null;
  readonly endedWithId: string | null;
}
type Unflat = Pick<
  ContractRow,
  'quote' | 'quotedFees' | 'termination' | 'feeRevisions' | 'accountCountChanges'
>;
type Filled = { -readonly [Name in keyof ContractRow]?: unknown };

/** Gives the columns of the contract c that make some parts of it. */
export function columnsOfParts(parts: ContractParts): string {
  return [CORE, ...CONTRACT_PARTS.flatMap((part) => (parts.has(part) && COLUMNS[part]) || [])].join(
    ', ',
  );
}

const makers = new WeakMap<ContractParts, (row: object) => ContractRow>();

/**
 * Gives what turns rows of `columnsOfParts` into contracts, whose dated lists are still to be added. It is an error to
 * ask such a contract for a part that was not read.
 */
export function contractMaker(parts: ContractParts): (row: object) => ContractRow {
  const made = makers.get(parts) ?? createMaker(parts);
  makers.set(parts, made);
  return made;
}

function createMaker(parts: ContractParts): (row: object) => ContractRow {
  const plain = (['supersededTerminations', 'record'] as const).filter((part) => parts.has(part));
  const copied = plain.flatMap((part) => PROPERTIES[part]);
  class ReadContract {
    readonly id: string;

    constructor(raw: Raw) {
      this.id = raw.id;
      const filled = this as Filled;
      filled.contractNumber = numberShown(raw.contractNumber);
      filled.contractorId = raw.contractorId;
      filled.serviceType = raw.serviceType;
      filled.item = raw.item;
      filled.appliedAccountCount = raw.appliedAccountCount;
      filled.termsEdition = raw.termsEdition;
      filled.appliedOn = raw.appliedOn;
      filled.acceptedOn = raw.acceptedOn;
      filled.rejectedOn = raw.rejectedOn;
      filled.withdrawnOn = raw.withdrawnOn;
      filled.billingStartOn = raw.billingStartOn;
      filled.requestedBillingStartOn = raw.requestedBillingStartOn;
      if (parts.has('fees')) {
        filled.quotedFees = raw.acceptedOn === null ? null : feesOf(raw);
        filled.quote = quoteOf(raw);
      }
      if (parts.has('termination')) filled.termination = terminationOf(raw);
      for (const name of copied) filled[name] = raw[name as keyof Raw];
    }
  }
  for (const part of CONTRACT_PARTS) {
    if (parts.has(part)) continue;
    for (const name of PROPERTIES[part]) {
      Object.defineProperty(ReadContract.prototype, name, {
        get: () => {
          throw new Error(`"${name}" was asked of a contract that was read without it.`);
        },
      });
    }
  }
  return (row) => new ReadContract(row as Raw) as unknown as ContractRow;
}

function feesOf({ initialFee, basicFeePerAccount, typeFee }: Raw) {
  return { initialFee, basicFeePerAccount, typeFee };
}

function quoteOf(raw: Raw) {
  const { acceptedOn, quotedOn, validThrough } = raw;
  return acceptedOn !== null || quotedOn === null
    ? null
    : { fees: feesOf(raw), quotedOn, validThrough };
}

function terminationOf(raw: Raw): Termination | null {
  if (raw.ground === null) return null;
  return {
    ground: raw.ground,
    arrivedOn: raw.arrivedOn,
    requestedOn: raw.requestedOn,
    effectiveOn: raw.effectiveOn,
    underNoticeFrom: raw.underNoticeFrom,
    recordedOn: raw.recordedOn,
    note: raw.note,
    endedWithId: raw.endedWithId,
  };
}

interface DatedLists {
  readonly feeRevisions: ReadonlyMap<string, FeeRevision[]> | null;
  readonly accountCountChanges: ReadonlyMap<string, AccountCountChange[]> | null;
}

const FEE_REVISIONS = `SELECT r.contract_id AS "contractId", r.effective_on AS "effectiveOn",
    r.basic_fee_per_account_yen AS "basicFeePerAccount", r.type_fee_yen AS "typeFee"
  FROM fee_revisions r WHERE r.contract_id = ANY ($1::uuid[]) ORDER BY r.effective_on, r.id`;
const ACCOUNT_COUNT_CHANGES = `SELECT q.contract_id AS "contractId", q.effective_on AS "effectiveOn",
    q.account_count AS "accountCount"
  FROM change_requests q WHERE q.contract_id = ANY ($1::uuid[]) AND q.accepted_on IS NOT NULL
  ORDER BY q.effective_on, q.acceptance_number`;

/** Reads the dated lists among some parts of contracts, by their identifiers. */
export async function readDatedLists(
  manager: EntityManager,
  contractIds: readonly string[],
  parts: ContractParts,
): Promise<DatedLists> {
  const read = async <Entry extends object>(part: ContractPart, statement: string) =>
    parts.has(part)
      ? byContract(await readByKeys<Keyed<Entry>>(manager, statement, [contractIds]))
      : null;
  const [feeRevisions, accountCountChanges] = await Promise.all([
    read<FeeRevision>('feeRevisions', FEE_REVISIONS),
    read<AccountCountChange>('accountCountChanges', ACCOUNT_COUNT_CHANGES),
  ]);
  return { feeRevisions, accountCountChanges };
}

type Keyed<Entry> = Entry & { readonly contractId: string };

function byContract<Entry>(rows: readonly Keyed<Entry>[]): ReadonlyMap<string, Entry[]> {
  const lists = new Map<string, Entry[]>();
  for (const row of rows) {
    const list = lists.get(row.contractId);
    if (list) list.push(row);
    else lists.set(row.contractId, [row]);
  }
  return lists;
}

const NONE: readonly never[] = [];

/** Gives contracts their dated lists. */
export function addDatedLists(contracts: readonly ContractRow[], lists: DatedLists): void {
  const { feeRevisions, accountCountChanges } = lists;
  for (const contract of contracts) {
    const filled = contract as Filled;
    if (feeRevisions) filled.feeRevisions = feeRevisions.get(contract.id) ?? NONE;
    if (accountCountChanges) {
      filled.accountCountChanges = accountCountChanges.get(contract.id) ?? NONE;
    }
  }
}
