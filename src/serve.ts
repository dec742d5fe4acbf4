import { pino } from 'pino';
import { createApp } from './app';
import { startEmbeddedPostgres } from './embedded-postgres';
import { migrateDatabase } from './persistence/migrate';
import type { Clock } from './commands/runner/clock';
import { createAuthenticate } from './server/authenticate';
import { stopOnSignals } from './server/drain';
import type { Settings } from './config';

/** Serves until a signal: the database first, then the subgraph on it. `atEnd` runs last. */
export async function serve(
  settings: Settings,
  clock: Clock,
  atEnd: () => Promise<void>,
): Promise<void> {
  const logger = pino({ level: settings.logLevel });
  const { databaseUrl: given, dataDir } = settings;
  const embedded = given === null ? await startEmbeddedPostgres({ dataDir, log: logger }) : null;
  try {
    const databaseUrl = given ?? embedded?.url ?? '';
    await migrateDatabase(databaseUrl);
    const callerOf = await createAuthenticate(settings);
    const app = await createApp({ settings, databaseUrl, clock, callerOf, logger });
    const address = await app.listen();
    logger.info(`Ready: ${address}/graphql`);
    stopOnSignals({
      drain: () => app.drain(),
      close: async () => {
        await app.close();
        await embedded?.stop();
        await atEnd();
      },
      logger,
    });
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
