/**
 * Makes tasks under one key run one after another, in the order in which they came. Writes of one
 * contractor wait here for their turn and not in the database, so that a busy contractor never takes
 * all connections.
 */
export function createQueue(): <Result>(
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
