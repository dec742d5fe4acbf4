import type { EntityManager } from 'typeorm';
import type { EpochMs, PlainDate } from '../terms/model/calendar';
import type { OutageFacts } from '../terms/model/outage';
import type {
  ClaimDenialReason,
  GrantedClaim,
  OutageClaimStatus,
} from '../terms/model/outage-claim';
import type { DateRange } from './contract-list';
import {
  type Condition,
  countRows,
  epochMs,
  whereEach,
  whereFew,
  whereId,
  whereEquals,
  whereBetween,
  type KeysetQuery,
  type OrderKey,
  type PageRequest,
  readPages,
} from './keyset';
import { readByKeys } from './reader';
import { type OutageClaimRecord, OutageClaims } from './tables';
import { addRow, changeVersion, contractorIdOf, type Versioned } from './versioned';

interface FiledClaim {
  readonly id: string;
  readonly contractId: string;
  readonly contractorId: string;
  readonly outageId: string;
  readonly filedAt: EpochMs;
  readonly filedBy: string;
  readonly claimableFrom: PlainDate;
  readonly claimDeadline: PlainDate;
  readonly denialReason: ClaimDenialReason | null;
  readonly denialNote: string | null;
  readonly unitsAtMost: number | null;
  readonly version: number;
}

/** A claim that the company has granted: its state, the units of it that it holds, and what it is paid. */
export interface GrantedClaimRow extends FiledClaim, GrantedClaim {
  readonly status: 'GRANTED';
  readonly decidedAt: EpochMs;
  /** The subject of whoever decided. */
  readonly decidedBy: string;
  readonly stateFrom: EpochMs;
  readonly stateTo: EpochMs;
  readonly coveredFrom: EpochMs;
  readonly coveredTo: EpochMs;
  readonly unavailableHours: number;
  readonly unavailableUnits: number;
  readonly reductionAmount: number;
}

interface UngrantedClaimRow extends FiledClaim {
  readonly status: Exclude<OutageClaimStatus, 'GRANTED'>;
  readonly decidedAt: EpochMs | null;
  /** Null too where the decision is older than this is recorded. */
  readonly decidedBy: string | null;
  readonly grantedAs: null;
  readonly stateFrom: null;
  readonly stateTo: null;
  readonly coveredFrom: null;
  readonly coveredTo: null;
  readonly unavailableHours: null;
  readonly unavailableUnits: null;
  readonly reductionAmount: null;
}

/** Art. 14: a claim for a fee reduction, as it is read. */
export type OutageClaimRow = GrantedClaimRow | UngrantedClaimRow;

/** Whose contract it is. */
export interface ContractKeys {
  readonly contractId: string;
  readonly contractorId: string;
}

/** Gives the state of claims, which a statement knows by a name, as it is indexed. */
const statusOf = (m: string): string => `CASE WHEN ${m}.granted_at IS NOT NULL THEN 'GRANTED'
  WHEN ${m}.denied_at IS NOT NULL THEN 'DENIED'
  WHEN ${m}.withdrawn_at IS NOT NULL THEN 'WITHDRAWN' ELSE 'FILED' END`;

/** Gives what is read of claims, which a statement knows by a name. */
export const claimColumnsOf = (m: string): string => `${m}.id, ${m}.contract_id AS "contractId",
  ${m}.contractor_id AS "contractorId", ${m}.outage_id AS "outageId", ${statusOf(m)} AS status,
  ${epochMs(`${m}.filed_at`)} AS "filedAt", ${m}.filed_by AS "filedBy",
  ${m}.claimable_from AS "claimableFrom", ${m}.claim_deadline AS "claimDeadline",
  ${m}.denial_reason AS "denialReason", ${m}.denial_note AS "denialNote",
  coalesce(${m}.granted_by, ${m}.denied_by, ${m}.withdrawn_by) AS "decidedBy",
  ${epochMs(`coalesce(${m}.granted_at, ${m}.denied_at, ${m}.withdrawn_at)`)} AS "decidedAt",
  ${m}.granted_as AS "grantedAs", ${m}.units_at_most AS "unitsAtMost",
  ${epochMs(`${m}.state_from`)} AS "stateFrom", ${epochMs(`${m}.state_to`)} AS "stateTo",
  ${epochMs(`${m}.covered_from`)} AS "coveredFrom", ${epochMs(`${m}.covered_to`)} AS "coveredTo",
  ${m}.unavailable_hours AS "unavailableHours", ${m}.unavailable_units AS "unavailableUnits",
  ${m}.reduction_yen AS "reductionAmount", ${m}.version`;

