import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './build';
import { freePort } from './peers';

const TIMES = 5;

/** Starts the subgraph as `npm start` does on an embedded database that is there, and prints when it was ready. */
export async function printStart(dataDir: string): Promise<void> {
  for (let turn = 0; turn < TIMES; turn += 1) {
    const port = await freePort();
    const begun = performance.now();
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: dataDir },
    });
    while (!(await isReady(port))) await sleep(20);
    console.log(`ready after ${(performance.now() - begun).toFixed(0)} ms`);
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
  return answer?.status === 200;
}
