import type { ContractRow } from '../../persistence/contracts';
import type { GiveTerminationNoticeInput } from '../inputs';
import { editionOf } from '../../terms/model/editions';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { alreadyUnderNotice, requireHeld, throwIfRefused } from '../runner/refused-error';
import { endContract } from './end-contract';
import { takeNotice } from '../take-notice';

/** Art. 11: the contractor gives notice. */
export const giveTerminationNotice: Command<
  GiveTerminationNoticeInput,
  ContractAggregate,
  ContractRow
> = {
  mutation: 'giveTerminationNotice',
  access: contractAccess(),

  async execute(work, { contract, contracts }, input) {
    requireHeld(contract, work.today);
    throwIfRefused(
      contract.termination && alreadyUnderNotice(contract.termination.effectiveOn, 'contract'),
    );
    const edition = editionOf(contract.termsEdition);
    const { refusals, ...notice } = takeNotice(work, input, contract.acceptedOn, edition);
    return endContract(
      work,
      contract,
      contracts,
      { ...notice, ground: 'CONTRACTOR_NOTICE', underNoticeFrom: notice.arrivedOn, note: null },
      input.dependentContracts ?? null,
      'TERMINATION_NOTICE_GIVEN',
      refusals,
    );
  },
};
