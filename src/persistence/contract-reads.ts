import type { EntityManager } from 'typeorm';
import {
  addDatedLists,
  columnsOfParts,
  contractMaker,
  type ContractParts,
  readDatedLists,
} from './contract-parts';
import { type ContractRow, parseNumber } from './contracts';
import { type Page, type PageRequest, readPages } from './keyset';
import { readByKeys } from './reader';

type ByContractor = ReadonlyMap<string, ContractRow[]>;

const DEPENDENT = `('PRIVATE_CONNECT', 'REMOTE_CONNECT')`;
const BASE = `('WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2')`;

const statements = new WeakMap<ContractParts, Map<string, string>>();

/** Gives the statement that reads parts of contracts, made once, since it is looked up by its text. */
function selectOf(parts: ContractParts, where: string): string {
  const ofParts = statements.get(parts) ?? new Map<string, string>();
  const text =
    ofParts.get(where) ?? `SELECT ${columnsOfParts(parts)} FROM contracts c WHERE ${where}`;
  statements.set(parts, ofParts.set(where, text));
  return text;
}

/** What queries read of contracts: of each those parts alone that they ask for. */
export function contractReads(manager: EntityManager) {
  /** Reads contracts and, in the same wave, the dated lists of those with some identifiers. */
  async function read(
    where: string,
    keys: readonly unknown[],
    parts: ContractParts,
    ids?: readonly string[],
  ): Promise<ContractRow[]> {
    const known = ids && readDatedLists(manager, ids, parts);
    const [rows, lists] = await Promise.all([
      readByKeys<object>(manager, selectOf(parts, where), [keys]),
      known,
    ]);
    const contracts = rows.map(contractMaker(parts));
    addDatedLists(contracts, lists ?? (await readDatedLists(manager, idsOf(contracts), parts)));
    return contracts;
  }

  return {
    findByIds: (ids: readonly string[], parts: ContractParts) =>
      read('c.id = ANY ($1::uuid[])', ids, parts, ids),

    findByNumbers: (numbers: readonly string[], parts: ContractParts) =>
      read('c.contract_number = ANY ($1::bigint[])', numbers.map(parseNumber), parts),

    findByContractors: (contractorIds: readonly string[], parts: ContractParts) =>
      read('c.contractor_id = ANY ($1::text[]) ORDER BY c.contract_number', contractorIds, parts),

    /** Gives all contracts of the contractors of some contracts, by contractor. */
    async findWithOthers(ids: readonly string[], parts: ContractParts): Promise<ByContractor> {
      const contracts = await read(
        `c.contractor_id IN (SELECT contractor_id FROM contracts WHERE id = ANY ($1::uuid[]))
         ORDER BY c.contract_number`,
        ids,
        parts,
      );
      const found = new Map<string, ContractRow[]>();
      for (const contract of contracts) listOf(found, contract.contractorId).push(contract);
      return found;
    },

    /** Gives, for the contractor of each of some contracts that need a base, those that may be one; as `isEligible` has it. */
    async findBases(ids: readonly string[], parts: ContractParts): Promise<ByContractor> {
      const rows = await readByKeys<{ ofContractor: string; id: string | null }>(
        manager,
        `SELECT d.contractor_id AS "ofContractor", ${columnsOfParts(parts)}
         FROM (SELECT DISTINCT contractor_id FROM contracts
           WHERE id = ANY ($1::uuid[]) AND service_type IN ${DEPENDENT}) AS d
         LEFT JOIN contracts c ON c.contractor_id = d.contractor_id AND c.service_type IN ${BASE}
         ORDER BY c.contract_number`,
        [ids],
      );
      const made = contractMaker(parts);
      const found = new Map<string, ContractRow[]>();
      for (const row of rows) {
        const bases = listOf(found, row.ofContractor);
        if (row.id !== null) bases.push(made(row));
      }
      return found;
    },

    async pages(
      request: PageRequest,
      parts: ContractParts,
    ): Promise<Map<string, Page<ContractRow>>> {
      const { list } = request;
      const asked = { ...request, list: { ...list, columns: columnsOfParts(parts) } };
      const pages = await readPages<ContractRow>(manager, asked, contractMaker(parts));
      const contracts = [...pages.values()].flatMap(({ rows }) => rows);
      addDatedLists(contracts, await readDatedLists(manager, idsOf(contracts), parts));
      return pages;
    },
  };
}

function idsOf(contracts: readonly ContractRow[]): string[] {
  return contracts.map(({ id }) => id);
}

function listOf(lists: Map<string, ContractRow[]>, key: string): ContractRow[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: ContractRow[] = [];
  lists.set(key, list);
  return list;
}
