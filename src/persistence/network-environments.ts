import type { EntityManager } from 'typeorm';
import type { NetworkEnvironment } from '../terms/clauses/07-usage-conditions';
import type { PlainDate } from '../terms/model/calendar';
import { readByKeys } from './reader';
import { NetworkEnvironments } from './tables';

/** Art. 7: the network environment in effect on a day, and since when its configuration is disclosed and as it is. */
export interface NetworkEnvironmentRow extends NetworkEnvironment {
  readonly contractId: string;
  readonly disclosedOn: PlainDate | null;
  readonly lastChangedOn: PlainDate | null;
}

/** A contract and a day. */
export interface ContractDay {
  readonly contractId: string;
  readonly day: PlainDate;
}

/** The repository of declared network environments, in the transaction of a manager if it has one. */
export function networkEnvironmentRepository(manager: EntityManager) {
  return manager.getRepository(NetworkEnvironments).extend({
    /** Gives, for each contract and day, the environment in effect, or null, in the order asked for. */
    async findInEffect(asked: readonly ContractDay[]): Promise<(NetworkEnvironmentRow | null)[]> {
      const rows = await readByKeys<NetworkEnvironmentRow & { position: number }>(
        manager,
        `SELECT asked.position::int - 1 AS position, e.contract_id AS "contractId",
           e.declared_on AS "declaredOn", e.provided_by_company AS "providedByCompany",
           e.company_service_reference AS "companyServiceReference", e.configuration,
           CASE WHEN btrim(e.configuration) <> '' THEN
             (SELECT min(d.declared_on) FROM network_environments d
              WHERE d.contract_id = e.contract_id AND btrim(d.configuration) <> '') END AS "disclosedOn",
           CASE WHEN EXISTS (SELECT FROM network_environments d
             WHERE d.contract_id = e.contract_id AND d.id < e.id) THEN e.declared_on END AS "lastChangedOn"
         FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS asked (contract_id, day, position)
         CROSS JOIN LATERAL (
           SELECT * FROM network_environments n
           WHERE n.contract_id = asked.contract_id AND n.declared_on <= asked.day
           ORDER BY n.declared_on DESC, n.id DESC LIMIT 1) AS e`,
        [asked.map(({ contractId }) => contractId), asked.map(({ day }) => day)],
      );
      const found = new Map(rows.map(({ position, ...row }) => [position, row]));
      return asked.map((_, position) => found.get(position) ?? null);
    },
  });
}
