import type { Resolvers } from '../resolver-types';
import { defaultArticle, refusalMessage } from '../../terms/refusals/catalog';

export const USER_ERROR_RESOLVERS = {
  ContractUserError: {
    message: (refusal, { language }) => refusalMessage(refusal, language),
    path: ({ path = [] }) => (path.length === 0 ? null : [...path]),
    article: ({ article, code }) => article ?? defaultArticle(code) ?? null,
    details: ({ details }) => (Object.keys(details).length === 0 ? null : details),
  },
} satisfies Resolvers;
