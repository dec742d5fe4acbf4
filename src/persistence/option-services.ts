import type { EntityManager } from 'typeorm';
import type { OptionFacts } from '../terms/model/option';
import { type OptionServiceRecord, OptionServices } from './tables';
import { addRow, changeVersion, contractorIdOf, type Versioned } from './versioned';

/** Art. 9: an option, as it is read. */
export interface OptionServiceRow extends OptionFacts {
  readonly contractId: string;
  readonly contractorId: string;
  readonly initialFee: number | null;
  readonly decisionReason: string | null;
  readonly version: number;
}

/** Gives what is read of options, which a statement knows by a name. */
const columnsOf = (
  o: string,
): string => `${o}.id, ${o}.contract_id AS "contractId", ${o}.contractor_id AS "contractorId", ${o}.kind,
  ${o}.applied_on AS "appliedOn", ${o}.accepted_on AS "acceptedOn", ${o}.initial_fee_yen AS "initialFee",
  ${o}.rejected_on AS "rejectedOn", ${o}.withdrawn_on AS "withdrawnOn",
  ${o}.decision_reason AS "decisionReason",
  CASE WHEN ${o}.stop_arrived_on IS NOT NULL THEN jsonb_build_object(
    'arrivedOn', ${o}.stop_arrived_on, 'requestedOn', ${o}.stop_requested_on,
    'effectiveOn', ${o}.stop_effective_on) END AS "stopNotice",
  ${o}.version`;

const SELECT = `SELECT ${columnsOf('o')} FROM option_services o`;

/** The repository of options, in the transaction of a manager if it has one. */
export function optionServiceRepository(manager: EntityManager) {
  return manager.getRepository(OptionServices).extend({
    findByIds(ids: readonly string[]): Promise<OptionServiceRow[]> {
      return this.query(`${SELECT} WHERE o.id = ANY ($1::uuid[])`, [ids]);
    },

    findByContracts(contractIds: readonly string[]): Promise<OptionServiceRow[]> {
      return this.query(`${SELECT} WHERE o.contract_id = ANY ($1::uuid[]) ORDER BY o.sequence`, [
        contractIds,
      ]);
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
  });
}
