import { noticeTakesEffectOn } from '../../../src/terms/clauses/11-notice-period';
import { editionOf } from '../../../src/terms/model/editions';
import type { Check, Finding } from '../finding';

interface Notice {
  readonly arrivedOn: string | null;
  readonly requestedOn: string | null;
  readonly effectiveOn: string;
}

/** Art. 9(3) and 11: a notice takes effect on the day that follows from its arrival and from the day that it names. */
export const notices: Check = function* ({ records }) {
  for (const { contract, options } of records) {
    const { termination, contractNumber, termsEdition } = contract;
    // What ends together with its base has the days of the base's notice.
    if (termination?.ground === 'CONTRACTOR_NOTICE' && termination.endedWithId === null) {
      yield* wrongDay('art. 11', contractNumber, termination, termsEdition);
    }
    for (const { stopNotice, id } of options) {
      if (stopNotice !== null) {
        yield* wrongDay('art. 9(3)', `${contractNumber}, option ${id}`, stopNotice, termsEdition);
      }
    }
  }
};

function* wrongDay(
  rule: string,
  subject: string,
  { arrivedOn, requestedOn, effectiveOn }: Notice,
  edition: string,
): Iterable<Finding> {
  const due =
    arrivedOn === null ? null : noticeTakesEffectOn(arrivedOn, requestedOn, editionOf(edition));
  if (effectiveOn === due) return;
  const says = `the notice that arrived on ${arrivedOn ?? 'no day'} takes effect on ${due ?? 'no day'}, and ${effectiveOn} is on record`;
  yield { rule, subject, says };
}
