import type { ContractRow } from '../../persistence/contracts';
import type { ReviseQuotedFeesInput } from '../inputs';
import {
  isNotAfterTermination,
  isNotBeyond,
  isNotPast,
} from '../../terms/clauses/08-effective-days';
import { monthlyFeesAreInRange } from '../../terms/clauses/annex-1-monthly-fee';
import { quotedFeesOn } from '../../terms/clauses/annex-1-quoted-fees';
import { amountIsInRange } from '../../terms/model/amount';
import { insertEntry } from '../../terms/model/dated-list';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { isChange, requireHeld, throwIfRefused } from '../runner/refused-error';
import { adjustSettlements } from '../settlement/adjust-settlement';

/** Art. 12 and Annex 1: the company quotes the monthly fees anew, from a day on. */
export const reviseQuotedFees: Command<ReviseQuotedFeesInput, ContractAggregate, ContractRow> = {
  mutation: 'reviseQuotedFees',
  access: contractAccess(),

  async execute(work, { contract }, input) {
    const { today, repositories } = work;
    requireHeld(contract, today);
    const { effectiveOn } = input;
    const present = quotedFeesOn(contract, effectiveOn);
    const basicFeePerAccount = input.basicFeePerAccount ?? present.basicFeePerAccount;
    const typeFee = input.typeFee ?? present.typeFee;
    const revision = {
      effectiveOn,
      basicFeePerAccount: input.basicFeePerAccount ?? null,
      typeFee: input.typeFee ?? null,
    };
    const after = { ...contract, feeRevisions: insertEntry(contract.feeRevisions, revision) };
    const day = { date: effectiveOn, path: ['effectiveOn'] };
    const ofFees = [
      amountIsInRange(basicFeePerAccount, ['basicFeePerAccount']),
      amountIsInRange(typeFee, ['typeFee']),
    ];
    throwIfRefused(
      isNotPast(day, today),
      isNotBeyond(day),
      isNotAfterTermination(day, contract.termination?.effectiveOn ?? null),
      ...ofFees,
      ofFees.every((refusal) => refusal === null) ? monthlyFeesAreInRange(after, []) : null,
      isChange(basicFeePerAccount !== present.basicFeePerAccount || typeFee !== present.typeFee),
    );
    await adjustSettlements(work, contract, after);
    await repositories.feeRevisions.insert({
      contractId: contract.id,
      effectiveOn,
      basicFeePerAccountYen: revision.basicFeePerAccount,
      typeFeeYen: revision.typeFee,
    });
    const changed = await work.changeContract(contract);
    work.recordOf(contract, 'QUOTED_FEES_REVISED', { feeRevision: revision });
    return changed;
  },
};
