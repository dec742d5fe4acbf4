import { randomUUID } from 'node:crypto';
import type { OptionServiceRow } from '../../persistence/option-services';
import { HELD_STATUSES } from '../../terms/model/contract-status';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import type { ApplyForOptionInput } from '../inputs';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireStatus, throwIfRefused } from '../runner/refused-error';

/** Art. 9: the contractor applies for an option of a contract. */
export const applyForOption: Command<ApplyForOptionInput, ContractAggregate, OptionServiceRow> = {
  mutation: 'applyForOption',
  access: contractAccess(),

  async execute(work, { contract }, { kind }) {
    const { today, repositories } = work;
    requireStatus(contract, today, 'APPLIED', ...HELD_STATUSES);
    const otherOptions = await repositories.optionServices.findByContracts([contract.id]);
    throwIfRefused(...refusalsOf(RULES.applyForOption, { contract, otherOptions, today }));
    const option = await repositories.optionServices.add({
      id: randomUUID(),
      contractId: contract.id,
      contractorId: contract.contractorId,
      kind,
      appliedOn: today,
    });
    await work.changeContract(contract);
    work.record('OPTION_APPLICATION_MADE', { kind: 'optionService', row: option }, contract);
    return option;
  },
};
