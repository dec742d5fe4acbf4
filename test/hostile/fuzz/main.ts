import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import setUp from '../../support/global-setup';
import { tearDown } from '../../support/global-teardown';
import { fuzz } from './fuzz';

const BYTES_PER_MIB = 1_048_576;
/** What a steady server may hold more at the end than at its half, caches and chance included. */
const STEADY_MIB = 32;

/** Sends as many operations as `--operations` says, and says how the heap goes meanwhile. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { operations: { type: 'string', default: '100000' }, seed: { type: 'string' } },
  });
  const operations = Number(values.operations);
  const seed = Number(values.seed ?? randomInt(2 ** 31));
  console.log(`${operations} operations; --seed ${seed} repeats them.`);
  const heap: number[] = [];
  await setUp();
  try {
    const outcomes = await fuzz({
      seed,
      operations,
      onProgress: (answered) => {
        if (answered % Math.ceil(operations / 10) > 0) return;
        globalThis.gc?.();
        heap.push(process.memoryUsage().heapUsed / BYTES_PER_MIB);
        console.log(`${answered} answered, heap ${Math.round(heap.at(-1) ?? 0)} MiB`);
      },
    });
    for (const [outcome, count] of [...outcomes].sort(([, a], [, b]) => b - a)) {
      console.log(`${count} ${outcome}`);
    }
    // Of a short form there is no half to speak of.
    const [half = Infinity, end = 0] = [heap[4], heap.at(-1)];
    if (end - half > STEADY_MIB) throw new Error('The heap grows.');
  } finally {
    await tearDown();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
