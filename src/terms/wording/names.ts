import type { Bilingual } from './language';

export const SERVICE_TITLE: Bilingual = {
  ja: '個別規程 IIJ セキュアアクセスサービス',
  en: 'Individual Terms: IIJ Secure Access Service',
};

/** Annex 1: the amounts that the company quotes to the contractor. */
export const FEE_NAMES = {
  initialFee: { ja: '初期費用', en: 'initial fee' },
  basicFeePerAccount: { ja: '基本料金', en: 'basic fee per account' },
  typeFee: { ja: '種類毎に定める料金', en: 'fee of the service type' },
} as const satisfies Record<string, Bilingual>;

/** One of the amounts that are quoted, as the API names it. */
export type QuotedFee = keyof typeof FEE_NAMES;
