/** What one attempt came to: data, or why there is none. */
export type Reply<Data> =
  { readonly data: Data; readonly fault: null } | { readonly data: null; readonly fault: string };

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** A caller of one of several servers, which it takes in turn. */
export interface Api {
  ask<Data>(operation: string, variables?: object): Promise<Reply<Data>>;
}

const TIMEOUT_MS = 30_000;

/** Makes a caller. Where no answer comes, the fault is NO_ANSWER; otherwise it is the code of the first error. */
export function createApi(addresses: readonly string[], authorization: string): Api {
  let turn = 0;
  return {
    async ask<Data>(operation: string, variables: object = {}): Promise<Reply<Data>> {
      turn += 1;
      const address = addresses[turn % addresses.length] ?? '';
      try {
        const response = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization },
          body: JSON.stringify({ query: operation, variables }),
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        const { data, errors } = (await response.json()) as Body<Data>;
        const fault = errors?.[0]?.extensions?.code ?? (data ? null : `HTTP_${response.status}`);
        return fault === null ? { data: data as Data, fault } : { data: null, fault };
      } catch {
        return { data: null, fault: 'NO_ANSWER' };
      }
    },
  };
}
