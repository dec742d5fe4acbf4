import type { EntityManager } from 'typeorm';
import type { EpochMs } from '../terms/model/calendar';
import {
  type Condition,
  countRows,
  epochMs,
  whereId,
  whereEquals,
  whereEach,
  whereFew,
  type KeysetQuery,
  type PageRequest,
  readPages,
} from './keyset';
import type { AnsweredKey } from './idempotency-keys';
import type { SettlementRow } from './settlements';
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

/** An event to be written; its sequence is given by the database. */
export interface AppendedEvent {
  readonly id: string;
  readonly type: string;
  readonly at: Date;
  readonly actor: string;
  readonly contractId: string | null;
  readonly contractorId: string | null;
  readonly subjectId: string;
  readonly data: object;
}

const INSERT_SETTLEMENTS = `INSERT INTO settlements (id, contract_id, contractor_id, kind, direction,
    amount_yen, arises_on, booked_on, lines, note, outage_claim_id, change_request_id, option_service_id, reverses_id)
  SELECT s.id, s."contractId", s."contractorId", s.kind, s.direction, s.amount, s."arisesOn",
    s."bookedOn", s.lines, s.note, s."outageClaimId", s."changeRequestId", s."optionServiceId", s."reversesId"
  FROM ROWS FROM (jsonb_to_recordset($1::jsonb -> 'settlements') AS (id uuid, "contractId" uuid, "contractorId" text,
    kind text, direction text, amount bigint, "arisesOn" date, "bookedOn" date, lines jsonb, note text,
    "outageClaimId" uuid, "changeRequestId" uuid, "optionServiceId" uuid, "reversesId" uuid))
    WITH ORDINALITY AS s
  ORDER BY s.ordinality`;

const ANSWER_KEY = `UPDATE idempotency_keys k SET entity_id = ($1::jsonb #>> '{key,entityId}')::uuid
  WHERE k.caller = $1::jsonb #>> '{key,caller}' AND k.mutation = $1::jsonb #>> '{key,mutation}'
    AND k.key = $1::jsonb #>> '{key,key}'`;

/** Events by their transactions; those of a contract come in the order in which they were committed. */
export const EVENT_LIST: KeysetQuery = {
  name: 'events',
  columns: `e.id, e.sequence::text AS sequence, e.type,
    ${epochMs('e.at')} AS at, e.actor, e.contract_id AS "contractId",
    e.contractor_id AS "contractorId", e.subject_id AS "subjectId", e.data`,
  from: 'contract_events e',
  orderBy: [{ expression: 'e.sequence', type: 'bigint' }],
  descending: false,
};

/**
 * Only events that are told: nothing will ever come before one of them. What a transaction wrote is told when no older
 * one is open any more.
 */
export const isTold: Condition = () => 'e.sequence < event_horizon()';

/** Which events to list; null and absent ask nothing. */
export interface ContractEventFilterFacts {
  readonly contractorId?: string | null;
  readonly contractId?: string | null;
  readonly type?: readonly string[] | null;
}

/** Gives the conditions of a filter. */
export function eventConditions(filter: ContractEventFilterFacts): Condition[] {
  return [
    ...whereFew(whereEquals('e.contractor_id', filter.contractorId)),
    ...whereFew(whereId('e.contract_id', filter.contractId)),
    ...whereEach('e.type', filter.type),
  ];
}

/** The repository of events, in the transaction of a manager if it has one. */
export function contractEventRepository(manager: EntityManager) {
  return manager.getRepository(ContractEvents).extend({
    /** Appends events, and writes the settlements that they tell of and what a key is answered with, in one statement. */
    async append(
      events: readonly AppendedEvent[],
      settlements: readonly SettlementRow[],
      key: AnsweredKey | null,
    ): Promise<void> {
      const also = [
        ...(settlements.length > 0 ? [`settled AS (${INSERT_SETTLEMENTS})`] : []),
        ...(key ? [`answered AS (${ANSWER_KEY})`] : []),
      ];
      await this.query(
        `${also.length > 0 ? `WITH ${also.join(', ')}` : ''}
         INSERT INTO contract_events
           (id, type, at, actor, contract_id, contractor_id, subject_id, data)
         SELECT e.id, e.type, e.at, e.actor, e."contractId", e."contractorId", e."subjectId", e.data
         FROM ROWS FROM (jsonb_to_recordset($1::jsonb -> 'events') AS (id uuid, type text,
           at timestamptz, actor text, "contractId" uuid, "contractorId" text, "subjectId" uuid,
           data jsonb)) WITH ORDINALITY AS e
         ORDER BY e.ordinality`,
        [JSON.stringify({ events, settlements, key })],
      );
    },

    pages(request: PageRequest) {
      return readPages<ContractEventRow>(manager, request);
    },

    counts(request: PageRequest) {
      return countRows(manager, request);
    },
  });
}
