import type { ContractRow } from '../../persistence/contracts';
import { accountCountOn } from '../../terms/clauses/05-account-count';
import { dependentContractsOn, needsBase } from '../../terms/clauses/06-base-contract';
import { isEligibleOn } from '../../terms/clauses/06-eligibility';
import { isHeld, LAST_CONTRACT_DAY } from '../../terms/model/contract';
import { contractStatusOn } from '../../terms/model/contract-status';
import { editionOf, type FeeUnit } from '../../terms/model/editions';
import { decisionOf } from '../../terms/model/decision';
import { minimumTermEndsOn } from '../../terms/clauses/03-minimum-term';
import { quotedFeesOn } from '../../terms/clauses/annex-1-quoted-fees';
import { unmetUsageConditionsOn } from '../../terms/clauses/07-usage-conditions';
import { claimableOutagesOf } from '../assess';
import { eligibilityOfContract, previewOfTermination } from '../contract-life';
import { connectionOf } from '../connections';
import { claimsOfContract, historyOfContract, settlementsOfContract } from '../contract-lists';
import { whenRead } from '../loader';
import { monthlyFeeOf } from '../monthly-fee';
import { statementOf } from '../statement';
import type { Resolvers } from '../resolver-types';

function withUnit<Fees>(contract: ContractRow, fees: Fees): Fees & { typeFeeUnit: FeeUnit } {
  const { typeFeeUnit } = editionOf(contract.termsEdition).serviceTypes[contract.serviceType];
  return { ...fees, typeFeeUnit };
}

export const CONTRACT_RESOLVERS = {
  Contract: {
    contractor: ({ contractorId }) => ({ id: contractorId }),
    status: (contract, { asOf }, { today }) => contractStatusOn(contract, asOf ?? today),
    minimumTermEndsOn: ({ billingStartOn, termsEdition }) =>
      billingStartOn && minimumTermEndsOn(billingStartOn, editionOf(termsEdition)),
    accountCount: (contract, { asOf }, { today }) => accountCountOn(contract, asOf ?? today),
    quotedFees: (contract, { asOf }, { today }) =>
      isHeld(contract) ? withUnit(contract, quotedFeesOn(contract, asOf ?? today)) : null,
    monthlyFee: (contract, { asOf, accountCount }, { today }) =>
      monthlyFeeOf(contract, asOf ?? today, accountCount ?? undefined),
    quote: (contract) =>
      contract.quote && {
        ...contract.quote,
        fees: withUnit(contract, { ...contract.quote.fees, effectiveOn: contract.quote.quotedOn }),
      },
    statement: statementOf,
    usageConditions: (contract) => contract,
    decision: decisionOf,
    terminationNotice: (contract) => contract.termination && { ...contract.termination, contract },
    terminationEffectiveOn: ({ termination }) => termination?.effectiveOn ?? null,
    eligible: (contract, { asOf }, { loaders, today }) =>
      !needsBase(contract) ||
      whenRead(loaders.basesOf.load(contract.contractorId), (bases) =>
        isEligibleOn(contract, bases, asOf ?? today),
      ),
    eligibility: eligibilityOfContract,
    terminationPreview: previewOfTermination,
    dependentContracts: (contract, { asOf }, { loaders, today }) =>
      whenRead(loaders.contractsOf.load(contract.contractorId), (contracts) =>
        dependentContractsOn(contract, contracts, asOf ?? today),
      ),
    optionServices: ({ id }, _args, { loaders }) => loaders.optionServicesOf.load(id),
    changeRequests: ({ id }, _args, { loaders }) => loaders.changeRequestsOf.load(id),
    claimableOutages: (contract, _args, context) => claimableOutagesOf(contract, context),
    outageClaims: ({ id }, args, context) => connectionOf(context, claimsOfContract(args, id)),
    settlements: ({ id }, args, context) => connectionOf(context, settlementsOfContract(args, id)),
    history: ({ id }, args, context) => connectionOf(context, historyOfContract(args, id)),
  },

  UsageConditions: {
    networkEnvironment: ({ id }, _args, { loaders }) =>
      loaders.networkEnvironment.load({ contractId: id, day: LAST_CONTRACT_DAY }),
    unmet: async ({ id, operatingPolicyDecidedOn }, { asOf }, { loaders, today }) => {
      const day = asOf ?? today;
      const environment = await loaders.networkEnvironment.load({ contractId: id, day });
      return unmetUsageConditionsOn({ operatingPolicyDecidedOn, environment }, day);
    },
  },
} satisfies Resolvers;
