import type { ContractRow } from '../../persistence/contracts';
import { outcomeOfNotice } from '../../terms/clauses/11-termination-preview';
import type { GiveTerminationNoticeInput } from '../inputs';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireHeld, throwIfRefused } from '../runner/refused-error';
import { writeEnds } from './end-contracts';

/** Art. 11: the contractor gives notice. */
export const giveTerminationNotice: Command<
  GiveTerminationNoticeInput,
  ContractAggregate,
  ContractRow
> = {
  mutation: 'giveTerminationNotice',
  access: contractAccess(({ arrivedOn }, today) => arrivedOn ?? today),

  async execute(work, { contract, contracts }, input) {
    const { today, caller } = work;
    requireHeld(contract, today);
    const { ending, endingTogether, refusals } = outcomeOfNotice<ContractRow>(contract, contracts, {
      arrivedOn: input.arrivedOn ?? null,
      requestedOn: input.requestedOn ?? null,
      choice: input.dependentContracts ?? null,
      isOperator: caller.isOperator,
      today,
    });
    throwIfRefused(...refusals);
    const together = endingTogether.map((dependent) => dependent.endedTogether);
    const ended = [ending.contract, ...together] as const;
    return writeEnds(work, contracts, ended, 'TERMINATION_NOTICE_GIVEN');
  },
};
