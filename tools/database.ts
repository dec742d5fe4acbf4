import { pino } from 'pino';
import type { Settings } from '../src/config';
import { findEmbeddedPostgres, startEmbeddedPostgres } from '../src/embedded-postgres';

/**
 * Runs a task on the database that the settings name: that of DATABASE_URL, or the embedded one of DATA_DIR, which is
 * started for as long as the task takes where no server has it running.
 */
export async function withDatabase<Result>(
  { databaseUrl, dataDir }: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  task: (url: string) => Promise<Result>,
): Promise<Result> {
  const log = pino({ level: 'warn' });
  const running = databaseUrl ?? (await findEmbeddedPostgres({ dataDir, log }));
  if (running !== null) return task(running);
  const started = await startEmbeddedPostgres({ dataDir, log });
  try {
    return await task(started.url);
  } finally {
    await started.stop();
  }
}
