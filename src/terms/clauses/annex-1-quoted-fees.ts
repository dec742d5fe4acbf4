import { later, type PlainDate } from '../model/calendar';
import type { FeeRevision, HeldContract, QuotedFees } from '../model/contract';
import { entryInEffect } from '../model/dated-list';
import type { Refusal } from '../refusals/refusal';
import type { Rule } from '../refusals/rule';
import { amountIsInRange } from '../model/amount';

/** Fees as quoted, in yen, with the day from which they are. */
export type DatedQuotedFees = QuotedFees & { readonly effectiveOn: PlainDate };

/**
 * Annex 1 料金. Gives the fees quoted to the contractor that are in effect on a day: before billing
 * starts those of its first day, after the contract's end the last. What a revision leaves out stays
 * as it was quoted before.
 */
export function quotedFeesOn(contract: HeldContract, day: PlainDate): DatedQuotedFees {
  const { quotedFees, billingStartOn, feeRevisions } = contract;
  const on = later(day, billingStartOn);
  const latest = (revises: (revision: FeeRevision) => boolean): FeeRevision | null =>
    entryInEffect(contract, feeRevisions.filter(revises), on);
  const ofBasicFee = latest(({ basicFeePerAccount }) => basicFeePerAccount !== null);
  const ofTypeFee = latest(({ typeFee }) => typeFee !== null);
  return {
    initialFee: quotedFees.initialFee,
    basicFeePerAccount: ofBasicFee?.basicFeePerAccount ?? quotedFees.basicFeePerAccount,
    typeFee: ofTypeFee?.typeFee ?? quotedFees.typeFee,
    effectiveOn: latest(() => true)?.effectiveOn ?? billingStartOn,
  };
}

/** The fees that are quoted. */
export const QUOTED_FEE_NAMES = ['initialFee', 'basicFeePerAccount', 'typeFee'] as const;

/** Annex 1. Each fee is quoted to the contractor: one that is missing is refused, and never read as 0. */
export const feesAreQuoted = QUOTED_FEE_NAMES.map(
  (fee) =>
    (facts: { readonly quotedFees: Partial<QuotedFees> }): Refusal | null =>
      facts.quotedFees[fee] === undefined
        ? {
            code: 'FEE_NOT_QUOTED',
            path: ['quotedFees', fee],
            details: { fee },
          }
        : null,
);

/** Tells whether each fee is quoted. */
export function areAllQuoted(fees: Partial<QuotedFees>): fees is QuotedFees {
  return QUOTED_FEE_NAMES.every((fee) => fees[fee] !== undefined);
}

/** Annex 1. No quoted fee is negative. */
export const quotedFeesAreInRange = QUOTED_FEE_NAMES.map(
  (fee) =>
    (facts: { readonly quotedFees: Partial<QuotedFees> }): Refusal | null =>
      amountIsInRange(facts.quotedFees[fee] ?? 0, ['quotedFees', fee]),
);

/** Annex 1. The initial fee of an option is quoted to the contractor. */
export function optionFeeIsQuoted(initialFee: number | null): Refusal | null {
  return initialFee !== null
    ? null
    : {
        code: 'FEE_NOT_QUOTED',
        path: ['initialFee'],
        article: 'Annex 1',
        details: { fee: 'initialFee' },
      };
}

/** Annex 1. Makes the rule that a fee which a revision or a correction gives is not negative; null gives none. */
export function givenFeeIsInRange<Fee extends keyof QuotedFees>(
  fee: Fee,
): Rule<{ readonly givenFees: { readonly [Name in Fee]: number | null } }> {
  return ({ givenFees }) => amountIsInRange(givenFees[fee] ?? 0, [fee]);
}
