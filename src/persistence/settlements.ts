import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../terms/model/calendar';
import type { SettlementLine } from '../terms/model/settlement';
import type { DateRange } from './contracts';
import {
  type Condition,
  countRows,
  whereId,
  whereEquals,
  whereIn,
  whereBetween,
  type KeysetQuery,
  type PageRequest,
  readPages,
} from './keyset';
import { type SettlementKind, Settlements } from './tables';
import { contractorIdOf } from './versioned';

/** A settlement, as it is read. */
export interface SettlementRow {
  readonly id: string;
  readonly contractId: string;
  readonly contractorId: string;
  readonly kind: SettlementKind;
  readonly direction: 'CHARGE' | 'CREDIT';
  /** In yen. */
  readonly amount: number;
  readonly arisesOn: PlainDate;
  readonly lines: readonly SettlementLine[];
  readonly note: string | null;
  readonly outageClaimId: string | null;
  readonly changeRequestId: string | null;
  readonly optionServiceId: string | null;
  readonly reversesId: string | null;
  readonly reversedById: string | null;
}

const COLUMNS = `s.id, s.contract_id AS "contractId", s.contractor_id AS "contractorId", s.kind,
  s.direction, s.amount_yen AS amount, s.arises_on AS "arisesOn", s.lines, s.note,
  s.outage_claim_id AS "outageClaimId", s.change_request_id AS "changeRequestId",
  s.option_service_id AS "optionServiceId", s.reverses_id AS "reversesId",
  (SELECT r.id FROM settlements r WHERE r.reverses_id = s.id) AS "reversedById"`;

/** The list of settlements, in the order in which they were made. */
export const SETTLEMENT_LIST: KeysetQuery = {
  name: 'settlements',
  columns: COLUMNS,
  from: 'settlements s',
  orderBy: [{ expression: 's.sequence', type: 'bigint' }],
  descending: false,
};

/** Which settlements to list; null and absent ask nothing. */
export interface SettlementFilterFacts {
  readonly contractorId?: string | null;
  readonly contractId?: string | null;
  readonly kind?: readonly string[] | null;
  readonly direction?: string | null;
  readonly arisesOn?: DateRange | null;
  readonly provisional?: boolean | null;
}

/** Gives the conditions of a filter; a settlement is provisional while it arises after `today`. */
export function settlementConditions(filter: SettlementFilterFacts, today: PlainDate): Condition[] {
  const { provisional } = filter;
  return [
    ...whereEquals('s.contractor_id', filter.contractorId),
    ...whereId('s.contract_id', filter.contractId),
    ...whereIn('s.kind', filter.kind),
    ...whereEquals('s.direction', filter.direction),
    ...whereBetween('s.arises_on', filter.arisesOn),
    ...(typeof provisional === 'boolean'
      ? [
          (parameters: Parameters<Condition>[0]) =>
            `s.arises_on ${provisional ? '>' : '<='} ${parameters.add(today)}::date`,
        ]
      : []),
  ];
}

/** The repository of settlements, in the transaction of a manager if it has one. */
export function settlementRepository(manager: EntityManager) {
  return manager.getRepository(Settlements).extend({
    findByIds(ids: readonly string[]): Promise<SettlementRow[]> {
      return this.query(`SELECT ${COLUMNS} FROM settlements s WHERE s.id = ANY ($1::uuid[])`, [
        ids,
      ]);
    },

    /** Gives whose a settlement is, or null where there is no such settlement. */
    findContractorId(id: string): Promise<string | null> {
      return contractorIdOf(this, id);
    },

    /** Gives the fee reductions that granted claims led to. */
    findByClaims(claimIds: readonly string[]): Promise<SettlementRow[]> {
      return this.query(
        `SELECT ${COLUMNS} FROM settlements s
         WHERE s.outage_claim_id = ANY ($1::uuid[]) AND s.kind = 'FEE_REDUCTION'`,
        [claimIds],
      );
    },

    /** Gives the early-termination settlement of a contract that has not been reversed, or null. */
    async findStandingEarlyTermination(contractId: string): Promise<SettlementRow | null> {
      const rows = await this.query<SettlementRow[]>(
        `SELECT ${COLUMNS} FROM settlements s
         WHERE s.contract_id = $1 AND s.kind = 'EARLY_TERMINATION'
           AND NOT EXISTS (SELECT FROM settlements r WHERE r.reverses_id = s.id)`,
        [contractId],
      );
      return rows[0] ?? null;
    },

    pages(request: PageRequest) {
      return readPages<SettlementRow>(this, request);
    },

    counts(request: PageRequest) {
      return countRows(this, request);
    },
  });
}
