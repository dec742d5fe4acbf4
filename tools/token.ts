import { parseArgs } from 'node:util';
import { devSigningKey, signToken, type TokenClaims } from '../src/dev/signing-key';
import { readSettings } from '../src/config';

const SCOPES = ['contracts:read', 'contracts:write', 'contracts:operate'];
const USAGE = `Prints a token for the server's own signing key, good for 30 days.

  npm run -s token -- --scope contracts:operate
  npm run -s token -- --scope "contracts:read contracts:write" --contractor C-1001

  --scope SCOPES      space separated, of ${SCOPES.join(', ')}
  --contractor ID     a contractor that the caller acts for; may be given several times
  --sub NAME          who the caller is (default: "operator", or "contractor" without that scope)
`;

class UsageError extends Error {}

async function main(): Promise<void> {
  const claims = claimsOf(process.argv.slice(2));
  const settings = readSettings(process.env);
  if (settings.production || settings.authJwksUrl !== null) {
    throw new Error(
      'The server has no key of its own in production or with AUTH_JWKS_URL: ask the issuer of that URL for a token.',
    );
  }
  const key = await devSigningKey(settings.dataDir);
  process.stdout.write(`${await signToken(key, claims)}\n`);
}

function claimsOf(args: string[]): TokenClaims {
  const { scope, contractor, sub } = optionsOf(args);
  const scopes = scope.split(/\s+/).filter((name) => name !== '');
  const unknown = scopes.find((name) => !SCOPES.includes(name));
  if (unknown !== undefined) throw new UsageError(`Unknown scope: ${unknown}`);
  if (scopes.length === 0) throw new UsageError('--scope is required.');
  if (sub === '' || contractor.includes('')) {
    throw new UsageError('--sub and --contractor must not be empty.');
  }
  const defaultSubject = scopes.includes('contracts:operate') ? 'operator' : 'contractor';
  return { scopes, contractorIds: contractor, subject: sub ?? defaultSubject };
}

function optionsOf(args: string[]): { scope: string; contractor: string[]; sub?: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        scope: { type: 'string', default: '' },
        contractor: { type: 'string', multiple: true, default: [] },
        sub: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof UsageError ? `${message}\n\n${USAGE}` : `${message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
