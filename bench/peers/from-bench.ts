import { createRequire } from 'node:module';
import { join } from 'node:path';

const load = createRequire(join(__dirname, '..', '..', '..', 'bench', 'package.json'));

/** Gives a package of those that only the benchmark installs; the checks of this repository do without them. */
export function fromBench(name: string): unknown {
  return load(name);
}
