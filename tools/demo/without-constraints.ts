import { type Client, escapeIdentifier, escapeLiteral } from 'pg';

interface Constraint {
  /** The table, as it is written in a statement. */
  readonly table: string;
  readonly name: string;
  readonly definition: string;
  readonly comment: string | null;
}

/**
 * Runs a task, inside the transaction of a client, while tables are without their foreign keys and
 * exclusion constraints: to check all rows at the end is much faster than to check each. Throws, and
 * the transaction cannot be committed, where the rows do not satisfy them.
 */
export async function withoutConstraints(
  client: Client,
  tables: readonly string[],
  task: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<Constraint>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition,
       obj_description(oid, 'pg_constraint') AS comment
     FROM pg_constraint WHERE contype IN ('f', 'x') AND conrelid = ANY ($1::regclass[]) ORDER BY oid`,
    [tables],
  );
  const named = rows.map((row) => ({ ...row, name: escapeIdentifier(row.name) }));
  for (const { table, name } of named) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  }
  await task();
  for (const { table, name, definition, comment } of named) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
    if (comment === null) continue;
    await client.query(`COMMENT ON CONSTRAINT ${name} ON ${table} IS ${escapeLiteral(comment)}`);
  }
}
