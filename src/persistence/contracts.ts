import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../terms/model/calendar';
import type { Contract, HeldContract } from '../terms/model/contract';
import {
  type Condition,
  countRows,
  whereEquals,
  whereIn,
  whereBetween,
  type KeysetQuery,
  type PageRequest,
  readPages,
} from './keyset';
import { type ContractRecord, Contracts } from './tables';
import { addRow, changeVersion, type Versioned } from './versioned';

/** A contract as it is read: the facts that the terms ask for, and what else is recorded of it. */
export type ContractRow = Contract & ContractParts;

/** A contract that has been accepted, as it is read. */
export type HeldContractRow = HeldContract & ContractParts;

interface ContractParts {
  /** The place under the limit of art. 4(2); null before acceptance. */
  readonly slot: number | null;
  readonly decisionReason: string | null;
  readonly privateBackboneContractNumber: string | null;
  readonly privateBackboneConfirmedOn: PlainDate | null;
  readonly softwareLicenseAgreedOn: PlainDate | null;
  readonly operatingPolicyDecidedOn: PlainDate | null;
  readonly version: number;
}

const NUMBER_PREFIX = 'SAS-';

const quotedFeesOf = (c: string): string => `jsonb_build_object('initialFee', ${c}.initial_fee_yen,
  'basicFeePerAccount', ${c}.basic_fee_per_account_yen, 'typeFee', ${c}.type_fee_yen)`;

/** Gives what is read of contracts, which a statement knows by a name. */
function columnsOf(c: string): string {
  const number = `${c}.contract_number::text`;
  return `
  ${c}.id, '${NUMBER_PREFIX}' || lpad(${number}, greatest(8, length(${number})), '0') AS "contractNumber",
  ${c}.contractor_id AS "contractorId", ${c}.service_type AS "serviceType", ${c}.item, ${c}.slot,
  ${c}.applied_account_count AS "appliedAccountCount", ${c}.terms_edition AS "termsEdition",
  ${c}.applied_on AS "appliedOn", ${c}.accepted_on AS "acceptedOn", ${c}.rejected_on AS "rejectedOn",
  NULL::date AS "requestedBillingStartOn",
  CASE WHEN ${c}.accepted_on IS NULL AND ${c}.quoted_on IS NOT NULL THEN jsonb_build_object(
    'fees', ${quotedFeesOf(c)}, 'quotedOn', ${c}.quoted_on,
    'validThrough', ${c}.quote_valid_through) END AS quote,
  ${c}.withdrawn_on AS "withdrawnOn", ${c}.decision_reason AS "decisionReason",
  ${c}.billing_start_on AS "billingStartOn",
  CASE WHEN ${c}.accepted_on IS NOT NULL THEN ${quotedFeesOf(c)} END AS "quotedFees",
  coalesce((SELECT jsonb_agg(jsonb_build_object(
      'effectiveOn', r.effective_on,
      'basicFeePerAccount', r.basic_fee_per_account_yen,
      'typeFee', r.type_fee_yen) ORDER BY r.effective_on, r.id)
    FROM fee_revisions r WHERE r.contract_id = ${c}.id), '[]') AS "feeRevisions",
  coalesce((SELECT jsonb_agg(jsonb_build_object(
      'effectiveOn', q.effective_on,
      'accountCount', q.account_count) ORDER BY q.effective_on, q.acceptance_number)
    FROM change_requests q WHERE q.contract_id = ${c}.id AND q.accepted_on IS NOT NULL), '[]')
    AS "accountCountChanges",
  CASE WHEN ${c}.termination_ground IS NOT NULL THEN jsonb_build_object(
    'ground', ${c}.termination_ground, 'arrivedOn', ${c}.termination_arrived_on,
    'requestedOn', ${c}.termination_requested_on, 'effectiveOn', ${c}.termination_effective_on,
    'underNoticeFrom', ${c}.under_notice_from, 'note', ${c}.termination_note) END AS termination,
  ${c}.private_backbone_contract_number AS "privateBackboneContractNumber",
  ${c}.private_backbone_confirmed_on AS "privateBackboneConfirmedOn",
  ${c}.software_license_agreed_on AS "softwareLicenseAgreedOn",
  ${c}.operating_policy_decided_on AS "operatingPolicyDecidedOn", ${c}.version`;
}

const COLUMNS = columnsOf('c');

const NUMBER = { expression: 'c.contract_number', type: 'bigint' } as const;
const dateOrder = (expression: string): KeysetQuery['orderBy'] => [
  { expression, type: 'date' },
  NUMBER,
];
/** The day of a column as it is indexed: without one, after all days. */
const indexed = (column: string): string => `coalesce(${column}, 'infinity'::date)`;
const ORDERS = {
  CONTRACT_NUMBER: [NUMBER],
  APPLIED_ON: dateOrder('c.applied_on'),
  BILLING_START_ON: dateOrder(indexed('c.billing_start_on')),
  TERMINATION_EFFECTIVE_ON: dateOrder(indexed('c.termination_effective_on')),
};

