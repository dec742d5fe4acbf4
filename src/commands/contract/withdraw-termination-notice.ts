import type { ContractRow } from '../../persistence/contracts';
import type { WithdrawTerminationNoticeInput } from '../inputs';
import { isHeld } from '../../terms/model/contract';
import { contractStatusOn } from '../../terms/model/contract-status';
import { editionOf } from '../../terms/model/editions';
import { refusalsOf } from '../../terms/refusals/rule';
import { NOTICE_WITHDRAWAL_RULES } from '../../terms/rulebook';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { invalidState, throwIfRefused } from '../runner/refused-error';
import { adjustSettlements } from '../settlement/adjust-settlement';

/** Art. 11: the company withdraws a notice until its effective date, if every rule holds without it. */
export const withdrawTerminationNotice: Command<
  WithdrawTerminationNoticeInput,
  ContractAggregate,
  ContractRow
> = {
  mutation: 'withdrawTerminationNotice',
  access: contractAccess(),

  async execute(work, { contract, contracts }, { reason }) {
    const { today } = work;
    const { termination } = contract;
    if (!isHeld(contract) || termination === null) {
      const status = contractStatusOn(contract, today);
      throw invalidState({ subject: 'contract', status, allowed: ['UNDER_NOTICE'] });
    }
    const { effectiveOn } = termination;
    throwIfRefused(
      effectiveOn < today
        ? { code: 'NOTICE_ALREADY_EFFECTIVE', details: { effectiveOn, subject: 'contract' } }
        : null,
    );
    const edition = editionOf(contract.termsEdition);
    throwIfRefused(...refusalsOf(NOTICE_WITHDRAWAL_RULES, { contract, contracts, edition, today }));
    await adjustSettlements(work, contract, { ...contract, termination: null });
    const changed = await work.changeContract(contract, {
      terminationGround: null,
      terminationArrivedOn: null,
      terminationRequestedOn: null,
      terminationEffectiveOn: null,
      terminationNote: null,
      underNoticeFrom: null,
    });
    work.recordOf(contract, 'TERMINATION_NOTICE_WITHDRAWN', { reason });
    return changed;
  },
};
