import { feeOfMonth } from '../../../src/terms/clauses/12-fees-of-a-month';
import { isHeld } from '../../../src/terms/model/contract';
import { LABELS } from '../../../src/terms/wording/labels';
import type { Check } from '../finding';

/**
 * Art. 12: what adjustments booked for an ended month leads, one after the other, from the fee that it had to the fee
 * that it has by the facts.
 */
export const adjustments: Check = function* ({ records }) {
  for (const { contract, settlements } of records) {
    if (!isHeld(contract)) continue;
    const fees = new Map<string, number>();
    for (const { kind, direction, lines, id } of settlements.toReversed()) {
      if (kind !== 'ADJUSTMENT') continue;
      for (const { month, amount, label } of lines) {
        if (month === undefined) continue;
        const is = fees.get(month) ?? feeOfMonth(contract, month);
        const was = is - (direction === 'CHARGE' ? amount : -amount);
        fees.set(month, was);
        if (LABELS.adjustment(month, was, is).ja === label.ja) continue;
        const says = `the adjustment ${id} of ${month} says “${label.en}”, and the fee went from ${was} to ${is} yen`;
        yield { rule: 'art. 12', subject: contract.contractNumber, says };
      }
    }
  }
};