export type ContractOrder = `${keyof typeof ORDERS}_${'ASC' | 'DESC'}`;

/** Gives the list of contracts in an order. */
export function contractList(order: ContractOrder): KeysetQuery {
  const descending = order.endsWith('_DESC');
  const name = order.replace(/_(ASC|DESC)$/, '') as keyof typeof ORDERS;
  return { name: order, columns: COLUMNS, from: 'contracts c', orderBy: ORDERS[name], descending };
}

/** Which contracts to list; null and absent ask nothing. */
export interface ContractFilterFacts {
  readonly contractorId?: string | null;
  readonly contractNumber?: string | null;
  readonly serviceType?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly eligible?: boolean | null;
  readonly appliedOn?: DateRange | null;
  readonly billingStartOn?: DateRange | null;
  readonly terminationEffectiveOn?: DateRange | null;
}

export interface DateRange {
  readonly from?: PlainDate | null;
  readonly to?: PlainDate | null;
}

/** Gives the conditions of a filter; status and eligibility are those of the day `asOf`. */
export function contractConditions(filter: ContractFilterFacts, asOf: PlainDate): Condition[] {
  return [
    ...whereEquals('c.contractor_id', filter.contractorId),
    ...(typeof filter.contractNumber === 'string' ? [hasNumber(filter.contractNumber)] : []),
    ...whereIn('c.service_type', filter.serviceType),
    ...(filter.status ? [hasStatus(filter.status, asOf)] : []),
    ...(typeof filter.eligible === 'boolean' ? [isEligible(filter.eligible, asOf)] : []),
    ...whereBetween('c.applied_on', filter.appliedOn),
    ...hasDayWithin('c.billing_start_on', filter.billingStartOn),
    ...hasDayWithin('c.termination_effective_on', filter.terminationEffectiveOn),
  ];
}

/** Asks for the day as it is indexed, so that a range is read from the index and not found by a scan. */
function hasDayWithin(column: string, range: DateRange | null | undefined): Condition[] {
  const within = whereBetween(indexed(column), range);
  return within.length === 0 ? [] : [...within, () => `${indexed(column)} < 'infinity'`];
}

function hasNumber(contractNumber: string): Condition {
  return (parameters) =>
    `c.contract_number = ${parameters.add(parseNumber(contractNumber))}::bigint`;
}

/** Mirrors `contractStatusOn` of the terms; a test holds the two equal. */
function hasStatus(statuses: readonly string[], asOf: PlainDate): Condition {
  return (parameters) => {
    const day = `${parameters.add(asOf)}::date`;
    return `CASE WHEN c.withdrawn_on <= ${day} THEN 'WITHDRAWN'
      WHEN c.rejected_on <= ${day} THEN 'REJECTED'
      WHEN c.accepted_on IS NULL OR ${day} < c.accepted_on THEN 'APPLIED'
      WHEN c.termination_effective_on < ${day} THEN 'TERMINATED'
      WHEN c.under_notice_from <= ${day} THEN 'UNDER_NOTICE'
      WHEN c.billing_start_on <= ${day} THEN 'ACTIVE'
      ELSE 'ACCEPTED' END = ANY (${parameters.add(statuses)}::text[])`;
  };
}

/** Mirrors `isEligibleOn` of the terms; a test holds the two equal. */
function isEligible(eligible: boolean, asOf: PlainDate): Condition {
  const isHeldOn = (alias: string, start: string, day: string): string =>
    `(${alias}.${start} <= ${day}
      AND (${alias}.termination_effective_on IS NULL OR ${day} <= ${alias}.termination_effective_on))`;
  return (parameters) => {
    const day = `least(greatest(${parameters.add(asOf)}::date, c.applied_on),
      CASE WHEN c.accepted_on IS NULL THEN coalesce(c.rejected_on, c.withdrawn_on)
        ELSE c.termination_effective_on END)`;
    const decided = 'coalesce(b.accepted_on, b.rejected_on, b.withdrawn_on)';
    return `${eligible ? '' : 'NOT'} (
      c.service_type NOT IN ('PRIVATE_CONNECT', 'REMOTE_CONNECT') OR EXISTS (
        SELECT FROM contracts b
        WHERE b.contractor_id = c.contractor_id
          AND b.service_type IN ('WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2')
          AND CASE WHEN ${isHeldOn('c', 'billing_start_on', day)}
            THEN ${isHeldOn('b', 'billing_start_on', day)}
            ELSE ${isHeldOn('b', 'accepted_on', day)}
              OR (b.applied_on <= ${day} AND (${decided} IS NULL OR ${day} < ${decided})) END))`;
  };
}

