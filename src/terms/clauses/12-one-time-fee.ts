import { amountIsInRange } from '../model/amount';
import type { Refusal } from '../refusals/refusal';

/** Art. 12 一時費用. A fee that the company records for a cause of its own is one yen at least. */
export function recordedFeeIsInRange(facts: { readonly amount: number }): Refusal | null {
  return amountIsInRange(facts.amount, ['amount'], 1);
}
