import type { OptionServiceRow } from '../../persistence/option-services';
import type { RejectOptionInput } from '../inputs';
import { type OptionAggregate, optionAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { changeOption, requireOptionApplied } from './change-option';

/** Art. 9: the company rejects an application for an option. */
export const rejectOption: Command<RejectOptionInput, OptionAggregate, OptionServiceRow> = {
  mutation: 'rejectOption',
  access: optionAccess,

  async execute(work, aggregate, { reason }) {
    requireOptionApplied(work, aggregate);
    const decision = {
      rejectedOn: work.today,
      decisionReason: reason,
      decidedBy: work.caller.subject,
    };
    return changeOption(work, aggregate, 'OPTION_REJECTED', decision);
  },
};
