import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import { DIRECTORY_TYPE_DEFS } from './directory-schema';

interface Contractor {
  readonly id: string;
  readonly name: string;
}

const CONTRACTORS: readonly Contractor[] = [
  { id: 'C-1001', name: 'Sakura Trading (さくら商事株式会社)' },
  { id: 'C-1002', name: 'Momiji Foods (もみじ食品株式会社)' },
  { id: 'C-1003', name: 'Hinoki Logistics (ひのき物流株式会社)' },
  { id: 'C-1004', name: 'Tsubaki Clinic (医療法人つばき会)' },
  { id: 'C-1005', name: 'Kaede Precision (かえで精密株式会社)' },
];

const SUPPORT_CASES = [
  {
    id: 'S-1',
    contractorId: 'C-1001',
    subject: 'When does the minimum term end?',
    contractNumber: 'SAS-00000001',
  },
  {
    id: 'S-2',
    contractorId: 'C-1001',
    subject: 'How many more contracts may we have?',
    contractNumber: 'SAS-00000002',
  },
];

type SupportCase = (typeof SUPPORT_CASES)[number];

/**
 * Makes a small subgraph that owns the contractors and refers to contracts by their numbers alone. What it
 * is told lives as long as the schema.
 */
export function createDirectory(): GraphQLSchema {
  const bookmarks = new Map<string, Set<string>>();
  return buildSubgraphSchema({
    typeDefs: DIRECTORY_TYPE_DEFS,
    resolvers: {
      Query: {
        contractor: (_: unknown, { id }: { id: string }) => contractorOf(id),
        contractors: (_: unknown, page: { first: number; after?: string }) => contractorPage(page),
        node: (_: unknown, { id }: { id: string }) =>
          contractorOf(id) ?? SUPPORT_CASES.find((supportCase) => supportCase.id === id) ?? null,
      },
      Mutation: {
        bookmarkContract: (_: unknown, { input }: { input: BookmarkContractInput }) => {
          const contractor = contractorOf(input.contractorId);
          if (contractor === null) {
            const error = { message: 'There is no such contractor.', field: ['contractorId'] };
            return { contractor, userErrors: [error] };
          }
          const known = bookmarks.get(contractor.id) ?? [];
          bookmarks.set(contractor.id, new Set([...known, input.contractNumber]));
          return { contractor, userErrors: [] };
        },
      },
      Node: {
        __resolveType: (node: Contractor | SupportCase) =>
          'subject' in node ? 'SupportCase' : 'Contractor',
      },
      Contractor: {
        __resolveReference: ({ id }: Contractor) => contractorOf(id),
        supportCases: ({ id }: Contractor) =>
          SUPPORT_CASES.filter(({ contractorId }) => contractorId === id),
        bookmarks: ({ id }: Contractor) =>
          [...(bookmarks.get(id) ?? [])].map((contractNumber) => ({
            contract: { contractNumber },
          })),
      },
      SupportCase: {
        __resolveReference: ({ id }: SupportCase) =>
          SUPPORT_CASES.find((supportCase) => supportCase.id === id) ?? null,
        contract: ({ contractNumber }: SupportCase) => ({ contractNumber }),
      },
    },
  });
}

interface BookmarkContractInput {
  readonly contractorId: string;
  readonly contractNumber: string;
}

function contractorOf(id: string): Contractor | null {
  return CONTRACTORS.find((contractor) => contractor.id === id) ?? null;
}

function contractorPage({ first, after }: { first: number; after?: string }) {
  const start = CONTRACTORS.findIndex(({ id }) => id === after) + 1;
  const page = CONTRACTORS.slice(start, start + first);
  return {
    edges: page.map((node) => ({ cursor: node.id, node })),
    pageInfo: {
      hasNextPage: start + first < CONTRACTORS.length,
      hasPreviousPage: start > 0,
      startCursor: page.at(0)?.id ?? null,
      endCursor: page.at(-1)?.id ?? null,
    },
  };
}
