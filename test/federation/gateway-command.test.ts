import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Answer, OPERATOR, startApp, type TestApp } from '../support/app';

const COMMAND = join(__dirname, '../../src/example-gateway/main.ts');

/** What the page is told of what it can do. */
interface Setup {
  readonly roles: readonly string[];
  readonly operations: readonly { readonly query: string }[];
}

/** Starts the command of `npm run gateway`. */
function start(settings: Record<string, string>): ChildProcess {
  const env = { ...process.env, ...settings };
  return spawn(process.execPath, ['--import', 'tsx', COMMAND], { env });
}

/** Gives what a process prints to a stream until a text is in it, or until it ends. */
async function printed(stream: NodeJS.ReadableStream | null, until?: string): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) {
    text += String(chunk);
    if (until !== undefined && text.includes(until)) break;
  }
  return text;
}

describe('npm run gateway', () => {
  let app: TestApp;
  let gateway: ChildProcess;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
  });
  afterEach(() => gateway.kill('SIGKILL'));
  afterAll(() => app.stop());

  test('says where it serves both subgraphs and what to try, until it is stopped', async () => {
    gateway = start({ SUBGRAPH_URL: `${app.address}/graphql`, GATEWAY_PORT: '0' });
    const text = await printed(gateway.stdout, '\n}\n');
    const [, address = ''] = /^Open (\S+)/m.exec(text) ?? [];
    const query = text.slice(text.indexOf('query {'));

    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: JSON.stringify(OPERATOR),
      },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as Answer<{ contractors: { edges: unknown[] } }>;
    expect(data?.contractors.edges).toHaveLength(5);

    const setup = (await (await fetch(`${address}/page/setup`)).json()) as Setup;
    expect(setup.operations[0]?.query).toBe(query.trim());
    expect(JSON.stringify(setup.operations)).not.toContain('_entities');
    expect(setup.roles).toContain('operator');

    gateway.kill('SIGTERM');
    expect(await once(gateway, 'exit')).toEqual([0, null]);
  });

  test('says so where no subgraph answers', async () => {
    gateway = start({ SUBGRAPH_URL: 'http://127.0.0.1:1/graphql' });
    const exit = once(gateway, 'exit');
    expect(await printed(gateway.stderr)).toBe(
      'No subgraph answers at http://127.0.0.1:1/graphql: start it with `npm start`, or set SUBGRAPH_URL.\n',
    );
    expect(await exit).toEqual([1, null]);
  });

  test('says so where something else answers', async () => {
    gateway = start({ SUBGRAPH_URL: `${app.address}/healthz` });
    const exit = once(gateway, 'exit');
    expect(await printed(gateway.stderr)).toContain('gives no type definitions: 404');
    expect(await exit).toEqual([1, null]);
  });
});
