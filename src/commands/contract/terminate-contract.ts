import type { TerminateContractInput } from '../../schema-types';
import {
  isNotBeforeAcceptance,
  isNotBeyond,
  isNotPast,
} from '../../terms/clauses/08-effective-days';
import { groundIsForTheCompany } from '../../terms/clauses/11-termination';
import { endContract } from './end-contract';
import { alreadyUnderNotice } from './notice';
import { isChange, requireHeld, throwIfRefused } from '../runner/refused-error';
import { onContract } from '../runner/access';

/** General Terms 28: the contractor's own acts, which the company may come to record later. */
const OF_THE_CONTRACTOR = ['GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3'];

/** Art. 13 and General Terms 28: the company ends a contract, or records that its contractor has. */
export const terminateContract = onContract<TerminateContractInput>(
  'terminateContract',
  async (work, target, { ground, effectiveOn, note, dependentContracts }) => {
    const { contract } = target;
    const { today } = work;
    requireHeld(contract, today);
    const present = contract.termination;
    throwIfRefused(
      present !== null && present.effectiveOn < effectiveOn
        ? alreadyUnderNotice(present.effectiveOn, '11')
        : null,
    );
    const lastDay = { date: effectiveOn, path: ['effectiveOn'] };
    await endContract(
      work,
      { contract, contracts: target.contracts },
      { ground, arrivedOn: null, requestedOn: null, effectiveOn, underNoticeFrom: today, note },
      dependentContracts ?? null,
      'CONTRACT_TERMINATED',
      [
        groundIsForTheCompany({ ground }),
        isNotBeforeAcceptance(lastDay, contract.acceptedOn ?? effectiveOn),
        OF_THE_CONTRACTOR.includes(ground) ? null : isNotPast(lastDay, today),
        isNotBeyond(lastDay),
        isChange(present?.effectiveOn !== effectiveOn || present.ground !== ground, 'effectiveOn'),
      ],
    );
    return contract.id;
  },
);
