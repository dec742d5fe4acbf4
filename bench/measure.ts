import { isDeepStrictEqual } from 'node:util';
import type { Calls } from './caller';
import { comparable, type Load, requestsOf } from './loads';
import type { Peer } from './peers';
import { postgresTime, processTime, residentMemory } from './processor';

/** What one round of one load did to one server: times in milliseconds a request. */
export interface Round {
  readonly server: number;
  readonly postgres: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Presses a server for some milliseconds. */
export type Press = (peer: Peer) => (milliseconds: number) => Promise<Calls>;

/** A load, as servers are pressed with it. */
export interface Pressed {
  readonly name: string;
  readonly title: string;
  readonly press: Press;
}

/** All rounds of one load, by server. */
export interface Measured {
  readonly name: string;
  readonly title: string;
  readonly rounds: ReadonlyMap<string, readonly Round[]>;
  /** In MiB, at the end of the rounds. */
  readonly memory: ReadonlyMap<string, number>;
}

export interface Pace {
  readonly rounds: number;
  readonly roundMs: number;
  readonly warmUpMs: number;
}

/** Asks all servers all that a load asks, and throws where their answers differ. */
export async function compareAnswers(load: Load, peers: readonly Peer[]): Promise<void> {
  const answered = new Map<string, unknown[]>();
  for (const { name, caller } of peers) {
    const answers: unknown[] = [];
    for (const request of requestsOf(load, name))
      answers.push(JSON.parse(await caller.ask(request)));
    answered.set(name, answers);
    const failed = answers.find((answer) => (answer as { errors?: unknown }).errors !== undefined);
    if (failed !== undefined) {
      throw new Error(`${load.name}, ${name}: ${JSON.stringify(failed).slice(0, 1_000)}`);
    }
  }
  const [first, ...others] = answered;
  if (first === undefined) return;
  for (const [name, answers] of others) {
    const factsOnly = name === 'postgraphile';
    answers.forEach((answer, place) => {
      const pair = [first[1][place], answer].map((each) => comparable(each, factsOnly));
      if (isDeepStrictEqual(pair[0], pair[1])) return;
      const shown = pair.map((each) => JSON.stringify(each).slice(0, 2_000)).join('\n');
      throw new Error(`${load.name}: ${first[0]} and ${name} differ.\n${shown}`);
    });
  }
}

/** Presses servers in turn with a load, every other round in the reverse order. */
export async function measure(
  { name: load, title, press }: Pressed,
  peers: readonly Peer[],
  postmaster: number,
  pace: Pace,
): Promise<Measured> {
  const rounds = new Map<string, Round[]>(peers.map(({ name }) => [name, []]));
  const presses = new Map(peers.map((peer) => [peer.name, press(peer)]));
  for (const { name } of peers) await presses.get(name)?.(pace.warmUpMs);
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const { name, pid } of round % 2 === 0 ? peers : peers.toReversed()) {
      const before = { server: processTime(pid), postgres: postgresTime(postmaster) };
      const calls = await presses.get(name)?.(pace.roundMs);
      if (calls === undefined) continue;
      const server = processTime(pid) - before.server;
      const postgres = postgresTime(postmaster) - before.postgres;
      rounds.get(name)?.push(roundOf(calls, server, postgres));
    }
  }
  const memory = new Map(peers.map(({ name, pid }) => [name, residentMemory(pid)]));
  return { name: load, title, rounds, memory };
}

/** Gives a load of requests as servers are pressed with it. */
export function pressedWith(load: Load): Pressed {
  const press: Press = ({ name, caller }) => {
    const requests = requestsOf(load, name);
    let turn = 0;
    return (milliseconds) =>
      caller.press(load.callers, milliseconds, () => {
        turn = (turn + 1) % requests.length;
        const request = requests[turn];
        if (request === undefined) throw new Error(`${load.name} asks nothing.`);
        return request;
      });
  };
  return { name: load.name, title: load.title, press };
}

function roundOf({ latencies, elapsed }: Calls, server: number, postgres: number): Round {
  const sorted = latencies.toSorted((a, b) => a - b);
  return {
    server: server / latencies.length,
    postgres: postgres / latencies.length,
    perSecond: (latencies.length / elapsed) * 1_000,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
  };
}

/** Gives a quantile of sorted numbers. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}
