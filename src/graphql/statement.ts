import type { ContractRow } from '../persistence/contracts';
import { contractStatement, isProvisional, sumOfStatements } from '../terms/clauses/12-statement';
import { firstDayOf, lastDayOf, type YearMonth } from '../terms/model/calendar';
import type { Context } from './context';
import type { ContractorModel, ContractorStatementModel, ContractStatementModel } from './models';

/** Art. 12: gives the statement of a contract, which the caller has been seen to see, for a month. */
export async function statementOf(
  contract: ContractRow,
  { month }: { readonly month: YearMonth },
  { loaders, today }: Context,
): Promise<ContractStatementModel> {
  const settlements = await loaders.bookedFor.load({
    contractId: contract.id,
    first: firstDayOf(month),
    last: lastDayOf(month),
  });
  return { ...contractStatement(contract, settlements, month, today), contract };
}

/** Art. 12: gives the statement of a contractor for a month: an empty one where the caller may not see the contractor. */
export async function statementOfContractor(
  { id }: ContractorModel,
  { month }: { readonly month: YearMonth },
  context: Context,
  isSeen: boolean,
): Promise<ContractorStatementModel> {
  const { loaders, today } = context;
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  const asked = { contractorId: id, month, first, last };
  const found = isSeen ? await loaders.contractsInStatement.load(asked) : [];
  const contracts = await Promise.all(found.map((each) => statementOf(each, { month }, context)));
  const provisional = isProvisional(month, today);
  return { month, provisional, contracts, ...sumOfStatements(contracts) };
}
