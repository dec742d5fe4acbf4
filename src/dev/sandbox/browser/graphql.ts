import type { ExecutionResult } from 'graphql';
import type { ReadyOperation } from '../ready-operation';
import { subjectQuery, withSubjects } from '../subjects';
import type { RoleName } from '../../roles';
import { authorizationOf } from './setup';

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

/** Gives the variables of a ready operation as text, with the ids of what it acts on. */
export async function variablesOf(
  { variables, subjects = {} }: ReadyOperation,
  role: RoleName | null,
): Promise<string> {
  const isAlone = Object.keys(subjects).length === 0;
  const { data } = isAlone ? {} : await send(role, { query: subjectQuery(subjects) });
  return withSubjects(variables, subjects, data as Parameters<typeof withSubjects>[2]);
}
