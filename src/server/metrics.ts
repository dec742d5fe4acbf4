import { Counter, Gauge, type Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { lastEventSequence, poolState } from '../persistence/database-stats';
import type { Outcome } from '../commands/runner/command';
import type { CommandRunner } from '../commands/runner/command-runner';

/** Adds the state of the pool of connections. */
export function addDatabaseMetrics(registry: Registry, dataSource: DataSource): void {
  new Gauge({
    name: 'database_connections',
    help: 'Connections of the pool by state; waiting are the requests that wait for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(poolState(dataSource)))
        this.set({ state }, count);
    },
  });
}

/** Adds how far the feed of events has come, and how far its readers. Gives what tells of a reader. */
export function addFeedMetrics(
  registry: Registry,
  dataSource: DataSource,
): (sequence: number) => void {
  let read = 0;
  new Gauge({
    name: 'contract_events_last_sequence',
    help: 'Sequence of the last event written; not a number while the database is away.',
    registers: [registry],
    async collect() {
      // While the database is away the other metrics are wanted most.
      this.set(await lastEventSequence(dataSource).catch(() => NaN));
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

/** Gives the runner of commands, with a count of what it refuses. */
export function countingRefusals(commandRunner: CommandRunner, registry: Registry): CommandRunner {
  const refusals = new Counter({
    name: 'contract_refusals_total',
    help: 'Refusals of mutations by their code, those of dry runs apart.',
    labelNames: ['mutation', 'code', 'dry_run'],
    registers: [registry],
  });
  const count = <Entity>(
    mutation: string,
    isDryRun: boolean,
    outcome: Outcome<Entity>,
  ): Outcome<Entity> => {
    for (const { code } of 'refusals' in outcome ? outcome.refusals : []) {
      refusals.inc({ mutation, code, dry_run: String(isDryRun) });
    }
    return outcome;
  };
  return {
    run: async (command, ...call) =>
      count(command.mutation, false, await commandRunner.run(command, ...call)),
    dryRun: async (command, ...call) =>
      count(command.mutation, true, await commandRunner.dryRun(command, ...call)),
  };
}
