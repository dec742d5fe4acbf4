import type { SettlementRow } from '../../persistence/settlements';
import type { RecordOneTimeFeeInput } from '../inputs';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireAccepted, throwIfRefused } from '../runner/refused-error';

/**
 * Art. 12: the company records a fee that arises on the day of its cause, without an acceptance. The cause may lie after
 * the end of the contract, as a removal or a return does.
 */
export const recordOneTimeFee: Command<RecordOneTimeFeeInput, ContractAggregate, SettlementRow> = {
  mutation: 'recordOneTimeFee',
  access: contractAccess(),

  async execute(work, { contract }, { amount, arisesOn, label }) {
    const { today } = work;
    requireAccepted(contract, today);
    const { acceptedOn } = contract;
    throwIfRefused(...refusalsOf(RULES.recordOneTimeFee, { amount, arisesOn, acceptedOn, today }));
    const lines = [{ label: { ja: label, en: label }, amount, article: '12' }];
    const settlement = work.settle(contract, 'ONE_TIME_FEE', { amount, arisesOn, lines });
    await work.changeContract(contract);
    work.record('ONE_TIME_FEE_RECORDED', { kind: 'settlement', row: settlement }, contract);
    return settlement;
  },
};
