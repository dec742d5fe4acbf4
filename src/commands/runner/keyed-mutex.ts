/**
 * Makes tasks under one key run one after another, in the order in which they came. Writes of one
 * contractor wait here for their turn and not in the database, so that a busy contractor never takes
 * all connections.
 */
export function createKeyedMutex(): <Result>(
  key: string,
  task: () => Promise<Result>,
) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(task, task);
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}

/** A number of places; who finds none free waits, and is let in in turn. */
export interface Semaphore {
  enter(): Promise<void>;
  leave(): void;
}

/** Makes so many places. */
export function createSemaphore(count: number): Semaphore {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    enter: async () => {
      if (free > 0) free -= 1;
      else await new Promise<void>((enter) => waiting.push(enter));
    },
    leave: () => {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
