import { claimConditions, claimList } from '../../persistence/outage-claims';
import { contractConditions, contractList } from '../../persistence/contracts';
import { settlementList } from '../../persistence/settlements';
import { actsFor } from '../../commands/runner/access';
import { contractLimitOn } from '../../terms/clauses/04-contract-limit';
import { editionOf } from '../../terms/model/editions';
import { SERVICE_TYPES } from '../../terms/model/service-types';
import { claimableOutagesOf } from '../assess';
import { connectionOf, emptyConnection } from '../connections';
import { calendarOfContractor } from '../contract-life';
import type { Context } from '../context';
import { type ContractEligibilityArgs, eligibilityOf } from '../eligibility';
import { statementOfContractor } from '../statement';
import type { ContractorModel } from '../models';
import type { SubgraphResolvers } from '../subgraph-resolvers';

const sees = ({ id }: ContractorModel, { caller }: Context): boolean => actsFor(caller, id);
const parentOf = (column: string, { id }: ContractorModel) => ({
  column,
  type: 'text' as const,
  id,
});

export const CONTRACTOR_RESOLVERS = {
  Contractor: {
    __resolveReference: ({ id }: ContractorModel) => ({ id }),
    contracts: (contractor, args, context) => {
      if (!sees(contractor, context)) return emptyConnection();
      const filter = args.filter ?? {};
      const conditions = contractConditions(filter, filter.asOf ?? context.today);
      const parent = parentOf('c.contractor_id', contractor);
      return connectionOf(context, {
        of: 'contracts',
        list: contractList('CONTRACT_NUMBER_ASC'),
        conditions,
        args,
        parent,
      });
    },
    contractLimits: async (contractor, { asOf }, context) => {
      if (!sees(contractor, context)) return [];
      const contracts = await context.loaders.contractsOf.load(contractor.id);
      const on = asOf ?? context.today;
      return SERVICE_TYPES.map((serviceType) =>
        contractLimitOn({ edition: editionOf(on), serviceType, contracts, on }),
      );
    },
    eligibility: async (contractor, args: ContractEligibilityArgs, context) =>
      (await eligibilityOf(contractor.id, args, context)) ?? {
        eligible: false,
        reasons: [{ code: 'NOT_FOUND', details: {} }],
      },
    calendar: (contractor, span, context) =>
      sees(contractor, context) ? calendarOfContractor(contractor.id, span, context) : [],
    claimableOutages: async (contractor, _args, context) => {
      if (!sees(contractor, context)) return [];
      const contracts = await context.loaders.contractsOf.load(contractor.id);
      const ofEach = contracts.map((contract) => claimableOutagesOf(contract, context));
      return (await Promise.all(ofEach)).flat();
    },
    outageClaims: (contractor, args, context) =>
      sees(contractor, context)
        ? connectionOf(context, {
            of: 'outageClaims',
            list: claimList(),
            conditions: claimConditions({}),
            args,
            parent: parentOf('m.contractor_id', contractor),
          })
        : emptyConnection(),
    settlements: (contractor, args, context) =>
      sees(contractor, context)
        ? connectionOf(context, {
            of: 'settlements',
            list: settlementList(),
            conditions: [],
            args,
            parent: parentOf('s.contractor_id', contractor),
          })
        : emptyConnection(),
    statement: (contractor, args, context) =>
      statementOfContractor(contractor, args, context, sees(contractor, context)),
  },
} satisfies SubgraphResolvers;
