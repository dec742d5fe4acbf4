import type { ContractRow, HeldContractRow } from '../../persistence/contracts';
import type { ContractEventType } from '../inputs';
import {
  choiceForDependentsIsMade,
  type DependentContractsChoice,
  dependentsLeftWithoutBase,
} from '../../terms/clauses/06-dependent-contracts';
import { isNotBeforeAcceptance } from '../../terms/clauses/08-effective-days';
import { endedAnew } from '../../terms/clauses/11-termination';
import type { Termination } from '../../terms/model/contract';
import type { Refusal } from '../../terms/refusals/refusal';
import { throwIfRefused } from '../runner/refused-error';
import type { UnitOfWork } from '../runner/unit-of-work';
import { adjustSettlements } from '../settlement/adjust-settlement';

/**
 * Art. 6, 11 and 13: ends a contract, and with it the dependent contracts that it would leave without a
 * base, if that is the choice; each is settled for itself. Refuses together with `others`. Gives the contract as written.
 */
export async function endContract(
  work: UnitOfWork,
  contract: HeldContractRow,
  contracts: readonly ContractRow[],
  termination: Termination,
  choice: DependentContractsChoice | null,
  type: ContractEventType,
  others: readonly (Refusal | null)[],
): Promise<ContractRow> {
  const { effectiveOn } = termination;
  const dependents = dependentsLeftWithoutBase(contract, effectiveOn, contracts);
  const together = choice === 'TERMINATE_TOGETHER' ? dependents : [];
  throwIfRefused(
    ...others,
    choiceForDependentsIsMade({ dependents, choice }),
    ...together.map((dependent) => {
      const lastDay = { date: effectiveOn, path: ['dependentContracts'] };
      return isNotBeforeAcceptance(lastDay, dependent.acceptedOn);
    }),
  );
  const ended = await end(work, contract, termination, type);
  for (const dependent of together) await end(work, dependent, termination, type);
  return ended;
}

async function end(
  work: UnitOfWork,
  contract: HeldContractRow,
  termination: Termination,
  type: ContractEventType,
): Promise<ContractRow> {
  const after = { ...contract, termination: endedAnew(contract, termination) };
  await adjustSettlements(work, contract, after);
  const changed = await work.changeContract(contract, {
    terminationGround: after.termination.ground,
    terminationArrivedOn: after.termination.arrivedOn,
    terminationRequestedOn: after.termination.requestedOn,
    terminationEffectiveOn: after.termination.effectiveOn,
    terminationNote: after.termination.note,
    underNoticeFrom: after.termination.underNoticeFrom,
  });
  work.recordOf(contract, type);
  return changed;
}
