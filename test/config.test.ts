import { resolve } from 'node:path';
import { readSettings, SettingError } from '../src/config';

const refused = (env: Record<string, string>) => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingError) return error.message;
    throw error;
  }
  throw new Error('the settings were taken');
};

const PRODUCTION = { NODE_ENV: 'production', AUTH_JWKS_URL: 'https://login.example/jwks' };

test('without any, the server runs for development on this machine only', () => {
  expect(readSettings({})).toEqual({
    production: false,
    host: '127.0.0.1',
    port: 4001,
    databaseUrl: null,
    databaseReplicaUrls: [],
    dataDir: resolve(__dirname, '../.data'),
    authJwksUrl: null,
    authIssuer: null,
    authAudience: null,
    gatewaySecret: null,
    corsOrigins: [],
    sendsTraces: false,
    logLevel: 'info',
    clockToday: null,
  });
});

test('each is taken from its variable', () => {
  expect(
    readSettings({
      ...PRODUCTION,
      HOST: '10.0.0.1',
      PORT: '8080',
      DATABASE_URL: 'postgres://user:secret@db/contracts',
      DATABASE_REPLICA_URLS: 'postgresql://r1/contracts, postgresql://r2/contracts',
      DATA_DIR: '/var/lib/contracts',
      AUTH_ISSUER: 'https://login.example',
      AUTH_AUDIENCE: 'contracts',
      GATEWAY_SECRET: 'between us',
      CORS_ORIGINS: 'https://app.example, http://localhost:3000',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      LOG_LEVEL: 'warn',
    }),
  ).toEqual({
    production: true,
    host: '10.0.0.1',
    port: 8080,
    databaseUrl: 'postgres://user:secret@db/contracts',
    databaseReplicaUrls: ['postgresql://r1/contracts', 'postgresql://r2/contracts'],
    dataDir: '/var/lib/contracts',
    authJwksUrl: 'https://login.example/jwks',
    authIssuer: 'https://login.example',
    authAudience: 'contracts',
    gatewaySecret: 'between us',
    corsOrigins: ['https://app.example', 'http://localhost:3000'],
    sendsTraces: true,
    logLevel: 'warn',
    clockToday: null,
  });
});

test('an empty variable counts as absent', () => {
  expect(readSettings({ PORT: '', GATEWAY_SECRET: ' ' })).toEqual(readSettings({}));
});

test('in production the server listens to all, and needs a JWKS', () => {
  expect(readSettings(PRODUCTION).host).toBe('0.0.0.0');
  expect(refused({ NODE_ENV: 'production' })).toMatch(/^AUTH_JWKS_URL is required/);
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
  ['AUTH_ISSUER', 'https://login.example'],
  ['AUTH_AUDIENCE', 'contracts'],
])('a wrong %s is named, and %s is not told', (name, value) => {
  const message = refused({ [name]: value });
  expect(message.startsWith(`${name} `)).toBe(true);
  expect(message).not.toContain(value);
});
