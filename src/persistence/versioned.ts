import type { ObjectLiteral, Repository } from 'typeorm';

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
  const written = await repository
    .createQueryBuilder()
    .update()
    .set({ ...changes, version: version + 1 })
    .where({ id, version })
    .returning(columns)
    .updateEntity(false)
    .execute();
  return (written.raw as Row[])[0] ?? null;
}

/** Writes a new row. Gives it, by the columns named, as it is read. Throws where the database refuses it. */
export async function addRow<Entity extends ObjectLiteral, Row>(
  repository: Repository<Entity>,
  record: Partial<Entity>,
  columns: string,
): Promise<Row> {
  const written = await repository
    .createQueryBuilder()
    .insert()
    .values(record)
    .returning(columns)
    .updateEntity(false)
    .execute();
  const [row] = written.raw as Row[];
  if (row === undefined) throw new Error('An inserted row was not returned.');
  return row;
}

/** Gives whose a part of a contract is, or null where there is no such part. */
export async function contractorIdOf(
  repository: Repository<ObjectLiteral & { id: string; contractorId: string }>,
  id: string,
): Promise<string | null> {
  const found = await repository.findOne({ select: { contractorId: true }, where: { id } });
  return found?.contractorId ?? null;
}
