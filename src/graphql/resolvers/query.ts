import { CHANGE_REQUEST_LIST, changeRequestConditions } from '../../persistence/change-requests';
import {
  type ContractEventRow,
  EVENT_LIST,
  eventConditions,
  isTold,
} from '../../persistence/contract-events';
import {
  contractConditions,
  contractList,
  type ContractOrder,
} from '../../persistence/contract-list';
import { OPTION_SERVICE_LIST, optionServiceConditions } from '../../persistence/option-services';
import { claimConditions, claimList, type OutageClaimOrder } from '../../persistence/outage-claims';
import { OUTAGE_LIST, outageConditions } from '../../persistence/outages';
import {
  settlementConditions,
  settlementList,
  type SettlementOrder,
} from '../../persistence/settlements';
import type { Resolvers } from '../resolver-types';
import { editionInForceOn } from '../../terms/model/editions';
import { labelsIn } from '../../terms/wording/enum-labels';
import { connectionOf, readConnectionsAhead, visibleTo } from '../connections';
import { eligibilityOf } from '../eligibility';
import { readNodesAhead } from '../read-ahead';

const iso = (at: number | null | undefined): string | null =>
  typeof at === 'number' ? new Date(at).toISOString() : null;

export const QUERY_RESOLVERS = {
  Query: {
    contract: (_parent, { id }, { loaders }) => loaders.contract.load(id),
    contractByNumber: (_parent, { contractNumber }, { loaders }) =>
      loaders.contractByNumber.load(contractNumber),
    contracts: async (_parent, args, context, info) => {
      // A client may say null in so many words, whatever the default.
      const orderBy = args.orderBy as ContractOrder | null;
      const filter = args.filter ?? {};
      const conditions = contractConditions(filter, filter.asOf ?? context.today);
      const request = {
        of: 'contracts',
        list: contractList(orderBy ?? 'CONTRACT_NUMBER_ASC'),
        args,
        conditions: [...conditions, ...visibleTo(context, 'c.contractor_id')],
      } as const;
      const pages = await readConnectionsAhead(context, request, ['']);
      await Promise.all(info.fieldNodes.map((node) => readNodesAhead(pages, node, context, info)));
      return connectionOf(context, request);
    },
    contractWorklist: (_parent, _args, { loaders, today }) => loaders.worklist(today),
    changeRequest: (_parent, { id }, { loaders }) => loaders.changeRequest.load(id),
    changeRequests: (_parent, args, context) =>
      connectionOf(context, {
        of: 'changeRequests',
        list: CHANGE_REQUEST_LIST,
        args,
        conditions: [
          ...changeRequestConditions(args.filter ?? {}, context.today),
          ...visibleTo(context, 'q.contractor_id'),
        ],
      }),
    optionService: (_parent, { id }, { loaders }) => loaders.optionService.load(id),
    optionServices: (_parent, args, context) =>
      connectionOf(context, {
        of: 'optionServices',
        list: OPTION_SERVICE_LIST,
        args,
        conditions: [
          ...optionServiceConditions(args.filter ?? {}, context.today),
          ...visibleTo(context, 'o.contractor_id'),
        ],
      }),
    outage: (_parent, { id }, { loaders }) => loaders.outage.load(id),
    outages: (_parent, args, context) => {
      const { knownAt, ...filter } = args.filter ?? {};
      const range = { from: iso(knownAt?.from), to: iso(knownAt?.to) };
      const { isOperator, contractorIds } = context.caller;
      const visible = isOperator ? null : contractorIds;
      const conditions = outageConditions({ ...filter, knownAt: range }, visible);
      return connectionOf(context, {
        of: 'outages',
        list: OUTAGE_LIST,
        conditions,
        args,
      });
    },
    outageClaim: (_parent, { id }, { loaders }) => loaders.outageClaim.load(id),
    outageClaims: (_parent, args, context) => {
      // A client may say null in so many words, whatever the default.
      const orderBy = args.orderBy as OutageClaimOrder | null;
      return connectionOf(context, {
        of: 'outageClaims',
        list: claimList(orderBy ?? 'FILED_AT_ASC'),
        args,
        conditions: [
          ...claimConditions(args.filter ?? {}),
          ...visibleTo(context, 'm.contractor_id'),
        ],
      });
    },
    settlement: (_parent, { id }, { loaders }) => loaders.settlement.load(id),
    settlements: (_parent, args, context) => {
      const orderBy = args.orderBy as SettlementOrder | null;
      return connectionOf(context, {
        of: 'settlements',
        list: settlementList(orderBy ?? 'RECORDED_ASC'),
        args,
        conditions: [
          ...settlementConditions(args.filter ?? {}, context.today),
          ...visibleTo(context, 's.contractor_id'),
        ],
      });
    },
    eligibility: (_parent, { contractorId, ...args }, context) =>
      eligibilityOf(contractorId, args, context),
    serviceTerms: (_parent, { on }, { today }) => editionInForceOn(on ?? today),
    contractLabels: (_parent, { language }) => labelsIn(language),
    contractEvents: (_parent, args, context) =>
      connectionOf<ContractEventRow>(context, {
        of: 'events',
        list: EVENT_LIST,
        args,
        hasPlainCursor: true,
        conditions: [
          isTold,
          ...eventConditions(args.filter ?? {}),
          ...visibleTo(context, 'e.contractor_id'),
        ],
      }),
  },
} satisfies Resolvers;
