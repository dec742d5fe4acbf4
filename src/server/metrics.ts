import { Counter, Gauge, type Registry } from 'prom-client';
import type { Outcome } from '../commands/runner/command';
import type { CommandRunner } from '../commands/runner/command-runner';
import type { RequestFacts } from './request-log';

/** Adds the state of the pool of connections. */
export function addPoolMetrics(
  registry: Registry,
  connections: () => Record<string, number>,
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
}

/** Adds how far the feed of events has come, and how far its readers. Gives what tells of a reader. */
export function addFeedMetrics(
  registry: Registry,
  lastSequence: () => Promise<number>,
): (sequence: number) => void {
  let read = 0;
  new Gauge({
    name: 'contract_events_last_sequence',
    help: 'Sequence of the last event written; not a number while the database is away.',
    registers: [registry],
    async collect() {
      // While the database is away the other metrics are wanted most.
      this.set(await lastSequence().catch(() => NaN));
    },
  });
  new Gauge({
    name: 'contract_events_read_sequence',
    help: 'Greatest sequence that this server has answered to a reader of the feed: it lags by the distance to the last.',
    registers: [registry],
    collect() {
      this.set(read);
    },
  });
  return (sequence) => {
    read = Math.max(read, sequence);
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
