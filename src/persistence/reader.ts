import { type DataSource, EntityManager } from 'typeorm';
import { hasNoRoomYet } from './patient-pool';
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
    const inPool = (): Promise<Row[]> => this.query<Row[]>(statement, values);
    const reading = this.channel.read<Row>(statement, values);
    if (reading === null) return inPool();
    return reading.catch((error: unknown) => {
      // The pool may have a connection to give, and waits for one.
      if (hasNoRoomYet(error)) return inPool();
      throw error;
    });
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
