import type { ChangeRequestRow } from '../../persistence/change-requests';
import type { OptionServiceRow } from '../../persistence/option-services';
import type { SettlementRow } from '../../persistence/settlements';
import { changeRequestStatusOn } from '../../terms/model/change-request';
import { decisionOf } from '../../terms/model/decision';
import { editionOf } from '../../terms/model/editions';
import { isMovedFromRequested } from '../../terms/clauses/11-notice-period';
import { optionEndsOn, optionStatusOn } from '../../terms/model/option';
import { inLanguage } from '../../terms/wording/language';
import type { Context } from '../context';
import type { SubgraphResolvers } from '../subgraph-resolvers';
import { mustExist } from '../must-exist';

export const CONTRACT_PART_RESOLVERS = {
  OptionService: {
    __resolveReference: ({ id }: OptionServiceRow, { loaders }: Context) =>
      loaders.optionService.load(id),
    contract: ({ contractId }, _args, { loaders }) => mustExist(loaders.contract.load(contractId)),
    status: async (option, { asOf }, { loaders, today }) =>
      optionStatusOn(
        option,
        await mustExist(loaders.contract.load(option.contractId)),
        asOf ?? today,
      ),
    monthlyFee: async ({ contractId }, _args, { loaders }) => {
      const { termsEdition } = await mustExist(loaders.contract.load(contractId));
      return editionOf(termsEdition).optionMonthlyFee;
    },
    decision: decisionOf,
    stopNotice: ({ stopNotice }) =>
      stopNotice && {
        ...stopNotice,
        movedFromRequested: isMovedFromRequested(stopNotice),
      },
    stopEffectiveOn: async (option, _args, { loaders }) =>
      optionEndsOn(option, await mustExist(loaders.contract.load(option.contractId))),
  },

  ContractChangeRequest: {
    __resolveReference: ({ id }: ChangeRequestRow, { loaders }: Context) =>
      loaders.changeRequest.load(id),
    contract: ({ contractId }, _args, { loaders }) => mustExist(loaders.contract.load(contractId)),
    effectiveOn: ({ effectiveOn, requestedEffectiveOn }) => effectiveOn ?? requestedEffectiveOn,
    status: async (request, _args, { loaders, today }) =>
      changeRequestStatusOn(
        request,
        await mustExist(loaders.contract.load(request.contractId)),
        today,
      ),
    decision: decisionOf,
  },

  Settlement: {
    __resolveReference: ({ id }: SettlementRow, { loaders }: Context) =>
      loaders.settlement.load(id),
    contract: ({ contractId }, _args, { loaders }) => mustExist(loaders.contract.load(contractId)),
    provisional: ({ arisesOn }, _args, { today }) => arisesOn > today,
    outageClaim: ({ outageClaimId: id }, _args, { loaders }) =>
      id === null ? null : loaders.outageClaim.load(id),
    changeRequest: ({ changeRequestId: id }, _args, { loaders }) =>
      id === null ? null : loaders.changeRequest.load(id),
    optionService: ({ optionServiceId: id }, _args, { loaders }) =>
      id === null ? null : loaders.optionService.load(id),
    reverses: ({ reversesId: id }, _args, { loaders }) =>
      id === null ? null : loaders.settlement.load(id),
    reversedBy: ({ reversedById: id }, _args, { loaders }) =>
      id === null ? null : loaders.settlement.load(id),
  },

  SettlementLine: {
    label: ({ label }, { language }) => inLanguage(label, language),
  },
} satisfies SubgraphResolvers;
