import { Temporal } from 'temporal-polyfill';
import type { PlainDate, YearMonth } from '../model/calendar';

export const LANGUAGES = ['JA', 'EN'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in both languages of the API. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/** Gives the text in the language asked for. */
export function inLanguage(text: Bilingual, language: Language): string {
  return language === 'JA' ? text.ja : text.en;
}

/** Gives a date as running text writes it: 2024年5月8日 and 2024-05-08. */
export function dateInWords(date: PlainDate): Bilingual {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  return { ja: `${year}年${month}月${day}日`, en: date };
}

/** Gives a month as running text writes it: 2024年5月 and 2024-05. */
export function monthInWords(month: YearMonth): Bilingual {
  return { ja: `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`, en: month };
}

/**
 * Gives a date, or an instant as the API writes it, as running text does: of an instant its date and time in Tokyo,
 * 2024年5月8日 09:05:00 and 2024-05-08 09:05:00 Tokyo time, with what is left of a second where there is any.
 */
export function momentInWords(moment: string): Bilingual {
  if (!moment.includes('T')) return dateInWords(moment);
  const tokyo = Temporal.Instant.from(moment).toZonedDateTimeISO('Asia/Tokyo').toPlainDateTime();
  const date = dateInWords(tokyo.toPlainDate().toString());
  const time = tokyo.toPlainTime().toString();
  return { ja: `${date.ja} ${time}`, en: `${date.en} ${time} Tokyo time` };
}

/** Gives an amount of yen as running text writes it: 14,666 円 and 14,666 yen. */
export function yenInWords(amount: number): Bilingual {
  const grouped = amount.toLocaleString('en-US');
  return { ja: `${grouped} 円`, en: `${grouped} yen` };
}

/** Gives a text in quotation marks. */
export function quoted({ ja, en }: Bilingual): Bilingual {
  return { ja: `「${ja}」`, en: `“${en}”` };
}

/** Gives an article as running text cites it, by its number: `4(3)`, `Supplementary`, `Annex 2`. */
export function articleInWords(number: string): Bilingual {
  if (number === 'Supplementary') return { ja: '附則', en: 'the supplementary provision' };
  if (number.startsWith('Annex')) return { ja: number.replace('Annex', '別紙'), en: number };
  const [, article = number, paragraph] = /^(\d+)(?:\((\d+)\))?$/.exec(number) ?? [];
  const of = paragraph === undefined ? '' : `第 ${paragraph} 項`;
  return { ja: `第 ${article} 条${of}`, en: `article ${number}` };
}

/** Gives the texts one after the other, as an enumeration. */
export function enumerated(texts: readonly Bilingual[]): Bilingual {
  return {
    ja: texts.map(({ ja }) => ja).join('、'),
    en: texts.map(({ en }) => en).join(', '),
  };
}

/** Gives a Japanese name with the space that is set between a letter or digit and the kana that follow it. */
export function spaced(name: string): string {
  return /[0-9A-Za-z]$/.test(name) ? `${name} ` : name;
}
