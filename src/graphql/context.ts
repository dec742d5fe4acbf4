import type { DataSource, EntityManager } from 'typeorm';
import type { Caller } from '../commands/runner/call';
import type { Clock } from '../commands/runner/clock';
import type { CommandRunner } from '../commands/runner/command-runner';
import type { ReadSources } from '../persistence/read-sources';
import { repositoriesOf } from '../persistence/repositories';
import { type EpochMs, type PlainDate, tokyoDate } from '../terms/model/calendar';
import { createLoaders, type Loaders } from './dataloaders';
import { DryRunSession, type TakeSlot } from './dry-run-session';

/** What the resolvers of one request are given. */
export interface Context {
  /** Who calls; without a token, somebody who may see nothing. */
  readonly caller: Caller;
  readonly isAuthenticated: boolean;
  /** The one instant, and its date in Tokyo, at which the whole request happens. */
  readonly now: EpochMs;
  readonly today: PlainDate;
  readonly commandRunner: CommandRunner;
  /** The transaction of the dry runs of this request, once there is one. */
  readonly dryRunSession: DryRunSession;
  /** Emptied after each mutation, so that its answer shows what it wrote. */
  readonly loaders: Loaders;
  /** Aborted where nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Makes the next reads see what was written: through the manager of the dry runs, or the database's own. */
  readonly resetLoaders: (dryRuns?: EntityManager) => void;
}

const NOBODY: Caller = {
  subject: '',
  scopes: new Set(),
  contractorIds: [],
  isOperator: false,
};

/** What all requests share. */
export interface AppServices {
  readonly dataSource: DataSource;
  /** Where queries read, and who has written of late. */
  readonly readSources: Pick<ReadSources, 'readerFor' | 'noteWrite'>;
  readonly clock: Clock;
  readonly commandRunner: CommandRunner;
  /** A dry run holds a connection while it waits for its locks: its request takes one of these first. */
  readonly takeDryRunSlot: TakeSlot;
}

/** Makes the context of one request of a caller; null is one without a token. */
export function createContext(
  services: AppServices,
  caller: Caller | null,
  signal: AbortSignal,
): Context {
  const { dataSource, readSources, clock, commandRunner, takeDryRunSlot } = services;
  const reader = caller ?? NOBODY;
  const now = clock.now();
  const dryRunSession = new DryRunSession(dataSource, takeDryRunSlot);
  const loaders = createLoaders(repositoriesOf(readSources.readerFor(reader.subject)), reader);
  return {
    caller: reader,
    isAuthenticated: caller !== null,
    now,
    today: tokyoDate(now),
    commandRunner,
    signal,
    dryRunSession,
    loaders,
    resetLoaders: (dryRuns) => {
      if (dryRuns === undefined) readSources.noteWrite(reader.subject);
      const fresh =
        dryRuns === undefined
          ? createLoaders(repositoriesOf(dataSource.manager), reader)
          : createLoaders(repositoriesOf(dryRuns), reader, dryRunSession.inTurn);
      Object.assign(loaders, fresh);
    },
  };
}
