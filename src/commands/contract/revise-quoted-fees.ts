import type { ContractRow } from '../../persistence/contracts';
import type { ReviseQuotedFeesInput } from '../inputs';
import { quotedFeesOn } from '../../terms/clauses/annex-1-quoted-fees';
import { insertEntry } from '../../terms/model/dated-list';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireHeld, throwIfRefused } from '../runner/refused-error';
import { adjustSettlements } from '../settlement/adjust-settlement';

/** Art. 12 and Annex 1: the company quotes the monthly fees anew, from a day on. */
export const reviseQuotedFees: Command<ReviseQuotedFeesInput, ContractAggregate, ContractRow> = {
  mutation: 'reviseQuotedFees',
  access: contractAccess(),

  async execute(work, { contract }, input) {
    const { today, repositories } = work;
    requireHeld(contract, today);
    const { effectiveOn } = input;
    const givenFees = {
      basicFeePerAccount: input.basicFeePerAccount ?? null,
      typeFee: input.typeFee ?? null,
    };
    const revision = { effectiveOn, ...givenFees };
    const after = { ...contract, feeRevisions: insertEntry(contract.feeRevisions, revision) };
    const present = quotedFeesOn(contract, effectiveOn);
    throwIfRefused(
      ...refusalsOf(RULES.reviseQuotedFees, {
        effectiveOn,
        today,
        endsOn: contract.termination?.effectiveOn ?? null,
        givenFees,
        after,
        isChange: (['basicFeePerAccount', 'typeFee'] as const).some(
          (fee) => givenFees[fee] !== null && givenFees[fee] !== present[fee],
        ),
      }),
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
