import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, makeFolder, postmasterPid, removeDataFolder } from '../embedded-postgres/support';

const ROOT = path.resolve(__dirname, '../..');

test('npm start serves from nothing, and a signal to npm ends it in order', async () => {
  const dataDir = path.join(await makeFolder(), 'data');
  const npm = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exit = once(npm, 'exit');
  const messages: string[] = [];
  for await (const line of createInterface(npm.stdout)) {
    const message = /"msg":"([^"]*)"/.exec(line)?.[1];
    if (message === undefined) continue;
    messages.push(message);
    const address = /^Ready: (.*)\/graphql$/.exec(message)?.[1];
    if (address === undefined) continue;
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    npm.kill('SIGTERM');
  }
  await exit;
  expect(messages.slice(-2)).toEqual(['embedded Postgres has stopped', 'stopped']);
  await removeDataFolder(dataDir);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s during the start leaves no Postgres behind',
  async (signal) => {
    const dataDir = path.join(await makeFolder(), 'data');
    const server = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, PORT: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const exit = once(server, 'exit');
    let said = '';
    server.stdout.on('data', (text: Buffer) => (said += text.toString()));
    const running = async (): Promise<number | null> =>
      postmasterPid(path.join(dataDir, 'postgres')).catch(() => null);
    let pid = await running();
    while (pid === null) {
      await sleep(5);
      pid = await running();
    }
    server.kill(signal);
    expect(await exit).toEqual([0, null]);
    expect(said).not.toContain('Ready');
    expect(await isAlive(pid)).toBe(false);
    await removeDataFolder(dataDir);
  },
);

test('outside production the server says loudly what it means to listen to all', async () => {
  const dataDir = path.join(await makeFolder(), 'data');
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: '',
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '0.0.0.0',
      LOG_FORMAT: 'plain',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exit = once(server, 'exit');
  const lines: string[] = [];
  for await (const line of createInterface(server.stdout)) {
    lines.push(line);
    if (/Ready: /.test(line)) server.kill('SIGTERM');
  }
  await exit;
  expect(lines.join('\n')).toMatch(
    /WARN: This is a trial that listens beyond this machine .* NODE_ENV=production/,
  );
  expect(lines.join('\n')).not.toContain('{"level"');
  await removeDataFolder(dataDir);
});
