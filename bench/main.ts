import { parseArgs } from 'node:util';
import { build, ROOT } from './build';
import { query, startDatabase } from './database';
import { createLoads, LOAD_NAMES } from './loads';
import { compareAnswers, measure, type Measured } from './measure';
import { type Peer, PEER_NAMES, startPeer } from './peers';
import { pinTo } from './processor';
import { printed } from './report';
import { startIssuer } from './tokens';

const SERVER_CORE = 0;
const OTHER_CORE = 1;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      contracts: { type: 'string', default: '200000' },
      peers: { type: 'string', default: 'ours,bare,bare-text' },
      loads: { type: 'string', default: LOAD_NAMES.join(',') },
      rounds: { type: 'string', default: '13' },
      'round-ms': { type: 'string', default: '1000' },
      'warm-up-ms': { type: 'string', default: '4000' },
      base: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  });
  const names = PEER_NAMES.filter((name) => values.peers.split(',').includes(name));
  build(ROOT);
  if (names.includes('base') && values.base !== undefined) build(values.base);
  pinTo(OTHER_CORE);
  const postgres = await startDatabase(Number(values.contracts));
  const issuer = await startIssuer();
  const peers: Peer[] = [];
  try {
    const [{ pid: postmaster } = { pid: 0 }] = await query<{ pid: number }>(
      postgres.url,
      `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid`,
    );
    for (const name of names) {
      peers.push(
        await startPeer(name, {
          databaseUrl: postgres.url,
          jwksUrl: issuer.jwksUrl,
          core: SERVER_CORE,
          base: values.base ?? null,
        }),
      );
    }
    const loads = await createLoads(values.loads.split(','), postgres.url, issuer);
    for (const load of loads) await compareAnswers(load, peers);
    console.log(`${names.join(', ')} answer alike: ${loads.map(({ name }) => name).join(', ')}`);
    if (values.check) return;
    const pace = {
      rounds: Number(values.rounds),
      roundMs: Number(values['round-ms']),
      warmUpMs: Number(values['warm-up-ms']),
    };
    const measured: Measured[] = [];
    for (const load of loads) {
      const one = await measure(load, peers, postmaster, pace);
      console.log(printed(one));
      measured.push(one);
    }
  } finally {
    await Promise.all(peers.map((peer) => peer.stop()));
    issuer.close();
    await postgres.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
