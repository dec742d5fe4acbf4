import type { ReadyOperation } from '../ready-operation';
import type { RoleName } from '../../roles';

/** What the server offers to this page. */
export interface Setup {
  /** As whom the page can act; empty where the server gives it no tokens. */
  readonly roles: readonly RoleName[];
  readonly operations: readonly ReadyOperation[];
}

/** Asks the server what it offers. */
export async function readSetup(): Promise<Setup> {
  return (await (await fetch('/page/setup')).json()) as Setup;
}

const tokens = new Map<RoleName, Promise<string>>();

/** Gives the header that makes a request act as a role; without a role, none. */
export async function authorizationOf(role: RoleName | null): Promise<Record<string, string>> {
  if (role === null) return {};
  const token = tokens.get(role) ?? readToken(role);
  tokens.set(role, token);
  return { authorization: `Bearer ${await token}` };
}

async function readToken(role: RoleName): Promise<string> {
  const response = await fetch(`/page/tokens/${role}`);
  return ((await response.json()) as { token: string }).token;
}
