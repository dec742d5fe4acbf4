import type { DataSource, EntityManager } from 'typeorm';
import { repositoriesOf } from '../persistence/repositories';
import type { Caller } from '../procedures/caller';
import type { Clock } from '../procedures/clock';
import type { Places } from '../procedures/queue';
import type { Office } from '../procedures/transaction';
import type { PlainDate } from '../terms/calendar';
import { createLoaders, type Loaders } from './loaders';
import { Rehearsal } from './rehearsal';

/** What the resolvers of one request are given. */
export interface Context {
  /** Who calls; without a token, somebody who may see nothing. */
  readonly caller: Caller;
  readonly isAuthenticated: boolean;
  readonly clock: Clock;
  /** Today's date in Tokyo, the same for the whole request. */
  readonly today: PlainDate;
  readonly office: Office;
  /** The transaction of the dry runs of this request, once there is one. */
  readonly rehearsal: Rehearsal;
  /** Made anew after each mutation, so that its answer shows what it wrote. */
  loaders: Loaders;
  /** Tells how far a reader of the feed has come: the sequence of the last event answered. */
  readonly noteFeedRead: (sequence: number) => void;
  /** Makes the next reads go through a manager, or the database's own. */
  readAnew(manager?: EntityManager): void;
}

const NOBODY: Caller = {
  subject: '',
  scopes: new Set(),
  contractorIds: [],
  isOperator: false,
};

/** What all requests share. */
export interface Surroundings {
  readonly dataSource: DataSource;
  /** Where queries read: a replica, or the same. */
  readonly readSource: () => DataSource;
  readonly clock: Clock;
  readonly office: Office;
  /** A rehearsal holds a connection while it waits for its locks: it takes one of these first. */
  readonly rehearsalPlaces: Places;
  readonly noteFeedRead: Context['noteFeedRead'];
}

/** Makes the context of one request of a caller; null is one without a token. */
export function createContext(surroundings: Surroundings, caller: Caller | null): Context {
  const { dataSource, readSource, clock, office, rehearsalPlaces, noteFeedRead } = surroundings;
  const reader = caller ?? NOBODY;
  return {
    caller: reader,
    isAuthenticated: caller !== null,
    clock,
    today: clock.today(),
    office,
    noteFeedRead,
    rehearsal: new Rehearsal(dataSource, rehearsalPlaces),
    loaders: createLoaders(repositoriesOf(readSource().manager), reader),
    readAnew(manager = dataSource.manager) {
      this.loaders = createLoaders(repositoriesOf(manager), reader);
    },
  };
}
