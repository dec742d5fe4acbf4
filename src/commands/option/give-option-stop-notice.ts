import type { OptionServiceRow } from '../../persistence/option-services';
import { noticeOf } from '../../terms/clauses/11-notice-period';
import { editionOf } from '../../terms/model/editions';
import { optionStatusOn } from '../../terms/model/option';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import type { GiveOptionStopNoticeInput } from '../inputs';
import { type OptionAggregate, optionAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { invalidState, throwIfRefused } from '../runner/refused-error';
import { changeOption } from './change-option';

/** Art. 9(3): the contractor gives notice to stop an option. */
export const giveOptionStopNotice: Command<
  GiveOptionStopNoticeInput,
  OptionAggregate,
  OptionServiceRow
> = {
  mutation: 'giveOptionStopNotice',
  access: optionAccess,

  async execute(work, aggregate, input) {
    const { contract, option } = aggregate;
    const { today, caller } = work;
    const { acceptedOn, stopNotice } = option;
    const status = optionStatusOn(option, contract, today);
    if (acceptedOn === null || status === 'STOPPED') {
      throw invalidState({ subject: 'optionService', status, allowed: ['ACTIVE'] });
    }
    const notice = noticeOf(input, today, editionOf(contract.termsEdition));
    const { isOperator } = caller;
    throwIfRefused(
      ...refusalsOf(RULES.giveOptionStopNotice, {
        ...notice,
        stopNotice,
        acceptedOn,
        isOperator,
        today,
      }),
    );
    return changeOption(work, aggregate, 'OPTION_STOP_NOTICE_GIVEN', {
      stopArrivedOn: notice.arrivedOn,
      stopRequestedOn: notice.requestedOn,
      stopEffectiveOn: notice.effectiveOn,
    });
  },
};
