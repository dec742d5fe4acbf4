import type { EntityManager, Repository } from 'typeorm';
import type { PlainDate } from '../terms/model/calendar';
import type {
  SettlementDirection,
  SettlementKind,
  SettlementLine,
} from '../terms/model/settlement';
import type { DateRange } from './contract-list';
import {
  type Condition,
  countRows,
  whereId,
  whereEquals,
  whereEach,
  whereIn,
  whereFew,
  whereBetween,
  type KeysetQuery,
  type PageRequest,
  readPages,
} from './keyset';
import { readByKeys } from './reader';
import { type SettlementRecord, Settlements } from './tables';
import { contractorIdOf } from './versioned';

/** A settlement, as it is read. */
export interface SettlementRow {
  readonly id: string;
  readonly contractId: string;
  readonly contractorId: string;
  readonly kind: SettlementKind;
  readonly direction: SettlementDirection;
  /** In yen. */
  readonly amount: number;
  readonly arisesOn: PlainDate;
  readonly bookedOn: PlainDate;
  readonly lines: readonly SettlementLine[];
  readonly note: string | null;
  readonly outageClaimId: string | null;
  readonly changeRequestId: string | null;
  readonly optionServiceId: string | null;
  readonly reversesId: string | null;
  readonly reversedById: string | null;
}

const COLUMNS = `s.id, s.contract_id AS "contractId", s.contractor_id AS "contractorId", s.kind,
  s.direction, s.amount_yen AS amount, s.arises_on AS "arisesOn", s.booked_on AS "bookedOn", s.lines, s.note,
  s.outage_claim_id AS "outageClaimId", s.change_request_id AS "changeRequestId",
  s.option_service_id AS "optionServiceId", s.reverses_id AS "reversesId",
  s.reversed_by_id AS "reversedById"`;

const SEQUENCE = { expression: 's.sequence', type: 'bigint' } as const;
const ORDERS = {
  RECORDED: [SEQUENCE],
  ARISES_ON: [{ expression: 's.arises_on', type: 'date' }, SEQUENCE],
} as const;

export type SettlementOrder = `${keyof typeof ORDERS}_${'ASC' | 'DESC'}`;

/** Gives the list of settlements in an order, by default as they were made. */
export function settlementList(order: SettlementOrder = 'RECORDED_ASC'): KeysetQuery {
  const descending = order.endsWith('_DESC');
  const orderBy = ORDERS[order.replace(/_(ASC|DESC)$/, '') as keyof typeof ORDERS];
  return {
    name: `settlements ${order}`,
    columns: COLUMNS,
    from: 'settlements s',
    orderBy,
    descending,
  };
}

/** A contract, and the first and the last day of the month whose statement is asked for. */
export interface StatementMonth {
  readonly contractId: string;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** Which settlements to list; null and absent ask nothing. */
export interface SettlementFilterFacts {
  readonly contractorId?: string | null;
  readonly contractId?: string | null;
  readonly kind?: readonly string[] | null;
  readonly direction?: string | null;
  readonly arisesOn?: DateRange | null;
  readonly provisional?: boolean | null;
}

const ALL_DIRECTIONS: readonly SettlementDirection[] = ['CHARGE', 'CREDIT'];
const ALL_KINDS: readonly SettlementKind[] = [
  ...(['INITIAL_FEE', 'ONE_TIME_FEE', 'EARLY_TERMINATION'] as const),
  ...(['FEE_REDUCTION', 'REVERSAL', 'ADJUSTMENT'] as const),
];

/** The indexes that serve the one serve both, in this order. */
function ofKind(
  kinds: SettlementFilterFacts['kind'],
  direction: SettlementFilterFacts['direction'],
): Condition[] {
  if (!kinds && !direction) return [];
  return [
    ...whereEach('s.kind', kinds ?? ALL_KINDS),
    ...whereEach('s.direction', direction ? [direction] : ALL_DIRECTIONS),
  ];
}

/** Gives the conditions of a filter; a settlement is provisional while it arises after `today`. */
export function settlementConditions(filter: SettlementFilterFacts, today: PlainDate): Condition[] {
  const { kind, direction, provisional } = filter;
  return [
    ...whereFew(whereEquals('s.contractor_id', filter.contractorId)),
    ...whereFew(whereId('s.contract_id', filter.contractId)),
    ...(typeof provisional === 'boolean'
      ? [...whereIn('s.kind', kind), ...whereEquals('s.direction', direction)]
      : ofKind(kind, direction)),
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
      return readByKeys(
        manager,
        `SELECT ${COLUMNS} FROM settlements s WHERE s.id = ANY ($1::uuid[])`,
        [ids],
      );
    },

    /** Gives whose a settlement is, or null where there is no such settlement. */
    findContractorId(id: string): Promise<string | null> {
      return contractorIdOf(this, id);
    },

    /** Gives the fee reductions that stand for granted claims. */
    findStandingByClaims(claimIds: readonly string[]): Promise<SettlementRow[]> {
      return readByKeys(
        manager,
        `SELECT ${COLUMNS} FROM settlements s
         WHERE s.outage_claim_id = ANY ($1::uuid[]) AND s.kind = 'FEE_REDUCTION'
           AND s.reversed_by_id IS NULL`,
        [claimIds],
      );
    },

    /** Gives the early-termination settlement of a contract that has not been reversed, or null. */
    findStandingEarlyTermination(contractId: string): Promise<SettlementRow | null> {
      return findStanding(this, contractId, `s.kind = 'EARLY_TERMINATION'`);
    },

    /** Gives the initial fee of a contract, not of an option, that has not been reversed, or null. */
    findStandingInitialFee(contractId: string): Promise<SettlementRow | null> {
      const ofContract = `s.kind = 'INITIAL_FEE' AND s.option_service_id IS NULL`;
      return findStanding(this, contractId, ofContract);
    },

    /**
     * Gives what statements list: of each contract and month the settlements booked in it, and the adjustments, which
     * may concern it, in the order in which they were made.
     */
    async findForStatements(asked: readonly StatementMonth[]): Promise<SettlementRow[][]> {
      const rows = await readByKeys<SettlementRow & { position: number }>(
        manager,
        `SELECT asked.ordinality::int - 1 AS position, ${COLUMNS}
         FROM unnest($1::uuid[], $2::date[], $3::date[]) WITH ORDINALITY
           AS asked (contract_id, first, last)
         JOIN settlements s ON s.contract_id = asked.contract_id
           AND (s.booked_on BETWEEN asked.first AND asked.last OR s.kind = 'ADJUSTMENT')
         ORDER BY s.sequence`,
        [
          asked.map(({ contractId }) => contractId),
          asked.map(({ first }) => first),
          asked.map(({ last }) => last),
        ],
      );
      const found = asked.map((): SettlementRow[] => []);
      for (const { position, ...row } of rows) found[position]?.push(row);
      return found;
    },

    pages(request: PageRequest) {
      return readPages<SettlementRow>(manager, request);
    },

    counts(request: PageRequest) {
      return countRows(manager, request);
    },
  });
}

/** Gives the settlement of a contract that has not been reversed, by a condition that at most one such meets, or null. */
async function findStanding(
  repository: Repository<SettlementRecord>,
  contractId: string,
  condition: string,
): Promise<SettlementRow | null> {
  const rows = await repository.query<SettlementRow[]>(
    `SELECT ${COLUMNS} FROM settlements s
     WHERE s.contract_id = $1 AND ${condition} AND s.reversed_by_id IS NULL`,
    [contractId],
  );
  return rows[0] ?? null;
}
