import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../terms/model/calendar';
import type { ChangeRequestStatus } from '../terms/model/change-request';
import { type DateRange, hasLapsed } from './contract-list';
import {
  type Condition,
  countRows,
  type KeysetQuery,
  type PageRequest,
  readPages,
  whereBetween,
  whereEquals,
  whereEach,
  whereFew,
  whereOneOf,
} from './keyset';
import { readByKeys } from './reader';
import { type ChangeRequestRecord, ChangeRequests } from './tables';
import { addRow, changeVersion, contractorIdOf, type Versioned } from './versioned';

/** Art. 8: a request for another account count, as it is read. */
export interface ChangeRequestRow {
  readonly id: string;
  readonly contractId: string;
  readonly contractorId: string;
  readonly accountCount: number;
  readonly requestedOn: PlainDate;
  readonly requestedEffectiveOn: PlainDate | null;
  readonly acceptedOn: PlainDate | null;
  readonly effectiveOn: PlainDate | null;
  readonly oneTimeFee: number | null;
  readonly rejectedOn: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
  readonly decisionReason: string | null;
  /** The subject of the caller who accepted, rejected or withdrew it. */
  readonly decidedBy: string | null;
  readonly version: number;
}

/** Gives what is read of change requests, which a statement knows by a name. */
const columnsOf = (
  q: string,
): string => `${q}.id, ${q}.contract_id AS "contractId", ${q}.contractor_id AS "contractorId",
  ${q}.account_count AS "accountCount", ${q}.requested_on AS "requestedOn",
  ${q}.requested_effective_on AS "requestedEffectiveOn", ${q}.accepted_on AS "acceptedOn",
  ${q}.effective_on AS "effectiveOn", ${q}.one_time_fee_yen AS "oneTimeFee",
  ${q}.rejected_on AS "rejectedOn", ${q}.withdrawn_on AS "withdrawnOn",
  ${q}.decision_reason AS "decisionReason", ${q}.decided_by AS "decidedBy", ${q}.version`;

/** The list of change requests, in the order in which they were made. */
export const CHANGE_REQUEST_LIST: KeysetQuery = {
  name: 'changeRequests',
  columns: columnsOf('q'),
  from: 'change_requests q',
  orderBy: [{ expression: 'q.sequence', type: 'bigint' }],
  descending: false,
};

/** Which change requests to list; null and absent ask nothing. */
export interface ChangeRequestFilterFacts {
  readonly contractorId?: string | null;
  readonly status?: readonly ChangeRequestStatus[] | null;
  readonly requestedOn?: DateRange | null;
}

/** Gives the conditions of a filter; the status is that of `today`. */
export function changeRequestConditions(
  filter: ChangeRequestFilterFacts,
  today: PlainDate,
): Condition[] {
  return [
    ...whereFew(whereEquals('q.contractor_id', filter.contractorId)),
    ...(filter.status
      ? [
          whereOneOf(filter.status, isInState(today), (each) =>
            WAYS_TO[each].map((way) => [...way, isInState(today)([each])]),
          ),
        ]
      : []),
    ...whereBetween('q.requested_on', filter.requestedOn),
  ];
}

/** Of change requests q: those without a decision, as an index of their own knows them. */
export const UNDECIDED_REQUEST =
  'q.accepted_on IS NULL AND q.rejected_on IS NULL AND q.withdrawn_on IS NULL';

/** What is recorded of a request, whatever the day, as it is indexed. */
const RECORDED = `CASE WHEN q.withdrawn_on IS NOT NULL THEN 'WITHDRAWN' WHEN q.rejected_on IS NOT NULL THEN 'REJECTED'
  WHEN q.accepted_on IS NULL THEN 'WAITING' ELSE 'ACCEPTED' END`;
const recordedAs = (recorded: string): Condition[] => whereEach(RECORDED, [recorded]);
const WAYS_TO: Readonly<Record<ChangeRequestStatus, readonly Condition[][]>> = {
  REQUESTED: [recordedAs('WAITING')],
  ACCEPTED: [recordedAs('ACCEPTED')],
  REJECTED: [recordedAs('REJECTED')],
  WITHDRAWN: [recordedAs('WITHDRAWN')],
  LAPSED: [recordedAs('WAITING'), recordedAs('ACCEPTED')],
};

/** Mirrors `changeRequestStatusOn` of the terms; a test holds the two equal. */
const isInState =
  (today: PlainDate) =>
  (statuses: readonly ChangeRequestStatus[]): Condition =>
  (parameters) => {
    const day = `${parameters.add(today)}::date`;
    // Taken by Postgres to hold for half of the rows; a comparison with a subquery, for next to none.
    return `(SELECT CASE
        WHEN q.rejected_on IS NOT NULL THEN 'REJECTED'
        WHEN q.withdrawn_on IS NOT NULL THEN 'WITHDRAWN'
        WHEN q.effective_on IS NULL THEN CASE WHEN ${hasLapsed('c', day)} THEN 'LAPSED' ELSE 'REQUESTED' END
        WHEN c.termination_effective_on < q.effective_on THEN 'LAPSED'
        ELSE 'ACCEPTED' END = ANY (${parameters.add(statuses)}::text[])
      FROM contracts c WHERE c.id = q.contract_id)`;
  };

const SELECT = `SELECT ${columnsOf('q')} FROM change_requests q`;

/** The repository of change requests, in the transaction of a manager if it has one. */
export function changeRequestRepository(manager: EntityManager) {
  return manager.getRepository(ChangeRequests).extend({
    findByIds(ids: readonly string[]): Promise<ChangeRequestRow[]> {
      return readByKeys(manager, `${SELECT} WHERE q.id = ANY ($1::uuid[])`, [ids]);
    },

    findByContracts(contractIds: readonly string[]): Promise<ChangeRequestRow[]> {
      return readByKeys(
        manager,
        `${SELECT} WHERE q.contract_id = ANY ($1::uuid[]) ORDER BY q.sequence`,
        [contractIds],
      );
    },

    /** Gives whose a request is, or null where there is no such request. */
    findContractorId(id: string): Promise<string | null> {
      return contractorIdOf(this, id);
    },

    /** Writes a new request, and gives it as it is read. */
    add(request: Partial<ChangeRequestRecord>): Promise<ChangeRequestRow> {
      return addRow(this, request, columnsOf('change_requests'));
    },

    /** Writes changes of a request and raises its version; gives it as it is then, or null where another version is there. */
    change(
      read: Versioned,
      changes: Partial<ChangeRequestRecord>,
    ): Promise<ChangeRequestRow | null> {
      return changeVersion(this, read, changes, columnsOf('change_requests'));
    },

    pages(request: PageRequest) {
      return readPages<ChangeRequestRow>(manager, request);
    },

    counts(request: PageRequest) {
      return countRows(manager, request);
    },

    /** Gives the number of the next acceptance: of two changes for one day the later holds. */
    async nextAcceptanceNumber(): Promise<string> {
      const rows = await this.query<{ number: string }[]>(
        `SELECT nextval('change_request_acceptances')::text AS number`,
      );
      return rows[0]?.number ?? '';
    },
  });
}
