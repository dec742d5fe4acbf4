import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerOf, type Answer } from './toy-server';

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly heard: unknown[];
  readonly exit: Promise<unknown[]>;
}

const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

async function start(): Promise<Running> {
  const child = fork(join(__dirname, 'drain-fixture.ts'), { execArgv: ['--import', 'tsx'] });
  running.push(child);
  const heard: unknown[] = [];
  child.on('message', (message) => heard.push(message));
  await once(child, 'message');
  return { child, url: String(heard[0]), heard, exit: once(child, 'exit') };
}

async function ask({ url }: Running, query: string): Promise<Answer> {
  return answerOf(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
  );
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(10);
}

const isUnready = async ({ url }: Running) => (await fetch(`${url}/readyz`)).status === 503;

test.each(['SIGTERM', 'SIGINT'] as const)(
  'on %s what has come in is answered, then the rest is closed',
  async (signal) => {
    const server = await start();
    const slow = ask(server, '{ slow }');
    await until(() => server.heard.includes('asked'));
    server.child.kill(signal);
    await until(() => isUnready(server));

    const late = await ask(server, '{ shop { id } }');
    expect(late.data).toEqual({ shop: { id: '1' } });
    expect(server.heard).not.toContain('closed');

    server.child.send('release');
    expect((await slow).data).toEqual({ slow: 'answered' });
    expect(await server.exit).toEqual([0, null]);
    expect(server.heard).toContain('closed');
    await expect(fetch(server.url)).rejects.toThrow();
  },
);

test('an idle server stops although a connection is kept open', async () => {
  const server = await start();
  await ask(server, '{ shop { id } }');
  server.child.kill('SIGTERM');
  expect(await server.exit).toEqual([0, null]);
});

test('no request is lost while they keep coming: what is turned away was never let in', async () => {
  const server = await start();
  const answers: string[] = [];
  const turnedAway: unknown[] = [];
  const client = async (): Promise<void> => {
    while (turnedAway.length === 0) {
      try {
        answers.push((await ask(server, '{ fail }')).text);
      } catch (error) {
        turnedAway.push((error as { cause?: { code?: string } }).cause?.code);
      }
    }
  };
  const clients = Array.from({ length: 16 }, client);
  await until(() => answers.length > 50);
  server.child.kill('SIGTERM');
  await Promise.all(clients);
  expect(await server.exit).toEqual([0, null]);
  expect(new Set(turnedAway)).toEqual(new Set(['ECONNREFUSED']));
  expect(server.heard).toContain(`${answers.length} executed`);
  expect([...new Set(answers)]).toEqual(['{"data":{"fail":"executed"}}\n']);
});

test('a second signal ends it at once, as a failure', async () => {
  const server = await start();
  const slow = ask(server, '{ slow }').catch(() => 'no answer');
  await until(() => server.heard.includes('asked'));
  server.child.kill('SIGTERM');
  await until(() => isUnready(server));
  await until(() => {
    server.child.kill('SIGTERM');
    return server.child.exitCode !== null;
  });
  expect(await server.exit).toEqual([1, null]);
  expect(await slow).toBe('no answer');
});
