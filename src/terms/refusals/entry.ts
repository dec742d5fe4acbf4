import type { Bilingual } from '../wording/language';

/** What is fixed of a code: the article that it comes from, and what it says of its details. */
export interface RefusalEntry<Details> {
  /**
   * For example `4(3)` or `Annex 2`; absent where no article is the source. A rule that refuses with the code under
   * another article names that one in its refusal.
   */
  readonly article?: string;
  readonly text: (details: Details) => Bilingual;
}

type NoDetails = Record<string, never>;

/** Makes the entry of a code. Its details are in the units of the API: dates in Tokyo, instants in UTC, amounts in yen. */
export function refusal<Details = NoDetails>(entry: RefusalEntry<Details>): RefusalEntry<Details> {
  return entry;
}
