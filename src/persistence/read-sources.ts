import type { DataSource, EntityManager } from 'typeorm';
import { type ConnectionOptions, createDataSource } from './data-source';
import { ReadChannel } from './read-channel';
import { Reader } from './reader';

/** How often the replicas are looked at. */
const CHECK_MS = 1_000;
/** A replica that failed is left alone for as long. */
const REST_MS = 10_000;
/** Reads of a replica further behind would tell of too old a state. */
const MAX_LAG_MS = 5_000;
/** The reads of whoever wrote go to the primary for as long: longer than a replica in use may lag behind. */
const OWN_WRITES_MS = MAX_LAG_MS + 2 * CHECK_MS;
/** A slow replica is given up early, for the primary to answer. */
const REPLICA_TIMEOUTS = {
  statement_timeout: 5_000,
  lock_timeout: 1_000,
  idle_in_transaction_session_timeout: 5_000,
};

/** How a replica is, for whoever watches. */
export interface ReplicaState {
  readonly name: string;
  readonly isInUse: boolean;
  /** In seconds; null where it is not known. */
  readonly lag: number | null;
}

/** Where queries read. */
export interface ReadSources {
  /** What reads of the primary go through. */
  readonly primary: EntityManager;
  /** Gives what the reads of a caller go through: replicas in turn, the primary where none will do. */
  readonly readerFor: (subject: string) => EntityManager;
  /** Has the reads of a caller go to the primary for a while, which sees what the caller wrote. */
  readonly noteWrite: (subject: string) => void;
  readonly replicas: () => readonly ReplicaState[];
  /** How many statements by keys are not answered yet. */
  readonly unanswered: () => number;
  readonly close: () => Promise<void>;
}

/** A place in the write-ahead log, and when the primary had come to it. */
interface Position {
  readonly at: number;
  readonly position: number;
}

/** The databases that queries can read. */
export interface ReadTargets extends ConnectionOptions {
  readonly primaryUrl: string;
  readonly replicaUrls: readonly string[];
  readonly poolSize: number;
}

/**
 * Reads from the primary, and from the replicas at some URLs where there are any. One that is away, slow or behind is never a caller's concern: what fails on it
 * is asked of the primary, and it is left alone until it has recovered. The first look at all of them is over when the
 * promise resolves; none of them has to be there.
 */
export async function createReadSources(
  primary: DataSource,
  { primaryUrl, replicaUrls, poolSize, namesStatements = false }: ReadTargets,
): Promise<ReadSources> {
  const channel = new ReadChannel(primaryUrl, { namesStatements });
  const primaryReader = new Reader(primary, channel);
  const options = { poolSize, namesStatements, timeouts: REPLICA_TIMEOUTS };
  const replicas = replicaUrls.map(
    (url, index) => new Replica(`replica_${index + 1}`, url, options, primaryReader),
  );
  const positions: Position[] = [];
  const writtenUntil = new Map<string, number>();
  let turn = 0;

  const look = async (): Promise<void> => {
    const position = await primaryPosition(primary);
    if (position !== null) positions.push({ at: performance.now(), position });
    while (performance.now() - (positions[0]?.at ?? Infinity) > 10 * MAX_LAG_MS) positions.shift();
    await Promise.all(replicas.map((replica) => replica.look(positions)));
  };
  let looking: Promise<void> = Promise.resolve();
  if (replicas.length > 0) await look();
  const timer = setInterval(() => {
    looking = looking.then(look, look);
  }, CHECK_MS).unref();
  if (replicas.length === 0) clearInterval(timer);

  return {
    primary: primaryReader,
    readerFor: (subject) => {
      if ((writtenUntil.get(subject) ?? 0) > performance.now()) return primaryReader;
      const usable = replicas.filter(({ isInUse }) => isInUse);
      turn += 1;
      return usable[turn % usable.length]?.reader ?? primaryReader;
    },
    noteWrite: (subject) => {
      if (replicas.length === 0) return;
      const now = performance.now();
      // The oldest come first: what is over is forgotten.
      for (const [writer, until] of writtenUntil) {
        if (until > now) break;
        writtenUntil.delete(writer);
      }
      writtenUntil.delete(subject);
      writtenUntil.set(subject, now + OWN_WRITES_MS);
    },
    replicas: () => replicas.map(({ name, isInUse, lag }) => ({ name, isInUse, lag })),
    unanswered: () => [channel, ...replicas].reduce((sum, { unanswered }) => sum + unanswered, 0),
    close: async () => {
      clearInterval(timer);
      await looking;
      await Promise.all([channel, ...replicas].map((each) => each.close()));
    },
  };
}

