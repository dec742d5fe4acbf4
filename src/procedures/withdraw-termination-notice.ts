import type { WithdrawTerminationNoticeInput } from '../schema-types';
import { NOTICE_WITHDRAWAL_RULES } from '../terms';
import { editionOf } from '../terms/editions';
import { refusalsOf } from '../terms/rules';
import { inState, refuse } from './refused';
import { resettle } from './resettle';
import { onContract } from './targets';
import { contractStatusOn } from '../terms/contract-status';

/** Art. 11: the company withdraws a notice until its effective date, if every rule holds without it. */
export const withdrawTerminationNotice = onContract<WithdrawTerminationNoticeInput>(
  'withdrawTerminationNotice',
  async (work, { contract, contracts }, { reason }) => {
    const { today } = work;
    const { termination } = contract;
    if (termination === null) throw inState(contractStatusOn(contract, today));
    const { effectiveOn } = termination;
    refuse(
      effectiveOn < today
        ? { code: 'NOTICE_ALREADY_EFFECTIVE', article: '11', details: { effectiveOn } }
        : null,
    );
    const edition = editionOf(contract.termsEdition);
    refuse(...refusalsOf(NOTICE_WITHDRAWAL_RULES, { contract, contracts, edition, today }));
    await work.updateContract(contract, {
      terminationGround: null,
      terminationArrivedOn: null,
      terminationRequestedOn: null,
      terminationEffectiveOn: null,
      terminationNote: null,
      underNoticeFrom: null,
    });
    await resettle(work, contract, { ...contract, termination: null });
    work.recordOf(contract, 'TERMINATION_NOTICE_WITHDRAWN', { reason });
    return contract.id;
  },
);
