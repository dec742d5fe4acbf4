import { pino } from 'pino';
import { createApp } from './app';
import { startEmbeddedPostgres } from './embedded';
import { migrateDatabase } from './persistence/migrate';
import type { Clock } from './procedures/clock';
import { createCallerOf } from './server/auth';
import { stopOnSignals } from './server/drain';
import { readSettings, SettingError } from './settings';
import { daysBetween, tokyoDate } from './terms/calendar';

const MS_PER_DAY = 86_400_000;

/** The system's clock, or one set to a date while the time of day runs on. */
function systemClock(fixedToday: string | null): Clock {
  const now = (): number => {
    const at = Date.now();
    return fixedToday === null ? at : at + daysBetween(tokyoDate(at), fixedToday) * MS_PER_DAY;
  };
  return { now, today: () => tokyoDate(now()) };
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const logger = pino({ level: settings.logLevel });
  const { databaseUrl: given, dataDir } = settings;
  const embedded = given === null ? await startEmbeddedPostgres({ dataDir, log: logger }) : null;
  try {
    const databaseUrl = given ?? embedded?.url ?? '';
    await migrateDatabase(databaseUrl);
    const callerOf = await createCallerOf(settings);
    const clock = systemClock(settings.clockToday);
    const app = await createApp({ settings, databaseUrl, clock, callerOf, logger });
    const address = await app.listen();
    logger.info(`Ready: ${address}/graphql`);
    stopOnSignals({
      drain: () => app.drain(),
      close: async () => {
        await app.close();
        await embedded?.stop();
      },
      logger,
    });
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

main().catch((error: unknown) => {
  // A wrong setting says all there is to say; anything else wants its stack.
  console.error(error instanceof SettingError ? error.message : error);
  process.exit(1);
});
