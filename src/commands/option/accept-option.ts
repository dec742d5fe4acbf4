import type { OptionServiceRow } from '../../persistence/option-services';
import { draftSettlement } from '../../terms/model/settlement';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import { LABELS } from '../../terms/wording/labels';
import type { AcceptOptionInput } from '../inputs';
import { type OptionAggregate, optionAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { RefusedError, requireHeld, throwIfRefused } from '../runner/refused-error';
import { changeOption, otherOptions, requireOptionApplied } from './change-option';

/** Art. 9 and Annex 1: the company accepts an option, from today on. */
export const acceptOption: Command<AcceptOptionInput, OptionAggregate, OptionServiceRow> = {
  mutation: 'acceptOption',
  access: optionAccess,

  async execute(work, aggregate, { initialFee: optionFee = null }) {
    const { contract, option } = aggregate;
    const { today } = work;
    requireOptionApplied(work, aggregate);
    requireHeld(contract, today);
    throwIfRefused(
      ...refusalsOf(RULES.acceptOption, {
        contract,
        otherOptions: await otherOptions(work, aggregate),
        optionFee,
        today,
      }),
    );
    if (optionFee === null) throw new RefusedError([]);
    const accepted = await changeOption(work, aggregate, 'OPTION_ACCEPTED', {
      acceptedOn: today,
      decidedBy: work.caller.subject,
      initialFeeYen: optionFee,
    });
    const line = { label: LABELS.optionInitialFee(), amount: optionFee, article: '12' };
    const due = draftSettlement(optionFee, today, [line]);
    if (due !== null) work.settle(contract, 'INITIAL_FEE', due, { optionServiceId: option.id });
    return accepted;
  },
};
