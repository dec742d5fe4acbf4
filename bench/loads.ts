import type { Request } from './caller';
import { CONTRACTORS, drawContracts, query } from './database';
import { type OperationName, OPERATIONS } from './operations';
import type { Issuer } from './tokens';

/** A kind of request that servers are pressed with. */
export interface Load {
  readonly name: string;
  readonly title: string;
  readonly operation: OperationName;
  /** How many call at once. */
  readonly callers: number;
  /** What is asked in turn. */
  readonly variables: readonly Record<string, unknown>[];
  readonly token: string;
}

const SETS = 200;
const KEYS_MAX = 20_000;
const PAGES = 100;

export const LOAD_NAMES = ['1', '10', '100', '1000', 'contractor', 'page', 'typename'];

/** Makes the loads by their names, on what a database holds. */
export async function createLoads(
  names: readonly string[],
  databaseUrl: string,
  issuer: Issuer,
): Promise<Load[]> {
  const operator = await issuer.tokenOf('bench-operator', 'contracts:operate', []);
  const contractors = Array.from({ length: CONTRACTORS }, (_, place) => `C-B${place}`);
  const partner = await issuer.tokenOf(
    'bench-partner',
    'contracts:read contracts:write',
    contractors,
  );
  const drawn = await drawContracts(databaseUrl, KEYS_MAX);
  const [{ last } = { last: 0 }] = await query<{ last: number }>(
    databaseUrl,
    'SELECT max(contract_number)::int AS last FROM contracts',
  );

  const entities = (keys: number): Load => ({
    name: String(keys),
    title: keys === 1 ? '1 key' : `${keys.toLocaleString('en')} keys`,
    operation: 'entities',
    callers: keys > 100 ? 2 : 8,
    variables: Array.from({ length: Math.min(SETS, KEYS_MAX / keys) }, (_, set) => ({
      representations: Array.from({ length: keys }, (__, place) => ({
        __typename: 'Contract',
        id: drawn[(set * keys + place) % drawn.length],
      })),
    })),
    token: operator,
  });
  const others: Record<string, Load> = {
    contractor: {
      name: 'contractor',
      title: "a contractor's 20",
      operation: 'contractor',
      callers: 8,
      variables: contractors.map((id) => ({
        representations: [{ __typename: 'Contractor', id }],
      })),
      token: partner,
    },
    page: {
      name: 'page',
      title: 'page of 50',
      operation: 'page',
      callers: 8,
      // Across nine tenths of the list, as far as its cursors reach.
      variables: Array.from({ length: PAGES }, (_, place) => ({
        after: cursorAt(Math.floor((0.9 * last * place) / PAGES)),
      })),
      token: operator,
    },
    typename: {
      name: 'typename',
      title: '{ __typename }',
      operation: 'typename',
      callers: 8,
      variables: [{}],
      token: operator,
    },
  };
  return names.map((name) => others[name] ?? entities(Number(name)));
}

/** Gives the requests of a load, in the form of a server. */
export function requestsOf({ operation, variables, token }: Load, peer: string): Request[] {
  const path = peer.startsWith('bare') ? `/${operation}` : '/graphql';
  return variables.map((each) => {
    const body = JSON.stringify({ query: OPERATIONS[operation], variables: each });
    const headers = {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      authorization: `Bearer ${token}`,
    };
    return { path, headers, body };
  });
}

function cursorAt(contractNumber: number): string {
  return Buffer.from(JSON.stringify(['CONTRACT_NUMBER_ASC', String(contractNumber)])).toString(
    'base64url',
  );
}
