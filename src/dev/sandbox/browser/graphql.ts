import type { ExecutionResult } from 'graphql';
import type { ReadyOperation } from '../ready-operations';
import type { RoleName } from '../../roles';
import { authorizationOf } from './setup';

const FIRST_CONTRACT = /* GraphQL */ `
  query FirstContract($filter: ContractFilter!) {
    contracts(first: 1, filter: $filter, orderBy: APPLIED_ON_DESC) {
      edges {
        node {
          id
        }
      }
    }
  }
`;

interface FirstContract {
  readonly contracts: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

/** Sends an operation as a role, unless its own headers name another caller, and gives the answer. */
export async function send(
  role: RoleName | null,
  operation: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<ExecutionResult> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await authorizationOf(role)), ...headers },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as ExecutionResult;
}

/** Gives the variables of a ready operation as text, with the id of a contract where one is named. */
export async function variablesOf(
  { variables, contract }: ReadyOperation,
  role: RoleName | null,
): Promise<string> {
  const text = JSON.stringify(variables, null, 2);
  if (contract === undefined) return text;
  const { data } = await send(role, {
    query: FIRST_CONTRACT,
    variables: { filter: contract.filter },
  });
  const id = (data as FirstContract | null | undefined)?.contracts.edges[0]?.node.id;
  return id === undefined ? text : text.replaceAll(contract.placeholder, id);
}
