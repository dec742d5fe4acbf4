import type { ContractRow } from '../../persistence/contracts';
import type { TerminateContractInput } from '../inputs';
import {
  isNotBeforeAcceptance,
  isNotBeyond,
  isNotPast,
} from '../../terms/clauses/08-effective-days';
import { groundIsForTheCompany } from '../../terms/clauses/11-termination';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { alreadyUnderNotice, isChange, requireHeld, throwIfRefused } from '../runner/refused-error';
import { endContract } from './end-contract';

/** General Terms 28: the contractor's own acts, which the company may come to record later. */
const OF_THE_CONTRACTOR = ['GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3'];

/** Art. 13 and General Terms 28: the company ends a contract, or records that its contractor has. */
export const terminateContract: Command<TerminateContractInput, ContractAggregate, ContractRow> = {
  mutation: 'terminateContract',
  access: contractAccess(({ effectiveOn }) => effectiveOn),

  async execute(work, { contract, contracts }, input) {
    const { ground, effectiveOn, note } = input;
    const { today } = work;
    requireHeld(contract, today);
    const present = contract.termination;
    throwIfRefused(
      present !== null && present.effectiveOn < effectiveOn
        ? alreadyUnderNotice(present.effectiveOn, 'contract')
        : null,
    );
    const lastDay = { date: effectiveOn, path: ['effectiveOn'] };
    return endContract(
      work,
      contract,
      contracts,
      { ground, arrivedOn: null, requestedOn: null, effectiveOn, underNoticeFrom: today, note },
      input.dependentContracts ?? null,
      'CONTRACT_TERMINATED',
      [
        groundIsForTheCompany({ ground }),
        isNotBeforeAcceptance(lastDay, contract.acceptedOn),
        OF_THE_CONTRACTOR.includes(ground) ? null : isNotPast(lastDay, today),
        isNotBeyond(lastDay),
        isChange(present?.effectiveOn !== effectiveOn || present.ground !== ground, 'effectiveOn'),
      ],
    );
  },
};
