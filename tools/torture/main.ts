import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { tokyoDate } from '../../src/terms/model/calendar';
import { FAULTS } from './faults';
import { type FaultName, torture } from './torture';

const USAGE = `Lets faults happen to two servers and a Postgres of their own, under writers and readers.

  npm run torture
  npm run torture -- --minutes 60

  --minutes N   begins again until so many have passed (default: 0, each fault once)
`;
const PROBLEMS_TOLD = 20;
const NAMES = Object.keys(FAULTS) as FaultName[];

function* inTurn(minutes: number): Iterable<FaultName> {
  const until = performance.now() + minutes * 60_000;
  do yield* NAMES;
  while (performance.now() < until);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '0' } } });
  const minutes = Number(values.minutes);
  if (!(minutes >= 0)) throw new TypeError('--minutes must be a number.');
  const options = {
    folder: path.join(tmpdir(), `contracts-torture-${process.pid}`),
    today: () => tokyoDate(Date.now()),
    writers: 6,
    mutations: 40,
    leaveOut: (why: string) => console.log(`Left out: ${why}.`),
  };
  await torture(inTurn(minutes), options, ({ fault, acknowledged, backAfterMs, problems }) => {
    console.log(
      `${fault}: back after ${backAfterMs} ms; ${acknowledged} mutations acknowledged, ${problems.length} problems`,
    );
    for (const problem of problems.slice(0, PROBLEMS_TOLD)) console.log(`  ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  });
}

main().catch((error: unknown) => {
  const isUsage = error instanceof TypeError;
  console.error(isUsage ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = isUsage ? 2 : 1;
});
