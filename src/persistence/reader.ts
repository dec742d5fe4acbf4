import { type DataSource, EntityManager } from 'typeorm';
import type { ReadChannel } from './read-channel';

/** What the reads of requests go through: the pool, and for rows by their keys a channel beside it. */
export class Reader extends EntityManager {
  constructor(
    source: DataSource,
    private readonly channel: ReadChannel,
  ) {
    super(source);
  }

  /** Gives the rows that a fixed statement finds by keys. */
  readByKeys<Row>(statement: string, values: unknown[]): Promise<Row[]> {
    return this.channel.read<Row>(statement, values) ?? this.query<Row[]>(statement, values);
  }
}

/** Gives the rows that a fixed statement finds by keys, in the transaction of a manager if it has one. */
export function readByKeys<Row>(
  manager: EntityManager,
  statement: string,
  values: unknown[],
): Promise<Row[]> {
  return manager instanceof Reader
    ? manager.readByKeys(statement, values)
    : manager.query<Row[]>(statement, values);
}
