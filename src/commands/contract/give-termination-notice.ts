import type { GiveTerminationNoticeInput } from '../../schema-types';
import { editionOf } from '../../terms/model/editions';
import { endContract } from './end-contract';
import { alreadyUnderNotice, takeNotice } from './notice';
import { requireHeld, throwIfRefused } from '../runner/refused-error';
import { onContract } from '../runner/access';

/** Art. 11: the contractor gives notice. */
export const giveTerminationNotice = onContract<GiveTerminationNoticeInput>(
  'giveTerminationNotice',
  async (work, target, input) => {
    const { contract } = target;
    const { today } = work;
    requireHeld(contract, today);
    throwIfRefused(
      contract.termination && alreadyUnderNotice(contract.termination.effectiveOn, '11'),
    );
    const acceptedOn = contract.acceptedOn ?? today;
    const notice = takeNotice(work, input, acceptedOn, editionOf(contract.termsEdition));
    const { arrivedOn, requestedOn, effectiveOn, refusals } = notice;
    const ground = 'CONTRACTOR_NOTICE' as const;
    await endContract(
      work,
      { contract, contracts: target.contracts },
      { ground, arrivedOn, requestedOn, effectiveOn, underNoticeFrom: arrivedOn, note: null },
      input.dependentContracts ?? null,
      'TERMINATION_NOTICE_GIVEN',
      refusals,
    );
    return contract.id;
  },
);
