import type { ContractRow } from '../../persistence/contracts';
import type { RejectApplicationInput } from '../inputs';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireApplication } from '../runner/refused-error';

/** Art. 4(3) and others: the company does not accept an application. */
export const rejectApplication: Command<RejectApplicationInput, ContractAggregate, ContractRow> = {
  mutation: 'rejectApplication',
  access: contractAccess(),

  async execute(work, { contract }, { reason }) {
    const { today } = work;
    requireApplication(contract, today);
    const rejected = await work.changeContract(contract, {
      rejectedOn: today,
      decidedBy: work.caller.subject,
      decisionReason: reason,
    });
    work.recordOf(contract, 'APPLICATION_REJECTED');
    return rejected;
  },
};
