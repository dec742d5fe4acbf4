import { appendFile, chown, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { run } from '../../src/embedded-postgres/binaries';
import { freePort } from '../../src/embedded-postgres/postmaster';
import { type Postgres, postgresOn } from './postgres';

/**
 * Makes a standby of a Postgres that runs, and starts it: of a copy of its files, and by the stream of its log. There is
 * no pg_basebackup among the embedded programs; this does what it does, while little is written.
 */
export async function createReplica(primary: Postgres, folder: string): Promise<Postgres> {
  const { cluster, url } = primary;
  const data = path.join(folder, 'data');
  const own = async (file: string): Promise<void> => {
    const { uid, gid } = cluster.user;
    if (uid !== undefined && gid !== undefined) await chown(file, uid, gid);
  };
  await mkdir(folder, { recursive: true });
  await own(folder);
  const client = new Client({ connectionString: url });
  await client.connect();
  let label: string;
  try {
    await client.query(`SELECT pg_backup_start('replica', true)`);
    await run('cp', ['-a', cluster.data, data], cluster.user);
    const stopped = await client.query<{ labelfile: string }>(
      'SELECT labelfile FROM pg_backup_stop(false)',
    );
    label = stopped.rows[0]?.labelfile ?? '';
  } finally {
    await client.end();
  }
  for (const ofPrimary of ['postmaster.pid', 'postmaster.opts']) {
    await rm(path.join(data, ofPrimary), { force: true });
  }
  const { hostname, port, username, password } = new URL(url);
  for (const [name, content] of [
    ['backup_label', label],
    ['standby.signal', ''],
  ] as const) {
    await writeFile(path.join(data, name), content);
    await own(path.join(data, name));
  }
  await appendFile(
    path.join(data, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password}'\n`,
  );
  const logFile = path.join(folder, 'postgres.log');
  const replica = postgresOn({ ...cluster, folder, data, logFile }, await freePort());
  await replica.start();
  return replica;
}
