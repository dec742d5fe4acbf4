import type { OptionServiceRow } from '../../persistence/option-services';
import type { WithdrawOptionApplicationInput } from '../inputs';
import { type OptionAggregate, optionAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { changeOption, requireOptionApplied } from './change-option';

/** Art. 9: the contractor withdraws an application for an option. */
export const withdrawOptionApplication: Command<
  WithdrawOptionApplicationInput,
  OptionAggregate,
  OptionServiceRow
> = {
  mutation: 'withdrawOptionApplication',
  access: optionAccess,

  async execute(work, aggregate) {
    requireOptionApplied(work, aggregate);
    const decision = { withdrawnOn: work.today, decidedBy: work.caller.subject };
    return changeOption(work, aggregate, 'OPTION_APPLICATION_WITHDRAWN', decision);
  },
};
