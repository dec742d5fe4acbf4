import { setTimeout as sleep } from 'node:timers/promises';
import type { PlainDate } from '../../src/terms/model/calendar';
import { checkDatabase } from '../check/check';
import type { Api } from './api';
import { Follower } from './follower';
import { Ledger } from './ledger';
import { live } from './life';
import { untilTold } from './until-told';

/** Between two looks of a reader. */
const PAUSE_MS = 20;

export interface TrafficOptions {
  readonly api: Api;
  /** Begins the names of contractors and keys: no two runs on one database share it. */
  readonly name: string;
  readonly writers: number;
  /** Today's date by the clock of the servers. */
  readonly today: () => PlainDate;
}

/** Writers, each with one contractor after another, and one who follows the feed meanwhile. */
export class Traffic {
  readonly ledger: Ledger;
  private readonly follower: Follower;
  private lives = 0;
  private running: Promise<unknown> = Promise.resolve();
  private isStopping = true;

  constructor(private readonly options: TrafficOptions) {
    this.ledger = new Ledger(options.api, options.name);
    this.follower = new Follower(options.api);
  }

  start(): void {
    this.isStopping = false;
    const writers = Array.from({ length: this.options.writers }, () => this.write());
    this.running = Promise.all([...writers, this.read()]);
    // Who waits for it is told.
    this.running.catch(() => undefined);
  }

  /** Has all who write come to an end: what they began is acknowledged when the promise resolves. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.running;
  }

  /** Waits until so many more mutations have been acknowledged. Throws where that takes too long. */
  async acknowledges(count: number, patienceMs = 60_000): Promise<void> {
    const enough = this.ledger.acknowledged + count;
    const until = performance.now() + patienceMs;
    while (this.ledger.acknowledged < enough) {
      if (performance.now() > until)
        throw new Error(
          `Nothing is acknowledged any more after ${this.ledger.acknowledged} mutations: ${JSON.stringify([...this.ledger.faults])}`,
        );
      await Promise.race([sleep(PAUSE_MS), this.running]);
    }
  }

  /** Holds what is on record against what was acknowledged, and against the rules; while nothing is written. */
  async verify(databaseUrl: string): Promise<string[]> {
    await untilTold(databaseUrl);
    await this.follower.readToTheEnd();
    const again = new Follower(this.options.api);
    await again.readToTheEnd();
    const problems = this.ledger.compare(again.events);
    const place = again.events.findIndex(({ id }, at) => id !== this.follower.events[at]?.id);
    if (place >= 0 || again.events.length !== this.follower.events.length) {
      problems.push(`The feed was read otherwise while it was written, from place ${place} on.`);
    }
    await checkDatabase(databaseUrl, this.options.today(), ({ rule, subject, says }) =>
      problems.push(`${rule}: ${subject}: ${says}`),
    );
    const internal = this.ledger.faults.get('INTERNAL_SERVER_ERROR') ?? 0;
    if (internal > 0) problems.push(`${internal} attempts failed with INTERNAL_SERVER_ERROR.`);
    return problems;
  }

  private async write(): Promise<void> {
    while (!this.isStopping) {
      this.lives += 1;
      const { name, today } = this.options;
      await live(this.ledger, `C-${name}-${this.lives}`, today());
    }
  }

  private async read(): Promise<void> {
    while (!this.isStopping) {
      await this.follower.readPage();
      await sleep(PAUSE_MS);
    }
  }
}
