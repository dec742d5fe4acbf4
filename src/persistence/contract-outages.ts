import type { EntityManager } from 'typeorm';
import type { Outage, RecordNumber } from '../terms/model/outage';
import { claimColumnsOf, type OutageClaimRow } from './outage-claims';
import { inForceDuring, mayBeInForceDuring, outageFactsOf, type OutageRow } from './outages';
import { epochMs } from './keyset';

/** An outage as it concerns a contract: of the contracts that it names, that one alone. */
export interface ContractOutageRow extends OutageRow, Outage {}

/** Art. 14: what the claims of a contract rest on, as it is recorded. */
export interface ContractOutages {
  readonly contractId: string;
  /** The outages that affect the contract, did so by what was recorded before, or are claimed for. */
  readonly outages: readonly ContractOutageRow[];
  /** All claims of the contract, in the order in which they were filed. */
  readonly claims: readonly OutageClaimRow[];
}

/** What was recorded of the outage o before each change of it. */
const CHANGES = `coalesce((SELECT jsonb_agg(jsonb_build_object(
    'number', h.number, 'at', ${epochMs('h.changed_at')}, 'before', jsonb_build_object(
      'affectedServiceTypes', h.affected_service_types,
      'affectedContractIds', CASE WHEN h.names_contracts THEN
        CASE WHEN c.id = ANY (h.affected_contract_ids) THEN jsonb_build_array(c.id) ELSE '[]' END END,
      'occurredAt', ${epochMs('h.occurred_at')}, 'knownAt', ${epochMs('h.known_at')},
      'restoredAt', ${epochMs('h.restored_at')}, 'attribution', h.attribution,
      'complete', h.complete)) ORDER BY h.number)
  FROM outage_changes h WHERE h.outage_id = o.id), '[]')`;

/** Of the contract c, by what tells which outages of all contracts concern it, and by the identifiers of more. */
const columnsOf = (
  concerns: (o: string) => string,
  otherOutages = `'{}'::uuid[]`,
): string => `c.id AS "contractId",
  coalesce((SELECT jsonb_agg(to_jsonb(claim) ORDER BY claim.sequence)
    FROM (SELECT ${claimColumnsOf('m')}, m.sequence FROM outage_claims m WHERE m.contract_id = c.id)
      AS claim), '[]') AS claims,
  coalesce((SELECT jsonb_agg(to_jsonb(outage) ORDER BY outage."knownAt", outage.sequence)
    FROM (SELECT ${outageFactsOf('o')}, o.known_as AS "knownAs", o.sequence, ${CHANGES} AS changes,
        CASE WHEN o.names_contracts THEN ARRAY(SELECT n.contract_id FROM outage_contracts n
          WHERE n.outage_id = o.id AND n.contract_id = c.id) END AS "affectedContractIds"
      FROM outages o WHERE o.id IN (
        SELECT t.id FROM outages t WHERE NOT t.names_contracts AND ${concerns('t')}
        UNION ALL SELECT n.outage_id FROM outage_contracts n WHERE n.contract_id = c.id
        UNION ALL SELECT h.outage_id FROM outage_changes h WHERE NOT h.names_contracts AND ${concerns('h')}
        UNION ALL SELECT h.outage_id FROM outage_changes h WHERE h.affected_contract_ids @> ARRAY[c.id]
        UNION ALL SELECT m.outage_id FROM outage_claims m WHERE m.contract_id = c.id
        UNION ALL SELECT unnest(${otherOutages}))) AS outage), '[]') AS outages`;

/** The repository of what the claims of contracts rest on, in the transaction of a manager if it has one. */
export function contractOutageRepository(manager: EntityManager) {
  return {
    /** Gives what the claims of contracts rest on, with some more outages. */
    findByContracts(
      contractIds: readonly string[],
      otherOutageIds: readonly string[] = [],
    ): Promise<ContractOutages[]> {
      return manager.query(
        `SELECT ${columnsOf(inForceDuring, '$2::uuid[]')} FROM contracts c WHERE c.id = ANY ($1::uuid[])`,
        [contractIds, otherOutageIds],
      );
    },

    /**
     * Gives what the claims of contracts rest on or may come to rest on, where the days of the contracts are being
     * changed: with all outages of their types since their acceptance.
     */
    findByChangedContracts(contractIds: readonly string[]): Promise<ContractOutages[]> {
      return manager.query(
        `SELECT ${columnsOf(mayBeInForceDuring)} FROM contracts c WHERE c.id = ANY ($1::uuid[])`,
        [contractIds],
      );
    },

    /**
     * Gives what a claim and the others of its contract rest on, with the next place in the order in which outages
     * come to be known and claims are granted; null where there is no such claim.
     */
    async findOfClaim(
      claimId: string,
    ): Promise<(ContractOutages & { readonly nextNumber: RecordNumber }) | null> {
      const rows = await manager.query<(ContractOutages & { nextNumber: RecordNumber })[]>(
        `SELECT ${columnsOf(inForceDuring)}, nextval('outage_record_numbers') AS "nextNumber"
         FROM contracts c WHERE c.id = (SELECT contract_id FROM outage_claims WHERE id = $1)`,
        [claimId],
      );
      return rows[0] ?? null;
    },
  };
}
