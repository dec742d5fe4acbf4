import DataLoader from 'dataloader';

/** What is there already, or is still to come. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** Goes on with a value: at once where it is there already. */
export function whenRead<Value, Result>(
  value: MaybePromise<Value>,
  use: (value: Value) => MaybePromise<Result>,
): MaybePromise<Result> {
  return value instanceof Promise ? value.then(use) : use(value);
}

/** Makes what reads for the same list of keys once, however many fields want it. */
export function oncePerList<Key>(
  read: (keys: readonly Key[]) => Promise<void>,
): (keys: readonly Key[]) => Promise<void> {
  const begun = new WeakMap<readonly Key[], Promise<void>>();
  return (keys) => {
    const done = begun.get(keys) ?? read(keys);
    begun.set(keys, done);
    return done;
  };
}

/**
 * Reads what the fields of a request ask for in one statement, as a DataLoader does; what has been read before, or
 * ahead, it gives at once, without a promise. Values are never undefined.
 */
export class Loader<Key, Value> {
  private readonly values = new Map<string, Value>();
  private batches: DataLoader<Key, Value, string> | null = null;

  constructor(
    private readonly read: (keys: readonly Key[]) => Promise<readonly Value[]>,
    private readonly nameOf: (key: Key) => string = String,
  ) {}

  /** Gives the value of a key. */
  load(key: Key): MaybePromise<Value> {
    return this.values.get(this.nameOf(key)) ?? this.loadBatched(key);
  }

  /** Gives the value of a key where it has been read. */
  find(key: Key): Value | undefined {
    return this.values.get(this.nameOf(key));
  }

  /** Remembers a value that was come by in another way. */
  prime(key: Key, value: Value): void {
    this.values.set(this.nameOf(key), value);
  }

  /** Reads many values that are about to be asked for. What fails is asked for again, and its error told, by who needs it. */
  readonly readAhead = oncePerList(async (keys: readonly Key[]): Promise<void> => {
    const missing = new Map<string, Key>();
    for (const key of keys) {
      const name = this.nameOf(key);
      if (!this.values.has(name)) missing.set(name, key);
    }
    if (missing.size > 0) await this.readNow([...missing.values()]).catch(() => undefined);
  });

  private loadBatched(key: Key): MaybePromise<Value> {
    const name = this.nameOf(key);
    // A value may be null, 0 or an empty list.
    if (this.values.has(name)) return this.values.get(name) as Value;
    this.batches ??= new DataLoader((keys) => this.readNow(keys), { cacheKeyFn: this.nameOf });
    return this.batches.load(key);
  }

  private async readNow(keys: readonly Key[]): Promise<readonly Value[]> {
    const values = await this.read(keys);
    keys.forEach((key, place) => this.values.set(this.nameOf(key), values[place] as Value));
    return values;
  }
}
