import type { PlainDate } from '../model/calendar';
import type { Application, QuotedFees } from '../model/contract';
import type { Refusal } from '../refusals/refusal';
import { QUOTED_FEE_NAMES } from './annex-1-quoted-fees';

/**
 * Annex 1 料金の提示. Gives the fees to which an acceptance binds: those that the application was quoted, and those that the
 * acceptance gives itself. One that is given otherwise than quoted binds to nothing: it is refused, with all that is
 * wrong with it.
 */
export function feesToBind(
  application: Application,
  givenFees: Partial<QuotedFees>,
): Partial<QuotedFees> {
  return { ...application.quote?.fees, ...givenFees };
}

/** Annex 1. No acceptance gives another fee than the one that the application was quoted. */
export const feesAreAsQuoted = QUOTED_FEE_NAMES.map(
  (fee) =>
    (facts: {
      readonly contract: Application;
      readonly givenFees: Partial<QuotedFees>;
    }): Refusal | null => {
      const given = facts.givenFees[fee];
      const quoted = facts.contract.quote?.fees[fee];
      return given === undefined || quoted === undefined || given === quoted
        ? null
        : { code: 'QUOTE_DIFFERS', path: ['quotedFees', fee], details: { fee, quoted, given } };
    },
);

/** Annex 1. A quote binds through the last day that it names, where it names one. */
export function quoteHolds(facts: {
  readonly contract: Application;
  readonly today: PlainDate;
}): Refusal | null {
  const validThrough = facts.contract.quote?.validThrough ?? null;
  return validThrough === null || facts.today <= validThrough
    ? null
    : { code: 'QUOTE_EXPIRED', details: { validThrough } };
}
