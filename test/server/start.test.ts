import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { makeFolder, removeDataFolder } from '../embedded-postgres/support';

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
