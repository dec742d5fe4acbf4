import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPageServer } from '../dev/sandbox-server';
import type { Answer } from '../support/app';

const COMMAND = join(__dirname, '../../examples/gateway/main.ts');

/** What the page is told of what it can do. */
interface Setup {
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

async function read<Body>(url: string, request?: RequestInit): Promise<Body> {
  return (await (await fetch(url, request)).json()) as Body;
}

describe('npm run gateway', () => {
  let settings: Record<string, string>;
  let subgraph: Awaited<ReturnType<typeof startPageServer>>;
  let gateway: ChildProcess;

  beforeAll(async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'gateway-'));
    settings = { GATEWAY_SECRET: 'known to both', DATA_DIR: dataDir };
    subgraph = await startPageServer('2024-04-08', settings);
  });
  afterEach(() => gateway.kill('SIGKILL'));
  afterAll(async () => {
    await subgraph.stop();
    await rm(settings['DATA_DIR'] ?? '', { recursive: true });
  });

  test('says where it serves both subgraphs and what to try, until it is stopped', async () => {
    gateway = start({
      ...settings,
      SUBGRAPH_URL: `${subgraph.address}/graphql`,
      GATEWAY_PORT: '0',
    });
    const text = await printed(gateway.stdout, '\n}\n');
    const [, address = ''] = /^Open (\S+)/m.exec(text) ?? [];
    const query = text.slice(text.indexOf('query {')).trim();

    const { token } = await read<{ token: string }>(`${address}/page/tokens/operator`);
    const { data } = await read<Answer<{ contractors: { edges: unknown[] } }>>(
      `${address}/graphql`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      },
    );
    expect(data?.contractors.edges).toHaveLength(5);
    const setup = await read<Setup>(`${address}/page/setup`);
    expect(setup.operations[0]?.query).toBe(query);
    expect(JSON.stringify(setup.operations)).not.toContain('_entities');
    const desk = await read<{ namesContractors: boolean }>(`${address}/desk/setup`);
    expect(desk.namesContractors).toBe(true);
    const visit = await fetch(`${address}/graphql`, { headers: { accept: 'text/html' } });
    expect(visit.url).toBe(`${address}/`);

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
    gateway = start({ SUBGRAPH_URL: `${subgraph.address}/healthz` });
    const exit = once(gateway, 'exit');
    expect(await printed(gateway.stderr)).toContain('gives no type definitions: 404');
    expect(await exit).toEqual([1, null]);
  });
});
