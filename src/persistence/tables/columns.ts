import type { EntitySchemaColumnOptions } from 'typeorm';

/*
 * What the tables are made of. The migrations are their definition; these are the same tables as TypeORM
 * sees them, for writing, and a test holds the two equal. Column names are the property names in snake
 * case.
 */

export type Column = EntitySchemaColumnOptions;
export const text: Column = { type: 'text' };
export const date: Column = { type: 'date' };
export const uuid: Column = { type: 'uuid' };
export const bigint: Column = { type: 'bigint' };
export const yen = bigint;
export const integer: Column = { type: 'integer' };
export const instant: Column = { type: 'timestamptz', precision: 3 };
export const version: Column = { type: 'integer', default: 1 };
export const sequence: Column = { type: 'bigint', generated: 'increment' };
export const optional = (column: Column): Column => ({ ...column, nullable: true });
export const key = (name: string, column: Column = uuid): Column => ({
  ...column,
  primary: true,
  primaryKeyConstraintName: name,
});
/** Constraints are compared by name; what they say stands in the migrations alone. */
export const named = (table: string, ...names: string[]): { name: string; expression: string }[] =>
  names.map((name) => ({ name: `${table}_${name}`, expression: 'true' }));
export const index = (name: string, columns: string[], where?: string) => ({
  name,
  columns: () => columns,
  ...(where && { where }),
});
export const toContract = (table: string) => ({
  name: `${table}_contract_fkey`,
  target: 'contracts',
  columnNames: ['contractId', 'contractorId'],
  referencedColumnNames: ['id', 'contractorId'],
  onDelete: 'RESTRICT' as const,
});
export const toOne = (name: string, target: string, column: string) => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT' as const,
});
