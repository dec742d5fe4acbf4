import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { LogFormat, LogLevel } from '../config';

/** Makes the log of the server on its standard output: plain lines for people, JSON for programs. */
export function createLogger(level: LogLevel, format: LogFormat): Logger {
  // Written at once: a line that is still on its way when the process ends is lost, or comes out of order.
  return format === 'json'
    ? pino({ level }, pino.destination({ sync: true }))
    : pino(
        { level },
        pretty({
          sync: true,
          colorize: false,
          ignore: 'pid,hostname',
          translateTime: 'SYS:HH:MM:ss',
        }),
      );
}