/** Gives the number behind a contract number shown to people; null where it has not its form. */
function parseNumber(contractNumber: string): string | null {
  const digits = /^SAS-(\d{8,18})$/.exec(contractNumber)?.[1];
  return digits === undefined || (digits.length > 8 && digits.startsWith('0')) ? null : digits;
}

/** Of the contracts c: those that stand on the day $2 or later; an index of its own serves it. */
const STANDING = `c.rejected_on IS NULL AND c.withdrawn_on IS NULL
  AND coalesce(c.termination_effective_on, 'infinity'::date) >= $2::date`;

/** The repository of contracts, in the transaction of a manager if it has one. */
export function contractRepository(manager: EntityManager) {
  return manager.getRepository(Contracts).extend({
    findByIds(ids: readonly string[]): Promise<ContractRow[]> {
      return this.query(`SELECT ${COLUMNS} FROM contracts c WHERE c.id = ANY ($1::uuid[])`, [ids]);
    },

    findByNumbers(contractNumbers: readonly string[]): Promise<ContractRow[]> {
      return this.query(
        `SELECT ${COLUMNS} FROM contracts c WHERE c.contract_number = ANY ($1::bigint[])`,
        [contractNumbers.map(parseNumber)],
      );
    },

    findByContractors(contractorIds: readonly string[]): Promise<ContractRow[]> {
      return this.query(
        `SELECT ${COLUMNS} FROM contracts c WHERE c.contractor_id = ANY ($1::text[])
         ORDER BY c.contract_number`,
        [contractorIds],
      );
    },

    /**
     * Gives the contracts of a contractor that stand on a day or later: applications that wait for their
     * decision, and contracts that have not ended before.
     */
    findStanding(contractorId: string, since: PlainDate): Promise<ContractRow[]> {
      return this.query(
        `SELECT ${COLUMNS} FROM contracts c WHERE c.contractor_id = $1::text AND ${STANDING}
         ORDER BY c.contract_number`,
        [contractorId, since],
      );
    },

    /** Gives a contract, whatever became of it, and those of its contractor that stand on a day or later. */
    findStandingWith(contractId: string, since: PlainDate): Promise<ContractRow[]> {
      return this.query(
        `SELECT ${COLUMNS} FROM contracts c
         WHERE c.id = $1::uuid OR (c.contractor_id =
           (SELECT contractor_id FROM contracts WHERE id = $1::uuid) AND ${STANDING})
         ORDER BY c.contract_number`,
        [contractId, since],
      );
    },

    /**
     * Gives the contracts of a contractor for which something arises in a month, from its first day through its last:
     * those in force in it, those with a settlement booked in it, and those with an adjustment that concerns it.
     */
    findForStatement(
      contractorId: string,
      month: string,
      first: PlainDate,
      last: PlainDate,
    ): Promise<ContractRow[]> {
      return this.query(
        `SELECT ${COLUMNS} FROM contracts c WHERE c.contractor_id = $1::text AND (
           (c.billing_start_on <= $4::date
             AND coalesce(c.termination_effective_on, 'infinity'::date)
               >= greatest($3::date, c.billing_start_on))
           OR c.id IN (SELECT s.contract_id FROM settlements s WHERE s.contractor_id = $1::text
             AND s.booked_on BETWEEN $3::date AND $4::date)
           OR c.id IN (SELECT s.contract_id FROM settlements s WHERE s.contractor_id = $1::text
             AND s.kind = 'ADJUSTMENT'
             AND s.lines @> jsonb_build_array(jsonb_build_object('month', $2::text))))
         ORDER BY c.contract_number`,
        [contractorId, month, first, last],
      );
    },

    /** Gives whose a contract is, or null where there is no such contract. */
    async findContractorId(contractId: string): Promise<string | null> {
      const rows = await this.query<{ contractorId: string }[]>(
        'SELECT contractor_id AS "contractorId" FROM contracts WHERE id = $1',
        [contractId],
      );
      return rows[0]?.contractorId ?? null;
    },

    /** Writes a new application, and gives it as it is read. */
    add(application: Partial<ContractRecord>): Promise<ContractRow> {
      return addRow(this, application, columnsOf('contracts'));
    },

    /** Writes changes of a contract and raises its version; gives it as it is read then, or null where another version is there. */
    change(read: Versioned, changes: Partial<ContractRecord>): Promise<ContractRow | null> {
      return changeVersion(this, read, changes, columnsOf('contracts'));
    },

    pages(request: PageRequest) {
      return readPages<ContractRow>(this, request);
    },

    counts(request: PageRequest) {
      return countRows(this, request);
    },
  });
}
