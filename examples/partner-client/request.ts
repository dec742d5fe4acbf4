import { setTimeout as sleep } from 'node:timers/promises';
import type { TypedDocumentString } from './operations.ts';

export interface RequestOptions {
  /** Of the GraphQL endpoint, for example `https://gateway.example/graphql`. */
  readonly url: string;
  /** Gives a token that is valid now; asked before every attempt. */
  readonly token: () => Promise<string> | string;
  /** How often a call is tried before it fails (default 12: about two minutes). */
  readonly attempts?: number | undefined;
  /** Told of every attempt that failed and is going to be repeated. */
  readonly onRetry?: ((reason: unknown) => void) | undefined;
  /** In place of the global `fetch`, for example one that goes through a proxy. */
  readonly fetch?: typeof fetch | undefined;
}

/** Thrown where asking again would give the same answer: a wrong token, a wrong request. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

/** What may pass by itself: try again. */
export class PassingError extends Error {
  override readonly name = 'PassingError';
}

interface GraphQLAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

export const TIMEOUT_MS = 20_000;
const PAUSE_MIN_MS = 250;
const PAUSE_MAX_MS = 15_000;
const PASSING_CODES = ['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'];
const PASSING_STATUSES = [408, 425, 429];

/** Makes what sends operations, and sends them again where no answer comes: only for what may be asked twice. */
export function createRequest(options: RequestOptions) {
  const { url, token, attempts = 12, onRetry, fetch: send = fetch } = options;

  async function attempt<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const response = await send(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json',
        'content-type': 'application/json',
        authorization: `Bearer ${await token()}`,
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(passing);
    const body = await response.text().catch(passing);
    const answer = parsed(body) as GraphQLAnswer<Data> | null;
    throwProblems(response.status, body, answer);
    return answer.data;
  }

  return <Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Data> =>
    withRetries({ attempts, onRetry, signal }, () => attempt(document, variables));
}

/** Does something until it succeeds, fails for good, or has been tried so often. */
export async function withRetries<Result>(
  options: {
    readonly attempts: number;
    readonly onRetry: ((reason: unknown) => void) | undefined;
    /** Ends the pause between two attempts, and throws. */
    readonly signal?: AbortSignal | undefined;
  },
  attempt: () => Promise<Result>,
): Promise<Result> {
  const { attempts, onRetry, signal } = options;
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof PassingError) || tried === attempts) throw error;
      onRetry?.(error);
      await sleep(pauseAfter(tried), undefined, signal ? { signal } : {});
    }
  }
}

/** Half of the pause is left to chance, so that many clients do not come back all at once. */
function pauseAfter(tried: number): number {
  const pause = Math.min(PAUSE_MAX_MS, PAUSE_MIN_MS * 2 ** (tried - 1));
  return pause / 2 + (Math.random() * pause) / 2;
}

/** Throws that no answer came, which may pass. */
export function passing(cause: unknown): never {
  throw new PassingError('No answer.', { cause });
}

/** Tells whether an HTTP status may be another when it is asked again. */
export function isPassing(status: number): boolean {
  return status >= 500 || PASSING_STATUSES.includes(status);
}

/** Passes where the answer has data and no error. */
function throwProblems<Data>(
  status: number,
  body: string,
  answer: GraphQLAnswer<Data> | null,
): asserts answer is { data: Data } {
  const errors = answer?.errors ?? [];
  if (answer?.data && errors.length === 0) return;
  const codes = errors.map(({ extensions }) => extensions?.code ?? '');
  const problem = errors.map(({ message }) => message).join(' ') || body.slice(0, 200);
  const mayPass =
    codes.some((code) => PASSING_CODES.includes(code)) || (codes.length === 0 && isPassing(status));
  throw new (mayPass ? PassingError : RequestError)(`${status} ${problem}`);
}

/** Null where the answer is not the API's own, but a proxy's. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
