import { composeServices } from '@apollo/composition';
import { type DocumentNode, parse } from 'graphql';
import { DIRECTORY_TYPE_DEFS } from './directory-schema';

/** Cannot go on, for a reason that a person at a terminal can mend. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
}

export interface SubgraphOptions {
  /** Where the subgraph of the contracts answers, as in `http://127.0.0.1:4001/graphql`. */
  readonly subgraphUrl: string;
  /** What the subgraph wants to see in `x-gateway-secret`; null where it wants nothing. */
  readonly gatewaySecret: string | null;
}

/** The names of the subgraphs in the supergraph. */
export const CONTRACTS = 'contracts';
export const DIRECTORY = 'directory';

export type Headers = Readonly<Record<string, string>>;

/** Gives the headers by which the subgraph of the contracts knows the gateway. */
export function headersOf({ gatewaySecret }: SubgraphOptions): Headers {
  return gatewaySecret === null ? {} : { 'x-gateway-secret': gatewaySecret };
}

/**
 * Gives the supergraph of a running subgraph of contracts and the example directory of contractors. Throws a
 * GatewayError where the subgraph does not answer, or the two do not compose.
 */
export async function composeSupergraph(options: SubgraphOptions): Promise<string> {
  const { subgraphUrl } = options;
  const { supergraphSdl, errors } = composeServices([
    {
      name: CONTRACTS,
      url: subgraphUrl,
      typeDefs: await readSubgraph(subgraphUrl, headersOf(options)),
    },
    // The directory answers in the gateway's process: its address stands in the supergraph only.
    { name: DIRECTORY, url: 'http://directory.invalid/graphql', typeDefs: DIRECTORY_TYPE_DEFS },
  ]);
  if (errors) throw new GatewayError(`The subgraphs do not compose:\n${errors.join('\n')}`);
  return supergraphSdl;
}

/** Asks a running subgraph for its type definitions. */
async function readSubgraph(url: string, headers: Headers): Promise<DocumentNode> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  }).catch(() => {
    throw new GatewayError(
      `No subgraph answers at ${url}: start it with \`npm start\`, or set SUBGRAPH_URL.`,
    );
  });
  const text = await response.text();
  const sdl = sdlIn(text);
  if (sdl === null) {
    throw new GatewayError(
      `What answers at ${url} gives no type definitions: ${response.status} ${text.slice(0, 200)}`,
    );
  }
  return parse(sdl);
}

function sdlIn(answer: string): string | null {
  try {
    const { data } = JSON.parse(answer) as { data?: { _service: { sdl: string } } | null };
    return data?._service.sdl ?? null;
  } catch {
    return null;
  }
}
