import { isDeepStrictEqual } from 'node:util';
import type { ContractRow } from '../../persistence/contracts';
import type { QuoteApplicationInput } from '../inputs';
import { areAllQuoted } from '../../terms/clauses/annex-1-quoted-fees';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { RefusedError, requireApplication, throwIfRefused } from '../runner/refused-error';
import { givenFeesOf } from './given-fees';

/** Annex 1: the company shows an applicant the fees, and until when they hold, before they bind. */
export const quoteApplication: Command<QuoteApplicationInput, ContractAggregate, ContractRow> = {
  mutation: 'quoteApplication',
  access: contractAccess(),

  async execute(work, { contract }, input) {
    const { today } = work;
    requireApplication(contract, today);
    const { quote } = contract;
    const quotedFees = givenFeesOf(input.quotedFees);
    const validThrough = input.validThrough ?? null;
    throwIfRefused(
      ...refusalsOf(RULES.quoteApplication, {
        contract,
        quotedFees,
        validThrough,
        today,
        isChange: !isDeepStrictEqual(
          [quote?.fees, quote?.validThrough],
          [quotedFees, validThrough],
        ),
      }),
    );
    if (!areAllQuoted(quotedFees)) throw new RefusedError([]);
    const quoted = await work.changeContract(contract, {
      initialFeeYen: quotedFees.initialFee,
      basicFeePerAccountYen: quotedFees.basicFeePerAccount,
      typeFeeYen: quotedFees.typeFee,
      quotedOn: today,
      quoteValidThrough: validThrough,
    });
    work.recordOf(contract, 'APPLICATION_QUOTED');
    return quoted;
  },
};
