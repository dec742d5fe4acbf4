import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { readSettings } from '../../src/config';
import { devSigningKey } from '../../src/dev/signing-key';
import { createAuthenticate } from '../../src/server/authenticate';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'contracts-token-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

interface Run {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

const token = (args: string[], env: Record<string, string> = {}): Promise<Run> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'tools/token.ts', ...args],
      {
        cwd: join(__dirname, '../..'),
        env: { PATH: process.env['PATH'], DATA_DIR: dataDir, ...env },
      },
      (error, stdout, stderr) => done({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

test('prints a token that the server takes, before its first start', async () => {
  const { code, stdout } = await token([
    ...['--scope', 'contracts:read contracts:write', '--sub', 'alice'],
    ...['--contractor', 'C-1001', '--contractor', 'C-1002'],
  ]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);

  const { publicKey } = await devSigningKey(dataDir);
  const authenticate = createAuthenticate(() => publicKey, readSettings({}));
  expect(await authenticate(`Bearer ${stdout.trim()}`)).toEqual({
    subject: 'alice',
    scopes: new Set(['contracts:read', 'contracts:write']),
    contractorIds: ['C-1001', 'C-1002'],
    isOperator: false,
  });
  const { exp = 0, iat = 0 } = decodeJwt(stdout);
  expect(exp - iat).toBe(30 * 24 * 60 * 60);
});

test.each([
  [[]],
  [['--scope', '']],
  [['--scope', 'contracts:reed']],
  [['--scope', 'contracts:read', '--role', 'x']],
  [['--scope', 'contracts:read', '--contractor', '']],
  [['--scope', 'contracts:read', 'C-1001']],
])('explains itself when called with %j', async (args) => {
  const { code, stdout, stderr } = await token(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('npm run -s token -- --scope contracts:operate');
});

test.each([
  [{ AUTH_JWKS_URL: 'https://login.example/jwks' }],
  [{ NODE_ENV: 'production' }],
  [
    {
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://db/contracts',
      AUTH_JWKS_URL: 'https://login.example/jwks',
      AUTH_ISSUER: 'https://login.example',
      AUTH_AUDIENCE: 'contracts',
    },
  ],
])('makes neither key nor token with %j', async (env) => {
  const { code, stdout, stderr } = await token(['--scope', 'contracts:operate'], env);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('AUTH_JWKS_URL');
  expect(await readdir(dataDir)).toEqual([]);
});
