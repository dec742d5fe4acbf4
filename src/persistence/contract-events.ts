import type { EntityManager } from 'typeorm';
import type { EpochMs } from '../terms/model/calendar';
import {
  type Condition,
  countRows,
  epochMs,
  whereId,
  whereEquals,
  whereIn,
  type KeysetQuery,
  type PageRequest,
  readPages,
} from './keyset';
import { ContractEvents } from './tables';

/** What happened, as it is read. */
export interface ContractEventRow {
  readonly id: string;
  readonly sequence: string;
  readonly type: string;
  readonly at: EpochMs;
  readonly actor: string;
  readonly contractId: string | null;
  readonly contractorId: string | null;
  readonly subjectId: string;
  readonly data: object;
}

const COMMIT_ORDER_LOCK = 4_240_814_002;

/** The feed: events in the order in which they were committed. */
export const EVENT_LIST: KeysetQuery = {
  name: 'events',
  columns: `e.id, e.sequence::text AS sequence, e.type,
    ${epochMs('e.at')} AS at, e.actor, e.contract_id AS "contractId",
    e.contractor_id AS "contractorId", e.subject_id AS "subjectId", e.data`,
  from: 'contract_events e',
  orderBy: [{ expression: 'e.sequence', type: 'bigint' }],
  descending: false,
};

/** Which events to list; null and absent ask nothing. */
export interface ContractEventFilterFacts {
  readonly contractorId?: string | null;
  readonly contractId?: string | null;
  readonly type?: readonly string[] | null;
}

/** Gives the conditions of a filter. */
export function eventConditions(filter: ContractEventFilterFacts): Condition[] {
  return [
    ...whereEquals('e.contractor_id', filter.contractorId),
    ...whereId('e.contract_id', filter.contractId),
    ...whereIn('e.type', filter.type),
  ];
}

/** The repository of events, in the transaction of a manager if it has one. */
export function contractEventRepository(manager: EntityManager) {
  return manager.getRepository(ContractEvents).extend({
    /**
     * Makes the transactions that write events commit one after another from here on. Sequence
     * numbers are then given in the order of the commits, so that a reader who has seen one has seen
     * all before it.
     */
    async lockCommitOrder(): Promise<void> {
      await this.query('SELECT pg_advisory_xact_lock($1)', [COMMIT_ORDER_LOCK]);
    },

    pages(request: PageRequest) {
      return readPages<ContractEventRow>(this, request);
    },

    counts(request: PageRequest) {
      return countRows(this, request);
    },
  });
}
