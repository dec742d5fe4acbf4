import { accountCountReachesMinimum } from '../terms/clauses/05-account-count';
import {
  type MonthlyFee,
  monthlyFeeAsQuoted,
  monthlyFeeIsInRange,
  monthlyFeeOn,
} from '../terms/clauses/annex-1-monthly-fee';
import { quotedFeesOn } from '../terms/clauses/annex-1-quoted-fees';
import type { PlainDate } from '../terms/model/calendar';
import { type Contract, isHeld } from '../terms/model/contract';
import { editionOf } from '../terms/model/editions';
import { refusalMessage } from '../terms/refusals/refusal';
import { badUserInput } from './errors';

/**
 * Gives the monthly fee of a contract on a day, of an application what its quote comes to, or null. An account count that
 * is only thought of, and that no contract could have, is BAD_USER_INPUT.
 */
export function monthlyFeeOf(
  contract: Contract,
  day: PlainDate,
  accountCount: number | undefined,
): MonthlyFee | null {
  const quoted = isHeld(contract) ? quotedFeesOn(contract, day) : contract.quote?.fees;
  if (accountCount !== undefined && quoted !== undefined) {
    const edition = editionOf(contract.termsEdition);
    const refusal =
      accountCountReachesMinimum({ edition, accountCount }) ??
      monthlyFeeIsInRange(contract, quoted, accountCount, ['accountCount']);
    if (refusal !== null) throw badUserInput(`"accountCount": ${refusalMessage(refusal, 'EN')}`);
  }
  return isHeld(contract)
    ? monthlyFeeOn(contract, day, accountCount)
    : monthlyFeeAsQuoted(contract, accountCount);
}
