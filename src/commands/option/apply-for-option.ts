import { randomUUID } from 'node:crypto';
import type { ApplyForOptionInput } from '../../schema-types';
import { noOptionIsInForce } from '../../terms/model/option';
import { HELD, requireStatus, throwIfRefused } from '../runner/refused-error';
import { onContract } from '../runner/access';

/** Art. 9: the contractor applies for an option of a contract. */
export const applyForOption = onContract<ApplyForOptionInput>(
  'applyForOption',
  async (work, { contract }, { kind }) => {
    const { today, repositories } = work;
    requireStatus(contract, today, 'APPLIED', ...HELD);
    const { id: contractId, contractorId } = contract;
    const others = await repositories.optionServices.findByContracts([contractId]);
    throwIfRefused(noOptionIsInForce({ contract, others, today }));
    const id = randomUUID();
    await repositories.optionServices.insert({
      ...{ id, contractId, contractorId, kind, appliedOn: today },
    });
    await work.updateContract(contract);
    work.record('OPTION_APPLICATION_MADE', { kind: 'optionService', id }, contract);
    return id;
  },
);
