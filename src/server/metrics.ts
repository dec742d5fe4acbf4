import { Counter, Gauge, type Registry } from 'prom-client';
import type { Outcome } from '../commands/runner/command';
import type { CommandRunner } from '../commands/runner/command-runner';
import type { RequestFacts } from './request-log';

/** Adds the state of the pool of connections, and how many reads beside it are not answered. */
export function addPoolMetrics(
  registry: Registry,
  connections: () => Record<string, number>,
  unansweredReads: () => number,
): void {
  new Gauge({
    name: 'database_connections',
    help: 'Connections of the pool by state; waiting are the requests that wait for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(connections())) this.set({ state }, count);
    },
  });
  new Gauge({
    name: 'database_reads_unanswered',
    help: 'Statements by keys that were sent beside the pool and are not answered yet.',
    registers: [registry],
    collect() {
      this.set(unansweredReads());
    },
  });
}

/** Adds how the replicas are that queries may read from. */
export function addReplicaMetrics(
  registry: Registry,
  replicas: () => readonly { name: string; isInUse: boolean; lag: number | null }[],
): void {
  new Gauge({
    name: 'database_replica_in_use',
    help: '1 where queries read from the replica; 0 where it is away, behind, or left alone after a failure.',
    labelNames: ['replica'],
    registers: [registry],
    collect() {
      for (const { name, isInUse } of replicas()) this.set({ replica: name }, isInUse ? 1 : 0);
    },
  });
  new Gauge({
    name: 'database_replica_lag_seconds',
    help: 'Seconds that the replica is behind the primary; not a number where that is not known.',
    labelNames: ['replica'],
    registers: [registry],
    collect() {
      for (const { name, lag } of replicas()) this.set({ replica: name }, lag ?? NaN);
    },
  });
}

/** What the business wants to be told of: the feed, and what waits for a decision. */
export interface BusinessFigures {
  readonly lastEventSequence: () => Promise<number>;
  readonly heldBackSeconds: () => Promise<number>;
  readonly oldestWaiting: () => Promise<
    readonly { readonly kind: string; readonly days: number }[]
  >;
}

/** Adds figures of the business; they are left out while the database is away. */
export function addBusinessMetrics(registry: Registry, figures: BusinessFigures): void {
  new Gauge({
    name: 'contract_events_last_sequence',
    help: 'Sequence of the last event written; not a number while the database is away.',
    registers: [registry],
    async collect() {
      // While the database is away the other metrics are wanted most.
      this.set(await figures.lastEventSequence().catch(() => NaN));
    },
  });
  new Gauge({
    name: 'contract_events_held_back_seconds',
    help: 'Seconds for which the oldest event that the feed does not tell yet has waited for an older transaction to end.',
    registers: [registry],
    async collect() {
      this.set(await figures.heldBackSeconds().catch(() => NaN));
    },
  });
  new Gauge({
    name: 'contracts_oldest_waiting_days',
    help: 'Days for which the oldest thing of each kind has waited for a decision; absent where none waits.',
    labelNames: ['kind'],
    registers: [registry],
    async collect() {
      const oldest = await figures.oldestWaiting().catch(() => []);
      this.reset();
      for (const { kind, days } of oldest) this.set({ kind }, days);
    },
  });
}

/** Calls that wait for their turn. */
export interface Queues {
  /** Is told when a call comes; what it gives is told when its turn has come, or it has given up. */
  readonly comes: (queue: 'contractor' | 'dry_run') => () => void;
  /** How many wait in all queues together. */
  readonly waiting: () => number;
}

/** Adds how many calls wait in each queue. */
export function addQueueMetrics(registry: Registry): Queues {
  const gauge = new Gauge({
    name: 'waiting_calls',
    help: 'Calls that wait for their turn: behind others about the same contractor, or for a slot for dry runs.',
    labelNames: ['queue'],
    registers: [registry],
  });
  for (const queue of ['contractor', 'dry_run']) gauge.set({ queue }, 0);
  let waiting = 0;
  return {
    waiting: () => waiting,
    comes: (queue) => {
      let isWaiting = true;
      waiting += 1;
      gauge.inc({ queue });
      return () => {
        if (!isWaiting) return;
        isWaiting = false;
        waiting -= 1;
        gauge.dec({ queue });
      };
    },
  };
}

/**
 * Counts what commands are refused for. Gives what makes, for one request, the runner that does, and
 * that notes the refusals among the request's facts.
 */
export function countingRefusals(
  commandRunner: CommandRunner,
  registry: Registry,
): (request: Pick<RequestFacts, 'refusals'>) => CommandRunner {
  const counter = new Counter({
    name: 'contract_refusals_total',
    help: 'Refusals of mutations by their code, those of dry runs apart.',
    labelNames: ['mutation', 'code', 'dry_run'],
    registers: [registry],
  });
  return ({ refusals }) => {
    const noted = <Entity>(
      mutation: string,
      isDryRun: boolean,
      outcome: Outcome<Entity>,
    ): Outcome<Entity> => {
      for (const { code } of 'refusals' in outcome ? outcome.refusals : []) {
        counter.inc({ mutation, code, dry_run: String(isDryRun) });
        refusals.push(code);
      }
      return outcome;
    };
    return {
      run: async (command, ...call) =>
        noted(command.mutation, false, await commandRunner.run(command, ...call)),
      dryRun: async (command, ...call) =>
        noted(command.mutation, true, await commandRunner.dryRun(command, ...call)),
    };
  };
}
