import { pino } from 'pino';
import { readSettings } from '../../src/config';
import { findEmbeddedPostgres, startEmbeddedPostgres } from '../../src/embedded-postgres';
import { orDatabaseFault } from '../../src/persistence/database-faults';
import { tokyoDate } from '../../src/terms/model/calendar';
import { checkDatabase } from './check';

/** So many of a kind are told one by one. */
const TOLD = 20;
const EACH = 100_000;
const PLAIN_FAULTS = ['SettingError', 'DatabaseFault', 'EmbeddedPostgresError'];

async function main(): Promise<void> {
  const { databaseUrl, dataDir, clockToday } = readSettings(process.env);
  const log = pino({ level: 'warn' });
  const running = databaseUrl ?? (await findEmbeddedPostgres({ dataDir, log }));
  const started = running === null ? await startEmbeddedPostgres({ dataDir, log }) : null;
  const url = running ?? started?.url ?? '';
  const found = new Map<string, number>();
  try {
    const { contracts, contractors } = await checkDatabase(
      url,
      clockToday ?? tokyoDate(Date.now()),
      ({ rule, subject, says }) => {
        const count = (found.get(rule) ?? 0) + 1;
        found.set(rule, count);
        if (count <= TOLD) console.log(`${rule}: ${subject}: ${says}`);
      },
      ({ contractors: read }) => {
        if (read % EACH === 0) console.error(`${read} contractors ...`);
      },
    ).catch(orDatabaseFault('DATABASE_URL', url));
    for (const [rule, count] of found) {
      if (count > TOLD) console.log(`${rule}: ${count - TOLD} more`);
    }
    const faults = [...found.values()].reduce((sum, count) => sum + count, 0);
    console.log(`${contracts} contracts of ${contractors} contractors: ${faults} differ.`);
    if (faults > 0) process.exitCode = 1;
  } finally {
    await started?.stop();
  }
}

main().catch((error: unknown) => {
  const isPlain = error instanceof Error && PLAIN_FAULTS.includes(error.name);
  console.error(isPlain ? error.message : error);
  process.exitCode = 2;
});
