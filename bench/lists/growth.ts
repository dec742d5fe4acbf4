import { createDataSource } from '../../src/persistence/data-source';
import { tokyoDate } from '../../src/terms/model/calendar';
import { startDatabase } from '../database';
import { questionsOf } from './questions';
import { placeIn, type Read, readPage, sampleOf } from './reads';

const TIMES = 3;
const DEPTH = 0.9;
const FLAT = 1.5;
/** Below it is noise. */
const FEW_ROWS = 1_000;

async function readAll(contracts: number, only: string): Promise<Map<string, Read>> {
  const postgres = await startDatabase(contracts);
  const source = await createDataSource(postgres.url, { poolSize: 2, timeouts: null }).initialize();
  try {
    const found = new Map<string, Read>();
    const questions = questionsOf(tokyoDate(Date.now()), await sampleOf(source.manager));
    for (const question of questions.filter(({ name }) => name.includes(only))) {
      found.set(question.name, await readPage(source, question, null, TIMES));
      const place = await placeIn(source.manager, question, DEPTH);
      if (place !== null) {
        found.set(`${question.name} at ${DEPTH}`, await readPage(source, question, place, TIMES));
      }
    }
    return found;
  } finally {
    await source.destroy();
    await postgres.stop();
  }
}

/** Prints which pages cost more in a database of the second size than in one of the first. */
export async function printGrowth(
  [small = 0, large = 0]: readonly number[],
  only: string,
): Promise<void> {
  const before = await readAll(small, only);
  const after = await readAll(large, only);
  let steep = 0;
  for (const [name, read] of after) {
    const least = before.get(name);
    if (least === undefined || least.rows < read.rows || read.visited < FEW_ROWS) continue;
    const growth = Math.min(read.visited / least.visited, read.time / least.time);
    if (growth <= FLAT) continue;
    steep += 1;
    const shown = [least, read].map(
      ({ rows, visited, time }) => `${rows} of ${visited.toFixed(0)} rows in ${time.toFixed(1)} ms`,
    );
    console.log(`${name}: ${shown.join(', then ')}`);
  }
  console.log(`${after.size} pages, of which ${steep} grow.`);
}
