import type { RecordOneTimeFeeInput } from '../../schema-types';
import { amountIsInRange } from '../../terms/model/amount';
import {
  isNotAfterTermination,
  isNotBeforeAcceptance,
  isNotBeyond,
} from '../../terms/clauses/08-effective-days';
import { requireStatus, throwIfRefused, HELD } from '../runner/refused-error';
import { onContract } from '../runner/access';

/** Art. 12: the company records a fee that arises on the day of its cause, without an acceptance. */
export const recordOneTimeFee = onContract<RecordOneTimeFeeInput>(
  'recordOneTimeFee',
  async (work, { contract }, { amount, arisesOn, label }) => {
    requireStatus(contract, work.today, ...HELD, 'TERMINATED');
    const day = { date: arisesOn, path: ['arisesOn'] };
    throwIfRefused(
      amountIsInRange(amount, ['amount'], 1),
      isNotBeforeAcceptance(day, contract.acceptedOn ?? arisesOn),
      isNotAfterTermination(day, contract.termination?.effectiveOn ?? null),
      isNotBeyond(day, work.today),
    );
    const lines = [{ label: { ja: label, en: label }, amount, article: '12' }];
    const id = await work.settle(contract, 'ONE_TIME_FEE', { amount, arisesOn, lines });
    await work.updateContract(contract);
    work.record('ONE_TIME_FEE_RECORDED', { kind: 'settlement', id }, contract);
    return id;
  },
);