class Replica {
  readonly reader: EntityManager;
  lag: number | null = null;
  private isUp = false;
  private restsUntil = 0;
  private readonly source: DataSource;
  private readonly channel: ReadChannel;

  constructor(
    readonly name: string,
    url: string,
    options: ConnectionOptions & { readonly poolSize: number },
    primary: Reader,
  ) {
    this.source = createDataSource(url, { ...options, waitsForRoom: false });
    this.channel = new ReadChannel(url, options);
    this.reader = new FallbackReader(this.source, this.channel, primary, () => {
      this.isUp = false;
      this.restsUntil = performance.now() + REST_MS;
    });
  }

  get unanswered(): number {
    return this.channel.unanswered;
  }

  get isInUse(): boolean {
    return this.isUp && performance.now() >= this.restsUntil;
  }

  /** Finds out how the replica is, against the places that the primary has come to. */
  async look(positions: readonly Position[]): Promise<void> {
    if (performance.now() < this.restsUntil) return;
    try {
      if (!this.source.isInitialized) await this.source.initialize();
      const [row] = await this.source.query<{ replayed: string | null }[]>(
        `SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() - '0/0'::pg_lsn END AS replayed`,
      );
      const lagMs = row?.replayed == null ? 0 : lagOf(Number(row.replayed), positions);
      this.lag = lagMs === null ? null : lagMs / 1_000;
      this.isUp = lagMs !== null && lagMs <= MAX_LAG_MS;
    } catch {
      this.lag = null;
      this.isUp = false;
    }
  }

  async close(): Promise<void> {
    await this.channel.close();
    if (this.source.isInitialized) await this.source.destroy();
  }
}

/** Gives how long ago, at most, the primary was where a replica is; null where that is longer than is remembered. */
function lagOf(replayed: number, positions: readonly Position[]): number | null {
  const ahead = positions.findIndex(({ position }) => position > replayed);
  if (ahead === -1) return 0;
  const reached = positions[ahead - 1];
  return reached === undefined ? null : performance.now() - reached.at;
}

async function primaryPosition(primary: DataSource): Promise<number | null> {
  try {
    const [row] = await primary.query<{ position: string }[]>(
      `SELECT pg_current_wal_lsn() - '0/0'::pg_lsn AS position`,
    );
    return row === undefined ? null : Number(row.position);
  } catch {
    return null;
  }
}

/** Asks a replica, and the primary where that fails. */
class FallbackReader extends Reader {
  constructor(
    replica: DataSource,
    channel: ReadChannel,
    private readonly primary: Reader,
    private readonly onFailure: () => void,
  ) {
    super(replica, channel);
  }

  override query<Result>(statement: string, values?: unknown[]): Promise<Result> {
    return this.orPrimary(super.query<Result>(statement, values), () =>
      this.primary.query<Result>(statement, values),
    );
  }

  override readByKeys<Row>(statement: string, values: unknown[]): Promise<Row[]> {
    return this.orPrimary(super.readByKeys<Row>(statement, values), () =>
      this.primary.readByKeys<Row>(statement, values),
    );
  }

  private async orPrimary<Result>(
    asked: Promise<Result>,
    askPrimary: () => Promise<Result>,
  ): Promise<Result> {
    try {
      return await asked;
    } catch {
      const result = await askPrimary();
      // What the primary would refuse too is no fault of the replica.
      this.onFailure();
      return result;
    }
  }
}
