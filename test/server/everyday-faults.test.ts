import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { Client } from 'pg';
import { pino } from 'pino';
import { startEmbeddedPostgres } from '../../src/embedded-postgres';
import { makeFolder, removeDataFolder } from '../embedded-postgres/support';
import { createTestDatabase } from '../support/postgres';

const ROOT = path.resolve(__dirname, '../..');

interface Ended {
  readonly code: number;
  readonly said: string;
}

/** Starts the server, which must not come up, and gives all that it says. */
function start(env: Record<string, string>, program = 'src/main.ts'): Promise<Ended> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', program],
      { cwd: ROOT, env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', PORT: '0', ...env } },
      (error, stdout, stderr) => {
        done({ code: Number(error?.code ?? 0), said: stdout + stderr });
      },
    );
  });
}

const oneLine = (line: RegExp): Ended => ({
  code: 1,
  said: expect.stringMatching(new RegExp(`^${line.source}\n$`)) as string,
});

describe('an everyday fault is one line that names the setting and the way out:', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = path.join(await makeFolder(), 'data');
  });
  afterEach(() => removeDataFolder(dataDir));

  test('a port in use, before a database is made', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    const ended = await start({ PORT: String(port), DATA_DIR: dataDir });
    other.close();
    expect(ended).toEqual(
      oneLine(/PORT \d+ of HOST 127.0.0.1 cannot be used: another program.* set PORT .*/),
    );
    await expect(readFile(path.join(dataDir, 'postgres/password'))).rejects.toThrow('ENOENT');
  });

  test('a host that is not of this machine', async () => {
    expect(await start({ HOST: '192.0.2.1', DATA_DIR: dataDir })).toEqual(
      oneLine(/PORT 0 of HOST 192.0.2.1 cannot be used: HOST is no address of this machine./),
    );
  });

  test('a data directory that is a file', async () => {
    await writeFile(dataDir, '');
    expect(await start({ DATA_DIR: dataDir })).toEqual(
      oneLine(/DATA_DIR .* cannot be written \(EEXIST\): .* set DATA_DIR to another folder./),
    );
  });

  test('a data directory that another server holds', async () => {
    const log = pino({ level: 'silent' });
    const other = await startEmbeddedPostgres({ dataDir, log, durable: false });
    const ended = await start({ DATA_DIR: dataDir });
    await other.stop();
    expect(ended).toEqual(oneLine(/DATA_DIR: the database in .* is in use by another server: .*/));
  });

  test('a data directory of another Postgres', async () => {
    const data = path.join(dataDir, 'postgres/data');
    await mkdir(data, { recursive: true });
    await writeFile(path.join(data, 'PG_VERSION'), '16\n');
    await chmod(dataDir, 0o755);
    expect(await start({ DATA_DIR: dataDir })).toEqual(
      oneLine(
        /DATA_DIR: the database in .* is of Postgres 16, and this server brings Postgres 18: .*/,
      ),
    );
  });
});

describe('a database that cannot be used is told in one line, without its password:', () => {
  const ask = async (change: (url: URL) => void, program?: string): Promise<Ended> => {
    const database = await createTestDatabase();
    const url = new URL(database.url);
    change(url);
    const ended = await start({ DATABASE_URL: url.href }, program);
    await database.drop();
    return ended;
  };

  test.each(['src/main.ts', 'src/migrate.ts'])('one that is away (%s)', async (program) => {
    const ended = await ask((url) => {
      url.port = '1';
      url.password = 'hunter2';
    }, program);
    expect(ended).toEqual(
      oneLine(/DATABASE_URL \(127.0.0.1:1\/\w+\): no Postgres answers there \(ECONNREFUSED\): .*/),
    );
  });

  test('one that is not there', async () => {
    const ended = await ask((url) => (url.pathname = '/nothing'));
    expect(ended).toEqual(
      oneLine(/DATABASE_URL \(.*\/nothing\): there is no database of that name./),
    );
  });

  test('one that refuses the password', async () => {
    const ended = await ask((url) => (url.password = 'hunter2'));
    expect(ended).toEqual(oneLine(/DATABASE_URL \(.*\): the user or the password is wrong./));
  });

  test('one whose user may not change the schema', async () => {
    const database = await createTestDatabase();
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const role = `runner_${process.pid}`;
    await client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'runs'`);
    await client.query(`DELETE FROM migrations WHERE name = 'Events1790000004000'`);
    await client.query(`GRANT SELECT, INSERT ON migrations TO ${role}`);
    const url = new URL(database.url);
    url.username = role;
    url.password = 'runs';
    const ended = await start({ DATABASE_URL: url.href });
    await client.query(`DROP OWNED BY ${role}`);
    await client.query(`DROP ROLE ${role}`);
    await client.end();
    await database.drop();
    expect(ended).toEqual(
      oneLine(/DATABASE_URL .*: the user may not change the schema: .*npm run migrate.*/),
    );
  });
});
