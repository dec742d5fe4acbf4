import { resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { isPlainDate } from './terms/model/calendar';

/** How the server was told to run. */
export interface Settings {
  readonly production: boolean;
  readonly host: string;
  /** 0 lets the operating system choose a free port. */
  readonly port: number;
  /** Null stands for the embedded database; never null in production. */
  readonly databaseUrl: string | null;
  readonly databaseReplicaUrls: readonly string[];
  /** The most connections that are open at once to each database. */
  readonly databasePoolSize: number;
  /** Whether connections to the database keep the plans of named statements. */
  readonly namesStatements: boolean;
  /** Whether the start brings the database to the present schema. */
  readonly migratesAtStart: boolean;
  /** For how many days idempotency keys are kept. */
  readonly idempotencyKeyDays: number;
  /** Absolute path of the directory of the embedded database and of the server's own signing key. */
  readonly dataDir: string;
  /** Null stands for the server's own signing key; never null in production. */
  readonly authJwksUrl: string | null;
  readonly authIssuer: string | null;
  readonly authAudience: string | null;
  /** The longest that a token may hold, in seconds. */
  readonly authMaxTokenAge: number;
  readonly gatewaySecret: string | null;
  /** Whether answers carry traces for a gateway that asks for them. */
  readonly inlineTraces: boolean;
  /** Absolute path of the manifest of operations; null where there is none. In production no other is answered. */
  readonly persistedOperations: string | null;
  /** The origins whose pages may call; none where CORS is off. */
  readonly corsOrigins: readonly string[];
  /** Whether an OTEL_EXPORTER_OTLP_ variable says where traces go. */
  readonly sendsTraces: boolean;
  readonly logLevel: LogLevel;
  /** Null lets the output decide: plain lines on a terminal, JSON elsewhere. */
  readonly logFormat: LogFormat | null;
  /** How long a server that is to stop says so before it takes no more, in seconds. */
  readonly drainNotice: number;
  /** Today's date in Tokyo, `YYYY-MM-DD`, where it is fixed. */
  readonly clockToday: string | null;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const LOG_FORMATS = ['json', 'plain'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];
export type LogFormat = (typeof LOG_FORMATS)[number];

/** Settings that the server cannot run with: a line for each, which names it and never its value. */
export class SettingError extends Error {
  override readonly name = 'SettingError';

  constructor(...faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

const URL_OF_POSTGRES = 'must be a URL that begins with postgres:// or postgresql://';

const postgresUrl = z.string().refine((value) => isUrl(value, ['postgres:', 'postgresql:']), {
  error: URL_OF_POSTGRES,
});

const jwksUrl = z.string().refine((value) => isUrl(value, ['https:']) || isLoopbackUrl(value), {
  error: 'must be a URL that begins with https://, or with http:// on this very machine',
});

const origin = z
  .string()
  .refine((value) => URL.canParse(value) && new URL(value).origin === value, {
    error: 'must be origins such as https://app.example.com, with commas between them',
  });

const listOf = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .transform((parts) => parts.filter((part) => part !== ''))
    .pipe(z.array(item));

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${from} to ${to}`)
    .transform(Number)
    .refine((value) => from <= value && value <= to, {
      error: `must be a whole number from ${from} to ${to}`,
    });

const oneOf = <Value extends string>(...values: readonly Value[]) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

const roleName = z.string().regex(/^[a-z_][a-z0-9_-]{0,62}$/i, {
  error: 'must be the name of a role: letters, digits, _ and -',
});

const calendarDate = z
  .string()
  .refine(isPlainDate, { error: 'must be a calendar date, YYYY-MM-DD' });

const port = wholeNumber(0, 65_535);

const variables = z.object({
  NODE_ENV: oneOf('production', 'development', 'test').optional(),
  HOST: z.string().optional(),
  PORT: port.optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_REPLICA_URLS: listOf(postgresUrl).optional(),
  DATABASE_POOL_SIZE: wholeNumber(5, 1_000).optional(),
  DATABASE_NAMED_STATEMENTS: oneOf('true', 'false').optional(),
  DATABASE_MIGRATE_AT_START: oneOf('true', 'false').optional(),
  DATABASE_SERVER_ROLE: roleName.optional(),
  IDEMPOTENCY_KEY_DAYS: wholeNumber(30, 3_650).optional(),
  DATA_DIR: z.string().optional(),
  AUTH_JWKS_URL: jwksUrl.optional(),
  AUTH_ISSUER: z.string().optional(),
  AUTH_AUDIENCE: z.string().optional(),
  AUTH_NO_ISSUER_REASON: z.string().optional(),
  AUTH_NO_AUDIENCE_REASON: z.string().optional(),
  AUTH_MAX_TOKEN_AGE: wholeNumber(60, 31_536_000).optional(),
  GATEWAY_SECRET: z.string().optional(),
  CORS_ORIGINS: listOf(origin).optional(),
  INLINE_TRACES: oneOf('true', 'false').optional(),
  PERSISTED_OPERATIONS: z
    .string()
    .transform((path) => resolve(path))
    .optional(),
  LOG_LEVEL: oneOf(...LOG_LEVELS).optional(),
  LOG_FORMAT: oneOf(...LOG_FORMATS).optional(),
  DRAIN_NOTICE: wholeNumber(0, 15).optional(),
  CLOCK_TODAY: calendarDate.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.string().optional(),
});

type Variables = z.infer<typeof variables>;
type Name = keyof Variables;

/** The names of all settings. */
export const SETTING_NAMES = Object.keys(variables.shape) as readonly Name[];

/** What one variable may not be because of another: the variable, what is wrong, and when. */
const RULES: readonly (readonly [Name, string, (given: Given) => boolean])[] = [
  [
    'DATABASE_URL',
    'is required in production',
    (given) => lacksInProduction(given, 'DATABASE_URL'),
  ],
  ['DATABASE_REPLICA_URLS', 'needs DATABASE_URL', without('DATABASE_REPLICA_URLS', 'DATABASE_URL')],
  [
    'AUTH_JWKS_URL',
    'is required in production',
    (given) => lacksInProduction(given, 'AUTH_JWKS_URL'),
  ],
  ['AUTH_ISSUER', 'needs AUTH_JWKS_URL', without('AUTH_ISSUER', 'AUTH_JWKS_URL')],
  ['AUTH_AUDIENCE', 'needs AUTH_JWKS_URL', without('AUTH_AUDIENCE', 'AUTH_JWKS_URL')],
  [
    'AUTH_ISSUER',
    'is required in production; AUTH_NO_ISSUER_REASON says why, where there can be none',
    (given) => lacksInProduction(given, 'AUTH_ISSUER', 'AUTH_NO_ISSUER_REASON'),
  ],
  [
    'AUTH_AUDIENCE',
    'is required in production; AUTH_NO_AUDIENCE_REASON says why, where there can be none',
    (given) => lacksInProduction(given, 'AUTH_AUDIENCE', 'AUTH_NO_AUDIENCE_REASON'),
  ],
  [
    'CLOCK_TODAY',
    'is not permitted in production',
    (given) => given.NODE_ENV === 'production' && given.CLOCK_TODAY !== undefined,
  ],
];

type Given = Partial<Record<Name, string>>;

/** Tells whether it is production and none of the settings is given. */
function lacksInProduction(given: Given, ...names: readonly Name[]): boolean {
  return given.NODE_ENV === 'production' && names.every((name) => given[name] === undefined);
}

function without(name: Name, needed: Name): (given: Given) => boolean {
  return (given) => given[name] !== undefined && given[needed] === undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from environment variables; an empty variable counts as absent.
 * Throws a SettingError with all that is wrong: a value that a setting cannot have, one that another
 * needs or forbids, and a variable that is a setting but for its spelling.
 */
export function readSettings(env: Environment): Settings {
  const given = givenIn(env);
  const { data, error } = variables.safeParse(given);
  const faults = [
    ...faultsOf(error),
    ...RULES.filter(([, , isBroken]) => isBroken(given)).map(
      ([name, fault]) => `${name} ${fault}.`,
    ),
    ...misspelled(env),
  ];
  if (data === undefined || faults.length > 0) throw new SettingError(...new Set(faults));
  return settingsOf(data);
}

const databaseVariables = variables
  .pick({ DATABASE_URL: true, DATABASE_SERVER_ROLE: true, IDEMPOTENCY_KEY_DAYS: true })
  .required({ DATABASE_URL: true });

/**
 * Reads the settings of what only works on the database. Throws a SettingError as for all of them; DATABASE_URL is
 * required.
 */
export function readDatabaseSettings(env: Environment): {
  readonly databaseUrl: string;
  /** The role that servers run as, to be granted its rights; null where servers run as the one that migrates. */
  readonly databaseServerRole: string | null;
  readonly idempotencyKeyDays: number;
} {
  const given = givenIn(env);
  const { data, error } = databaseVariables.safeParse({ DATABASE_URL: '', ...given });
  const faults = [...faultsOf(error), ...misspelled(env)];
  if (data === undefined || faults.length > 0) throw new SettingError(...faults);
  return {
    databaseUrl: data.DATABASE_URL,
    databaseServerRole: data.DATABASE_SERVER_ROLE ?? null,
    idempotencyKeyDays: data.IDEMPOTENCY_KEY_DAYS ?? KEY_DAYS,
  };
}

function givenIn(env: Environment): Given {
  const given: Given = {};
  for (const name of SETTING_NAMES) {
    const value = env[name]?.trim();
    if (value) given[name] = value;
  }
  return given;
}

function faultsOf(error: z.ZodError | undefined): string[] {
  return (error?.issues ?? []).map(({ path, message }) => `${String(path[0])} ${message}.`);
}

function settingsOf(given: Variables): Settings {
  const production = given.NODE_ENV === 'production';
  return {
    production,
    host: given.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: given.PORT ?? 4001,
    databaseUrl: given.DATABASE_URL ?? null,
    databaseReplicaUrls: given.DATABASE_REPLICA_URLS ?? [],
    databasePoolSize: given.DATABASE_POOL_SIZE ?? 20,
    namesStatements: given.DATABASE_NAMED_STATEMENTS !== 'false',
    migratesAtStart: given.DATABASE_MIGRATE_AT_START !== 'false',
    idempotencyKeyDays: given.IDEMPOTENCY_KEY_DAYS ?? KEY_DAYS,
    dataDir: resolve(given.DATA_DIR ?? resolve(__dirname, '..', '.data')),
    authJwksUrl: given.AUTH_JWKS_URL ?? null,
    authIssuer: given.AUTH_ISSUER ?? null,
    authAudience: given.AUTH_AUDIENCE ?? null,
    authMaxTokenAge: given.AUTH_MAX_TOKEN_AGE ?? (production ? DAY : 30 * DAY),
    gatewaySecret: given.GATEWAY_SECRET ?? null,
    corsOrigins: given.CORS_ORIGINS ?? [],
    inlineTraces: given.INLINE_TRACES === 'true',
    persistedOperations: given.PERSISTED_OPERATIONS ?? null,
    sendsTraces:
      (given.OTEL_EXPORTER_OTLP_ENDPOINT ?? given.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) !== undefined,
    logLevel: given.LOG_LEVEL ?? 'info',
    logFormat: given.LOG_FORMAT ?? null,
    drainNotice: given.DRAIN_NOTICE ?? (production ? 5 : 0),
    clockToday: given.CLOCK_TODAY ?? null,
  };
}

const DAY = 86_400;
const KEY_DAYS = 30;
/** Names as short as these have neighbours of other programs: PORT and PATH. */
const SHORT_NAME = 7;
const SLIPS = 2;

function misspelled(env: Environment): string[] {
  const known = SETTING_NAMES.filter((name) => name.length > SHORT_NAME);
  return Object.keys(env)
    .filter((name) => !SETTING_NAMES.some((setting) => setting === name) && env[name]?.trim())
    .flatMap((name) => {
      const meant = known.find((setting) => distance(setting, name) <= SLIPS);
      return meant === undefined ? [] : [`${name} is no setting: ${meant} is.`];
    });
}

/** Reads the port that a setting names. Throws a SettingError where it is none. */
export function readPort(setting: string, value: string): number {
  const { success, data, error } = port.safeParse(value);
  if (!success) throw new SettingError(`${setting} ${error.issues[0]?.message ?? 'is wrong'}.`);
  return data;
}

/** Tells whether a host, as in HOST or in a URL, is this machine alone. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i.test(host);
}

function isUrl(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

function isLoopbackUrl(value: string): boolean {
  return isUrl(value, ['http:']) && isLoopback(new URL(value).hostname);
}
