import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Caller } from '../../bench/caller';
import { addContractors } from '../../bench/database';
import { createLoads } from '../../bench/loads';
import { compareAnswers } from '../../bench/measure';
import { freePort, type Peer } from '../../bench/peers';
import { tokyoDate } from '../../src/terms/model/calendar';
import { fillDemo } from '../../tools/demo/fill';
import { startApp, type TestApp } from '../support/app';

const ROOT = join(__dirname, '../..');
const LOADS = ['1', '10', '100', 'contractor', 'page', 'typename'];
const SETS = 5;
const TODAY = tokyoDate(Date.now());

let app: TestApp;
const children: ChildProcess[] = [];

beforeAll(async () => {
  app = await startApp(TODAY);
  const options = { today: TODAY, contracts: 25, append: false };
  await fillDemo(app.databaseUrl, options, () => undefined);
  await addContractors(app.databaseUrl, TODAY);
});

afterAll(async () => {
  for (const child of children) {
    child.kill();
    await once(child, 'exit');
  }
  await app.stop();
});

/** Starts the benchmark's bare server on the database of the app. */
async function startBare(texts: boolean): Promise<Peer> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/peers/bare.ts'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: app.databaseUrl,
      PORT: String(port),
      BARE_TEXTS: String(texts),
    },
  });
  children.push(child);
  const address = `http://127.0.0.1:${port}`;
  while ((await fetch(`${address}/readyz`).catch(() => null)) === null) await sleep(50);
  return peerAt(texts ? 'bare-text' : 'bare', address);
}

function peerAt(name: string, address: string): Peer {
  return { name, pid: 0, caller: new Caller(address), stop: () => Promise.resolve() };
}

test('the servers that the benchmark compares answer alike', async () => {
  const peers = [peerAt('ours', app.address), await startBare(false), await startBare(true)];
  const authorizationOf = (subject: string, scope: string, contractorIds: string[]) =>
    Promise.resolve(JSON.stringify({ subject, scope, contractorIds }));
  const loads = await createLoads(LOADS, app.databaseUrl, authorizationOf, SETS);
  for (const load of loads) await compareAnswers(load, peers);
  for (const { caller } of peers) caller.close();
  expect(loads.flatMap(({ variables }) => variables).length).toBeGreaterThan(60);
});
