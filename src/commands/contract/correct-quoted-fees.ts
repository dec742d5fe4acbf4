import { isDeepStrictEqual } from 'node:util';
import type { ContractRow } from '../../persistence/contracts';
import type { CorrectQuotedFeesInput } from '../inputs';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireAccepted, throwIfRefused } from '../runner/refused-error';
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
    const { quotedFees: present } = contract;
    const givenFees = {
      initialFee: input.initialFee ?? null,
      basicFeePerAccount: input.basicFeePerAccount ?? null,
      typeFee: input.typeFee ?? null,
    };
    const quotedFees = {
      initialFee: givenFees.initialFee ?? present.initialFee,
      basicFeePerAccount: givenFees.basicFeePerAccount ?? present.basicFeePerAccount,
      typeFee: givenFees.typeFee ?? present.typeFee,
    };
    const after = { ...contract, quotedFees };
    const isChange = !isDeepStrictEqual(quotedFees, present);
    throwIfRefused(...refusalsOf(RULES.correctQuotedFees, { after, givenFees, isChange }));
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
