import { claimConditions, claimList } from '../../persistence/outage-claims';
import { EVENT_LIST } from '../../persistence/contract-events';
import { settlementList } from '../../persistence/settlements';
import type { ContractRow } from '../../persistence/contracts';
import { accountCountOn } from '../../terms/clauses/05-account-count';
import { dependentContractsOn } from '../../terms/clauses/06-base-contract';
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
import type { Context } from '../context';
import { monthlyFeeOf } from '../monthly-fee';
import { statementOf } from '../statement';
import type { SubgraphResolvers } from '../subgraph-resolvers';

/** Gives the contract that a representation names by its id or its number. */
async function resolveReference(
  reference: { id?: string | null; contractNumber?: string | null },
  { loaders }: Context,
): Promise<ContractRow | null> {
  const { id, contractNumber } = reference;
  if (typeof id === 'string') return loaders.contract.load(id);
  return typeof contractNumber === 'string' ? loaders.contractByNumber.load(contractNumber) : null;
}

function withUnit<Fees>(contract: ContractRow, fees: Fees): Fees & { typeFeeUnit: FeeUnit } {
  const { typeFeeUnit } = editionOf(contract.termsEdition).serviceTypes[contract.serviceType];
  return { ...fees, typeFeeUnit };
}

const parentOf = (column: string, { id }: ContractRow) => ({ column, type: 'uuid' as const, id });

export const CONTRACT_RESOLVERS = {
  Contract: {
    __resolveReference: resolveReference,
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
    eligible: async (contract, { asOf }, { loaders, today }) =>
      isEligibleOn(contract, await loaders.contractsOf.load(contract.contractorId), asOf ?? today),
    eligibility: eligibilityOfContract,
    terminationPreview: previewOfTermination,
    dependentContracts: async (contract, { asOf }, { loaders, today }) => {
      const contracts = await loaders.contractsOf.load(contract.contractorId);
      return dependentContractsOn(contract, contracts, asOf ?? today);
    },
    optionServices: ({ id }, _args, { loaders }) => loaders.optionServicesOf.load(id),
    changeRequests: ({ id }, _args, { loaders }) => loaders.changeRequestsOf.load(id),
    claimableOutages: (contract, _args, context) => claimableOutagesOf(contract, context),
    outageClaims: (contract, args, context) =>
      connectionOf(context, {
        of: 'outageClaims',
        list: claimList(),
        conditions: claimConditions({}),
        args,
        parent: parentOf('m.contract_id', contract),
      }),
    settlements: (contract, args, context) =>
      connectionOf(context, {
        of: 'settlements',
        list: settlementList(),
        conditions: [],
        args,
        parent: parentOf('s.contract_id', contract),
      }),
    history: (contract, args, context) =>
      connectionOf(context, {
        of: 'events',
        list: EVENT_LIST,
        conditions: [],
        args,
        hasPlainCursor: true,
        parent: parentOf('e.contract_id', contract),
      }),
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
} satisfies SubgraphResolvers;
