import { amountIsInRange } from '../model/amount';
import type { AccountCountChange, HeldContract } from '../model/contract';
import { insertEntry } from '../model/dated-list';
import type { Refusal } from '../refusals/refusal';
import type { Rule } from '../refusals/rule';
import { accountCountOn } from './05-account-count';
import { monthlyFeesAreInRange } from './annex-1-monthly-fee';

interface ChangeFacts extends AccountCountChange {
  readonly contract: HeldContract;
}

/** Art. 8 契約内容の変更. Gives a contract with one more change of its account count. */
export function withAccountCountChange<C extends HeldContract>(
  contract: C,
  change: AccountCountChange,
): C {
  return {
    ...contract,
    accountCountChanges: insertEntry(contract.accountCountChanges, change),
  };
}

/** Art. 8. A change is one where the count is another on its day, or is to change later while the contract lasts. */
export function accountCountChanges(facts: ChangeFacts): Refusal | null {
  const { contract, effectiveOn, accountCount } = facts;
  const endsOn = contract.termination?.effectiveOn ?? null;
  const changesLater = contract.accountCountChanges.some(
    (other) => effectiveOn < other.effectiveOn && (endsOn === null || other.effectiveOn <= endsOn),
  );
  return changesLater || accountCountOn(contract, effectiveOn) !== accountCount
    ? null
    : { code: 'NO_CHANGE', path: ['accountCount'], details: {} };
}

/** Art. 12 and Annex 1. Makes the rule that a change keeps every monthly fee within what the record keeps. */
export function changedFeesAreInRange(field: string): Rule<ChangeFacts> {
  return ({ contract, effectiveOn, accountCount }) => {
    // A count below the minimum is refused as such.
    if (accountCount < 0) return null;
    const after = withAccountCountChange(contract, { effectiveOn, accountCount });
    return monthlyFeesAreInRange(after, [field]);
  };
}

/** Art. 12. The one-time fee of a change is an amount that the record keeps. */
export function oneTimeFeeIsInRange(facts: { readonly oneTimeFee: number }): Refusal | null {
  return amountIsInRange(facts.oneTimeFee, ['oneTimeFee']);
}
