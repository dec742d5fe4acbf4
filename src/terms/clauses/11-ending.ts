import type { Contract, HeldContract, Termination, TerminationGround } from '../model/contract';
import type { SettlementDraft } from '../model/settlement';
import {
  type DependentLeft,
  dependentsLeftWithoutBase,
  endedTogether,
} from './06-dependent-contracts';
import { withEnd } from './11-termination';
import { earlyTerminationSettlement } from './annex-2-early-termination';

/** The contracts of a list that are held. */
export type Held<C extends Contract> = Extract<C, HeldContract>;

/** A dependent contract that would be left without a base, and what ending it together with its base comes to. */
export interface EndingDependent<C extends HeldContract> extends DependentLeft<C> {
  readonly endedTogether: C;
  readonly settlement: SettlementDraft | null;
}

/** What the end of a contract comes to. */
export interface Ending<C extends HeldContract> {
  readonly contract: C;
  readonly settlement: SettlementDraft | null;
  readonly dependents: readonly EndingDependent<C>[];
}

/**
 * Art. 6, 11 and 13. Gives what the end of a contract comes to: the contract as it ends, its settlement, and the
 * dependent contracts that it would leave without a base, each as it would end together with it, for itself. Their
 * ground is that of the base unless another is named: art. 13 spares only what is itself ended under General Terms 28.
 */
export function endingOf<C extends Contract>(
  contract: Held<C>,
  contracts: readonly C[],
  termination: Termination,
  groundOf: (dependent: Held<C>) => TerminationGround = () => termination.ground,
): Ending<Held<C>> {
  const ended = withEnd(contract, termination);
  const left = dependentsLeftWithoutBase(contract, termination.effectiveOn, contracts);
  return {
    contract: ended,
    settlement: earlyTerminationSettlement(ended),
    dependents: left.map((dependent) => {
      const ground = groundOf(dependent.contract);
      const together = endedTogether(dependent, contract, termination, ground);
      return {
        ...dependent,
        endedTogether: together,
        settlement: earlyTerminationSettlement(together),
      };
    }),
  };
}
