import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** Gives how many connections of a data source's pool there are in each state. */
export function poolState({ driver }: DataSource): Record<'idle' | 'busy' | 'waiting', number> {
  const { idleCount, totalCount, waitingCount } = (driver as unknown as { master: Pool }).master;
  return { idle: idleCount, busy: totalCount - idleCount, waiting: waitingCount };
}

/** Gives the sequence of the last event, 0 where there is none. */
export async function lastEventSequence(dataSource: DataSource): Promise<number> {
  const rows = await dataSource.query<{ last: number }[]>(
    'SELECT coalesce(max(sequence), 0) AS last FROM contract_events',
  );
  return rows[0]?.last ?? 0;
}
