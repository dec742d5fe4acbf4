import type { DataSource } from 'typeorm';

/** The least number that, added to the ids of transactions to come, puts their events after all that are there. */
const LEAST_OFFSET = `SELECT (max(sequence) >> 20) + 1 - pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS least,
  event_transaction_offset() AS present FROM contract_events`;

interface Offsets {
  /** Null where there are no events. */
  readonly least: number | null;
  readonly present: number;
}

/**
 * Gives the offset that the ids of transactions lack for new events to come after all that are there: null where they
 * do already. One is lacking in a cluster that was given the rows of another, by a dump or by logical replication.
 */
export async function lackingOffset(dataSource: DataSource): Promise<number | null> {
  const [offsets] = await dataSource.query<Offsets[]>(LEAST_OFFSET);
  const { least = null, present = 0 } = offsets ?? {};
  return least !== null && least > present ? least : null;
}

/** Lets new events come after all that are there, also in a cluster that was given the rows of another. */
export async function continueEventSequence(dataSource: DataSource): Promise<void> {
  const offset = await lackingOffset(dataSource);
  if (offset === null) return;
  await dataSource.query(`CREATE OR REPLACE FUNCTION event_transaction_offset() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE RETURN ${offset}`);
}
