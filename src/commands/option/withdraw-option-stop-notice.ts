import type { OptionServiceRow } from '../../persistence/option-services';
import type { WithdrawOptionStopNoticeInput } from '../inputs';
import { noOptionIsInForce, optionEndsOn, optionStatusOn } from '../../terms/model/option';
import { type OptionAggregate, optionAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { invalidState, throwIfRefused } from '../runner/refused-error';
import { changeOption } from './change-option';

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
    const { today, repositories } = work;
    if (option.stopNotice === null) {
      const status = optionStatusOn(option, contract, today);
      throw invalidState({ subject: 'optionService', status, allowed: ['UNDER_NOTICE'] });
    }
    const effectiveOn = optionEndsOn(option, contract) ?? option.stopNotice.effectiveOn;
    throwIfRefused(
      effectiveOn < today
        ? {
            code: 'NOTICE_ALREADY_EFFECTIVE',
            article: '9(3)',
            details: { effectiveOn, subject: 'optionService' },
          }
        : null,
    );
    const all = await repositories.optionServices.findByContracts([contract.id]);
    const others = all.filter(({ id }) => id !== option.id);
    throwIfRefused(noOptionIsInForce({ contract, others, today }));
    const changes = { stopArrivedOn: null, stopRequestedOn: null, stopEffectiveOn: null };
    return changeOption(work, aggregate, 'OPTION_STOP_NOTICE_WITHDRAWN', changes, { reason });
  },
};
