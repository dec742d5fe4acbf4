import type { GiveOptionStopNoticeInput, WithdrawOptionStopNoticeInput } from '../schema-types';
import { isNotBeforeAcceptance, isNotBeyond, isNotPast } from '../terms/contract-days';
import { editionOf } from '../terms/editions';
import { effectOfNotice } from '../terms/notice-period';
import { noOptionIsInForce, optionEndsOn, optionStatusOn } from '../terms/option-service';
import { changeOption } from './decide-option';
import { inState, refuse } from './refused';
import { onOptionService } from './targets';

/** Art. 9(3): the contractor gives notice to stop an option. */
export const giveOptionStopNotice = onOptionService<GiveOptionStopNoticeInput>(
  'giveOptionStopNotice',
  async (work, target, input) => {
    const { contract, part: option } = target;
    const { today, caller } = work;
    const status = optionStatusOn(option, contract, today);
    if (option.acceptedOn === null || status === 'STOPPED') throw inState(status);
    refuse(
      option.stopNotice && {
        code: 'ALREADY_UNDER_NOTICE',
        article: '9',
        details: { effectiveOn: option.stopNotice.effectiveOn },
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
    refuse(
      isNotBeforeAcceptance(arrival, option.acceptedOn),
      isNotBeyond(arrival, today),
      caller.isOperator ? null : isNotPast(arrival, today),
      isNotBeyond({ date: effectiveOn, path: ['requestedOn'] }),
    );
    await changeOption(work, target, 'OPTION_STOP_NOTICE_GIVEN', {
      stopArrivedOn: arrivedOn,
      stopRequestedOn: requestedOn,
      stopEffectiveOn: effectiveOn,
    });
    return option.id;
  },
);

/** Art. 9(3): the company withdraws a stop notice until its effective date. */
export const withdrawOptionStopNotice = onOptionService<WithdrawOptionStopNoticeInput>(
  'withdrawOptionStopNotice',
  async (work, target, { reason }) => {
    const { contract, part: option } = target;
    const { today, repositories } = work;
    if (option.stopNotice === null) throw inState(optionStatusOn(option, contract, today));
    const effectiveOn = optionEndsOn(option, contract) ?? option.stopNotice.effectiveOn;
    refuse(
      effectiveOn < today
        ? { code: 'NOTICE_ALREADY_EFFECTIVE', article: '9', details: { effectiveOn } }
        : null,
    );
    const all = await repositories.optionServices.findByContracts([contract.id]);
    const others = all.filter(({ id }) => id !== option.id);
    refuse(noOptionIsInForce({ contract, others, today }));
    await changeOption(
      work,
      target,
      'OPTION_STOP_NOTICE_WITHDRAWN',
      { stopArrivedOn: null, stopRequestedOn: null, stopEffectiveOn: null },
      { reason },
    );
    return option.id;
  },
);
