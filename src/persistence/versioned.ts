import type { ObjectLiteral, Repository } from 'typeorm';
import { readByKeys } from './reader';

/** What names a row and the version of it that was read. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/**
 * Writes changes of a row and raises its version. Gives the row, by the columns named, as it is then; null where
 * another version than the one read is there.
 */
export async function changeVersion<Entity extends ObjectLiteral & Versioned, Row>(
  repository: Repository<Entity>,
  { id, version }: Versioned,
  changes: Partial<Entity>,
  columns: string,
): Promise<Row | null> {
  const { tableName } = repository.metadata;
  const written = columnsWritten(repository, { ...changes, version: version + 1 });
  const assignments = written.map(({ name }, place) => `${name} = $${place + 3}`).join(', ');
  const [rows] = await repository.query<[Row[], number]>(
    `UPDATE ${tableName} SET ${assignments} WHERE id = $1 AND version = $2 RETURNING ${columns}`,
    [id, version, ...written.map(({ value }) => value)],
  );
  return rows[0] ?? null;
}

/** Writes a new row. Gives it, by the columns named, as it is read. Throws where the database refuses it. */
export async function addRow<Entity extends ObjectLiteral, Row>(
  repository: Repository<Entity>,
  record: Partial<Entity>,
  columns: string,
): Promise<Row> {
  const { tableName } = repository.metadata;
  const written = columnsWritten(repository, record);
  const names = written.map(({ name }) => name).join(', ');
  const places = written.map((_column, place) => `$${place + 1}`).join(', ');
  const [row] = await repository.query<Row[]>(
    `INSERT INTO ${tableName} (${names}) VALUES (${places}) RETURNING ${columns}`,
    written.map(({ value }) => value),
  );
  if (row === undefined) throw new Error('An inserted row was not returned.');
  return row;
}

/** Gives the columns of a record that is written, and their values as the driver sends them. */
function columnsWritten<Entity extends ObjectLiteral>(
  { metadata, manager }: Repository<Entity>,
  record: Partial<Entity>,
): { readonly name: string; readonly value: unknown }[] {
  const { driver } = manager.dataSource;
  return Object.entries(record).flatMap(([property, value]) => {
    const column = metadata.findColumnWithPropertyName(property);
    if (column === undefined) throw new Error(`${metadata.tableName} has no ${property}.`);
    if (value === undefined) return [];
    return [
      {
        name: column.databaseName,
        value: driver.preparePersistentValue(value, column) as unknown,
      },
    ];
  });
}

/** Gives whose a part of a contract is, or null where there is no such part. */
export async function contractorIdOf(
  { manager, metadata }: Repository<ObjectLiteral>,
  id: string,
): Promise<string | null> {
  const [found] = await readByKeys<{ contractorId: string }>(
    manager,
    `SELECT contractor_id AS "contractorId" FROM ${metadata.tableName} WHERE id = $1`,
    [id],
  );
  return found?.contractorId ?? null;
}
