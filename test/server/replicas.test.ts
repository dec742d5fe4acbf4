import { connect as connectTo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply } from '../support/contracts';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

const CONTRACTOR = actingFor('C-1');
const COUNT = '{ contracts { totalCount } }';

/** A way to a database that can be cut. */
async function tunnelTo(url: string) {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let isCut = false;
  const server: Server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connectTo(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const tunnel = new URL(url);
  tunnel.port = String((server.address() as { port: number }).port);
  return {
    url: tunnel.href,
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    close: () => new Promise((done) => server.close(done)),
  };
}

describe('with replicas', () => {
  let app: TestApp;
  /** It stands still: what is written to the primary never comes to it. */
  let replica: TestDatabase;
  let tunnel: Awaited<ReturnType<typeof tunnelTo>>;
  beforeAll(async () => {
    replica = await createTestDatabase();
    tunnel = await tunnelTo(replica.url);
    app = await startApp('2024-04-08', {
      databaseReplicaUrls: ['postgres://127.0.0.1:1/missing', tunnel.url],
    });
  });
  afterAll(async () => {
    await app.stop();
    await tunnel.close();
    await replica.drop();
  });

  const count = async (caller: typeof OPERATOR): Promise<number> =>
    (await app.read<{ contracts: { totalCount: number } }>(caller, COUNT)).contracts.totalCount;
  const inUse = async (): Promise<string[]> =>
    (await (await fetch(`${app.address}/metrics`)).text())
      .split('\n')
      .filter((line) => line.startsWith('database_replica_in_use'));

  test('the one that is missing does not keep the server from its work', async () => {
    expect((await fetch(`${app.address}/readyz`)).status).toBe(200);
    expect(await inUse()).toEqual([
      'database_replica_in_use{replica="replica_1"} 0',
      'database_replica_in_use{replica="replica_2"} 1',
    ]);
  });

  test('queries read from a replica, but whoever wrote sees what was written', async () => {
    await apply(app, CONTRACTOR);
    expect(await count(OPERATOR)).toBe(0);
    for (let round = 0; round < 4; round += 1) expect(await count(CONTRACTOR)).toBe(1);
  });

  test('entities of a gateway are read where their caller wrote', async () => {
    const id = await apply(app, CONTRACTOR);
    const entities = `query ($id: ID!) { _entities(representations: [{ __typename: "Contract", id: $id }]) { ... on Contract { id } } }`;
    expect(await app.read(CONTRACTOR, entities, { id })).toEqual({ _entities: [{ id }] });
  });

  test('when one dies no query fails, and it is left alone', async () => {
    tunnel.cut();
    const counts = await Promise.all(Array.from({ length: 20 }, () => count(OPERATOR)));
    expect(new Set(counts)).toEqual(new Set([2]));
    expect(await inUse()).toContain('database_replica_in_use{replica="replica_2"} 0');
    await sleep(1_200);
    expect(await count(OPERATOR)).toBe(2);
  });
});
