import type { Bilingual } from './language';

/** A numbered paragraph of an article, with what it says in short. */
export interface ParagraphWording {
  /** As refusals and lines cite it, e.g. `4(3)`. */
  readonly number: string;
  readonly summary: Bilingual;
}

/** One article of the individual terms, with what it says in short. */
export interface ArticleWording extends ParagraphWording {
  /** `1` to `16`, `Supplementary`, `Annex 1` to `Annex 3`. */
  readonly number: string;
  readonly title: Bilingual;
  /** Empty where the article has no numbered paragraphs. */
  readonly paragraphs: readonly ParagraphWording[];
}
