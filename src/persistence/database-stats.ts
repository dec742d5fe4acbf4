import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PlainDate } from '../terms/model/calendar';

/** Gives how many connections of a data source's pool there are in each state. */
export function poolState({ driver }: DataSource): Record<'idle' | 'busy' | 'waiting', number> {
  const { idleCount, totalCount, waitingCount } = (driver as unknown as { master: Pool }).master;
  return { idle: idleCount, busy: totalCount - idleCount, waiting: waitingCount };
}

/** What may wait for a decision of the company. */
export type WaitingKind = 'application' | 'change_request' | 'option_service' | 'outage_claim';

/** Gives for how many days the oldest of each kind has waited on a day; nothing for a kind of which none waits. */
export async function oldestWaiting(
  dataSource: DataSource,
  today: PlainDate,
): Promise<{ readonly kind: WaitingKind; readonly days: number }[]> {
  const rows = await dataSource.query<{ kind: WaitingKind; days: number | null }[]>(
    `SELECT w.kind, $1::date - min(w.since) AS days FROM (
      SELECT 'application' AS kind, applied_on AS since, id AS contract_id FROM contracts
        WHERE accepted_on IS NULL AND rejected_on IS NULL AND withdrawn_on IS NULL
      UNION ALL SELECT 'change_request', requested_on, contract_id FROM change_requests
        WHERE accepted_on IS NULL AND rejected_on IS NULL AND withdrawn_on IS NULL
      UNION ALL SELECT 'option_service', applied_on, contract_id FROM option_services
        WHERE accepted_on IS NULL AND rejected_on IS NULL AND withdrawn_on IS NULL
      UNION ALL SELECT 'outage_claim', (filed_at AT TIME ZONE 'Asia/Tokyo')::date, contract_id FROM outage_claims
        WHERE granted_at IS NULL AND denied_at IS NULL AND withdrawn_at IS NULL
    ) w JOIN contracts c ON c.id = w.contract_id
    WHERE w.kind = 'outage_claim' OR c.termination_effective_on IS NULL OR c.termination_effective_on >= $1
    GROUP BY w.kind`,
    [today],
  );
  return rows.map(({ kind, days }) => ({ kind, days: days ?? 0 }));
}

/** Gives the sequence of the last event, 0 where there is none. */
export async function lastEventSequence(dataSource: DataSource): Promise<number> {
  const rows = await dataSource.query<{ last: number }[]>(
    'SELECT coalesce(max(sequence), 0) AS last FROM contract_events',
  );
  return rows[0]?.last ?? 0;
}

/** Gives for how many seconds the oldest event that is not told yet has waited for older transactions, 0 where none does. */
export async function heldBackSeconds(dataSource: DataSource): Promise<number> {
  const rows = await dataSource.query<{ seconds: number }[]>(
    `SELECT coalesce(extract(epoch FROM now() - min(at)), 0)::float AS seconds
     FROM contract_events WHERE sequence >= event_horizon()`,
  );
  return rows[0]?.seconds ?? 0;
}
