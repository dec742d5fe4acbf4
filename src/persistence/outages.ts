import type { EntityManager } from 'typeorm';
import type { EpochMs } from '../terms/model/calendar';
import type { OutageFacts, RecordNumber } from '../terms/model/outage';
import {
  type Condition,
  countRows,
  epochMs,
  whereId,
  whereIn,
  whereBetween,
  type KeysetQuery,
  type PageRequest,
  readPages,
} from './keyset';
import { contractList } from './contract-list';
import { OutageChanges, OutageContracts, type OutageRecord, Outages } from './tables';
import { addRow, changeVersion } from './versioned';

/** Art. 14: an outage, as it is read. Instants are milliseconds since 1970-01-01T00:00:00Z. */
export interface OutageRow extends OutageFacts {
  readonly id: string;
  readonly description: string | null;
  readonly version: number;
}

const tokyoDate = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Tokyo')::date`;

/** Gives what is read of outages, which a statement knows by a name, but for the contracts that they name. */
export const outageFactsOf = (
  o: string,
): string => `${o}.id, ${o}.affected_service_types AS "affectedServiceTypes",
  ${epochMs(`${o}.occurred_at`)} AS "occurredAt", ${epochMs(`${o}.known_at`)} AS "knownAt",
  ${epochMs(`${o}.restored_at`)} AS "restoredAt", ${o}.attribution, ${o}.complete, ${o}.description,
  ${o}.version`;

const columnsOf = (
  o: string,
): string => `${outageFactsOf(o)}, CASE WHEN ${o}.names_contracts THEN ARRAY(
    SELECT n.contract_id FROM outage_contracts n WHERE n.outage_id = ${o}.id ORDER BY n.contract_id)
    END AS "affectedContractIds"`;

const COLUMNS = columnsOf('o');

/** For a contract c: tells whether it is of the types of an outage, or of what was recorded of it, and in force during it. */
export const inForceDuring = (
  o: string,
): string => `c.service_type = ANY (${o}.affected_service_types)
  AND c.billing_start_on <= coalesce(c.termination_effective_on, 'infinity')
  AND ${tokyoDate(`coalesce(${o}.occurred_at, ${o}.known_at)`)} <= coalesce(c.termination_effective_on, 'infinity')
  AND c.billing_start_on <= coalesce(${tokyoDate(`${o}.restored_at`)}, 'infinity')`;

/** For a contract c: tells whether it is of the types of an outage and might be in force during it, were its days corrected. */
export const mayBeInForceDuring = (
  o: string,
): string => `c.service_type = ANY (${o}.affected_service_types)
  AND c.accepted_on <= coalesce(${tokyoDate(`${o}.restored_at`)}, 'infinity')`;

/** Mirrors `isAffectedBy` of the terms, for an outage o and a contract c; a test holds the two equal. */
const AFFECTED = `CASE WHEN o.names_contracts
  THEN c.service_type = ANY (o.affected_service_types)
    AND EXISTS (SELECT FROM outage_contracts n WHERE n.outage_id = o.id AND n.contract_id = c.id)
  ELSE ${inForceDuring('o')} END`;

/**
 * For an outage o: tells whether it affects any of the contracts c that a condition chooses. Those in force are looked
 * for among the accepted ones, so that applications that came to nothing are not read.
 */
const affectsAny = (which: string): string => `CASE WHEN o.names_contracts
  THEN EXISTS (SELECT FROM outage_contracts n JOIN contracts c ON c.id = n.contract_id
    WHERE n.outage_id = o.id AND c.service_type = ANY (o.affected_service_types) AND ${which})
  ELSE EXISTS (SELECT FROM contracts c WHERE ${which}
    AND c.rejected_on IS NULL AND c.withdrawn_on IS NULL AND ${inForceDuring('o')}) END`;

/** The list of outages, those known last first. */
export const OUTAGE_LIST: KeysetQuery = {
  name: 'outages',
  columns: COLUMNS,
  from: 'outages o',
  orderBy: [
    { expression: 'o.known_at', type: 'timestamptz' },
    { expression: 'o.sequence', type: 'bigint' },
  ],
  descending: true,
};

/** The list of the contracts that outages affect; its parent is `o.id`. */
export const AFFECTED_CONTRACT_LIST: KeysetQuery = {
  ...contractList('CONTRACT_NUMBER_ASC'),
  from: `outages o JOIN contracts c ON ${AFFECTED}`,
};

/** Which outages to list; null and absent ask nothing. */
export interface OutageFilterFacts {
  readonly serviceType?: readonly string[] | null;
  readonly attribution?: readonly string[] | null;
  /** ISO 8601 instants. */
  readonly knownAt?: { readonly from?: string | null; readonly to?: string | null } | null;
  readonly over?: boolean | null;
  readonly contractId?: string | null;
}

