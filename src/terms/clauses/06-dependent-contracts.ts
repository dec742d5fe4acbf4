import { addDays, earlier, later, type PlainDate } from '../model/calendar';
import {
  type Contract,
  type Days,
  daysInForce,
  type HeldContract,
  isHeld,
} from '../model/contract';
import { firstDayWithoutBase, isBaseOf } from './06-base-contract';
import { referenceTo } from '../refusals/contract-reference';
import type { Refusal } from '../refusals/refusal';

export type DependentContractsChoice = 'TERMINATE_TOGETHER' | 'LEAVE_IN_FORCE';

/**
 * Art. 6, when the last base ends. Gives the dependent contracts that the end of `base` on
 * `effectiveOn` would leave in force without any base contract on some day that has one now.
 */
export function dependentsLeftWithoutBase<C extends Contract>(
  base: Contract,
  effectiveOn: PlainDate,
  contracts: readonly C[],
): Extract<C, HeldContract>[] {
  const covered = daysInForce(base);
  if (covered === null) return [];
  const lost: Days = { from: later(addDays(effectiveOn, 1), covered.from), to: covered.to };
  const others = contracts.filter(({ id }) => id !== base.id);
  return others
    .filter((other) => isHeld(other))
    .filter((dependent) => {
      const common = isBaseOf(base, dependent) ? intersection(daysInForce(dependent), lost) : null;
      return common !== null && firstDayWithoutBase(dependent, others, common) !== null;
    });
}

/**
 * Art. 6, when the last base ends. The terms give no right to refuse a notice: whoever ends the last
 * base contract says whether the dependent contracts end with it or are left in force.
 */
export function choiceForDependentsIsMade(facts: {
  readonly dependents: readonly Contract[];
  readonly choice: DependentContractsChoice | null;
}): Refusal | null {
  const { dependents, choice } = facts;
  if (dependents.length === 0 || choice !== null) return null;
  return {
    code: 'DEPENDENTS_CHOICE_REQUIRED',
    path: ['dependentContracts'],
    details: { contracts: dependents.map(referenceTo) },
  };
}

function intersection(a: Days | null, b: Days): Days | null {
  if (a === null) return null;
  return { from: later(a.from, b.from), to: a.to === null ? b.to : earlier(a.to, b.to) };
}
