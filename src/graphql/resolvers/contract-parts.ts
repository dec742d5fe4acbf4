import type { ContractRow } from '../../persistence/contracts';
import { changeRequestStatusOn } from '../../terms/model/change-request';
import { decisionOf } from '../../terms/model/decision';
import { editionOf } from '../../terms/model/editions';
import { isMovedFromRequested } from '../../terms/clauses/11-notice-period';
import { optionEndsOn, optionStatusOn } from '../../terms/model/option';
import { inLanguage } from '../../terms/wording/language';
import type { Context } from '../context';
import { type MaybePromise, whenRead } from '../loader';
import type { Resolvers } from '../resolver-types';
import { mustExist } from '../must-exist';

/** Gives the contract of a part of it. */
function contractOf(
  { contractId }: { readonly contractId: string },
  { loaders }: Context,
): MaybePromise<ContractRow> {
  return mustExist(loaders.contract.load(contractId));
}

export const CONTRACT_PART_RESOLVERS = {
  OptionService: {
    contract: (part, _args, context) => contractOf(part, context),
    status: (option, { asOf }, context) =>
      whenRead(contractOf(option, context), (contract) =>
        optionStatusOn(option, contract, asOf ?? context.today),
      ),
    monthlyFee: (option, _args, context) =>
      whenRead(
        contractOf(option, context),
        ({ termsEdition }) => editionOf(termsEdition).optionMonthlyFee,
      ),
    decision: decisionOf,
    stopNotice: ({ stopNotice }) =>
      stopNotice && {
        ...stopNotice,
        movedFromRequested: isMovedFromRequested(stopNotice),
      },
    stopEffectiveOn: (option, _args, context) =>
      whenRead(contractOf(option, context), (contract) => optionEndsOn(option, contract)),
  },

  ContractChangeRequest: {
    contract: (part, _args, context) => contractOf(part, context),
    effectiveOn: ({ effectiveOn, requestedEffectiveOn }) => effectiveOn ?? requestedEffectiveOn,
    status: (request, _args, context) =>
      whenRead(contractOf(request, context), (contract) =>
        changeRequestStatusOn(request, contract, context.today),
      ),
    decision: decisionOf,
  },

  Settlement: {
    contract: (part, _args, context) => contractOf(part, context),
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
} satisfies Resolvers;
