/** What the server that the desk comes from offers to it. */
export interface Setup {
  /** As whom the desk can act; empty where the server gives it no tokens. */
  readonly roles: readonly string[];
  /** Today's date in Tokyo, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the graph knows contractors by their names. */
  readonly namesContractors: boolean;
}

/** Asks the server what it offers. A copy of the desk replaces this by what it knows itself. */
export async function readSetup(): Promise<Setup> {
  return (await (await fetch('/desk/setup')).json()) as Setup;
}

/** Gives a token for a role. A copy of the desk replaces this by the token of whoever has signed in. */
export async function readToken(role: string): Promise<string> {
  const response = await fetch(`/page/tokens/${role}`);
  return ((await response.json()) as { token: string }).token;
}
