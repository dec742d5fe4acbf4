import type { GiveTerminationNoticeInput } from '../schema-types';
import { isNotBeforeAcceptance, isNotBeyond, isNotPast } from '../terms/contract-days';
import { editionOf } from '../terms/editions';
import { effectOfNotice } from '../terms/notice-period';
import { endContract } from './end-contract';
import { HELD, mustBe, refuse } from './refused';
import { onContract } from './targets';

/** Art. 11: the contractor gives notice. Only the company records an arrival in the past. */
export const giveTerminationNotice = onContract<GiveTerminationNoticeInput>(
  'giveTerminationNotice',
  async (work, target, input) => {
    const { contract } = target;
    const { today, caller } = work;
    mustBe(contract, today, ...HELD);
    refuse(
      contract.termination && {
        code: 'ALREADY_UNDER_NOTICE',
        article: '11',
        details: { effectiveOn: contract.termination.effectiveOn },
      },
    );
    const arrivedOn = input.arrivedOn ?? today;
    const requestedOn = input.requestedOn ?? null;
    const arrival = { date: arrivedOn, path: ['arrivedOn'] };
    const { effectiveOn } = effectOfNotice(
      arrivedOn,
      requestedOn,
      editionOf(contract.termsEdition),
    );
    const ground = 'CONTRACTOR_NOTICE' as const;
    const underNoticeFrom = arrivedOn;
    await endContract(
      work,
      target,
      { ground, arrivedOn, requestedOn, effectiveOn, underNoticeFrom, note: null },
      input.dependentContracts ?? null,
      'TERMINATION_NOTICE_GIVEN',
      [
        isNotBeforeAcceptance(arrival, contract.acceptedOn ?? arrivedOn),
        isNotBeyond(arrival, today),
        caller.isOperator ? null : isNotPast(arrival, today),
        isNotBeyond({ date: effectiveOn, path: ['requestedOn'] }),
      ],
    );
    return contract.id;
  },
);
