/** Takes what is to be undone at the end; the last is undone first. */
export type OnEnd = (step: () => Promise<unknown>) => void;

/** Runs a task, and undoes what it began when it ends, fails, or is ended by a signal. */
export async function withCleanup<Result>(
  task: (onEnd: OnEnd) => Promise<Result>,
): Promise<Result> {
  const steps: (() => Promise<unknown>)[] = [];
  const cleanUp = async (): Promise<void> => {
    const step = steps.pop();
    if (step === undefined) return;
    // What cannot be undone does not keep the rest from it.
    await step().finally(cleanUp);
  };
  const onSignal = (): void => {
    void cleanUp().finally(() => process.exit(130));
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    return await task((step) => steps.push(step));
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await cleanUp();
  }
}
