import type { Logger } from 'pino';

const DEADLINE_MS = 20_000;
/** A terminal and npm both pass on one Ctrl-C: what follows this soon is no second signal. */
const SAME_SIGNAL_MS = 200;

export interface Stoppable {
  /** Answers what has come in, and takes no more. */
  readonly drain: () => Promise<void>;
  /** Lets go of the database; called once the drain has ended. */
  readonly close: () => Promise<void>;
  readonly logger: Logger;
}

/**
 * On SIGTERM or SIGINT drains, closes and exits with 0; on a second signal, a failure, or after 20
 * seconds, exits with 1.
 */
export function stopOnSignals({ drain, close, logger }: Stoppable): void {
  let firstSignalAt: number | null = null;

  const stop = (signal: NodeJS.Signals): void => {
    if (firstSignalAt !== null) {
      if (performance.now() - firstSignalAt < SAME_SIGNAL_MS) return;
      logger.error({ signal }, 'stopped at once by a second signal');
      process.exit(1);
    }
    firstSignalAt = performance.now();
    logger.info({ signal }, 'draining');
    setTimeout(() => {
      logger.error('stopped at once: the drain took too long');
      process.exit(1);
    }, DEADLINE_MS);

    drain()
      .then(close)
      .then(
        () => {
          logger.info('stopped');
          process.exit(0);
        },
        (error: unknown) => {
          logger.error({ err: error }, 'stopped with an error');
          process.exit(1);
        },
      );
  };

  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
