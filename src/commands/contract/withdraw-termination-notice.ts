import type { ContractRow } from '../../persistence/contracts';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import type { WithdrawTerminationNoticeInput } from '../inputs';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireEnd, throwIfRefused } from '../runner/refused-error';
import { writeEnds } from './end-contracts';

/** Art. 11: the parties undo a notice until its effective date, if every rule holds without it. */
export const withdrawTerminationNotice: Command<
  WithdrawTerminationNoticeInput,
  ContractAggregate,
  ContractRow
> = {
  mutation: 'withdrawTerminationNotice',
  access: contractAccess(),

  async execute(work, { contract, contracts }, { reason, contractorAgreedOn, reference }) {
    const { today } = work;
    requireEnd(contract, today);
    const { termination } = contract;
    // The parties agree that the contract goes on: ends recorded before go with the one that stands.
    const after = { ...contract, termination: null, supersededTerminations: [] };
    throwIfRefused(
      ...refusalsOf(RULES.withdrawTerminationNotice, {
        contracts,
        contractsAfter: contracts.map((other) => (other.id === contract.id ? after : other)),
        changed: [after],
        today,
        endsOn: termination.effectiveOn,
        termination,
        contractorAgreedOn,
      }),
    );
    const remarks = { reason, contractorAgreedOn, reference: reference ?? null };
    return writeEnds(work, contracts, [after], 'TERMINATION_NOTICE_WITHDRAWN', remarks);
  },
};
