import { isDeepStrictEqual } from 'node:util';
import type { ContractRow } from '../../persistence/contracts';
import type { CorrectQuotedFeesInput } from '../inputs';
import { adjustmentIsInRange } from '../../terms/clauses/12-adjustment';
import { monthlyFeesAreInRange } from '../../terms/clauses/annex-1-monthly-fee';
import { QUOTED_FEE_NAMES } from '../../terms/clauses/annex-1-quoted-fees';
import { amountIsInRange } from '../../terms/model/amount';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { isChange, requireAccepted, throwIfRefused } from '../runner/refused-error';
import { adjustSettlements } from '../settlement/adjust-settlement';

/**
 * Annex 1: the company puts the quotes of the acceptance right, which were never true; what a revision left out follows.
 * All that rests on them is settled anew.
 */
export const correctQuotedFees: Command<CorrectQuotedFeesInput, ContractAggregate, ContractRow> = {
  mutation: 'correctQuotedFees',
  access: contractAccess(),

  async execute(work, { contract }, input) {
    const { today } = work;
    requireAccepted(contract, today);
    const present = contract.quotedFees;
    const quotedFees = {
      initialFee: input.initialFee ?? present.initialFee,
      basicFeePerAccount: input.basicFeePerAccount ?? present.basicFeePerAccount,
      typeFee: input.typeFee ?? present.typeFee,
    };
    const after = { ...contract, quotedFees };
    const ofFees = QUOTED_FEE_NAMES.map((fee) => amountIsInRange(quotedFees[fee], [fee]));
    const areInRange = ofFees.every((refusal) => refusal === null);
    throwIfRefused(
      ...ofFees,
      areInRange
        ? (monthlyFeesAreInRange(after, []) ?? adjustmentIsInRange(contract, after, today, []))
        : null,
      isChange(!isDeepStrictEqual(quotedFees, present)),
    );
    await adjustSettlements(work, contract, after);
    const corrected = await work.changeContract(contract, {
      initialFeeYen: quotedFees.initialFee,
      basicFeePerAccountYen: quotedFees.basicFeePerAccount,
      typeFeeYen: quotedFees.typeFee,
    });
    work.recordOf(contract, 'QUOTED_FEES_CORRECTED', { reason: input.reason, quotedFees });
    return corrected;
  },
};
