import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '../../src/app';
import { createTrial } from '../../src/dev/trial';
import { createAuthenticate, remoteKeys } from '../../src/server/authenticate';
import { readSettings } from '../../src/config';
import { startOfTokyoDay } from '../../src/terms/model/calendar';
import { createTestDatabase } from '../support/postgres';

const MS_PER_HOUR = 3_600_000;

/** Serves the subgraph as `npm start` does, by some settings, on a day and a database of its own. */
export async function startPageServer(today: string, env: Record<string, string> = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'page-'));
  const database = await createTestDatabase();
  const settings = readSettings({ PORT: '0', DATA_DIR: dataDir, ...env });
  const clock = { now: () => startOfTokyoDay(today) + 9 * MS_PER_HOUR, today: () => today };
  const logger = pino({ level: 'silent' });
  const { keys, pages } = await createTrial(settings, clock, logger);
  const app = await createApp({
    settings,
    databaseUrl: database.url,
    clock,
    authenticate: createAuthenticate(keys ?? remoteKeys(settings.authJwksUrl ?? ''), settings),
    pages,
    logger,
  });
  return {
    address: await app.listen(),
    databaseUrl: database.url,
    async stop(): Promise<void> {
      await app.drain();
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true });
    },
  };
}
