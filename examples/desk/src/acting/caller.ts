/** Whom the desk acts as, by what the token says. */
export interface Caller {
  readonly role: string;
  readonly token: string;
  readonly isOperator: boolean;
  /** The contractors that the caller acts for; none for an operator, who sees all. */
  readonly contractorIds: readonly string[];
}

interface Claims {
  readonly scope?: string;
  readonly contractor_ids?: readonly string[];
}

/** Gives the caller that a token stands for. Throws where it is no JWT. */
export function callerOf(role: string, token: string): Caller {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const claims = JSON.parse(atob(payload)) as Claims;
  return {
    role,
    token,
    isOperator: (claims.scope ?? '').split(' ').includes('contracts:operate'),
    contractorIds: claims.contractor_ids ?? [],
  };
}
