import type { OptionServiceRow } from '../../persistence/option-services';
import { optionEndsOn, optionStatusOn } from '../../terms/model/option';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import type { WithdrawOptionStopNoticeInput } from '../inputs';
import { type OptionAggregate, optionAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { invalidState, throwIfRefused } from '../runner/refused-error';
import { changeOption, otherOptions } from './change-option';

/** Art. 9(3): the company withdraws a stop notice until its effective date. */
export const withdrawOptionStopNotice: Command<
  WithdrawOptionStopNoticeInput,
  OptionAggregate,
  OptionServiceRow
> = {
  mutation: 'withdrawOptionStopNotice',
  access: optionAccess,

  async execute(work, aggregate, { reason }) {
    const { contract, option } = aggregate;
    const { today } = work;
    if (option.stopNotice === null) {
      const status = optionStatusOn(option, contract, today);
      throw invalidState({ subject: 'optionService', status, allowed: ['UNDER_NOTICE'] });
    }
    throwIfRefused(
      ...refusalsOf(RULES.withdrawOptionStopNotice, {
        contract,
        otherOptions: await otherOptions(work, aggregate),
        optionEndsOn: optionEndsOn(option, contract) ?? option.stopNotice.effectiveOn,
        today,
      }),
    );
    const changes = { stopArrivedOn: null, stopRequestedOn: null, stopEffectiveOn: null };
    return changeOption(work, aggregate, 'OPTION_STOP_NOTICE_WITHDRAWN', changes, { reason });
  },
};
