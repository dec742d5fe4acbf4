import type { Resolvers } from '../resolver-types';
import { refusalArticle, refusalMessage } from '../../terms/refusals/refusal';

export const USER_ERROR_RESOLVERS = {
  ContractUserError: {
    message: (refusal, { language }) => refusalMessage(refusal, language),
    path: ({ path = [] }) => (path.length === 0 ? null : [...path]),
    article: (refusal) => refusalArticle(refusal),
    details: ({ details }) => (Object.keys(details).length === 0 ? null : details),
  },
} satisfies Resolvers;
