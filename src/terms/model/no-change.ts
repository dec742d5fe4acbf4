import type { Refusal } from '../refusals/refusal';
import type { Rule } from '../refusals/rule';

/** Makes the rule that a call changes something: `isChange` tells whether anything differs from what is recorded. */
export function somethingChanges(...path: readonly string[]): Rule<{ readonly isChange: boolean }> {
  return ({ isChange }): Refusal | null =>
    isChange ? null : { code: 'NO_CHANGE', details: {}, ...(path.length > 0 && { path }) };
}
