import { isDeepStrictEqual } from 'node:util';
import type { ContractRow } from '../../persistence/contracts';
import type { QuoteApplicationInput } from '../inputs';
import { isNotBeyond, isNotPast } from '../../terms/clauses/08-effective-days';
import { monthlyFeeIsInRange } from '../../terms/clauses/annex-1-monthly-fee';
import { areAllQuoted } from '../../terms/clauses/annex-1-quoted-fees';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import {
  isChange,
  RefusedError,
  requireApplication,
  throwIfRefused,
} from '../runner/refused-error';
import { givenFeesOf } from './given-fees';

/** Annex 1: the company shows an applicant the fees, and until when they hold, before they bind. */
export const quoteApplication: Command<QuoteApplicationInput, ContractAggregate, ContractRow> = {
  mutation: 'quoteApplication',
  access: contractAccess(),

  async execute(work, { contract }, input) {
    const { today } = work;
    requireApplication(contract, today);
    const { quote, appliedAccountCount } = contract;
    const fees = givenFeesOf(input.quotedFees);
    const isWhole = areAllQuoted(fees);
    const validThrough = input.validThrough ?? null;
    const lastDay = { date: validThrough ?? today, path: ['validThrough'] };
    const ofFees = refusalsOf(RULES.quoteApplication, { quotedFees: fees });
    throwIfRefused(
      ...ofFees,
      isWhole && ofFees.length === 0
        ? monthlyFeeIsInRange(contract, fees, appliedAccountCount, ['quotedFees'])
        : null,
      isNotPast(lastDay, today),
      isNotBeyond(lastDay),
      isChange(!isDeepStrictEqual([quote?.fees, quote?.validThrough], [fees, validThrough])),
    );
    if (!isWhole) throw new RefusedError([]);
    const quoted = await work.changeContract(contract, {
      initialFeeYen: fees.initialFee,
      basicFeePerAccountYen: fees.basicFeePerAccount,
      typeFeeYen: fees.typeFee,
      quotedOn: today,
      quoteValidThrough: validThrough,
    });
    work.recordOf(contract, 'APPLICATION_QUOTED');
    return quoted;
  },
};
