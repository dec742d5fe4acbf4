import { composeServices } from '@apollo/composition';
import { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { type DocumentNode, parse } from 'graphql';
import { createDirectory, readDirectoryTypeDefs } from './directory';

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

/** What the gateway knows of a caller: the header that it passes on. */
export interface GatewayContext {
  readonly authorization?: string;
}

type Headers = Readonly<Record<string, string>>;

/**
 * Makes one graph of a running subgraph of contracts and the example directory of contractors. Throws a
 * GatewayError where the subgraph does not answer, or the two do not compose.
 */
export async function createSupergraph(options: SubgraphOptions): Promise<ApolloGateway> {
  const { subgraphUrl: url, gatewaySecret } = options;
  const ownHeaders: Headers = gatewaySecret === null ? {} : { 'x-gateway-secret': gatewaySecret };
  const contracts = { name: 'contracts', url, typeDefs: await readSubgraph(url, ownHeaders) };
  return new ApolloGateway({
    supergraphSdl: composeWithDirectory(contracts),
    buildService: ({ name }) =>
      name === contracts.name
        ? new RemoteGraphQLDataSource<GatewayContext>({
            url,
            willSendRequest: ({ request, context }) => {
              const { authorization } = context as GatewayContext;
              const headers: Headers = { ...ownHeaders, ...(authorization && { authorization }) };
              for (const [header, value] of Object.entries(headers)) {
                request.http?.headers.set(header, value);
              }
            },
          })
        : new LocalGraphQLDataSource(createDirectory()),
  });
}

interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

/** Gives the supergraph of a subgraph and the directory, in a form that Apollo's gateway takes. */
function composeWithDirectory(contracts: Subgraph): string {
  // The directory answers in this process: its address stands in the supergraph only.
  const url = 'http://directory.invalid/graphql';
  const directory = { name: 'directory', url, typeDefs: readDirectoryTypeDefs() };
  const { supergraphSdl, errors } = composeServices([contracts, directory]);
  if (errors) throw new GatewayError(`The subgraphs do not compose:\n${errors.join('\n')}`);
  // This gateway does not check scopes, and refuses to start where it is asked to; the subgraph checks
  // them itself.
  return supergraphSdl.replaceAll(', for: SECURITY', '');
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
