import type { ContractRow } from '../../persistence/contracts';
import { endingOf } from '../../terms/clauses/11-ending';
import type { Termination } from '../../terms/model/contract';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import type { TerminateContractInput } from '../inputs';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireHeld, throwIfRefused } from '../runner/refused-error';
import { writeEnds } from './end-contracts';

/** Art. 13 and General Terms 28: the company ends a contract, or records that its contractor has. */
export const terminateContract: Command<TerminateContractInput, ContractAggregate, ContractRow> = {
  mutation: 'terminateContract',
  access: contractAccess(({ effectiveOn }) => effectiveOn),

  async execute(work, { contract, contracts }, input) {
    const { today } = work;
    requireHeld(contract, today);
    const choice = input.dependentContracts ?? null;
    const dependentsGround = input.dependentsGround ?? null;
    const termination: Termination = {
      ground: input.ground,
      arrivedOn: null,
      requestedOn: null,
      effectiveOn: input.effectiveOn,
      underNoticeFrom: today,
      recordedOn: today,
      note: input.note,
      endedWithId: null,
    };
    const groundOfDependents = (): Termination['ground'] => dependentsGround ?? input.ground;
    const ending = endingOf<ContractRow>(contract, contracts, termination, groundOfDependents);
    const endingTogether = choice === 'TERMINATE_TOGETHER' ? ending.dependents : [];
    throwIfRefused(
      ...refusalsOf(RULES.terminateContract, {
        ...termination,
        standing: contract.termination,
        acceptedOn: contract.acceptedOn,
        dependents: ending.dependents,
        endingTogether,
        choice,
      }),
    );
    const together = endingTogether.map((dependent) => dependent.endedTogether);
    const ended = [ending.contract, ...together] as const;
    return writeEnds(work, contracts, ended, 'CONTRACT_TERMINATED');
  },
};
