import type { EntityManager } from 'typeorm';
import type { EpochMs, PlainDate } from '../terms/model/calendar';
import type { DateRange } from './contracts';
import {
  type Condition,
  countRows,
  epochMs,
  whereId,
  whereEquals,
  whereIn,
  whereBetween,
  type KeysetQuery,
  type PageRequest,
  readPages,
} from './keyset';
import { type OutageClaimRecord, OutageClaims } from './tables';
import { addRow, changeVersion, type Versioned } from './versioned';

/** Art. 14: a claim for a fee reduction, as it is read. */
export interface OutageClaimRow {
  readonly id: string;
  readonly contractId: string;
  readonly contractorId: string;
  readonly outageId: string;
  readonly status: 'FILED' | 'GRANTED' | 'DENIED' | 'WITHDRAWN';
  readonly filedAt: EpochMs;
  readonly filedBy: string;
  readonly claimableFrom: PlainDate;
  readonly claimDeadline: PlainDate;
  readonly denialReason: string | null;
  readonly denialNote: string | null;
  /** What a granted claim covers. */
  readonly coveredFrom: EpochMs | null;
  readonly coveredTo: EpochMs | null;
  readonly unavailableHours: number | null;
  readonly unavailableUnits: number | null;
  readonly reductionAmount: number | null;
  readonly version: number;
}

/** Gives the state of claims, which a statement knows by a name. */
const statusOf = (m: string): string => `CASE WHEN ${m}.granted_at IS NOT NULL THEN 'GRANTED'
  WHEN ${m}.denied_at IS NOT NULL THEN 'DENIED'
  WHEN ${m}.withdrawn_at IS NOT NULL THEN 'WITHDRAWN' ELSE 'FILED' END`;

/** Gives what is read of claims, which a statement knows by a name. */
const columnsOf = (m: string): string => `${m}.id, ${m}.contract_id AS "contractId",
  ${m}.contractor_id AS "contractorId", ${m}.outage_id AS "outageId", ${statusOf(m)} AS status,
  ${epochMs(`${m}.filed_at`)} AS "filedAt", ${m}.filed_by AS "filedBy",
  ${m}.claimable_from AS "claimableFrom", ${m}.claim_deadline AS "claimDeadline",
  ${m}.denial_reason AS "denialReason", ${m}.denial_note AS "denialNote",
  ${epochMs(`${m}.covered_from`)} AS "coveredFrom", ${epochMs(`${m}.covered_to`)} AS "coveredTo",
  ${m}.unavailable_hours AS "unavailableHours", ${m}.unavailable_units AS "unavailableUnits",
  ${m}.reduction_yen AS "reductionAmount", ${m}.version`;

const COLUMNS = columnsOf('m');

/** The list of claims, in the order in which they were filed. */
export const CLAIM_LIST: KeysetQuery = {
  name: 'claims',
  columns: COLUMNS,
  from: 'outage_claims m',
  orderBy: [{ expression: 'm.sequence', type: 'bigint' }],
  descending: false,
};

/** Which claims to list; null and absent ask nothing. */
export interface OutageClaimFilterFacts {
  readonly contractorId?: string | null;
  readonly contractId?: string | null;
  readonly outageId?: string | null;
  readonly status?: readonly string[] | null;
  readonly claimDeadline?: DateRange | null;
}

/** Gives the conditions of a filter. */
export function claimConditions(filter: OutageClaimFilterFacts): Condition[] {
  return [
    ...whereEquals('m.contractor_id', filter.contractorId),
    ...whereId('m.contract_id', filter.contractId),
    ...whereId('m.outage_id', filter.outageId),
    ...whereIn(`(${statusOf('m')})`, filter.status),
    ...whereBetween('m.claim_deadline', filter.claimDeadline),
  ];
}

/** The repository of outage claims, in the transaction of a manager if it has one. */
export function outageClaimRepository(manager: EntityManager) {
  return manager.getRepository(OutageClaims).extend({
    findByIds(ids: readonly string[]): Promise<OutageClaimRow[]> {
      return this.query(`SELECT ${COLUMNS} FROM outage_claims m WHERE m.id = ANY ($1::uuid[])`, [
        ids,
      ]);
    },

    /** Gives the claims of contracts that have not been withdrawn. */
    findStandingByContracts(contractIds: readonly string[]): Promise<OutageClaimRow[]> {
      return this.query(
        `SELECT ${COLUMNS} FROM outage_claims m
         WHERE m.contract_id = ANY ($1::uuid[]) AND m.withdrawn_at IS NULL ORDER BY m.sequence`,
        [contractIds],
      );
    },

    /** Gives whose a claim is and of which outage, or null where there is no such claim. */
    async findKeys(id: string): Promise<Pick<OutageClaimRow, 'contractorId' | 'outageId'> | null> {
      const rows = await this.query<Pick<OutageClaimRow, 'contractorId' | 'outageId'>[]>(
        `SELECT contractor_id AS "contractorId", outage_id AS "outageId"
         FROM outage_claims WHERE id = $1`,
        [id],
      );
      return rows[0] ?? null;
    },

    /** Writes a new claim, and gives it as it is read. */
    add(claim: Partial<OutageClaimRecord>): Promise<OutageClaimRow> {
      return addRow(this, claim, columnsOf('outage_claims'));
    },

    /** Writes changes of a claim and raises its version; gives it as it is then, or null where another version is there. */
    change(read: Versioned, changes: Partial<OutageClaimRecord>): Promise<OutageClaimRow | null> {
      return changeVersion(this, read, changes, columnsOf('outage_claims'));
    },

    async isGrantedForOutage(outageId: string): Promise<boolean> {
      return this.createQueryBuilder('claim')
        .where('claim.outageId = :outageId AND claim.grantedAt IS NOT NULL', { outageId })
        .getExists();
    },

    pages(request: PageRequest) {
      return readPages<OutageClaimRow>(this, request);
    },

    counts(request: PageRequest) {
      return countRows(this, request);
    },
  });
}
