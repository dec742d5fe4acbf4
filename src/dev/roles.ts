import type { TokenClaims } from './signing-key';

const OWN = ['contracts:read', 'contracts:write'];

/** As whom the page can act, by name; the first is the one that it begins with. */
export const ROLES = {
  operator: { subject: 'operator', scopes: ['contracts:operate'], contractorIds: [] },
  contractor: { subject: 'contractor', scopes: OWN, contractorIds: ['C-1001'] },
  partner: { subject: 'partner', scopes: OWN, contractorIds: ['C-1001', 'C-1002'] },
} as const satisfies Record<string, TokenClaims>;

export type RoleName = keyof typeof ROLES;

/** Tells whether a value names a role. */
export function isRoleName(name: unknown): name is RoleName {
  return typeof name === 'string' && Object.hasOwn(ROLES, name);
}
