import { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { Kind, parse, print, visit } from 'graphql';
import { createDirectory } from './directory';
import { CONTRACTS, composeSupergraph, headersOf, type SubgraphOptions } from './supergraph';

/** What the gateway knows of a caller: the header that it passes on. */
export interface GatewayContext {
  readonly authorization?: string;
}

/** Makes Apollo's gateway over the supergraph. Throws a GatewayError where there can be none. */
export async function createApolloGateway(options: SubgraphOptions): Promise<ApolloGateway> {
  const ownHeaders = headersOf(options);
  return new ApolloGateway({
    supergraphSdl: withoutSecurity(await composeSupergraph(options)),
    buildService: ({ name, url }) =>
      name === CONTRACTS
        ? new RemoteGraphQLDataSource<GatewayContext>({
            url,
            willSendRequest: ({ request, context }) => {
              const { authorization } = context as GatewayContext;
              const headers = { ...ownHeaders, ...(authorization && { authorization }) };
              for (const [header, value] of Object.entries(headers)) {
                request.http?.headers.set(header, value);
              }
            },
          })
        : new LocalGraphQLDataSource(createDirectory()),
  });
}

/**
 * Gives a supergraph without the mark that its links are for security (`@link(…, for: SECURITY)`): this gateway does not
 * check scopes, and refuses to start where it is asked to. The subgraph checks them itself.
 */
function withoutSecurity(supergraphSdl: string): string {
  return print(
    visit(parse(supergraphSdl), {
      Argument: ({ name, value }) =>
        name.value === 'for' && value.kind === Kind.ENUM && value.value === 'SECURITY'
          ? null
          : undefined,
    }),
  );
}
