import { readSettings } from '../../src/config';
import { orDatabaseFault } from '../../src/persistence/database-faults';
import { tokyoDate } from '../../src/terms/model/calendar';
import { withDatabase } from '../database';
import { checkDatabase } from './check';

/** So many of a kind are told one by one. */
const TOLD = 20;
const EACH = 100_000;
const PLAIN_FAULTS = ['SettingError', 'DatabaseFault', 'EmbeddedPostgresError'];

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const today = settings.clockToday ?? tokyoDate(Date.now());
  const found = new Map<string, number>();
  const { contracts, contractors } = await withDatabase(settings, (url) =>
    checkDatabase(
      url,
      today,
      ({ rule, subject, says }) => {
        const count = (found.get(rule) ?? 0) + 1;
        found.set(rule, count);
        if (count <= TOLD) console.log(`${rule}: ${subject}: ${says}`);
      },
      ({ contractors: read }) => {
        if (read % EACH === 0) console.error(`${read} contractors ...`);
      },
    ).catch(orDatabaseFault('DATABASE_URL', url)),
  );
  for (const [rule, count] of found) {
    if (count > TOLD) console.log(`${rule}: ${count - TOLD} more`);
  }
  const faults = [...found.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${contracts} contracts of ${contractors} contractors: ${faults} differ.`);
  if (faults > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  const isPlain = error instanceof Error && PLAIN_FAULTS.includes(error.name);
  console.error(isPlain ? error.message : error);
  process.exitCode = 2;
});