/**
 * Gives the conditions of a filter, for outages that affect contracts of some contractors (null: any).
 * A contract that is asked about is one of theirs.
 */
export function outageConditions(
  filter: OutageFilterFacts,
  contractorIds: readonly string[] | null,
): Condition[] {
  const { serviceType, contractId, over } = filter;
  const ofContracts = [
    ...whereId('c.id', contractId),
    ...whereIn('c.contractor_id', contractorIds),
  ];
  return [
    ...whereIn('o.attribution', filter.attribution),
    ...whereBetween('o.known_at', filter.knownAt, 'timestamptz'),
    ...(serviceType
      ? [
          (parameters: Parameters<Condition>[0]) =>
            `o.affected_service_types && ${parameters.add(serviceType)}::text[]`,
        ]
      : []),
    ...(typeof over === 'boolean' ? [() => `(o.restored_at IS NOT NULL) = ${String(over)}`] : []),
    ...(ofContracts.length === 0 ? [] : [affectsContract(ofContracts)]),
  ];
}

function affectsContract(which: readonly Condition[]): Condition {
  return (parameters) => affectsAny(which.map((condition) => condition(parameters)).join(' AND '));
}

/** Gives an instant as it is written. */
export function instantOf(at: EpochMs | null): Date | null {
  return at === null ? null : new Date(at);
}

/** The repository of outages, in the transaction of a manager if it has one. */
export function outageRepository(manager: EntityManager) {
  return manager.getRepository(Outages).extend({
    /** Gives outages by id: all of them, or those that affect contracts of some contractors. */
    findByIds(
      ids: readonly string[],
      contractorIds: readonly string[] | null,
    ): Promise<OutageRow[]> {
      return this.query(
        `SELECT ${COLUMNS} FROM outages o WHERE o.id = ANY ($1::uuid[])
         AND ($2::text[] IS NULL OR ${affectsAny('c.contractor_id = ANY ($2::text[])')})`,
        [ids, contractorIds],
      );
    },

    /** Writes a new outage, and gives it as it is read; the contracts that it names are written with it. */
    async add(
      outage: Partial<OutageRecord> & { readonly id: string },
      affectedContractIds: readonly string[] | null,
    ): Promise<OutageRow> {
      const row = await addRow<OutageRecord, OutageRow>(this, outage, columnsOf('outages'));
      if (affectedContractIds === null) return row;
      await this.nameContracts(outage.id, affectedContractIds);
      return { ...row, affectedContractIds: affectedContractIds.toSorted() };
    },

    /** Gives the next place in the order in which outages come to be known and claims are granted. */
    async nextRecordNumber(): Promise<RecordNumber> {
      const [next] = await this.query<{ number: number }[]>(
        `SELECT nextval('outage_record_numbers') AS number`,
      );
      if (next === undefined) throw new Error('A sequence gave no number.');
      return next.number;
    },

    /**
     * Writes changes of an outage and raises its version; gives it as it is then, or null where another version is there.
     * The contracts that it names are replaced by those given, null for all of its types; they stay where none are given.
     */
    async change(
      before: OutageRow,
      changes: Partial<OutageRecord>,
      affectedContractIds?: readonly string[] | null,
    ): Promise<OutageRow | null> {
      if (affectedContractIds !== undefined) {
        await manager.getRepository(OutageContracts).delete({ outageId: before.id });
        await this.nameContracts(before.id, affectedContractIds ?? []);
      }
      return changeVersion(this, before, changes, columnsOf('outages'));
    },

    /** Keeps what is recorded of an outage before a change of it. */
    async keep(before: OutageRow, number: RecordNumber, at: EpochMs): Promise<void> {
      await manager.getRepository(OutageChanges).insert({
        outageId: before.id,
        number,
        changedAt: new Date(at),
        affectedServiceTypes: [...before.affectedServiceTypes],
        namesContracts: before.affectedContractIds !== null,
        affectedContractIds: before.affectedContractIds && [...before.affectedContractIds],
        occurredAt: instantOf(before.occurredAt),
        knownAt: new Date(before.knownAt),
        restoredAt: instantOf(before.restoredAt),
        attribution: before.attribution,
        complete: before.complete,
      });
    },

    async nameContracts(outageId: string, contractIds: readonly string[]): Promise<void> {
      await this.query(
        `INSERT INTO outage_contracts (outage_id, contract_id) SELECT $1, unnest($2::uuid[])`,
        [outageId, contractIds],
      );
    },

    pages(request: PageRequest) {
      return readPages<OutageRow>(manager, request);
    },

    counts(request: PageRequest) {
      return countRows(manager, request);
    },
  });
}
