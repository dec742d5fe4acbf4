import type { Refusal } from '../refusals/refusal';

/** The largest amount that the record keeps, in yen: 2^53 - 1. */
export const LARGEST_AMOUNT = Number.MAX_SAFE_INTEGER;

/** An amount of money is from 0 (or from `minimum`) to 2^53 - 1 yen. */
export function amountIsInRange(
  amount: number | bigint,
  path: readonly string[],
  minimum = 0,
): Refusal | null {
  return amount >= minimum && amount <= LARGEST_AMOUNT
    ? null
    : { code: 'AMOUNT_OUT_OF_RANGE', path, details: { minimum, maximum: LARGEST_AMOUNT } };
}
