import type { EntityManager } from 'typeorm';
import type { PlainDate, YearMonth } from '../terms/model/calendar';
import type { Contract, HeldContract } from '../terms/model/contract';
import { countRows, type PageRequest, readPages } from './keyset';
import { readByKeys } from './reader';
import { type ContractRecord, Contracts } from './tables';
import { addRow, changeVersion, contractorIdOf, type Versioned } from './versioned';

/** A contract as it is read: the facts that the terms ask for, and what else is recorded of it. */
export type ContractRow = Contract & ContractParts;

/** A contract that has been accepted, as it is read. */
export type HeldContractRow = HeldContract & ContractParts;

interface ContractParts {
  /** The place under the limit of art. 4(2); null before acceptance. */
  readonly slot: number | null;
  readonly decisionReason: string | null;
  /** The subject of the caller who accepted, rejected or withdrew the application. */
  readonly decidedBy: string | null;
  readonly privateBackboneContractNumber: string | null;
  readonly privateBackboneConfirmedOn: PlainDate | null;
  readonly softwareLicenseAgreedOn: PlainDate | null;
  readonly softwareLicenseVersion: string | null;
  readonly operatingPolicyDecidedOn: PlainDate | null;
  readonly version: number;
}

/** A contractor, and the month, with its first and its last day, whose statement is asked for. */
export interface ContractorMonth {
  readonly contractorId: string;
  readonly month: YearMonth;
  readonly first: PlainDate;
  readonly last: PlainDate;
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
  ${c}.requested_billing_start_on AS "requestedBillingStartOn",
  CASE WHEN ${c}.accepted_on IS NULL AND ${c}.quoted_on IS NOT NULL THEN jsonb_build_object(
    'fees', ${quotedFeesOf(c)}, 'quotedOn', ${c}.quoted_on,
    'validThrough', ${c}.quote_valid_through) END AS quote,
  ${c}.withdrawn_on AS "withdrawnOn", ${c}.decision_reason AS "decisionReason",
  ${c}.decided_by AS "decidedBy",
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
    'underNoticeFrom', ${c}.under_notice_from, 'recordedOn', ${c}.termination_recorded_on,
    'note', ${c}.termination_note, 'endedWithId', ${c}.ended_with_id) END AS termination,
  ${c}.superseded_terminations AS "supersededTerminations",
  ${c}.private_backbone_contract_number AS "privateBackboneContractNumber",
  ${c}.private_backbone_confirmed_on AS "privateBackboneConfirmedOn",
  ${c}.software_license_agreed_on AS "softwareLicenseAgreedOn",
  ${c}.software_license_version AS "softwareLicenseVersion",
  ${c}.operating_policy_decided_on AS "operatingPolicyDecidedOn", ${c}.version`;
}

/** What is read of the contracts c. */
export const CONTRACT_COLUMNS = columnsOf('c');

/** Gives the contract number that is shown to people. */
export function numberShown(number: number): string {
  return NUMBER_PREFIX + String(number).padStart(8, '0');
}

/** Gives the number behind a contract number shown to people; null where it has not its form. */
export function parseNumber(contractNumber: string): string | null {
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
      return readByKeys(
        manager,
        `SELECT ${CONTRACT_COLUMNS} FROM contracts c WHERE c.id = ANY ($1::uuid[])`,
        [ids],
      );
    },

    findByNumbers(contractNumbers: readonly string[]): Promise<ContractRow[]> {
      return readByKeys(
        manager,
        `SELECT ${CONTRACT_COLUMNS} FROM contracts c WHERE c.contract_number = ANY ($1::bigint[])`,
        [contractNumbers.map(parseNumber)],
      );
    },

    findByContractors(contractorIds: readonly string[]): Promise<ContractRow[]> {
      return readByKeys(
        manager,
        `SELECT ${CONTRACT_COLUMNS} FROM contracts c WHERE c.contractor_id = ANY ($1::text[])
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
        `SELECT ${CONTRACT_COLUMNS} FROM contracts c WHERE c.contractor_id = $1::text AND ${STANDING}
         ORDER BY c.contract_number`,
        [contractorId, since],
      );
    },

    /** Gives a contract, whatever became of it, and those of its contractor that stand on a day or later. */
    findStandingWith(contractId: string, since: PlainDate): Promise<ContractRow[]> {
      return this.query(
        `SELECT ${CONTRACT_COLUMNS} FROM contracts c
         WHERE c.id = $1::uuid OR (c.contractor_id =
           (SELECT contractor_id FROM contracts WHERE id = $1::uuid) AND ${STANDING})
         ORDER BY c.contract_number`,
        [contractId, since],
      );
    },

    /**
     * Gives, for each contractor and month asked for, the contracts for which something arises in the month: those in
     * force in it, those with a settlement booked in it, and those with an adjustment that concerns it.
     */
    async findForStatements(asked: readonly ContractorMonth[]): Promise<ContractRow[][]> {
      const rows = await readByKeys<ContractRow & { position: number }>(
        manager,
        `SELECT asked.ordinality::int - 1 AS position, ${CONTRACT_COLUMNS}
         FROM unnest($1::text[], $2::text[], $3::date[], $4::date[]) WITH ORDINALITY
           AS asked (contractor_id, month, first, last)
         JOIN contracts c ON c.contractor_id = asked.contractor_id AND (
           (c.billing_start_on <= asked.last
             AND coalesce(c.termination_effective_on, 'infinity'::date)
               >= greatest(asked.first, c.billing_start_on))
           OR EXISTS (SELECT FROM settlements s WHERE s.contract_id = c.id
             AND (s.booked_on BETWEEN asked.first AND asked.last OR (s.kind = 'ADJUSTMENT'
               AND s.lines @> jsonb_build_array(jsonb_build_object('month', asked.month))))))
         ORDER BY c.contract_number`,
        [
          asked.map(({ contractorId }) => contractorId),
          asked.map(({ month }) => month),
          asked.map(({ first }) => first),
          asked.map(({ last }) => last),
        ],
      );
      const found = asked.map((): ContractRow[] => []);
      for (const { position, ...row } of rows) found[position]?.push(row);
      return found;
    },

    /** Gives whose a contract is, or null where there is no such contract. */
    findContractorId(contractId: string): Promise<string | null> {
      return contractorIdOf(this, contractId);
    },

    /** Writes a new application, and gives it as it is read. */
    add(application: Partial<ContractRecord>): Promise<ContractRow> {
      return addRow(this, application, columnsOf('contracts'));
    },

    /** Writes changes of a contract and raises its version; gives it as it is read then, or null where another version is there. */
    change(read: Versioned, changes: Partial<ContractRecord>): Promise<ContractRow | null> {
      return changeVersion(this, read, changes, columnsOf('contracts'));
    },

    /** Until `holdLimit`, the limit of art. 4(2) is not looked at: contracts are about to change places. */
    async deferLimit(): Promise<void> {
      await this.query('SET CONSTRAINTS contracts_limit DEFERRED');
    },

    /** Looks at the limit of art. 4(2) again. Throws where a place is taken twice on a day. */
    async holdLimit(): Promise<void> {
      await this.query('SET CONSTRAINTS contracts_limit IMMEDIATE');
    },

    /** Moves contracts to other places under the limit; their versions do not tell their places. */
    async moveToSlots(slots: ReadonlyMap<string, number>): Promise<void> {
      await this.query(
        `UPDATE contracts c SET slot = s.slot
         FROM unnest($1::uuid[], $2::smallint[]) AS s (id, slot) WHERE c.id = s.id`,
        [[...slots.keys()], [...slots.values()]],
      );
    },

    pages(request: PageRequest) {
      return readPages<ContractRow>(manager, request);
    },

    counts(request: PageRequest) {
      return countRows(manager, request);
    },
  });
}
