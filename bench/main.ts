import { parseArgs } from 'node:util';
import { build, installPeers, ROOT } from './build';
import type { Result } from './chart';
import { dataDirOf, query, startDatabase } from './database';
import { printGrowth } from './lists/growth';
import { createLoads, LOAD_NAMES } from './loads';
import { printMemory } from './memory';
import { compareAnswers, measure, pressedWith } from './measure';
import { type Peer, PEER_NAMES, startPeer, WITH_OWN_PACKAGES } from './peers';
import { pinTo } from './processor';
import { resultOf, tableOf, writeResults } from './report';
import { printStart } from './start';
import { startIssuer } from './tokens';
import { createWriteLoads, removeWrites, WRITE_NAMES } from './writes';

const SERVER_CORE = 0;
const OTHER_CORE = 1;
const USAGE = `Compares the subgraph with other servers on one Postgres (Linux, two cores).

  npm run bench                        all servers and loads, and writes bench/results.json, .svg and the table
  npm run bench -- --check             compares their answers alone
  npm run bench -- lists               which pages of lists grow from 10,000 to 1,000,000 contracts
  npm run bench -- memory              what memory the subgraph holds over 100,000 requests
  npm run bench -- start               how long \`npm start\` takes on an embedded database that is there

  --contracts N     of the database, which is made on first use and kept in .data/bench (default: 200000)
  --peers A,B       of ${PEER_NAMES.join(', ')}
  --loads A,B       of ${[...LOAD_NAMES, ...WRITE_NAMES].join(', ')}
  --rounds N        of each load (default: 13)     --round-ms N   (default: 1000)
  --warm-up-ms N    of each server and load (default: 4000)
  --base FOLDER     another checkout of this repository, as the server \`base\`
  --sizes A,B       of \`lists\` (default: 10000,1000000)     --only TEXT   in the names of its pages
`;

const DEFAULT_PEERS = PEER_NAMES.filter((name) => name !== 'base');

interface Options {
  readonly contracts: number;
  readonly peers: readonly string[];
  readonly loads: readonly string[];
  readonly rounds: number;
  readonly roundMs: number;
  readonly warmUpMs: number;
  readonly base: string | null;
  readonly mode: string;
  readonly check: boolean;
  readonly sizes: readonly number[];
  readonly only: string;
}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      contracts: { type: 'string', default: '200000' },
      peers: { type: 'string', default: DEFAULT_PEERS.join(',') },
      loads: { type: 'string', default: [...LOAD_NAMES, ...WRITE_NAMES].join(',') },
      rounds: { type: 'string', default: '13' },
      'round-ms': { type: 'string', default: '1000' },
      'warm-up-ms': { type: 'string', default: '4000' },
      base: { type: 'string' },
      check: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '10000,1000000' },
      only: { type: 'string', default: '' },
    },
  });
  const asked = values.base === undefined ? values.peers : `${values.peers},base`;
  return {
    contracts: Number(values.contracts),
    peers: PEER_NAMES.filter((name) => asked.split(',').includes(name)),
    loads: values.loads.split(','),
    rounds: Number(values.rounds),
    roundMs: Number(values['round-ms']),
    warmUpMs: Number(values['warm-up-ms']),
    base: values.base ?? null,
    mode: positionals[0] ?? 'compare',
    check: values.check,
    sizes: values.sizes.split(',').map(Number),
    only: values.only,
  };
}

async function main(): Promise<void> {
  const options = readOptions();
  const { mode, base, contracts } = options;
  if (mode === 'lists') {
    await printGrowth(options.sizes, options.only);
    return;
  }
  if (mode === 'start') {
    await (await startDatabase(contracts)).stop();
    await printStart(dataDirOf(contracts));
    return;
  }
  const names = mode === 'memory' ? ['ours'] : options.peers;
  if (names.some((name) => WITH_OWN_PACKAGES.includes(name))) installPeers();
  build(ROOT);
  if (base !== null) build(base);
  pinTo(OTHER_CORE);
  const postgres = await startDatabase(contracts);
  const issuer = await startIssuer();
  const { jwksUrl, authorizationOf } = issuer;
  const peers: Peer[] = [];
  try {
    for (const name of names) {
      const databaseUrl = postgres.url;
      peers.push(await startPeer(name, { databaseUrl, jwksUrl, core: SERVER_CORE, base }));
    }
    const reads = options.loads.filter((name) => !WRITE_NAMES.includes(name));
    const loads = await createLoads(reads, postgres.url, authorizationOf);
    const [ours] = peers;
    const [firstLoad] = loads;
    if (mode === 'memory' && ours && firstLoad) {
      await printMemory(ours, firstLoad, 100_000);
      return;
    }
    for (const load of loads) await compareAnswers(load, peers);
    console.log(`${names.join(', ')} answer alike: ${reads.join(', ')}.\n`);
    if (options.check) return;

    const [{ pid } = { pid: 0 }] = await query<{ pid: number }>(
      postgres.url,
      `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid`,
    );
    const writers = peers.filter(({ name }) => name === 'ours' || name === 'base');
    const results: Result[] = [];
    const one = async (...of: Parameters<typeof measure>): Promise<void> => {
      const result = resultOf(await measure(...of));
      console.log(`${tableOf(result)}\n`);
      results.push(result);
    };
    for (const load of loads) await one(pressedWith(load), peers, pid, options);
    const writing = await createWriteLoads(options.loads, postgres.url, authorizationOf);
    for (const load of writing) await one(load, writers, pid, options);
    if (writing.length > 0) await removeWrites(postgres.url);
    // What is kept is the whole comparison.
    const isWhole = DEFAULT_PEERS.every((name) => names.includes(name)) && options.rounds >= 13;
    if (isWhole) writeResults(results, contracts, options.rounds);
  } finally {
    await Promise.all(peers.map((peer) => peer.stop()));
    issuer.close();
    await postgres.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof TypeError ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = 1;
});
