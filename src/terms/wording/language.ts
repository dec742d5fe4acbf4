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

/** Gives an amount in yen as running text writes it. */
export function yenInWords(amount: number): Bilingual {
  const grouped = amount.toLocaleString('en-US');
  return { ja: `${grouped} 円`, en: `${grouped} yen` };
}

/** Gives the texts one after the other, as an enumeration. */
export function enumerated(texts: readonly Bilingual[]): Bilingual {
  return {
    ja: texts.map(({ ja }) => ja).join('、'),
    en: texts.map(({ en }) => en).join(', '),
  };
}
