import type { DataSource } from 'typeorm';

/**
 * What a role that servers run as may do with each table: what the program does, and no more. Events and settlements
 * are added to alone; that a settlement is reversed its trigger notes, by the rights of the tables' owner.
 */
const PRIVILEGES: Readonly<Record<string, string>> = {
  contracts: 'SELECT, INSERT, UPDATE',
  fee_revisions: 'SELECT, INSERT',
  change_requests: 'SELECT, INSERT, UPDATE',
  network_environments: 'SELECT, INSERT',
  option_services: 'SELECT, INSERT, UPDATE',
  outages: 'SELECT, INSERT, UPDATE',
  outage_contracts: 'SELECT, INSERT, DELETE',
  outage_changes: 'SELECT, INSERT',
  outage_claims: 'SELECT, INSERT, UPDATE',
  settlements: 'SELECT, INSERT',
  contract_events: 'SELECT, INSERT',
  idempotency_keys: 'SELECT, INSERT, UPDATE, DELETE',
  migrations: 'SELECT',
};

const TABLE_NAMES = Object.keys(PRIVILEGES).join(', ');

/**
 * Gives a role these privileges and takes any other on the tables from it, in one transaction. Gives what stands
 * against it: the role is not there, or has the rights of the tables' owner anyway; null where it is done.
 */
export async function grantTo(dataSource: DataSource, role: string): Promise<string | null> {
  const [found] = await dataSource.query<{ isOwner: boolean; database: string }[]>(
    `SELECT pg_has_role(oid, current_user, 'MEMBER') AS "isOwner", current_database() AS database
     FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  if (found === undefined) return `there is no role ${role}: create it, with LOGIN and a password`;
  if (found.isOwner) {
    return `${role} may do all that the role which migrates may: name one that is neither it, nor a member of it, nor a superuser`;
  }
  const name = dataSource.driver.escape(role);
  await dataSource.query(
    [
      `REVOKE ALL ON ${TABLE_NAMES} FROM ${name}`,
      `GRANT CONNECT ON DATABASE ${dataSource.driver.escape(found.database)} TO ${name}`,
      `GRANT USAGE ON SCHEMA public TO ${name}`,
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${name}`,
      ...Object.entries(PRIVILEGES).map(([table, may]) => `GRANT ${may} ON ${table} TO ${name}`),
    ].join('; '),
  );
  return null;
}

/** Gives the tables that are there and with which the role of a connection may not do what the program does. */
export async function lackingPrivileges(dataSource: DataSource): Promise<string[]> {
  const needed = Object.entries(PRIVILEGES).flatMap(([table, may]) =>
    may.split(', ').map((privilege) => ({ table, privilege })),
  );
  const rows = await dataSource.query<{ table: string }[]>(
    `SELECT DISTINCT n.table FROM jsonb_to_recordset($1) AS n("table" text, privilege text)
     WHERE NOT has_table_privilege(to_regclass(n.table), n.privilege)`,
    [JSON.stringify(needed)],
  );
  return rows.map(({ table }) => table);
}
