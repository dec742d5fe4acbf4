import { AFFECTED_CONTRACT_LIST } from '../../persistence/outages';
import { durationOf, unitsOf } from '../../terms/clauses/14-outage-state';
import { claimDecisionOf } from '../../terms/model/outage-claim';
import { outageDuration, wholeHours } from '../../terms/model/outage';
import { assess, stateOfClaim } from '../assess';
import { connectionOf, visibleTo } from '../connections';
import type { Resolvers } from '../resolver-types';
import { mustExist } from '../must-exist';

export const OUTAGE_RESOLVERS = {
  Outage: {
    affectedContracts: ({ id }, args, context) =>
      connectionOf(context, {
        of: 'contracts',
        list: AFFECTED_CONTRACT_LIST,
        args,
        conditions: visibleTo(context, 'c.contractor_id'),
        parent: { column: 'o.id', type: 'uuid', id },
      }),
    durationHours: (outage, { at }, { now }) => wholeHours(outageDuration(outage, at ?? now)),
  },

  OutageClaim: {
    contract: ({ contractId }, _args, { loaders }) => mustExist(loaders.contract.load(contractId)),
    outage: ({ outageId }, _args, { loaders }) => mustExist(loaders.outageOfClaim.load(outageId)),
    decision: claimDecisionOf,
    state: (claim, _args, context) => stateOfClaim(claim, context),
    unavailableHours: async (claim, _args, context) => (await assess(claim, context)).hours,
    unavailableUnits: async (claim, _args, context) => (await assess(claim, context)).units,
    reductionAmount: async (claim, _args, context) => (await assess(claim, context)).amount,
    settlement: ({ id }, _args, { loaders }) => loaders.feeReductionOf.load(id),
  },

  OutageState: {
    // A state that lasts reaches to this moment.
    to: ({ to, outages }, _args, { now }) =>
      to === now && outages.some(({ restoredAt }) => restoredAt === null) ? null : to,
    hours: (state) => wholeHours(durationOf(state)),
    units: unitsOf,
    outages: ({ outages }) => [...outages],
  },

  ClaimableOutage: {
    claimableFrom: ({ window }) => window.claimableFrom,
    claimDeadline: ({ window }) => window.claimDeadline,
    countedHours: ({ basis }) => wholeHours(basis.counted),
    units: ({ basis }) => basis.units,
    estimate: ({ claim, reduction }) => claim?.reductionAmount ?? Number(reduction?.amount ?? 0n),
    reasons: ({ claim, reasons }) => (claim?.status === 'GRANTED' ? [] : [...reasons]),
  },
} satisfies Resolvers;
