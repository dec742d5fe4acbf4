import type { GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';
import { createDefaultExecutor } from '@graphql-mesh/transport-common';
import { createDirectory } from './directory';
import {
  CONTRACTS,
  composeSupergraph,
  DIRECTORY,
  headersOf,
  type SubgraphOptions,
} from './supergraph';

/** Gives the configuration of a Hive Gateway over the supergraph. */
export function hiveConfig(options: SubgraphOptions): GatewayConfigSupergraph {
  const directory = createDirectory();
  return {
    supergraph: () => composeSupergraph(options),
    propagateHeaders: {
      fromClientToSubgraphs: ({ request, subgraphName }) =>
        subgraphName === CONTRACTS
          ? { ...headersOf(options), authorization: request.headers.get('authorization') }
          : {},
    },
    plugins: () => [
      {
        onSubgraphExecute: (call) => {
          if (call.subgraphName === DIRECTORY) call.setExecutor(createDefaultExecutor(directory));
        },
      },
    ],
  };
}
