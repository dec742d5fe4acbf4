import { resolve } from 'node:path';
import { isPlainDate } from './terms/model/calendar';

/** How the server was told to run. */
export interface Settings {
  readonly production: boolean;
  readonly host: string;
  /** 0 lets the operating system choose a free port. */
  readonly port: number;
  /** Null stands for the embedded database. */
  readonly databaseUrl: string | null;
  readonly databaseReplicaUrls: readonly string[];
  /** Absolute path of the directory of the embedded database and of the server's own signing key. */
  readonly dataDir: string;
  /** Null stands for the server's own signing key; never null in production. */
  readonly authJwksUrl: string | null;
  readonly authIssuer: string | null;
  readonly authAudience: string | null;
  readonly gatewaySecret: string | null;
  /** The origins whose pages may call; none where CORS is off. */
  readonly corsOrigins: readonly string[];
  /** Whether an OTEL_EXPORTER_OTLP_ variable says where traces go. */
  readonly sendsTraces: boolean;
  readonly logLevel: LogLevel;
  /** Today's date in Tokyo, `YYYY-MM-DD`, where it is fixed. */
  readonly clockToday: string | null;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** A setting that the server cannot run with; the message names it. */
export class SettingError extends Error {
  override readonly name = 'SettingError';

  constructor(setting: string, problem: string) {
    super(`${setting} ${problem}`);
  }
}

/**
 * Reads the settings from environment variables; an empty variable counts as absent.
 * Throws a SettingError that names the first setting that is wrong, without its value.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const text = (name: string): string | null => env[name]?.trim() || null;
  const production = text('NODE_ENV') === 'production';

  const databaseUrl = databaseUrlOf('DATABASE_URL', text('DATABASE_URL'));
  const databaseReplicaUrls = (text('DATABASE_REPLICA_URLS') ?? '')
    .split(',')
    .map((url) => databaseUrlOf('DATABASE_REPLICA_URLS', url.trim() || null))
    .filter((url) => url !== null);
  if (databaseReplicaUrls.length > 0 && databaseUrl === null) {
    throw new SettingError('DATABASE_REPLICA_URLS', 'needs DATABASE_URL.');
  }

  const authJwksUrl = jwksUrlOf(text('AUTH_JWKS_URL'));
  if (production && authJwksUrl === null) {
    throw new SettingError('AUTH_JWKS_URL', 'is required in production.');
  }
  for (const name of ['AUTH_ISSUER', 'AUTH_AUDIENCE']) {
    if (text(name) !== null && authJwksUrl === null) {
      throw new SettingError(name, 'needs AUTH_JWKS_URL.');
    }
  }

  return {
    production,
    host: text('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: readPort('PORT', text('PORT') ?? '4001'),
    databaseUrl,
    databaseReplicaUrls,
    dataDir: resolve(text('DATA_DIR') ?? resolve(__dirname, '..', '.data')),
    authJwksUrl,
    authIssuer: text('AUTH_ISSUER'),
    authAudience: text('AUTH_AUDIENCE'),
    gatewaySecret: text('GATEWAY_SECRET'),
    corsOrigins: (text('CORS_ORIGINS') ?? '')
      .split(',')
      .map(originOf)
      .filter((origin) => origin !== null),
    sendsTraces:
      (text('OTEL_EXPORTER_OTLP_ENDPOINT') ?? text('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT')) !== null,
    logLevel: logLevelOf(text('LOG_LEVEL') ?? 'info'),
    clockToday: clockTodayOf(text('CLOCK_TODAY'), production),
  };
}

function originOf(value: string): string | null {
  const origin = value.trim();
  if (origin === '') return null;
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
    throw new SettingError('CORS_ORIGINS', 'must be origins such as https://app.example.com.');
  }
  return origin;
}

/** Reads the port that a setting names. Throws a SettingError where it is none. */
export function readPort(setting: string, value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) {
    throw new SettingError(setting, 'must be a whole number from 0 to 65535.');
  }
  return port;
}

function logLevelOf(value: string): LogLevel {
  const level = LOG_LEVELS.find((candidate) => candidate === value);
  if (level === undefined) {
    throw new SettingError('LOG_LEVEL', `must be one of ${LOG_LEVELS.join(', ')}.`);
  }
  return level;
}

function databaseUrlOf(name: string, value: string | null): string | null {
  if (value === null) return null;
  if (!isUrl(value, ['postgres:', 'postgresql:'])) {
    throw new SettingError(name, 'must be a URL that begins with postgres:// or postgresql://.');
  }
  return value;
}

function jwksUrlOf(value: string | null): string | null {
  if (value === null) return null;
  if (!isUrl(value, ['http:', 'https:'])) {
    throw new SettingError('AUTH_JWKS_URL', 'must be a URL that begins with https:// or http://.');
  }
  return value;
}

function isUrl(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

function clockTodayOf(value: string | null, production: boolean): string | null {
  if (value === null) return null;
  if (production) {
    throw new SettingError('CLOCK_TODAY', 'is not permitted in production.');
  }
  if (!isPlainDate(value)) {
    throw new SettingError('CLOCK_TODAY', 'must be a calendar date, YYYY-MM-DD.');
  }
  return value;
}
