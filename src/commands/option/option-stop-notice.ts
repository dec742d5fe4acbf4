import type { GiveOptionStopNoticeInput, WithdrawOptionStopNoticeInput } from '../../schema-types';
import { editionOf } from '../../terms/model/editions';
import { noOptionIsInForce, optionEndsOn, optionStatusOn } from '../../terms/model/option';
import { changeOption } from './decide-option';
import { alreadyUnderNotice, takeNotice } from '../contract/notice';
import { invalidState, throwIfRefused } from '../runner/refused-error';
import { onOptionService } from '../runner/access';

/** Art. 9(3): the contractor gives notice to stop an option. */
export const giveOptionStopNotice = onOptionService<GiveOptionStopNoticeInput>(
  'giveOptionStopNotice',
  async (work, target, input) => {
    const { contract, part: option } = target;
    const { today } = work;
    const status = optionStatusOn(option, contract, today);
    if (option.acceptedOn === null || status === 'STOPPED') throw invalidState(status);
    throwIfRefused(option.stopNotice && alreadyUnderNotice(option.stopNotice.effectiveOn, '9'));
    const { acceptedOn } = option;
    const notice = takeNotice(work, input, acceptedOn, editionOf(contract.termsEdition));
    const { arrivedOn, requestedOn, effectiveOn, refusals } = notice;
    throwIfRefused(...refusals);
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
    if (option.stopNotice === null) throw invalidState(optionStatusOn(option, contract, today));
    const effectiveOn = optionEndsOn(option, contract) ?? option.stopNotice.effectiveOn;
    throwIfRefused(
      effectiveOn < today
        ? { code: 'NOTICE_ALREADY_EFFECTIVE', article: '9', details: { effectiveOn } }
        : null,
    );
    const all = await repositories.optionServices.findByContracts([contract.id]);
    const others = all.filter(({ id }) => id !== option.id);
    throwIfRefused(noOptionIsInForce({ contract, others, today }));
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
