import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programEnvironment } from '../../src/embedded-postgres/binaries';
import { freePort } from '../../src/embedded-postgres/postmaster';

const ROOT = path.resolve(__dirname, '../..');
const POLL_MS = 50;
const READY_MS = 60_000;

/** A server of the subgraph, as a process of its own. */
export interface Server {
  readonly address: string;
  readonly pid: () => number;
  start(): Promise<void>;
  /** Kills it, as by `kill -9`. */
  kill(): Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
}

/** Makes a server by its settings, not yet started; it logs into its data folder. */
export async function createServer(
  dataDir: string,
  settings: Readonly<Record<string, string>>,
): Promise<Server> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  };
  return {
    address,
    pid: () => child?.pid ?? 0,
    start: async () => {
      const log = await open(path.join(dataDir, `server-${port}.log`), 'a');
      child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
        cwd: ROOT,
        env: {
          ...programEnvironment(),
          ...settings,
          PORT: String(port),
          DATA_DIR: dataDir,
          LOG_LEVEL: settings['LOG_LEVEL'] ?? 'error',
        },
        stdio: ['ignore', log.fd, log.fd],
      });
      await log.close();
      const until = performance.now() + READY_MS;
      while ((await statusOf(`${address}/readyz`)) !== 200) {
        if (child.exitCode !== null) throw new Error(`The server did not start: see ${dataDir}.`);
        if (performance.now() > until) throw new Error('The server does not become ready.');
        await sleep(POLL_MS);
      }
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

/** Gives the status that an address answers with; 0 where nothing answers. */
export async function statusOf(address: string): Promise<number> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
