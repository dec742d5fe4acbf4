import {
  type Contract,
  type HeldContract,
  isHeld,
  type Termination,
  type TerminationGround,
} from '../model/contract';
import { type DependentContractsChoice, dependentsLeftWithoutBase } from './06-dependent-contracts';
import { type EndingDependent, endingOf, type Held } from './11-ending';
import { withoutEnd } from './11-termination';

/** What the correction of an end comes to. */
export interface CorrectedEnd<C extends HeldContract> {
  /** The dependent contracts that the end as corrected leaves without a base, and the recorded one had not. */
  readonly dependents: readonly EndingDependent<C>[];
  /** The dependent contracts that end together with it as corrected. */
  readonly endingTogether: readonly EndingDependent<C>[];
  /** The contracts as they are then: first the one corrected, then the dependents whose end rests or rested on its own. */
  readonly changed: readonly [C, ...C[]];
}

/**
 * Art. 6 and 11, corrections. Gives what comes of putting a recorded end right, or of taking it back (null). What the
 * end had replaced stands again. The dependent contracts that ended together with it go on, or end together with it as
 * corrected; those that it had left without a base are left so.
 */
export function correctedEnd<C extends Contract>(
  contract: Held<C>,
  contracts: readonly C[],
  present: Termination,
  corrected: Termination | null,
  choice: DependentContractsChoice | null,
): CorrectedEnd<Held<C>> {
  const unended = withoutEnd(contract);
  const others = contracts.filter(({ id }) => id !== contract.id);
  const freed = others.map((other): C => (isHeld(other) ? withoutEndOf(contract, other) : other));
  const going = freed.filter((other) => isHeld(other)).filter((other) => !others.includes(other));
  if (corrected === null) {
    return { dependents: [], endingTogether: [], changed: [unended, ...going] };
  }

  const groundBefore = new Map(others.flatMap((other) => groundResting(contract, other)));
  const groundOf = ({ id }: Contract): TerminationGround => {
    const ground = groundBefore.get(id) ?? present.ground;
    return ground === present.ground ? corrected.ground : ground;
  };
  const wasLeft = dependentsLeftWithoutBase(unended, present.effectiveOn, freed).map(idOf);
  const ended = endingOf<C>(unended, freed, corrected, groundOf);
  const carried = ended.dependents.filter((each) => groundBefore.has(idOf(each)));
  const dependents = ended.dependents.filter(
    (each) => !groundBefore.has(idOf(each)) && !wasLeft.includes(idOf(each)),
  );
  const endingTogether = choice === 'TERMINATE_TOGETHER' ? [...carried, ...dependents] : carried;
  const endingIds = endingTogether.map(idOf);
  return {
    dependents,
    endingTogether,
    changed: [
      ended.contract,
      ...going.filter(({ id }) => !endingIds.includes(id)),
      ...endingTogether.map((each) => each.endedTogether),
    ],
  };
}

const idOf = ({ contract }: { readonly contract: Contract }): string => contract.id;

/** Gives the ground of a dependent contract whose end rests on that of `base`, with its id. */
function groundResting(base: Contract, dependent: Contract): [string, TerminationGround][] {
  const { id, termination } = dependent;
  return termination?.endedWithId === base.id ? [[id, termination.ground]] : [];
}

/** Gives a contract without what rests on the end of `base`; the same where nothing does. */
function withoutEndOf<C extends HeldContract>(base: Contract, contract: C): C {
  if (contract.termination?.endedWithId === base.id) return withoutEnd(contract);
  const { supersededTerminations } = contract;
  const own = supersededTerminations.filter(({ endedWithId }) => endedWithId !== base.id);
  return own.length === supersededTerminations.length
    ? contract
    : { ...contract, supersededTerminations: own };
}
