import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const PAUSE_MS = 5;

/** Waits until the feed tells all that has been written: open transactions of other databases hold it back too. */
export async function untilTold(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const isTold = async (): Promise<boolean> => {
    const { rows } = await client.query<{ told: boolean }>(
      'SELECT coalesce(max(sequence) < event_horizon(), true) AS told FROM contract_events',
    );
    return rows[0]?.told ?? false;
  };
  while (!(await isTold())) await sleep(PAUSE_MS);
  await client.end();
}