const COLUMNS = claimColumnsOf('m');

const FILED: OrderKey = { expression: 'm.sequence', type: 'bigint' };
const ORDERS = {
  FILED_AT: [FILED],
  CLAIM_DEADLINE: [{ expression: 'm.claim_deadline', type: 'date' }, FILED],
} as const;

export type OutageClaimOrder = `${keyof typeof ORDERS}_${'ASC' | 'DESC'}`;

/** Gives the list of claims in an order: by default, that in which they were filed. */
export function claimList(order: OutageClaimOrder = 'FILED_AT_ASC'): KeysetQuery {
  const name = order.replace(/_(ASC|DESC)$/, '') as keyof typeof ORDERS;
  return {
    name: order,
    columns: COLUMNS,
    from: 'outage_claims m',
    orderBy: ORDERS[name],
    descending: order.endsWith('_DESC'),
  };
}

/** Which claims to list; null and absent ask nothing. */
export interface OutageClaimFilterFacts {
  readonly contractorId?: string | null;
  readonly contractId?: string | null;
  readonly outageId?: string | null;
  readonly status?: readonly OutageClaimStatus[] | null;
  readonly claimDeadline?: DateRange | null;
}

/** Gives the conditions of a filter. */
export function claimConditions(filter: OutageClaimFilterFacts): Condition[] {
  return [
    ...whereFew(whereEquals('m.contractor_id', filter.contractorId)),
    ...whereFew(whereId('m.contract_id', filter.contractId)),
    ...whereId('m.outage_id', filter.outageId),
    ...whereEach(statusOf('m'), filter.status),
    ...whereBetween('m.claim_deadline', filter.claimDeadline),
  ];
}

/** The repository of outage claims, in the transaction of a manager if it has one. */
export function outageClaimRepository(manager: EntityManager) {
  return manager.getRepository(OutageClaims).extend({
    findByIds(ids: readonly string[]): Promise<OutageClaimRow[]> {
      return readByKeys(
        manager,
        `SELECT ${COLUMNS} FROM outage_claims m WHERE m.id = ANY ($1::uuid[])`,
        [ids],
      );
    },

    /** Gives whose a claim is, or null where there is no such claim. */
    findContractorId(id: string): Promise<string | null> {
      return contractorIdOf(this, id);
    },

    /** Writes a new claim, and gives it as it is read. */
    add(claim: Partial<OutageClaimRecord>): Promise<OutageClaimRow> {
      return addRow(this, claim, claimColumnsOf('outage_claims'));
    },

    /** Writes changes of a claim and raises its version; gives it as it is then, or null where another version is there. */
    change(read: Versioned, changes: Partial<OutageClaimRecord>): Promise<OutageClaimRow | null> {
      return changeVersion(this, read, changes, claimColumnsOf('outage_claims'));
    },

    /** Gives the contracts with granted claims that the span of an outage, if it counted, would meet the state of. */
    findGrantedAmid(outage: OutageFacts): Promise<ContractKeys[]> {
      return this.query(
        `SELECT DISTINCT m.contract_id AS "contractId", m.contractor_id AS "contractorId"
         FROM outage_claims m JOIN contracts c ON c.id = m.contract_id
         WHERE m.granted_at IS NOT NULL
           AND tstzrange(m.state_from, m.state_to, '[]') && tstzrange($1, $2, '[]')
           AND c.service_type = ANY ($3::text[])
           AND ($4::uuid[] IS NULL OR m.contract_id = ANY ($4::uuid[]))`,
        [
          new Date(outage.knownAt),
          outage.restoredAt === null ? null : new Date(outage.restoredAt),
          outage.affectedServiceTypes,
          outage.affectedContractIds,
        ],
      );
    },

    pages(request: PageRequest) {
      return readPages<OutageClaimRow>(manager, request);
    },

    counts(request: PageRequest) {
      return countRows(manager, request);
    },
  });
}
