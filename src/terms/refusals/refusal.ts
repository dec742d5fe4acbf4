import { type Bilingual, inLanguage, type Language } from '../wording/language';
import { APPLICATION_REFUSALS } from './application';
import { DAY_REFUSALS } from './days';
import type { RefusalEntry } from './entry';
import { FEE_REFUSALS } from './fees';
import { OUTAGE_CLAIM_REFUSALS } from './outage-claim';
import { RECORD_REFUSALS } from './record';
import { TERMINATION_REFUSALS } from './termination';

const ENTRIES = {
  ...RECORD_REFUSALS,
  ...APPLICATION_REFUSALS,
  ...FEE_REFUSALS,
  ...DAY_REFUSALS,
  ...TERMINATION_REFUSALS,
  ...OUTAGE_CLAIM_REFUSALS,
};

type Entries = typeof ENTRIES;

export type RefusalCode = keyof Entries;

/** The facts that go with each code. */
export type RefusalDetails = {
  readonly [Code in RefusalCode]: Entries[Code] extends RefusalEntry<infer Details>
    ? Details
    : never;
};

export interface RefusalOf<Code extends RefusalCode> {
  readonly code: Code;
  readonly details: RefusalDetails[Code];
  /** Path into the input; absent where the refusal is about no single field. */
  readonly path?: readonly string[];
  /** Where it is another than the one of the code's entry. */
  readonly article?: string;
}

/**
 * What the terms, or the state of the record, say against a request. A refusal is data: it names a code, the place in
 * the input that it is about, and the facts that its message needs.
 */
export type Refusal = { [Code in RefusalCode]: RefusalOf<Code> }[RefusalCode];

const BY_CODE: { readonly [Code in RefusalCode]: RefusalEntry<RefusalDetails[Code]> } = ENTRIES;

/** All codes. */
export const REFUSAL_CODES: readonly string[] = Object.keys(ENTRIES);

/** Gives the message of a refusal, with its numbers, dates and names, in the language asked for. */
export function refusalMessage(refusal: Refusal, language: Language): string {
  return inLanguage(textOf(refusal), language);
}

/** Gives the article that a refusal rests on, or null where it is about the record and not about the terms. */
export function refusalArticle({ article, code }: Refusal): string | null {
  return article ?? BY_CODE[code].article ?? null;
}

function textOf<Code extends RefusalCode>(refusal: RefusalOf<Code>): Bilingual {
  return BY_CODE[refusal.code].text(refusal.details);
}
