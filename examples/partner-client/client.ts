import { setTimeout as sleep } from 'node:timers/promises';
import {
  ApplyDocument,
  type ApplyForContractInput,
  type ApplyMutation,
  FeedDocument,
  type FeedQuery,
  type TypedDocumentString,
} from './operations';

type Payload = ApplyMutation['applyForContract'];
type Application = ApplyForContractInput & { idempotencyKey: string };
export type UserError = Payload['userErrors'][number];
type FeedPage = NonNullable<FeedQuery['contractEvents']>;
export type ContractEvent = FeedPage['edges'][number]['node'];

/** What an application came to: a contract that waits for its decision, or every reason against it. */
export type ApplicationResult =
  | { readonly contract: NonNullable<Payload['contract']> }
  | { readonly refusals: readonly UserError[] };

export interface ClientOptions {
  /** Of the GraphQL endpoint, for example `https://gateway.example/graphql`. */
  readonly url: string;
  /** Gives a token that is valid now; asked before every attempt. */
  readonly token: () => Promise<string> | string;
  /** How often a call is tried before it fails (default 12: about two minutes). */
  readonly attempts?: number;
  /** Told of every attempt that failed and is going to be repeated. */
  readonly onRetry?: (reason: unknown) => void;
  /** In place of the global `fetch`, for example one that goes through a proxy. */
  readonly fetch?: typeof fetch;
}

export type Client = ReturnType<typeof createClient>;

/** Thrown where asking again would give the same answer: a wrong token, a wrong request. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

/** What may pass by itself: try again. */
class PassingError extends Error {
  override readonly name = 'PassingError';
}

interface GraphQLAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

const TIMEOUT_MS = 20_000;
const PAUSE_MIN_MS = 250;
const PAUSE_MAX_MS = 15_000;
const PASSING_CODES = ['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'];
const PASSING_STATUSES = [408, 425, 429];

/** Makes a client of the contracts API. */
export function createClient(options: ClientOptions) {
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

  /** Only for what may be asked twice: queries, and mutations with an idempotency key. */
  async function ask<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Data> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await attempt(document, variables);
      } catch (error) {
        if (!(error instanceof PassingError) || tried === attempts) throw error;
        onRetry?.(error);
        await sleep(pauseAfter(tried), undefined, { signal });
      }
    }
  }

  return {
    /**
     * Applies for a contract. The key names the order in your own records; keep it, with the input,
     * before you call: with both you may call again at any time, also after a restart, and there will be
     * one contract. Throws where no answer comes in spite of all attempts.
     */
    async apply(application: Application): Promise<ApplicationResult> {
      const data = await ask(ApplyDocument, { input: application });
      const { contract, userErrors } = data.applyForContract;
      return contract === null ? { refusals: userErrors } : { contract };
    },

    /** Gives the page of the feed after a cursor; null stands for its beginning. */
    async readFeed(after: string | null, signal?: AbortSignal): Promise<FeedPage> {
      const { contractEvents } = await ask(FeedDocument, { after }, signal);
      if (contractEvents === null) throw new RequestError('The feed was not answered.');
      return contractEvents;
    },
  };
}

/** Half of the pause is left to chance, so that many clients do not come back all at once. */
function pauseAfter(tried: number): number {
  const pause = Math.min(PAUSE_MAX_MS, PAUSE_MIN_MS * 2 ** (tried - 1));
  return pause / 2 + (Math.random() * pause) / 2;
}

function passing(cause: unknown): never {
  throw new PassingError('No answer.', { cause });
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
  const isPassing =
    codes.some((code) => PASSING_CODES.includes(code)) ||
    (codes.length === 0 && (status >= 500 || PASSING_STATUSES.includes(status)));
  throw new (isPassing ? PassingError : RequestError)(`${status} ${problem}`);
}

/** Null where the answer is not the API's own, but a proxy's. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
