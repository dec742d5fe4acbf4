import type { OptionServiceRow } from '../../persistence/option-services';
import type { GiveOptionStopNoticeInput } from '../inputs';
import { editionOf } from '../../terms/model/editions';
import { optionStatusOn } from '../../terms/model/option';
import { type OptionAggregate, optionAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { alreadyUnderNotice, invalidState, throwIfRefused } from '../runner/refused-error';
import { takeNotice } from '../take-notice';
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
    const status = optionStatusOn(option, contract, work.today);
    if (option.acceptedOn === null || status === 'STOPPED') {
      throw invalidState({ subject: 'optionService', status, allowed: ['ACTIVE'] });
    }
    throwIfRefused(
      option.stopNotice && alreadyUnderNotice(option.stopNotice.effectiveOn, 'optionService'),
    );
    const edition = editionOf(contract.termsEdition);
    const notice = takeNotice(work, input, option.acceptedOn, edition);
    throwIfRefused(...notice.refusals);
    return changeOption(work, aggregate, 'OPTION_STOP_NOTICE_GIVEN', {
      stopArrivedOn: notice.arrivedOn,
      stopRequestedOn: notice.requestedOn,
      stopEffectiveOn: notice.effectiveOn,
    });
  },
};
