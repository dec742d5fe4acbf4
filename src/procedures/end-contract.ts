import type { ContractRow } from '../persistence/contracts';
import type { ContractEventType } from '../schema-types';
import type { Termination } from '../terms/contract';
import { isNotBeforeAcceptance } from '../terms/contract-days';
import {
  choiceForDependentsIsMade,
  type DependentContractsChoice,
  dependentsLeftWithoutBase,
} from '../terms/dependents';
import type { Refusal } from '../terms/refusal';
import { endedAnew } from '../terms/termination';
import { refuse } from './refused';
import { resettle } from './resettle';
import type { ContractTarget } from './targets';
import type { Work } from './work';

/**
 * Art. 6, 11 and 13: ends a contract, and with it the dependent contracts that it would leave without a
 * base, if that is the choice; each is settled for itself. Refuses together with `others`.
 */
export async function endContract(
  work: Work,
  { contract, contracts }: ContractTarget,
  termination: Termination,
  choice: DependentContractsChoice | null,
  type: ContractEventType,
  others: readonly (Refusal | null)[],
): Promise<void> {
  const { effectiveOn } = termination;
  const dependents = dependentsLeftWithoutBase(contract, effectiveOn, contracts);
  const ending = choice === 'TERMINATE_TOGETHER' ? [contract, ...dependents] : [contract];
  refuse(
    ...others,
    choiceForDependentsIsMade({ dependents, choice }),
    ...ending.slice(1).map((dependent) => {
      const lastDay = { date: effectiveOn, path: ['dependentContracts'] };
      return isNotBeforeAcceptance(lastDay, dependent.acceptedOn ?? effectiveOn);
    }),
  );
  for (const each of ending) await end(work, each, termination, type);
}

async function end(
  work: Work,
  contract: ContractRow,
  termination: Termination,
  type: ContractEventType,
): Promise<void> {
  const after = { ...contract, termination: endedAnew(contract, termination) };
  await work.updateContract(contract, {
    terminationGround: after.termination.ground,
    terminationArrivedOn: after.termination.arrivedOn,
    terminationRequestedOn: after.termination.requestedOn,
    terminationEffectiveOn: after.termination.effectiveOn,
    terminationNote: after.termination.note,
    underNoticeFrom: after.termination.underNoticeFrom,
  });
  await resettle(work, contract, after);
  work.recordOf(contract, type);
}
