import type { HeldContract } from '../model/contract';
import { referenceTo } from '../refusals/contract-reference';
import type { Refusal } from '../refusals/refusal';
import type { DependentContractsChoice } from './06-dependent-contracts';
import type { EndingDependent } from './11-ending';

/**
 * Art. 6, when the last base ends. The terms give no right to refuse a notice: whoever ends the last base contract says
 * whether the dependent contracts end together with it or are left in force.
 */
export function choiceForDependentsIsMade(facts: {
  readonly dependents: readonly EndingDependent<HeldContract>[];
  readonly choice: DependentContractsChoice | null;
}): Refusal | null {
  const { dependents, choice } = facts;
  if (dependents.length === 0 || choice !== null) return null;
  const contracts = dependents.map(
    ({ contract, firstDayWithoutBase, lastDayWithBase, settlement }) => ({
      ...referenceTo(contract),
      firstDayWithoutBase,
      endsOn: lastDayWithBase,
      settlementAmount: settlement?.amount ?? 0,
    }),
  );
  return {
    code: 'DEPENDENTS_CHOICE_REQUIRED',
    path: ['dependentContracts'],
    details: { contracts },
  };
}

/** Art. 6 and 11. No dependent contract ends together with its base before it was accepted. */
export function dependentsEndAfterAcceptance(facts: {
  readonly endingTogether: readonly EndingDependent<HeldContract>[];
}): Refusal | null {
  const early = facts.endingTogether.find(
    ({ contract, lastDayWithBase }) => lastDayWithBase < contract.acceptedOn,
  );
  return early === undefined
    ? null
    : {
        code: 'BEFORE_ACCEPTANCE',
        path: ['dependentContracts'],
        details: {
          date: early.lastDayWithBase,
          acceptedOn: early.contract.acceptedOn,
          contract: referenceTo(early.contract),
        },
      };
}
