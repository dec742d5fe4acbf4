import type { Logger } from 'pino';

const DEADLINE_MS = 25_000;
/** A terminal and npm both pass on one Ctrl-C: what follows this soon is no second signal. */
const SAME_SIGNAL_MS = 200;

/**
 * On SIGTERM or SIGINT runs `stop` and exits with 0; on a second signal, a failure, or after 25
 * seconds, exits with 1. What nobody caught ends the process in order too, with 1.
 */
export function stopOnSignals(logger: Logger, stop: () => Promise<void>): void {
  let firstSignalAt: number | null = null;

  const end = (exitCode: number): void => {
    firstSignalAt = performance.now();
    setTimeout(() => {
      logger.error('stopped at once: the drain took too long');
      process.exit(1);
    }, DEADLINE_MS);
    stop().then(
      () => {
        logger.info('stopped');
        process.exit(exitCode);
      },
      (error: unknown) => {
        logger.error({ err: error }, 'stopped with an error');
        process.exit(1);
      },
    );
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    if (firstSignalAt === null) {
      logger.info({ signal }, 'draining');
      end(0);
    } else if (performance.now() - firstSignalAt >= SAME_SIGNAL_MS) {
      logger.error({ signal }, 'stopped at once by a second signal');
      process.exit(1);
    }
  };

  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'a fault that nobody caught');
    if (firstSignalAt === null) end(1);
  });
}
