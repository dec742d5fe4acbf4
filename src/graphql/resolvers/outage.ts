import { AFFECTED_CONTRACT_LIST, type OutageRow } from '../../persistence/outages';
import type { OutageClaimRow } from '../../persistence/outage-claims';
import { outageDuration, wholeHours } from '../../terms/model/outage';
import { assess } from '../assess';
import { connectionOf, visibleTo } from '../connections';
import type { Context } from '../context';
import type { SubgraphResolvers } from '../subgraph-resolvers';
import { mustExist } from '../must-exist';

export const OUTAGE_RESOLVERS = {
  Outage: {
    __resolveReference: ({ id }: OutageRow, { loaders }: Context) => loaders.outage.load(id),
    affectedContracts: ({ id }, args, context) =>
      connectionOf(context, {
        ...{ of: 'contracts', list: AFFECTED_CONTRACT_LIST, args },
        conditions: visibleTo(context, 'c.contractor_id'),
        parent: { column: 'o.id', type: 'uuid', id },
      }),
    durationHours: (outage, { at }, { now }) => wholeHours(outageDuration(outage, at ?? now)),
  },

  OutageClaim: {
    __resolveReference: ({ id }: OutageClaimRow, { loaders }: Context) =>
      loaders.outageClaim.load(id),
    contract: ({ contractId }, _args, { loaders }) => mustExist(loaders.contract.load(contractId)),
    outage: ({ outageId }, _args, { loaders }) => mustExist(loaders.outageOfClaim.load(outageId)),
    unavailableHours: async (claim, _args, context) => (await assess(claim, context)).hours,
    unavailableUnits: async (claim, _args, context) => (await assess(claim, context)).units,
    reductionAmount: async (claim, _args, context) => (await assess(claim, context)).amount,
    settlement: ({ id }, _args, { loaders }) => loaders.feeReductionOf.load(id),
  },
} satisfies SubgraphResolvers;
