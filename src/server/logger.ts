import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { LogFormat, LogLevel } from '../config';

/** Makes the log of the server on its standard output: plain lines for people, JSON for programs. */
export function createLogger(level: LogLevel, format: LogFormat): Logger {
  return format === 'json'
    ? pino({ level })
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
