import { actsFor } from '../../commands/runner/access';
import { contractLimitOn } from '../../terms/clauses/04-contract-limit';
import { editionOf } from '../../terms/model/editions';
import { SERVICE_TYPES } from '../../terms/model/service-types';
import { claimableOutagesOf } from '../assess';
import { connectionOf, emptyConnection } from '../connections';
import {
  claimsOfContractor,
  contractsOfContractor,
  settlementsOfContractor,
} from '../contract-lists';
import { calendarOfContractor } from '../contract-life';
import type { Context } from '../context';
import { type ContractEligibilityArgs, eligibilityOf } from '../eligibility';
import { whenRead } from '../loader';
import { statementOfContractor } from '../statement';
import type { ContractorModel } from '../models';
import type { Resolvers } from '../resolver-types';

const sees = ({ id }: ContractorModel, { caller }: Context): boolean => actsFor(caller, id);
export const CONTRACTOR_RESOLVERS = {
  Contractor: {
    contracts: (contractor, args, context) =>
      sees(contractor, context)
        ? connectionOf(context, contractsOfContractor(args, contractor.id, context))
        : emptyConnection(),
    contractLimits: (contractor, { asOf }, context) => {
      if (!sees(contractor, context)) return [];
      const on = asOf ?? context.today;
      return whenRead(context.loaders.contractsOf.load(contractor.id), (contracts) =>
        SERVICE_TYPES.map((serviceType) =>
          contractLimitOn({ edition: editionOf(on), serviceType, contracts, on }),
        ),
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
        ? connectionOf(context, claimsOfContractor(args, contractor.id))
        : emptyConnection(),
    settlements: (contractor, args, context) =>
      sees(contractor, context)
        ? connectionOf(context, settlementsOfContractor(args, contractor.id))
        : emptyConnection(),
    statement: (contractor, args, context) =>
      statementOfContractor(contractor, args, context, sees(contractor, context)),
  },
} satisfies Resolvers;
