import type { Load } from './loads';
import { pressedWith } from './measure';
import type { Peer } from './peers';
import { residentMemory } from './processor';

const STEPS = 10;
const STEP_MS = 1_000;

/** Asks a server so many times, and prints along the way what memory it holds. */
export async function printMemory(peer: Peer, load: Load, requests: number): Promise<void> {
  const press = pressedWith(load).press(peer);
  let asked = 0;
  for (let step = 1; step <= STEPS; step += 1) {
    while (asked < (requests * step) / STEPS) asked += (await press(STEP_MS)).latencies.length;
    console.log(`${asked} requests: ${residentMemory(peer.pid).toFixed(0)} MiB`);
  }
}
