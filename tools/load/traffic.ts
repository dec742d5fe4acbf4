import { setTimeout as sleep } from 'node:timers/promises';
import type { PlainDate } from '../../src/terms/model/calendar';
import type { Api } from '../torture/api';
import { Ledger } from '../torture/ledger';
import { live } from '../torture/life';

/** What callers ask for, besides what they write. */
const READS = [
  `{ contracts(first: 20, orderBy: APPLIED_ON_DESC) { edges { node { contractNumber status monthlyFee { total } } } } }`,
  `{ contracts(first: 20, filter: { status: [UNDER_NOTICE] }) { edges { node { contractNumber terminationEffectiveOn
      settlements(first: 3) { edges { node { kind amount lines { label amount } } } } } } } }`,
  `{ contractWorklist { applications { count oldestOn } outageClaims { count } } }`,
  `{ contractEvents(first: 20) { edges { node { type at contractorId } } } }`,
  `{ _entities(representations: [{ __typename: "Contractor", id: "C-1001" }, { __typename: "Contractor", id: "C-1002" }]) {
      ... on Contractor { contractLimits { serviceType available } contracts(first: 5) { edges { node { status } } } } } }`,
];

/** Calls arrive together that are due within as long. */
const ARRIVALS_MS = 10;

/** How calls went. */
export interface Figures {
  readonly calls: number;
  readonly perSecond: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** How many failed, by what they were answered with. */
  readonly faults: ReadonlyMap<string, number>;
  /** Of those that failed, in milliseconds. */
  readonly faultP99: number;
}

class Tally {
  private readonly begun = performance.now();
  private readonly durations: number[] = [];
  private readonly faultDurations: number[] = [];
  private readonly faults = new Map<string, number>();

  note(duration: number, fault: string | null): void {
    if (fault === null) {
      this.durations.push(duration);
      return;
    }
    this.faultDurations.push(duration);
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
  }

  figures(): Figures {
    const seconds = (performance.now() - this.begun) / 1_000;
    const calls = this.durations.length + this.faultDurations.length;
    return {
      calls,
      perSecond: calls / seconds,
      p50: quantile(this.durations, 0.5),
      p99: quantile(this.durations, 0.99),
      faults: this.faults,
      faultP99: quantile(this.faultDurations, 0.99),
    };
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Notes every call of an API. */
function tallied(api: Api, tally: Tally): Api {
  return {
    ask: async (operation, variables) => {
      const begun = performance.now();
      const reply = await api.ask<never>(operation, variables);
      tally.note(performance.now() - begun, reply.fault);
      return reply;
    },
  };
}

export interface Callers {
  readonly readers: number;
  /** They live one contractor after another. */
  readonly writers: number;
  /** How long they call, in milliseconds. */
  readonly ms: number;
  /** Begins the names of contractors and keys: no two runs on one database share it. */
  readonly name: string;
  readonly today: () => PlainDate;
}

/** Each caller has one call under way at any time. */
export async function sustain(
  api: Api,
  { readers, writers, ms, name, today }: Callers,
): Promise<Figures> {
  const tally = new Tally();
  const counted = tallied(api, tally);
  const until = performance.now() + ms;
  const repeat = async (call: (turn: number) => Promise<unknown>, from: number): Promise<void> => {
    for (let turn = from; performance.now() < until; turn += 1) await call(turn);
  };
  const each = (count: number, start: (place: number) => Promise<void>) =>
    Array.from({ length: count }, (_, place) => start(place));
  await Promise.all([
    ...each(readers, (place) => repeat((turn) => counted.ask(readAt(turn)), place)),
    ...each(writers, (place) => {
      const ledger = new Ledger(counted, `${name}-${place}`);
      return repeat((turn) => live(ledger, `C-${name}-${place}-${turn}`, today()), 0);
    }),
  ]);
  return tally.figures();
}

const readAt = (turn: number): string => READS[turn % READS.length] ?? '';

/** Asks so many times a second, whether it is answered or not, for some time. */
export async function flood(api: Api, perSecond: number, ms: number): Promise<Figures> {
  const tally = new Tally();
  const counted = tallied(api, tally);
  const begun = performance.now();
  const asked: Promise<unknown>[] = [];
  let count = 0;
  while (performance.now() - begun < ms) {
    for (const due = ((performance.now() - begun) / 1_000) * perSecond; count < due; count += 1) {
      asked.push(counted.ask(readAt(count)));
    }
    await sleep(ARRIVALS_MS);
  }
  await Promise.all(asked);
  return tally.figures();
}
