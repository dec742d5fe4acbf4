import type { Clock } from './commands/runner/clock';
import { readSettings } from './config';
import { createLogger } from './server/logger';
import { stopOnSignals } from './server/drain';
import { daysBetween, tokyoDate } from './terms/model/calendar';

/** Errors that are one line for whoever started the server. */
const PLAIN_FAULTS = [
  'SettingError',
  'PortError',
  'ManifestError',
  'DatabaseFault',
  'EmbeddedPostgresError',
];
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
  const format = settings.logFormat ?? (process.stdout.isTTY ? 'plain' : 'json');
  const logger = createLogger(settings.logLevel, format);
  // Traces are taken only of what is loaded after this.
  const endTelemetry = settings.sendsTraces
    ? (await import('./telemetry.js')).startTelemetry(process.env)
    : () => Promise.resolve();
  const { startApp } = await import('./app.js');

  const stopping = new AbortController();
  const clock = systemClock(settings.clockToday);
  const starting = startApp({ settings, clock, logger, signal: stopping.signal });
  stopOnSignals(logger, async () => {
    stopping.abort();
    // What a start has begun it ends itself.
    const app = await starting.catch(() => null);
    await app?.drain();
    await app?.close();
    await endTelemetry();
  });
  const app = await starting.catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
  if (app && process.stdout.isTTY && !settings.production) console.log(welcome(app.address));
}

/** Says to somebody at a terminal what to do next. */
function welcome(address: string): string {
  return `
  The desk       ${address}/
  Try queries    ${address}/graphiql
  The reference  ${address}/reference
  The API        ${address}/graphql
  Demo data      npm run demo, in another terminal
  To stop        Ctrl-C
`;
}

main().catch((error: unknown) => {
  // A fault that names its setting says all there is to say; anything else wants its stack.
  const isPlain = error instanceof Error && PLAIN_FAULTS.includes(error.name);
  console.error(isPlain ? error.message : error);
  process.exit(1);
});
