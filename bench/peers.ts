import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './build';
import { Caller } from './caller';
import { AUDIENCE, ISSUER } from './tokens';

const START_MS = 30_000;
const STOP_MS = 10_000;

/** How a server is started, below the root of its checkout. */
interface Program {
  readonly root: string;
  readonly file: string;
  readonly environment?: Record<string, string>;
}

const built = (file: string, environment: Record<string, string> = {}): Program => ({
  root: ROOT,
  file: `dist/bench/peers/${file}.js`,
  environment,
});

const PROGRAMS: Record<string, Program> = {
  ours: { root: ROOT, file: 'dist/src/main.js' },
  bare: built('bare'),
  'bare-text': built('bare', { BARE_TEXTS: 'true' }),
  usual: built('usual'),
  mercurius: built('mercurius'),
  postgraphile: built('postgraphile'),
};

/** The servers that can be compared, by name, in the order of the table. */
export const PEER_NAMES = [
  ...['ours', 'base', 'bare', 'bare-text', 'usual', 'mercurius', 'postgraphile'],
];
/** Those of them that need packages of the benchmark's own. */
export const WITH_OWN_PACKAGES = ['mercurius', 'postgraphile'];

/** A server under load. */
export interface Peer {
  readonly name: string;
  readonly pid: number;
  readonly caller: Caller;
  readonly stop: () => Promise<void>;
}

export interface PeerOptions {
  readonly databaseUrl: string;
  readonly jwksUrl: string;
  /** The core that it is kept to. */
  readonly core: number;
  /** The checkout of `base`: another state of this repository. */
  readonly base: string | null;
}

/** Starts a server by its name, in production, and waits until it answers. */
export async function startPeer(name: string, options: PeerOptions): Promise<Peer> {
  const program =
    name === 'base' ? { root: options.base ?? ROOT, file: 'dist/src/main.js' } : PROGRAMS[name];
  if (program === undefined) throw new Error(`There is no server of the name ${name}.`);
  const port = await freePort();
  const child = spawn(
    'taskset',
    ['--cpu-list', String(options.core), process.execPath, join(program.root, program.file)],
    {
      cwd: program.root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATABASE_URL: options.databaseUrl,
        AUTH_JWKS_URL: options.jwksUrl,
        AUTH_ISSUER: ISSUER,
        AUTH_AUDIENCE: AUDIENCE,
        DRAIN_NOTICE: '0',
        ...program.environment,
      },
    },
  );
  const caller = new Caller(`http://127.0.0.1:${port}`);
  await answering(child, name, port);
  return {
    name,
    pid: child.pid ?? 0,
    caller,
    stop: async () => {
      caller.close();
      await stopped(child);
    },
  };
}

async function answering(child: ChildProcess, name: string, port: number): Promise<void> {
  const until = performance.now() + START_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} has ended with ${child.exitCode}.`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (answer !== null && answer.status !== 503) return;
    if (performance.now() > until) throw new Error(`${name} does not answer.`);
    await sleep(50);
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(late);
}

/** Gives a port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
