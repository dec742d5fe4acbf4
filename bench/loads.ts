import type { Request } from './caller';
import { CONTRACTORS, drawContracts, query } from './database';
import { FACT_OPERATIONS, type OperationName, OPERATIONS } from './operations';
import { tokyoDate } from '../src/terms/model/calendar';
import type { AuthorizationOf } from './tokens';

/** A kind of request that servers are pressed with. */
export interface Load {
  readonly name: string;
  readonly title: string;
  readonly operation: OperationName;
  /** How many call at once. */
  readonly callers: number;
  /** What is asked in turn. */
  readonly variables: readonly Variables[];
  readonly authorization: string;
}

interface Variables {
  readonly representations?: readonly { readonly __typename: string; readonly id: string }[];
  readonly after?: string;
}

const SETS = 200;
const KEYS_MAX = 20_000;
const PAGES = 100;

export const LOAD_NAMES = ['1', '10', '100', '1000', 'contractor', 'page', 'typename'];

/** Makes the loads by their names, on what a database holds. */
export async function createLoads(
  names: readonly string[],
  databaseUrl: string,
  authorizationOf: AuthorizationOf,
  sets = SETS,
): Promise<Load[]> {
  const operator = await authorizationOf('bench-operator', 'contracts:operate', []);
  const contractors = Array.from({ length: CONTRACTORS }, (_, place) => `C-B${place}`);
  const partner = await authorizationOf(
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
    variables: Array.from({ length: Math.min(sets, KEYS_MAX / keys) }, (_, set) => ({
      representations: Array.from({ length: keys }, (__, place) => ({
        __typename: 'Contract',
        id: drawn[(set * keys + place) % drawn.length] ?? '',
      })),
    })),
    authorization: operator,
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
      authorization: partner,
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
      authorization: operator,
    },
    typename: {
      name: 'typename',
      title: '{ __typename }',
      operation: 'typename',
      callers: 8,
      variables: [{}],
      authorization: operator,
    },
  };
  return names.map((name) => others[name] ?? entities(Number(name)));
}

/** Gives the requests of a load, in the form of a server. */
export function requestsOf({ operation, variables, authorization }: Load, peer: string): Request[] {
  const answersFacts = peer === 'postgraphile';
  const path = peer.startsWith('bare') ? `/${operation}` : '/graphql';
  const query = (answersFacts ? FACT_OPERATIONS : OPERATIONS)[operation];
  return variables.map((each) => {
    const body = JSON.stringify({ query, variables: answersFacts ? factVariables(each) : each });
    const headers = {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      authorization,
    };
    return { path, headers, body };
  });
}

function factVariables({ representations, after }: Variables): Record<string, unknown> {
  if (after !== undefined) {
    return { number: numberIn(after), today: tokyoDate(Date.now()) };
  }
  const ids = (representations ?? []).map(({ id }) => id);
  return { ids, id: ids[0] };
}

/**
 * Gives what two answers must have in common. Of a server that answers facts alone these are, of each contract, its
 * number and its type.
 */
export function comparable(answer: unknown, factsOnly: boolean): unknown {
  if (!factsOnly) return answer;
  return contractsIn(answer).map((contract) => [
    Number(String(contract['contractNumber']).replace('SAS-', '')),
    contract['serviceType'],
  ]);
}

function contractsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'contractNumber' in value ? [{ ...value }] : Object.values(value).flatMap(contractsIn);
}

function numberIn(cursor: string): string {
  const [, number = '0'] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
  return number;
}

function cursorAt(contractNumber: number): string {
  return Buffer.from(JSON.stringify(['CONTRACT_NUMBER_ASC', String(contractNumber)])).toString(
    'base64url',
  );
}
