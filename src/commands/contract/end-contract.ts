import type { ContractRow, HeldContractRow } from '../../persistence/contracts';
import type { ContractEventType } from '../../schema-types';
import type { Termination } from '../../terms/model/contract';
import { isNotBeforeAcceptance } from '../../terms/clauses/08-effective-days';
import {
  choiceForDependentsIsMade,
  type DependentContractsChoice,
  dependentsLeftWithoutBase,
} from '../../terms/clauses/06-dependent-contracts';
import type { Refusal } from '../../terms/refusals/refusal';
import { endedAnew } from '../../terms/clauses/11-termination';
import { throwIfRefused } from '../runner/refused-error';
import { adjustSettlement } from '../settlement/adjust-settlement';
import type { UnitOfWork } from '../runner/unit-of-work';

/**
 * Art. 6, 11 and 13: ends a contract, and with it the dependent contracts that it would leave without a
 * base, if that is the choice; each is settled for itself. Refuses together with `others`.
 */
export async function endContract(
  work: UnitOfWork,
  {
    contract,
    contracts,
  }: { readonly contract: HeldContractRow; readonly contracts: readonly ContractRow[] },
  termination: Termination,
  choice: DependentContractsChoice | null,
  type: ContractEventType,
  others: readonly (Refusal | null)[],
): Promise<void> {
  const { effectiveOn } = termination;
  const dependents = dependentsLeftWithoutBase(contract, effectiveOn, contracts);
  const ending = choice === 'TERMINATE_TOGETHER' ? [contract, ...dependents] : [contract];
  throwIfRefused(
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
  work: UnitOfWork,
  contract: HeldContractRow,
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
  await adjustSettlement(work, contract, after);
  work.recordOf(contract, type);
}
