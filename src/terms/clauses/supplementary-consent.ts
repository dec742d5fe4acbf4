import type { PlainDate } from '../model/calendar';
import { editionInForceOn } from '../model/editions';
import type { Refusal } from '../refusals/refusal';

/** 附則, art. 15 and 16. An application records the contractor's consent to the edition in force. */
export function editionAgreedToIsCurrent(facts: {
  readonly agreesToTermsEdition: PlainDate;
  readonly today: PlainDate;
}): Refusal | null {
  const currentEdition = editionInForceOn(facts.today)?.edition ?? null;
  return facts.agreesToTermsEdition === currentEdition
    ? null
    : {
        code: 'TERMS_EDITION_NOT_CURRENT',
        path: ['agreesToTermsEdition'],
        details: { currentEdition },
      };
}
