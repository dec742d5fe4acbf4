import type { Resolvers } from '../resolver-types';

export const EVENT_RESOLVERS = {
  ContractEvent: {
    contract: ({ contractId }, _args, { loaders }) =>
      contractId === null ? null : loaders.contract.load(contractId),
    contractor: ({ contractorId }) => (contractorId === null ? null : { id: contractorId }),
  },
} satisfies Resolvers;
