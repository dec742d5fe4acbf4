import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../terms/model/calendar';
import type { OptionFacts, OptionStatus } from '../terms/model/option';
import { hasLapsed } from './contract-list';
import {
  type Condition,
  countRows,
  type KeysetQuery,
  type PageRequest,
  readPages,
  whereEquals,
  whereEach,
  whereFew,
  whereOneOf,
} from './keyset';
import { readByKeys } from './reader';
import { type OptionServiceRecord, OptionServices } from './tables';
import { addRow, changeVersion, contractorIdOf, type Versioned } from './versioned';

/** Art. 9: an option, as it is read. */
export interface OptionServiceRow extends OptionFacts {
  readonly contractId: string;
  readonly contractorId: string;
  readonly initialFee: number | null;
  readonly decisionReason: string | null;
  /** The subject of the caller who accepted, rejected or withdrew the application. */
  readonly decidedBy: string | null;
  readonly version: number;
}

/** Gives what is read of options, which a statement knows by a name. */
const columnsOf = (
  o: string,
): string => `${o}.id, ${o}.contract_id AS "contractId", ${o}.contractor_id AS "contractorId", ${o}.kind,
  ${o}.applied_on AS "appliedOn", ${o}.accepted_on AS "acceptedOn", ${o}.initial_fee_yen AS "initialFee",
  ${o}.rejected_on AS "rejectedOn", ${o}.withdrawn_on AS "withdrawnOn",
  ${o}.decision_reason AS "decisionReason", ${o}.decided_by AS "decidedBy",
  CASE WHEN ${o}.stop_arrived_on IS NOT NULL THEN jsonb_build_object(
    'arrivedOn', ${o}.stop_arrived_on, 'requestedOn', ${o}.stop_requested_on,
    'effectiveOn', ${o}.stop_effective_on) END AS "stopNotice",
  ${o}.version`;

/** The list of options, in the order in which they were applied for. */
export const OPTION_SERVICE_LIST: KeysetQuery = {
  name: 'optionServices',
  columns: columnsOf('o'),
  from: 'option_services o',
  orderBy: [{ expression: 'o.sequence', type: 'bigint' }],
  descending: false,
};

/** Which options to list; null and absent ask nothing. */
export interface OptionServiceFilterFacts {
  readonly contractorId?: string | null;
  readonly status?: readonly OptionStatus[] | null;
}

/** Gives the conditions of a filter; the status is that of `today`. */
export function optionServiceConditions(
  filter: OptionServiceFilterFacts,
  today: PlainDate,
): Condition[] {
  return [
    ...whereFew(whereEquals('o.contractor_id', filter.contractorId)),
    ...(filter.status
      ? [
          whereOneOf(filter.status, isInState(today), (each) =>
            WAYS_TO[each].map((way) => [...way, isInState(today)([each])]),
          ),
        ]
      : []),
  ];
}

/** Of options o: those without a decision, as an index of their own knows them. */
export const UNDECIDED_OPTION =
  'o.accepted_on IS NULL AND o.rejected_on IS NULL AND o.withdrawn_on IS NULL';

/** What is recorded of an option, whatever the day, as it is indexed. */
const RECORDED = `CASE WHEN o.withdrawn_on IS NOT NULL THEN 'WITHDRAWN' WHEN o.rejected_on IS NOT NULL THEN 'REJECTED'
  WHEN o.accepted_on IS NULL THEN 'WAITING' WHEN o.stop_arrived_on IS NULL THEN 'ACCEPTED' ELSE 'STOPPING' END`;
const recordedAs = (recorded: string): Condition[] => whereEach(RECORDED, [recorded]);
const WAYS_TO: Readonly<Record<OptionStatus, readonly Condition[][]>> = {
  APPLIED: [recordedAs('WAITING')],
  REJECTED: [recordedAs('REJECTED')],
  WITHDRAWN: [recordedAs('WITHDRAWN')],
  LAPSED: [recordedAs('WAITING')],
  ACTIVE: [recordedAs('ACCEPTED'), recordedAs('STOPPING')],
  UNDER_NOTICE: [recordedAs('STOPPING')],
  STOPPED: [recordedAs('ACCEPTED'), recordedAs('STOPPING')],
};

/** Mirrors `optionStatusOn` of the terms; a test holds the two equal. */
const isInState =
  (today: PlainDate) =>
  (statuses: readonly OptionStatus[]): Condition =>
  (parameters) => {
    const day = `${parameters.add(today)}::date`;
    // Taken by Postgres to hold for half of the rows; a comparison with a subquery, for next to none.
    return `(SELECT CASE
        WHEN o.withdrawn_on <= ${day} THEN 'WITHDRAWN'
        WHEN o.rejected_on <= ${day} THEN 'REJECTED'
        WHEN o.accepted_on IS NULL OR ${day} < o.accepted_on
          THEN CASE WHEN ${hasLapsed('c', day)} THEN 'LAPSED' ELSE 'APPLIED' END
        WHEN least(o.stop_effective_on, c.termination_effective_on) < ${day} THEN 'STOPPED'
        WHEN o.stop_arrived_on <= ${day} THEN 'UNDER_NOTICE'
        ELSE 'ACTIVE' END = ANY (${parameters.add(statuses)}::text[])
      FROM contracts c WHERE c.id = o.contract_id)`;
  };

const SELECT = `SELECT ${columnsOf('o')} FROM option_services o`;

/** The repository of options, in the transaction of a manager if it has one. */
export function optionServiceRepository(manager: EntityManager) {
  return manager.getRepository(OptionServices).extend({
    findByIds(ids: readonly string[]): Promise<OptionServiceRow[]> {
      return readByKeys(manager, `${SELECT} WHERE o.id = ANY ($1::uuid[])`, [ids]);
    },

    findByContracts(contractIds: readonly string[]): Promise<OptionServiceRow[]> {
      return readByKeys(
        manager,
        `${SELECT} WHERE o.contract_id = ANY ($1::uuid[]) ORDER BY o.sequence`,
        [contractIds],
      );
    },

    /** Gives whose an option is, or null where there is no such option. */
    findContractorId(id: string): Promise<string | null> {
      return contractorIdOf(this, id);
    },

    /** Writes a new application for an option, and gives it as it is read. */
    add(option: Partial<OptionServiceRecord>): Promise<OptionServiceRow> {
      return addRow(this, option, columnsOf('option_services'));
    },

    /** Writes changes of an option and raises its version; gives it as it is then, or null where another version is there. */
    change(
      read: Versioned,
      changes: Partial<OptionServiceRecord>,
    ): Promise<OptionServiceRow | null> {
      return changeVersion(this, read, changes, columnsOf('option_services'));
    },

    pages(request: PageRequest) {
      return readPages<OptionServiceRow>(manager, request);
    },

    counts(request: PageRequest) {
      return countRows(manager, request);
    },
  });
}
