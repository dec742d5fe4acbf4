import { addDays, later, type PlainDate } from '../model/calendar';
import {
  type Contract,
  daysInForce,
  type HeldContract,
  isHeld,
  type Termination,
  type TerminationGround,
} from '../model/contract';
import { intersection } from '../model/turning-days';
import { baseDays, firstDayWithoutBase, isBaseOf } from './06-base-contract';
import { withEnd } from './11-termination';

export type DependentContractsChoice = 'TERMINATE_TOGETHER' | 'LEAVE_IN_FORCE';

/** A dependent contract that the end of a base would leave in force without any base. */
export interface DependentLeft<C extends HeldContract> {
  readonly contract: C;
  readonly firstDayWithoutBase: PlainDate;
  /** The last day on which a base remains: on it the contract ends, if it ends together with its base. */
  readonly lastDayWithBase: PlainDate;
}

/**
 * Art. 6, when the last base ends. Gives the dependent contracts that the end of `base` on `effectiveOn` would leave
 * in force without any base contract on some day that has one now.
 */
export function dependentsLeftWithoutBase<C extends Contract>(
  base: Contract,
  effectiveOn: PlainDate,
  contracts: readonly C[],
): DependentLeft<Extract<C, HeldContract>>[] {
  const covered = daysInForce(base);
  if (covered === null) return [];
  const from = later(addDays(effectiveOn, 1), covered.from);
  const lost = covered.to !== null && covered.to < from ? null : { from, to: covered.to };
  const others = contracts.filter(({ id }) => id !== base.id);
  return others
    .filter((other) => isHeld(other))
    .flatMap((contract) => {
      const days = isBaseOf(base, contract) ? intersection(daysInForce(contract), lost) : null;
      const day = days && firstDayWithoutBase(contract, others, days);
      return day === null
        ? []
        : [
            {
              contract,
              firstDayWithoutBase: day,
              lastDayWithBase: lastDayWithBase(contract, others, effectiveOn, day),
            },
          ];
    });
}

/** The effective date of the base, or the last day of another base that outlasts it before `day`. */
function lastDayWithBase(
  dependent: Contract,
  others: readonly Contract[],
  effectiveOn: PlainDate,
  day: PlainDate,
): PlainDate {
  return baseDays(dependent, others)
    .map(({ to }) => to)
    .filter((to) => to !== null && to < day)
    .reduce<PlainDate>(later, effectiveOn);
}

/**
 * Art. 6 and 13. Gives a dependent contract as it ends together with its base: on the last day on which a base remains,
 * on the ground given, with the days of the notice where it is one.
 */
export function endedTogether<C extends HeldContract>(
  { contract, lastDayWithBase: effectiveOn }: DependentLeft<C>,
  base: Contract,
  termination: Termination,
  ground: TerminationGround,
): C {
  const isNotice = ground === 'CONTRACTOR_NOTICE';
  return withEnd(contract, {
    ...termination,
    ground,
    arrivedOn: isNotice ? termination.arrivedOn : null,
    requestedOn: isNotice ? termination.requestedOn : null,
    effectiveOn,
    endedWithId: base.id,
  });
}
