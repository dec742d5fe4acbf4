import type { OptionServiceRow } from '../../persistence/option-services';
import type { AcceptOptionInput } from '../inputs';
import { amountIsInRange } from '../../terms/model/amount';
import { noOptionIsInForce } from '../../terms/model/option';
import { draftSettlement } from '../../terms/model/settlement';
import { optionFeeIsQuoted } from '../../terms/clauses/annex-1-quoted-fees';
import { LABELS } from '../../terms/wording/labels';
import { type OptionAggregate, optionAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireHeld, throwIfRefused } from '../runner/refused-error';
import { changeOption, requireOptionApplied } from './change-option';

/** Art. 9 and Annex 1: the company accepts an option, from today on. */
export const acceptOption: Command<AcceptOptionInput, OptionAggregate, OptionServiceRow> = {
  mutation: 'acceptOption',
  access: optionAccess,

  async execute(work, aggregate, { initialFee }) {
    const { contract, option } = aggregate;
    const { today, repositories } = work;
    requireOptionApplied(work, aggregate);
    requireHeld(contract, today);
    const others = await repositories.optionServices.findByContracts([contract.id]);
    throwIfRefused(
      noOptionIsInForce({ contract, others, today }),
      optionFeeIsQuoted(initialFee ?? null),
      amountIsInRange(initialFee ?? 0, ['initialFee']),
    );
    const fee = initialFee as number;
    const accepted = await changeOption(work, aggregate, 'OPTION_ACCEPTED', {
      acceptedOn: today,
      initialFeeYen: fee,
    });
    const line = { label: LABELS.optionInitialFee(), amount: fee, article: '12' };
    const due = draftSettlement(fee, today, [line]);
    if (due !== null) work.settle(contract, 'INITIAL_FEE', due, { optionServiceId: option.id });
    return accepted;
  },
};
