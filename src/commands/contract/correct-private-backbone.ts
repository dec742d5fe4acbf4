import type { ContractRow } from '../../persistence/contracts';
import { HELD_STATUSES } from '../../terms/model/contract-status';
import { editionOf } from '../../terms/model/editions';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import type { CorrectPrivateBackboneInput } from '../inputs';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireStatus, throwIfRefused } from '../runner/refused-error';

/** Art. 2: the company puts right the number of the contract of the Private Backbone Service. */
export const correctPrivateBackbone: Command<
  CorrectPrivateBackboneInput,
  ContractAggregate,
  ContractRow
> = {
  mutation: 'correctPrivateBackbone',
  access: contractAccess(),

  async execute(work, { contract }, { privateBackboneContractNumber, reason }) {
    requireStatus(contract, work.today, 'APPLIED', ...HELD_STATUSES, 'TERMINATED');
    throwIfRefused(
      ...refusalsOf(RULES.correctPrivateBackbone, {
        edition: editionOf(contract.termsEdition),
        serviceType: contract.serviceType,
        isChange: privateBackboneContractNumber !== contract.privateBackboneContractNumber,
      }),
    );
    const corrected = await work.changeContract(contract, { privateBackboneContractNumber });
    work.recordOf(contract, 'PRIVATE_BACKBONE_CORRECTED', { reason });
    return corrected;
  },
};
