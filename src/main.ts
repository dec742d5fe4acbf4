import type { Clock } from './commands/runner/clock';
import { readSettings, SettingError } from './config';
import { daysBetween, tokyoDate } from './terms/model/calendar';

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
  // Traces are taken only of what is loaded after this.
  const endTelemetry = settings.sendsTraces
    ? (await import('./telemetry.js')).startTelemetry()
    : () => Promise.resolve();
  const { serve } = await import('./serve.js');
  await serve(settings, systemClock(settings.clockToday), endTelemetry);
}

main().catch((error: unknown) => {
  // A wrong setting says all there is to say; anything else wants its stack.
  console.error(error instanceof SettingError ? error.message : error);
  process.exit(1);
});
