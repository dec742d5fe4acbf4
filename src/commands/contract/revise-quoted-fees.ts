import type { ReviseQuotedFeesInput } from '../../schema-types';
import { amountIsInRange } from '../../terms/model/amount';
import {
  isNotAfterTermination,
  isNotBeyond,
  isNotPast,
} from '../../terms/clauses/08-effective-days';
import { monthlyFeesAreInRange } from '../../terms/clauses/annex-1-monthly-fee';
import { quotedFeesOn } from '../../terms/clauses/annex-1-quoted-fees';
import { isChange, requireHeld, throwIfRefused } from '../runner/refused-error';
import { adjustSettlement } from '../settlement/adjust-settlement';
import { onContract } from '../runner/access';
import { insertEntry } from '../../terms/model/with-entry';

/** Art. 12 and Annex 1: the company quotes the monthly fees anew, from a day on. */
export const reviseQuotedFees = onContract<ReviseQuotedFeesInput>(
  'reviseQuotedFees',
  async (work, { contract }, input) => {
    requireHeld(contract, work.today);
    const { effectiveOn } = input;
    const present = quotedFeesOn(contract, effectiveOn);
    const basicFeePerAccount = input.basicFeePerAccount ?? present.basicFeePerAccount;
    const typeFee = input.typeFee ?? present.typeFee;
    const revision = { effectiveOn, basicFeePerAccount, typeFee };
    const after = { ...contract, feeRevisions: insertEntry(contract.feeRevisions, revision) };
    const day = { date: effectiveOn, path: ['effectiveOn'] };
    const ofFees = [
      amountIsInRange(basicFeePerAccount, ['basicFeePerAccount']),
      amountIsInRange(typeFee, ['typeFee']),
    ];
    throwIfRefused(
      isNotPast(day, work.today),
      isNotBeyond(day),
      isNotAfterTermination(day, contract.termination?.effectiveOn ?? null),
      ...ofFees,
      ofFees.every((refusal) => refusal === null) ? monthlyFeesAreInRange(after, []) : null,
      isChange(basicFeePerAccount !== present.basicFeePerAccount || typeFee !== present.typeFee),
    );
    await work.repositories.feeRevisions.insert({
      contractId: contract.id,
      effectiveOn,
      basicFeePerAccountYen: basicFeePerAccount,
      typeFeeYen: typeFee,
    });
    await work.updateContract(contract);
    await adjustSettlement(work, contract, after);
    work.recordOf(contract, 'QUOTED_FEES_REVISED');
    return contract.id;
  },
);
