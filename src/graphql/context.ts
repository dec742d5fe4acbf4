import type { DataSource, EntityManager } from 'typeorm';
import { repositoriesOf } from '../persistence/repositories';
import type { Caller } from '../commands/runner/caller';
import type { Clock } from '../commands/runner/clock';
import type { Semaphore } from '../commands/runner/keyed-mutex';
import type { CommandRunner } from '../commands/runner/command-runner';
import type { PlainDate } from '../terms/model/calendar';
import { createLoaders, type Loaders } from './dataloaders';
import { DryRunSession } from './plugins/dry-run-plugin';

/** What the resolvers of one request are given. */
export interface Context {
  /** Who calls; without a token, somebody who may see nothing. */
  readonly caller: Caller;
  readonly isAuthenticated: boolean;
  readonly clock: Clock;
  /** Today's date in Tokyo, the same for the whole request. */
  readonly today: PlainDate;
  readonly commandRunner: CommandRunner;
  /** The transaction of the dry runs of this request, once there is one. */
  readonly dryRunSession: DryRunSession;
  /** Made anew after each mutation, so that its answer shows what it wrote. */
  loaders: Loaders;
  /** Tells how far a reader of the feed has come: the sequence of the last event answered. */
  readonly noteFeedRead: (sequence: number) => void;
  /** Makes the next reads go through a manager, or the database's own. */
  resetLoaders(manager?: EntityManager): void;
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
  /** Where queries read: a replica, or the same. */
  readonly readSource: () => DataSource;
  readonly clock: Clock;
  readonly commandRunner: CommandRunner;
  /** A dry run holds a connection while it waits for its locks: it takes one of these first. */
  readonly dryRunSemaphore: Semaphore;
  readonly noteFeedRead: Context['noteFeedRead'];
}

/** Makes the context of one request of a caller; null is one without a token. */
export function createContext(services: AppServices, caller: Caller | null): Context {
  const {
    dataSource,
    readSource,
    clock,
    commandRunner,
    dryRunSemaphore: dryRunSemaphore,
    noteFeedRead,
  } = services;
  const reader = caller ?? NOBODY;
  return {
    caller: reader,
    isAuthenticated: caller !== null,
    clock,
    today: clock.today(),
    commandRunner,
    noteFeedRead,
    dryRunSession: new DryRunSession(dataSource, dryRunSemaphore),
    loaders: createLoaders(repositoriesOf(readSource().manager), reader),
    resetLoaders(manager = dataSource.manager) {
      this.loaders = createLoaders(repositoriesOf(manager), reader);
    },
  };
}
