import type { ContractRow } from '../../persistence/contracts';
import type { WithdrawApplicationInput } from '../inputs';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireApplication } from '../runner/refused-error';

/** The contractor withdraws an application that waits for its decision. */
export const withdrawApplication: Command<
  WithdrawApplicationInput,
  ContractAggregate,
  ContractRow
> = {
  mutation: 'withdrawApplication',
  access: contractAccess(),

  async execute(work, { contract }) {
    const { today } = work;
    requireApplication(contract, today);
    const withdrawn = await work.changeContract(contract, {
      withdrawnOn: today,
      decidedBy: work.caller.subject,
    });
    work.recordOf(contract, 'APPLICATION_WITHDRAWN');
    return withdrawn;
  },
};
