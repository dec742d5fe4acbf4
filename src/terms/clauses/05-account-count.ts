import { later, type PlainDate } from '../model/calendar';
import type { Contract } from '../model/contract';
import { entryInEffect } from '../model/dated-list';
import type { Edition } from '../model/editions';
import type { Refusal } from '../refusals/refusal';

/** Art. 5 契約アカウント数. A contract is for 50 accounts or more, in steps of one. */
export function accountCountReachesMinimum(facts: {
  readonly edition: Edition;
  readonly accountCount: number;
}): Refusal | null {
  const minimum = facts.edition.accountCountMinimum;
  return facts.accountCount >= minimum
    ? null
    : {
        code: 'ACCOUNT_COUNT_BELOW_MINIMUM',
        path: ['accountCount'],
        details: { minimum },
      };
}

/**
 * Art. 8. Gives the account count of a contract on a day: before its application the count applied
 * for, after its end the last.
 */
export function accountCountOn(contract: Contract, day: PlainDate): number {
  return (
    entryInEffect(contract, contract.accountCountChanges, day)?.accountCount ??
    contract.appliedAccountCount
  );
}

/**
 * Gives the account count that fees of a day are made from: before billing starts the count of its
 * first day.
 */
export function billedAccountCountOn(contract: Contract, day: PlainDate): number {
  return accountCountOn(contract, later(day, contract.billingStartOn ?? day));
}
