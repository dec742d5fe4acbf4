import { createContext, type ReactNode, use, useMemo } from 'react';
import { gql, type TypedDocumentNode, useQuery } from 'urql';

interface Directory {
  readonly contractors: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
  };
}

/** Written by hand: it is of another subgraph, which only a gateway has beside the contracts. */
const DIRECTORY: TypedDocumentNode<Directory, Record<string, never>> = gql`
  query Directory {
    contractors(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`;

const NamesContext = createContext<ReadonlyMap<string, string>>(new Map());

/** Gives the names of contractors by their ids: empty where the graph does not know them. */
export function useContractorNames(): ReadonlyMap<string, string> {
  return use(NamesContext);
}

/** Reads the names of contractors where the graph has them. */
export function ContractorNames({
  areKnown,
  children,
}: {
  areKnown: boolean;
  children: ReactNode;
}) {
  const [{ data }] = useQuery({ query: DIRECTORY, variables: {}, pause: !areKnown });
  const names = useMemo(
    () => new Map(data?.contractors.edges.map(({ node }) => [node.id, node.name])),
    [data],
  );
  return <NamesContext value={names}>{children}</NamesContext>;
}
