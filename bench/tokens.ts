import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const ISSUER = 'https://bench.example';
export const AUDIENCE = 'contracts';
const ALGORITHM = 'ES256';
const KEY_ID = 'bench';

/** Gives the `Authorization` header of a caller. */
export type AuthorizationOf = (
  subject: string,
  scope: string,
  contractorIds: string[],
) => Promise<string>;

/** Signs tokens, and serves the key to check them with. */
export interface Issuer {
  readonly jwksUrl: string;
  readonly authorizationOf: AuthorizationOf;
  readonly close: () => void;
}

/** Makes a key of its own and serves its JWKS on this machine. */
export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, alg: ALGORITHM };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    jwksUrl: `http://127.0.0.1:${port}/jwks`,
    authorizationOf: async (subject, scope, contractorIds) => {
      const token = await new SignJWT({ scope, contractor_ids: contractorIds })
        .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID })
        .setSubject(subject)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime('12 hours')
        .sign(privateKey);
      return `Bearer ${token}`;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
