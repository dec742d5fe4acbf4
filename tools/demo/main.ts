import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { readSettings, SettingError } from '../../src/config';
import { tokyoDate } from '../../src/terms/model/calendar';
import { withDatabase } from '../database';
import { DemoError, fillDemo, SMALL_SET } from './fill';
import { summaryOf } from './summary';

const CONTRACTS_MAX = 1_000_000;
const USAGE = `Fills the database with contracts for demos and measurements.

  npm run demo
  npm run demo -- --contracts 1000000

  --contracts N   how many, to ${CONTRACTS_MAX} (default: ${SMALL_SET}, all written by the commands;
                  more are copies of these, and N is rounded up to whole copies)
  --append        add them to a database that has contracts already
`;

async function main(): Promise<void> {
  const { contracts, append } = optionsOf(process.argv.slice(2));
  const settings = readSettings(process.env);
  if (settings.production) throw new DemoError('No demo in production.');
  const today = settings.clockToday ?? tokyoDate(Date.now());

  const bar = new SingleBar(
    { format: '{bar} {percentage}% of {total} rows, {eta_formatted} left', hideCursor: true },
    Presets.shades_classic,
  );
  try {
    await withDatabase(settings, async (databaseUrl) => {
      console.log('Writing the history of the contracts ...');
      const first = await fillDemo(databaseUrl, { today, contracts, append }, (written, all) => {
        if (!bar.isActive) bar.start(all, 0);
        bar.update(written);
        if (written < all) return;
        bar.stop();
        console.log('Building the constraints anew ...');
      });
      const address = `http://127.0.0.1:${settings.port}`;
      console.log(await summaryOf(databaseUrl, today, first, address));
    });
  } finally {
    bar.stop();
  }
}

function optionsOf(args: string[]): { contracts: number; append: boolean } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        contracts: { type: 'string', default: String(SMALL_SET) },
        append: { type: 'boolean', default: false },
      },
    });
    const contracts = /^\d{1,7}$/.test(values.contracts) ? Number(values.contracts) : 0;
    if (contracts < 1 || contracts > CONTRACTS_MAX) {
      throw new Error(`--contracts must be a whole number from 1 to ${CONTRACTS_MAX}.`);
    }
    return { contracts, append: values.append };
  } catch (error) {
    throw new DemoError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

main().catch((error: unknown) => {
  // What the user can put right says all there is to say; anything else wants its stack.
  const isPlain = error instanceof DemoError || error instanceof SettingError;
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
});
