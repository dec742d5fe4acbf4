import { resolve } from 'node:path';
import { readDatabaseSettings, readSettings, SettingError } from '../src/config';

const refused = (env: Record<string, string>) => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingError) return error.message;
    throw error;
  }
  throw new Error('the settings were taken');
};

const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://user:secret@db/contracts',
  AUTH_JWKS_URL: 'https://login.example/jwks',
  AUTH_ISSUER: 'https://login.example',
  AUTH_AUDIENCE: 'contracts',
};

test('without any, the server runs for development on this machine only', () => {
  expect(readSettings({})).toEqual({
    production: false,
    host: '127.0.0.1',
    port: 4001,
    databaseUrl: null,
    databaseReplicaUrls: [],
    databasePoolSize: 20,
    namesStatements: true,
    migratesAtStart: true,
    idempotencyKeyDays: 30,
    dataDir: resolve(__dirname, '../.data'),
    authJwksUrl: null,
    authIssuer: null,
    authAudience: null,
    authMaxTokenAge: 2_592_000,
    gatewaySecret: null,
    corsOrigins: [],
    sendsTraces: false,
    logLevel: 'info',
    logFormat: null,
    drainNotice: 0,
    inlineTraces: false,
    persistedOperations: null,
    clockToday: null,
  });
});

test('each is taken from its variable', () => {
  expect(
    readSettings({
      ...PRODUCTION,
      HOST: '10.0.0.1',
      PORT: '8080',
      DATABASE_REPLICA_URLS: 'postgresql://r1/contracts, postgresql://r2/contracts',
      DATABASE_POOL_SIZE: '50',
      DATABASE_MIGRATE_AT_START: 'false',
      DATABASE_SERVER_ROLE: 'contracts_server',
      IDEMPOTENCY_KEY_DAYS: '60',
      DATA_DIR: '/var/lib/contracts',
      AUTH_MAX_TOKEN_AGE: '3600',
      GATEWAY_SECRET: 'between us',
      CORS_ORIGINS: 'https://app.example, http://localhost:3000',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      LOG_LEVEL: 'warn',
      LOG_FORMAT: 'plain',
      DRAIN_NOTICE: '10',
      INLINE_TRACES: 'true',
      PERSISTED_OPERATIONS: '/etc/contracts/manifest.json',
    }),
  ).toEqual({
    production: true,
    host: '10.0.0.1',
    port: 8080,
    databaseUrl: 'postgres://user:secret@db/contracts',
    databaseReplicaUrls: ['postgresql://r1/contracts', 'postgresql://r2/contracts'],
    databasePoolSize: 50,
    namesStatements: true,
    migratesAtStart: false,
    idempotencyKeyDays: 60,
    dataDir: '/var/lib/contracts',
    authJwksUrl: 'https://login.example/jwks',
    authIssuer: 'https://login.example',
    authAudience: 'contracts',
    authMaxTokenAge: 3_600,
    gatewaySecret: 'between us',
    corsOrigins: ['https://app.example', 'http://localhost:3000'],
    sendsTraces: true,
    logLevel: 'warn',
    logFormat: 'plain',
    drainNotice: 10,
    inlineTraces: true,
    persistedOperations: '/etc/contracts/manifest.json',
    clockToday: null,
  });
});

test('an empty variable counts as absent', () => {
  expect(readSettings({ PORT: '', GATEWAY_SECRET: ' ' })).toEqual(readSettings({}));
});

test('in production the server listens to all, holds tokens to a day and says 5 seconds ahead that it stops', () => {
  expect(readSettings(PRODUCTION)).toMatchObject({
    host: '0.0.0.0',
    authMaxTokenAge: 86_400,
    drainNotice: 5,
  });
});

test.each([
  ['DATABASE_URL', /^DATABASE_URL is required in production\.$/],
  ['AUTH_JWKS_URL', /^AUTH_JWKS_URL is required in production\.$/m],
  ['AUTH_ISSUER', /^AUTH_ISSUER is required .* AUTH_NO_ISSUER_REASON says why/],
  ['AUTH_AUDIENCE', /^AUTH_AUDIENCE is required .* AUTH_NO_AUDIENCE_REASON says why/],
])('production does not run without %s', (name, fault) => {
  expect(refused({ ...PRODUCTION, [name]: '' })).toMatch(fault);
});

test('production runs without an issuer or an audience where somebody says why', () => {
  const { authIssuer, authAudience } = readSettings({
    ...PRODUCTION,
    AUTH_ISSUER: '',
    AUTH_AUDIENCE: '',
    AUTH_NO_ISSUER_REASON: 'the keys are of one issuer',
    AUTH_NO_AUDIENCE_REASON: 'the issuer serves this API alone',
  });
  expect([authIssuer, authAudience]).toEqual([null, null]);
});

