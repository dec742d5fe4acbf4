import { addDays, earlier, later, type PlainDate } from '../model/calendar';
import {
  type Contract,
  type Days,
  daysInForce,
  decidedOn,
  heldDays,
  isHeldOn,
  isInForceOn,
  isPendingOn,
  pendingDays,
} from '../model/contract';
import { firstDayIn, spansFrom, turningDays } from '../model/turning-days';
import type { Refusal } from '../refusals/refusal';
import { baseTypesOf, isBaseOf, needsBase } from './06-base-contract';

/** Whether a contractor is eligible for a contract on a day, by which bases, and through which day. */
export interface BaseEligibility<C extends Contract> {
  readonly eligible: boolean;
  readonly bases: readonly C[];
  /** The last day on which it holds on today's record; null where it does not, or no end is in sight. */
  readonly until: PlainDate | null;
  readonly reasons: readonly Refusal[];
}

/**
 * Art. 6 利用資格. Tells whether the contractor is eligible for a contract on a day. While the contract is not in force,
 * a base that is held or applied for is enough; in force, it needs one in force. Days before the application and after
 * the end are answered like the first and the last day.
 */
export function isEligibleOn(
  contract: Contract,
  contracts: readonly Contract[],
  day: PlainDate,
): boolean {
  return (
    !needsBase(contract) || basesOn(contract, contracts, dayAnswered(contract, day)).length > 0
  );
}

/** Art. 6. Gives whether the contractor is eligible for a contract on a day, why, and until when. */
export function baseEligibilityOn<C extends Contract>(
  contract: Contract,
  contracts: readonly C[],
  day: PlainDate,
): BaseEligibility<C> {
  if (!needsBase(contract)) return { eligible: true, bases: [], until: null, reasons: [] };
  const on = dayAnswered(contract, day);
  const bases = basesOn(contract, contracts, on);
  if (bases.length === 0) {
    const base = isInForceOn(contract, on) ? 'IN_FORCE' : 'HELD_OR_APPLIED_FOR';
    const details = { baseServiceTypes: baseTypesOf(contract), on, base } as const;
    const reasons = [{ code: 'BASE_CONTRACT_REQUIRED', details }] as const;
    return { eligible: false, bases, until: null, reasons };
  }
  const ends = firstDayWithout(contract, contracts, { from: on, to: lastDay(contract) });
  return { eligible: true, bases, until: ends && addDays(ends, -1), reasons: [] };
}

function basesOn<C extends Contract>(
  contract: Contract,
  contracts: readonly C[],
  day: PlainDate,
): C[] {
  const counts = isInForceOn(contract, day)
    ? isInForceOn
    : (base: Contract, on: PlainDate) => isHeldOn(base, on) || isPendingOn(base, on);
  return contracts.filter((base) => isBaseOf(base, contract) && counts(base, day));
}

function firstDayWithout(
  contract: Contract,
  contracts: readonly Contract[],
  span: Days,
): PlainDate | null {
  const ofBases = contracts
    .filter((base) => isBaseOf(base, contract))
    .flatMap((base) => [heldDays(base), daysInForce(base), pendingDays(base)]);
  const spans = spansFrom(span.from, [daysInForce(contract), ...ofBases]);
  return firstDayIn(
    span,
    turningDays(spans),
    (day) => basesOn(contract, contracts, day).length === 0,
  );
}

/** Gives the day of the contract's life that stands for `day`. */
function dayAnswered(contract: Contract, day: PlainDate): PlainDate {
  return earlier(later(day, contract.appliedOn), lastDay(contract));
}

/** Gives the last day of a contract, or the day on which its application came to nothing; null while there is none. */
function lastDay(contract: Contract): PlainDate | null {
  return contract.acceptedOn === null
    ? decidedOn(contract)
    : (contract.termination?.effectiveOn ?? null);
}
