import type { WithdrawTerminationNoticeInput } from '../../schema-types';
import { NOTICE_WITHDRAWAL_RULES } from '../../terms/rulebook';
import { editionOf } from '../../terms/model/editions';
import { refusalsOf } from '../../terms/refusals/rule';
import { invalidState, throwIfRefused } from '../runner/refused-error';
import { adjustSettlement } from '../settlement/adjust-settlement';
import { onContract } from '../runner/access';
import { contractStatusOn } from '../../terms/model/contract-status';

/** Art. 11: the company withdraws a notice until its effective date, if every rule holds without it. */
export const withdrawTerminationNotice = onContract<WithdrawTerminationNoticeInput>(
  'withdrawTerminationNotice',
  async (work, { contract, contracts }, { reason }) => {
    const { today } = work;
    const { termination } = contract;
    if (termination === null) throw invalidState(contractStatusOn(contract, today));
    const { effectiveOn } = termination;
    throwIfRefused(
      effectiveOn < today
        ? { code: 'NOTICE_ALREADY_EFFECTIVE', article: '11', details: { effectiveOn } }
        : null,
    );
    const edition = editionOf(contract.termsEdition);
    throwIfRefused(...refusalsOf(NOTICE_WITHDRAWAL_RULES, { contract, contracts, edition, today }));
    await work.updateContract(contract, {
      terminationGround: null,
      terminationArrivedOn: null,
      terminationRequestedOn: null,
      terminationEffectiveOn: null,
      terminationNote: null,
      underNoticeFrom: null,
    });
    await adjustSettlement(work, contract, { ...contract, termination: null });
    work.recordOf(contract, 'TERMINATION_NOTICE_WITHDRAWN', { reason });
    return contract.id;
  },
);
