import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync } from 'node:fs';
import { chown, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programEnvironment } from '../../src/embedded-postgres/binaries';
import { freePort } from '../../src/embedded-postgres/postmaster';
import { type Postgres, query } from './postgres';

/** Where Debian has it. */
const PROGRAM = '/usr/sbin/pgbouncer';
/** What the pool tells Postgres at the start of a connection and PgBouncer 1.18 does not pass on. */
const NOT_PASSED_ON =
  'extra_float_digits,options,statement_timeout,lock_timeout,idle_in_transaction_session_timeout';

/** Tells whether there is a PgBouncer on this machine. */
export function hasPgBouncer(): boolean {
  try {
    accessSync(PROGRAM);
    return true;
  } catch {
    return false;
  }
}

export interface PgBouncer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a PgBouncer in transaction mode before a Postgres, with few connections for many clients. */
export async function startPgBouncer(postgres: Postgres, folder: string): Promise<PgBouncer> {
  const { port: target, cluster } = postgres;
  const port = await freePort();
  const { username, password, pathname } = new URL(postgres.url);
  const [users, config] = [path.join(folder, 'users.txt'), path.join(folder, 'pgbouncer.ini')];
  await writeFile(users, `"${username}" "${password}"\n`);
  await writeFile(
    config,
    `[databases]
* = host=127.0.0.1 port=${target}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = 5
max_client_conn = 200
ignore_startup_parameters = ${NOT_PASSED_ON}
`,
  );
  const { uid, gid } = cluster.user;
  if (uid !== undefined && gid !== undefined) {
    for (const file of [users, config]) await chown(file, uid, gid);
  }
  const child: ChildProcess = spawn(PROGRAM, ['-q', config], {
    ...cluster.user,
    cwd: '/',
    env: programEnvironment(),
    stdio: 'ignore',
  });
  const url = `postgres://${username}:${password}@127.0.0.1:${port}${pathname}`;
  const answers = (): Promise<boolean> =>
    query(url, 'SELECT').then(
      () => true,
      () => false,
    );
  for (let tries = 0; !(await answers()); tries += 1) {
    if (child.exitCode !== null || tries > 200) throw new Error('PgBouncer does not start.');
    await sleep(50);
  }
  return {
    url,
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
}
