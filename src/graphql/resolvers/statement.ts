import type { StatementTotals } from '../../terms/clauses/12-statement';
import { LARGEST_AMOUNT } from '../../terms/model/amount';
import { inLanguage } from '../../terms/wording/language';
import { badUserInput } from '../errors';
import type { Resolvers } from '../resolver-types';

/** A sum may pass what the record keeps of a single amount; it is then told and not rounded. */
function inYen(amount: bigint): number {
  if (amount <= LARGEST_AMOUNT) return Number(amount);
  throw badUserInput(
    'The statement comes to more than 2^53 - 1 yen, which a Yen does not hold: read its lines one by one.',
  );
}

const TOTALS = {
  charges: ({ charges }: StatementTotals) => inYen(charges),
  credits: ({ credits }: StatementTotals) => inYen(credits),
  netAmount: ({ netAmount }: StatementTotals) => inYen(netAmount),
};

export const STATEMENT_RESOLVERS = {
  ContractStatement: TOTALS,
  ContractorStatement: TOTALS,
  StatementLine: {
    label: ({ label }, { language }) => inLanguage(label, language),
  },
} satisfies Resolvers;
