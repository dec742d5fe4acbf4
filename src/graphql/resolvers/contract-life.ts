import { isMovedFromRequested } from '../../terms/clauses/11-notice-period';
import { inLanguage } from '../../terms/wording/language';
import { acknowledgementOf } from '../contract-life';
import type { Resolvers } from '../resolver-types';

export const CONTRACT_LIFE_RESOLVERS = {
  ContractDecision: {
    by: ({ by }, _args, { caller }) => (caller.isOperator ? by : null),
  },

  TerminationNotice: {
    movedFromRequested: isMovedFromRequested,
    acknowledgement: acknowledgementOf,
  },

  TerminationPreview: {
    settlementAmount: ({ settlement }) => settlement?.amount ?? 0,
    settlementLines: ({ settlement }) => [...(settlement?.lines ?? [])],
  },

  DependentPreview: {
    endsOn: ({ lastDayWithBase }) => lastDayWithBase,
    settlementAmount: ({ settlement }) => settlement?.amount ?? 0,
    settlementLines: ({ settlement }) => [...(settlement?.lines ?? [])],
  },

  ContractDate: {
    label: ({ label }, { language }) => inLanguage(label, language),
  },
} satisfies Resolvers;