test.each(['prod', 'Production', 'staging'])('NODE_ENV is not %s', (value) => {
  expect(refused({ NODE_ENV: value })).toBe(
    'NODE_ENV must be one of production, development, test.',
  );
});

test('all that is wrong is told at once, a line each', () => {
  const message = refused({
    PORT: 'x',
    LOG_LEVEL: 'loud',
    NODE_ENV: 'production',
    DATABSE_URL: 'x',
  });
  expect(message.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'PORT',
    'LOG_LEVEL',
    'DATABASE_URL',
    'AUTH_JWKS_URL',
    'AUTH_ISSUER',
    'AUTH_AUDIENCE',
    'DATABSE_URL',
  ]);
});

test.each(['DATABSE_URL', 'DATABASE_URI', 'AUTH_JWK_URL', 'GATEWAY_SECRETS', 'NODE_EVN'])(
  '%s, which is a setting but for its spelling, is named',
  (name) => {
    expect(refused({ [name]: 'x' })).toMatch(new RegExp(`^${name} is no setting: \\w+ is\\.$`));
  },
);

test('what other programs are told is no concern of the server', () => {
  const others = ['PATH', 'HOME', 'HOSTNAME', 'NODE_PATH', 'GATEWAY_PORT', 'TEST_DATABASE_URL'];
  const env = Object.fromEntries(others.map((name) => [name, 'x']));
  expect(readSettings(env)).toEqual(readSettings({}));
});

test('keys are fetched in the clear from this very machine alone', () => {
  for (const url of ['http://localhost:8080/jwks', 'http://127.0.0.1/jwks', 'http://[::1]/jwks']) {
    expect(readSettings({ AUTH_JWKS_URL: url }).authJwksUrl).toBe(url);
  }
  for (const url of ['http://login.example/jwks', 'http://127.0.0.1.example/jwks']) {
    expect(refused({ AUTH_JWKS_URL: url })).toMatch(/^AUTH_JWKS_URL must be .* https/);
  }
});

test('CORS_ORIGINS are origins, and nothing more', () => {
  for (const value of ['*', 'app.example', 'https://app.example/', 'https://app.example/path']) {
    expect(refused({ CORS_ORIGINS: value })).toMatch(/^CORS_ORIGINS must be origins/);
  }
});

test('CLOCK_TODAY is a calendar date, outside production', () => {
  expect(readSettings({ CLOCK_TODAY: '2028-02-29' }).clockToday).toBe('2028-02-29');
  for (const value of ['2027-02-29', '2027-2-1', '20270201', 'today', '2027-13-01']) {
    expect(refused({ CLOCK_TODAY: value })).toMatch(/^CLOCK_TODAY must be a calendar date/);
  }
  expect(refused({ ...PRODUCTION, CLOCK_TODAY: '2028-02-29' })).toMatch(/^CLOCK_TODAY is not/);
});

test.each([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '80a'],
  ['LOG_LEVEL', 'loud'],
  ['DATABASE_URL', 'mysql://db/contracts'],
  ['DATABASE_URL', 'user:hunter2@db'],
  ['DATABASE_REPLICA_URLS', 'postgres://r1/contracts'],
  ['AUTH_JWKS_URL', 'file:///etc/jwks'],
  ['DATABASE_POOL_SIZE', 'many'],
  ['DATABASE_MIGRATE_AT_START', 'yes'],
  ['AUTH_MAX_TOKEN_AGE', '30d'],
  ['DRAIN_NOTICE', '60'],
  ['LOG_FORMAT', 'xml'],
  ['AUTH_ISSUER', 'https://login.example'],
  ['AUTH_AUDIENCE', 'contracts'],
])('a wrong %s is named, and %s is not told', (name, value) => {
  const message = refused({ [name]: value });
  expect(message.startsWith(`${name} `)).toBe(true);
  expect(message).not.toContain(value);
});

test('what only works on the database reads what it needs, and knows what is misspelled', () => {
  const { DATABASE_URL } = PRODUCTION;
  expect(readDatabaseSettings({ DATABASE_URL, DATABASE_SERVER_ROLE: 'server' })).toEqual({
    databaseUrl: DATABASE_URL,
    databaseServerRole: 'server',
    idempotencyKeyDays: 30,
  });
  expect(() =>
    readDatabaseSettings({ DATABASE_SERVER_ROLES: 'server', IDEMPOTENCY_KEY_DAYS: '29' }),
  ).toThrow(
    [
      'DATABASE_URL must be a URL that begins with postgres:// or postgresql://.',
      'IDEMPOTENCY_KEY_DAYS must be a whole number from 30 to 3650.',
      'DATABASE_SERVER_ROLES is no setting: DATABASE_SERVER_ROLE is.',
    ].join('\n'),
  );
});
