import type { Resolvers } from '../resolver-types';
import { OPTION_KINDS } from '../../terms/model/option';
import { SERVICE_TYPES } from '../../terms/model/service-types';
import { ARTICLES_2022_09_01 } from '../../terms/wording/articles';
import { label } from '../../terms/wording/enum-labels';
import { inLanguage } from '../../terms/wording/language';
import { SERVICE_TITLE } from '../../terms/wording/names';

export const TERMS_RESOLVERS = {
  ServiceTerms: {
    title: (_edition, { language }) => inLanguage(SERVICE_TITLE, language),
    serviceTypes: (edition) => SERVICE_TYPES.map((serviceType) => ({ serviceType, edition })),
    options: (edition) => OPTION_KINDS.map((kind) => ({ kind, edition })),
    articles: () => [...ARTICLES_2022_09_01],
  },

  ServiceTypeTerms: {
    name: ({ serviceType }, { language }) =>
      inLanguage(label('ContractServiceType', serviceType), language),
    items: ({ serviceType, edition }) => [...edition.serviceTypes[serviceType].items],
    requiresOneOf: ({ serviceType, edition }) => [
      ...edition.serviceTypes[serviceType].requiresOneOf,
    ],
    typeFeeUnit: ({ serviceType, edition }) => edition.serviceTypes[serviceType].typeFeeUnit,
  },

  OptionTerms: {
    name: ({ kind }, { language }) => inLanguage(label('OptionKind', kind), language),
    monthlyFee: ({ edition }) => edition.optionMonthlyFee,
  },

  TermsParagraph: {
    summary: ({ summary }, { language }) => inLanguage(summary, language),
  },

  TermsArticle: {
    title: ({ title }, { language }) => inLanguage(title, language),
    summary: ({ summary }, { language }) => inLanguage(summary, language),
    paragraphs: ({ paragraphs }) => [...paragraphs],
  },
} satisfies Resolvers;
