import type { ReviseQuotedFeesInput } from '../schema-types';
import { amountIsInRange } from '../terms/amount';
import { isAccepted } from '../terms/contract';
import { isNotAfterTermination, isNotBeyond, isNotPast } from '../terms/contract-days';
import { monthlyFeesAreInRange } from '../terms/monthly-fee';
import { quotedFeesOn } from '../terms/quoted-fees';
import { HELD, inState, isChange, mustBe, refuse } from './refused';
import { resettle } from './resettle';
import { onContract } from './targets';
import { withEntry } from './with-entry';

/** Art. 12 and Annex 1: the company quotes the monthly fees anew, from a day on. */
export const reviseQuotedFees = onContract<ReviseQuotedFeesInput>(
  'reviseQuotedFees',
  async (work, { contract }, input) => {
    mustBe(contract, work.today, ...HELD);
    if (!isAccepted(contract)) throw inState('APPLIED');
    const { effectiveOn } = input;
    const present = quotedFeesOn(contract, effectiveOn);
    const basicFeePerAccount = input.basicFeePerAccount ?? present.basicFeePerAccount;
    const typeFee = input.typeFee ?? present.typeFee;
    const revision = { effectiveOn, basicFeePerAccount, typeFee };
    const after = { ...contract, feeRevisions: withEntry(contract.feeRevisions, revision) };
    const day = { date: effectiveOn, path: ['effectiveOn'] };
    const ofFees = [
      amountIsInRange(basicFeePerAccount, ['basicFeePerAccount']),
      amountIsInRange(typeFee, ['typeFee']),
    ];
    refuse(
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
    await resettle(work, contract, after);
    work.recordOf(contract, 'QUOTED_FEES_REVISED');
    return contract.id;
  },
);
