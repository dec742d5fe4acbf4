import type { PlainDate } from '../model/calendar';
import { dateInWords, yenInWords } from '../wording/language';
import { FEE_NAMES, type QuotedFee } from '../wording/names';
import { refusal } from './entry';

/** What is refused of amounts and quotes. */
export const FEE_REFUSALS = {
  FEE_NOT_QUOTED: refusal<{ readonly fee: QuotedFee }>({
    article: 'Annex 1',
    text: ({ fee }) => ({
      ja: `当社が別途契約者に示す金額のうち、${FEE_NAMES[fee].ja}が指定されていません。料金が生じない場合は 0 円と指定してください。`,
      en: `The company has not quoted the ${FEE_NAMES[fee].en}. Where nothing is charged, quote 0 yen.`,
    }),
  }),

  AMOUNT_OUT_OF_RANGE: refusal<{ readonly minimum: number; readonly maximum: number }>({
    text: ({ minimum, maximum }) => ({
      ja: `金額（算出される月額費用を含みます。）は、${yenInWords(minimum).ja}以上 ${yenInWords(maximum).ja}以下である必要があります。`,
      en: `Amounts, and the monthly fee that follows from them, must be from ${yenInWords(minimum).en} to ${yenInWords(maximum).en}.`,
    }),
  }),

  QUOTE_DIFFERS: refusal<{
    readonly fee: QuotedFee;
    /** In yen: what the applicant was quoted, and what the call gives. */
    readonly quoted: number;
    readonly given: number;
  }>({
    article: '12',
    text: ({ fee, quoted, given }) => ({
      ja: `${FEE_NAMES[fee].ja}（${yenInWords(given).ja}）が、契約者に提示した金額（${yenInWords(quoted).ja}）と異なります。提示した金額で承諾するか、改めて料金を提示してください。`,
      en: `The ${FEE_NAMES[fee].en} (${yenInWords(given).en}) differs from what the applicant was quoted (${yenInWords(quoted).en}). Accept at that amount, or quote the application anew.`,
    }),
  }),

  QUOTE_EXPIRED: refusal<{ readonly validThrough: PlainDate }>({
    article: '12',
    text: ({ validThrough }) => ({
      ja: `契約者に提示した料金の有効期間は、${dateInWords(validThrough).ja}をもって満了しました。改めて料金を提示してください。`,
      en: `The quote shown to the applicant held through ${dateInWords(validThrough).en}. Quote the application anew.`,
    }),
  }),
};
