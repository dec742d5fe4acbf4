import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { programEnvironment } from '../../src/embedded-postgres/binaries';
import { freePort } from '../../src/embedded-postgres/postmaster';
import type { OnEnd } from '../torture/cleanup';
import { openProxy, type Proxy } from '../torture/proxy';
import { haproxyConfig, patroniConfig } from './configs';

const execute = promisify(execFile);

/** One machine of the cluster: its Patroni with its Postgres, and the ways to it and from it. */
export interface Node {
  readonly name: string;
  readonly patroni: string;
  /** Starts Patroni, which starts Postgres. */
  start(): Promise<void>;
  /** Kills Patroni and Postgres, as a machine that loses power. */
  kill(): Promise<void>;
  /** Kills Postgres alone. */
  killPostgres(): Promise<void>;
  /** Has it hand over to the standby, as for maintenance. */
  handOver(): Promise<void>;
  /** Cuts it off from the others, from etcd and from its clients; it runs on. */
  cutOff(): void;
  reconnect(): void;
}

/** Two machines with Patroni, one of them the primary and the other its synchronous standby, behind HAProxy. */
export interface Cluster {
  readonly nodes: readonly Node[];
  /** Of a database, by HAProxy, at whichever is the primary. */
  urlOf(database: string): string;
}

/** Runs programs as the user of Debian's Postgres, which refuses to run as root. */
class Programs {
  private readonly running = new Set<ChildProcess>();

  constructor(
    readonly folder: string,
    private readonly user: { readonly uid: number; readonly gid: number },
  ) {}

  async write(name: string, text: string): Promise<string> {
    const file = path.join(this.folder, name);
    await writeFile(file, text, { mode: 0o600 });
    await chown(file, this.user.uid, this.user.gid);
    return file;
  }

  async start(name: string, program: string, args: readonly string[]): Promise<ChildProcess> {
    const log = await open(path.join(this.folder, `${name}.log`), 'a');
    const child = spawn(program, args, {
      ...this.user,
      cwd: this.folder,
      env: { ...programEnvironment(), HOME: this.folder },
      stdio: ['ignore', log.fd, log.fd],
    });
    await log.close();
    this.running.add(child);
    child.once('exit', () => this.running.delete(child));
    return child;
  }

  async stop(): Promise<void> {
    for (const child of [...this.running].reverse()) await end(child, 'SIGTERM');
  }
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

/** Starts a cluster in a folder that any user may enter. */
export async function startCluster(
  folder: string,
  password: string,
  onEnd: OnEnd,
): Promise<Cluster> {
  const idOf = async (flag: string): Promise<number> =>
    Number((await execute('id', [flag, 'postgres'])).stdout);
  const user = { uid: await idOf('-u'), gid: await idOf('-g') };
  await mkdir(folder, { recursive: true });
  await chown(folder, user.uid, user.gid);
  const programs = new Programs(folder, user);
  const etcd = await startEtcd(programs);
  onEnd(() => programs.stop());
  const ways: Proxy[] = [];
  onEnd(() => Promise.all(ways.map((way) => way.close())));
  const nodes: (Node & { readonly postgres: number; readonly rest: number })[] = [];
  for (const name of ['a', 'b']) {
    const [postgres, rest] = [await freePort(), await freePort()];
    const own = [await openProxy(etcd), await openProxy(postgres), await openProxy(rest)] as const;
    ways.push(...own);
    const [toEtcd, toPostgres, toRest] = own.map(({ port }) => port) as [number, number, number];
    const ports = { postgres, rest, toEtcd, toPostgres, toRest };
    const config = await programs.write(
      `${name}.yml`,
      patroniConfig({ name, folder, password, ...ports }),
    );
    let child: ChildProcess | null = null;
    nodes.push({
      name,
      patroni: `http://127.0.0.1:${rest}`,
      postgres: toPostgres,
      rest: toRest,
      start: async () => {
        child = await programs.start(name, 'patroni', [config]);
      },
      kill: async () => {
        if (child !== null) await end(child, 'SIGKILL');
        await killPostgres(path.join(folder, name));
      },
      killPostgres: () => killPostgres(path.join(folder, name)),
      handOver: async () => {
        const response = await fetch(`http://127.0.0.1:${rest}/switchover`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ leader: name }),
        });
        if (!response.ok) throw new Error(`It does not hand over: ${await response.text()}`);
      },
      cutOff: () => own.forEach((way) => way.cut()),
      reconnect: () => own.forEach((way) => way.mend()),
    });
  }
  const port = await freePort();
  const haproxy = await programs.write('haproxy.cfg', haproxyConfig(port, nodes));
  for (const node of nodes) {
    await node.start();
    onEnd(() => node.kill());
  }
  await programs.start('haproxy', 'haproxy', ['-f', haproxy]);
  return {
    nodes,
    urlOf: (database) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
  };
}

async function startEtcd(programs: Programs): Promise<number> {
  const [client, peer] = [await freePort(), await freePort()];
  const [clientUrl, peerUrl] = [client, peer].map((port) => `http://127.0.0.1:${port}`) as [
    string,
    string,
  ];
  await programs.start('etcd', 'etcd', [
    `--data-dir=${path.join(programs.folder, 'etcd')}`,
    `--listen-client-urls=${clientUrl}`,
    `--advertise-client-urls=${clientUrl}`,
    `--listen-peer-urls=${peerUrl}`,
    `--initial-advertise-peer-urls=${peerUrl}`,
    `--initial-cluster=default=${peerUrl}`,
  ]);
  return client;
}

/** Kills the postmaster of a data folder, where one runs; what it started ends by itself. */
async function killPostgres(data: string): Promise<void> {
  const { stdout } = await execute('pgrep', ['-f', `postgres -D ${data} `]).catch(() => ({
    stdout: '',
  }));
  for (const pid of stdout.split('\n').filter((line) => line !== '')) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}
