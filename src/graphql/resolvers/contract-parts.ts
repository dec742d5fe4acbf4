import type { ChangeRequestRow } from '../../persistence/change-requests';
import type { OptionServiceRow } from '../../persistence/option-services';
import type { SettlementRow } from '../../persistence/settlements';
import { changeRequestStatus } from '../../terms/change-request';
import { editionOf } from '../../terms/editions';
import { isMovedFromRequested } from '../../terms/notice-period';
import { optionEndsOn, optionStatusOn } from '../../terms/option-service';
import { inLanguage } from '../../terms/wording/language';
import type { Context } from '../context';
import type { SubgraphResolvers } from '../models';
import { there } from '../there';

export const CONTRACT_PART_RESOLVERS = {
  OptionService: {
    __resolveReference: ({ id }: OptionServiceRow, { loaders }: Context) =>
      loaders.optionService.load(id),
    contract: ({ contractId }, _args, { loaders }) => there(loaders.contract.load(contractId)),
    status: async (option, { asOf }, { loaders, today }) =>
      optionStatusOn(option, await there(loaders.contract.load(option.contractId)), asOf ?? today),
    monthlyFee: async ({ contractId }, _args, { loaders }) => {
      const { termsEdition } = await there(loaders.contract.load(contractId));
      return editionOf(termsEdition).optionMonthlyFee;
    },
    stopNotice: ({ stopNotice }) =>
      stopNotice && {
        ...stopNotice,
        movedFromRequested: isMovedFromRequested(stopNotice),
      },
    stopEffectiveOn: async (option, _args, { loaders }) =>
      optionEndsOn(option, await there(loaders.contract.load(option.contractId))),
  },

  ContractChangeRequest: {
    __resolveReference: ({ id }: ChangeRequestRow, { loaders }: Context) =>
      loaders.changeRequest.load(id),
    contract: ({ contractId }, _args, { loaders }) => there(loaders.contract.load(contractId)),
    effectiveOn: ({ effectiveOn, requestedEffectiveOn }) => effectiveOn ?? requestedEffectiveOn,
    status: changeRequestStatus,
  },

  Settlement: {
    __resolveReference: ({ id }: SettlementRow, { loaders }: Context) =>
      loaders.settlement.load(id),
    contract: ({ contractId }, _args, { loaders }) => there(loaders.contract.load(contractId)),
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
