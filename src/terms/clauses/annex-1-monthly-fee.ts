import { billedAccountCountOn } from './05-account-count';
import { amountIsInRange } from '../model/amount';
import type { PlainDate } from '../model/calendar';
import {
  type Application,
  type Contract,
  type HeldContract,
  isInForceOn,
  type QuotedFees,
} from '../model/contract';
import { editionOf } from '../model/editions';
import { areAllQuoted, quotedFeesOn } from './annex-1-quoted-fees';
import type { Refusal } from '../refusals/refusal';

/** Annex 1, 2(1): a monthly fee and what it is made of, in yen. */
export interface MonthlyFee {
  readonly basicFee: number;
  readonly typeFee: number;
  readonly total: number;
  readonly accountCount: number;
  readonly article: string;
  /** Art. 12: whether the contract is in force on the day, so that the fee is owed for it. */
  readonly due: boolean;
}

/**
 * Annex 1, 2(1) 月額費用. Gives the monthly fee of a day: the basic fee per account times the accounts,
 * plus the type's fee, which is per account too except for Private Connect. The account count is that
 * of the day, or another that is only thought of.
 */
export function monthlyFeeOn(
  contract: HeldContract,
  day: PlainDate,
  accountCount = billedAccountCountOn(contract, day),
): MonthlyFee {
  const fees = feesOf(contract, quotedFeesOn(contract, day), accountCount);
  return inYen(fees, accountCount, isInForceOn(contract, day));
}

/** Annex 1. Gives the monthly fee that an application's quote comes to, which nobody owes yet; null without one. */
export function monthlyFeeAsQuoted(
  application: Application,
  accountCount = application.appliedAccountCount,
): MonthlyFee | null {
  return application.quote === null
    ? null
    : inYen(feesOf(application, application.quote.fees, accountCount), accountCount, false);
}

/** No quote times no account count passes 2^53 - 1 yen. */
export function monthlyFeeIsInRange(
  contract: Contract,
  quoted: QuotedFees,
  accountCount: number,
  path: readonly string[],
): Refusal | null {
  const { basicFee, typeFee } = feesOf(contract, quoted, accountCount);
  return amountIsInRange(basicFee + typeFee, path);
}

/** Annex 1. What an applicant is quoted comes to a monthly fee that the record keeps; other faults of it are told by themselves. */
export function quotedMonthlyFeeIsInRange(facts: {
  readonly contract: Application;
  readonly quotedFees: Partial<QuotedFees>;
}): Refusal | null {
  const { contract, quotedFees } = facts;
  return areAllQuoted(quotedFees) && isNowhereNegative(quotedFees)
    ? monthlyFeeIsInRange(contract, quotedFees, contract.appliedAccountCount, ['quotedFees'])
    : null;
}

/**
 * Annex 1. With the fees given, what was quoted for the count applied for, and the monthly fee of every day, are fees that
 * the record keeps; a negative fee is told by itself.
 */
export function feesOfEveryDayAreInRange(facts: {
  readonly after: HeldContract;
  readonly givenFees: Partial<Record<keyof QuotedFees, number | null>>;
}): Refusal | null {
  const { after, givenFees } = facts;
  if (!isNowhereNegative(givenFees)) return null;
  return (
    monthlyFeeIsInRange(after, after.quotedFees, after.appliedAccountCount, []) ??
    monthlyFeesAreInRange(after, [])
  );
}

function isNowhereNegative(fees: Partial<Record<keyof QuotedFees, number | null>>): boolean {
  return Object.values(fees).every((fee) => fee === null || fee >= 0);
}

/** No quote and no account count may carry the monthly fee of any day past 2^53 - 1 yen. */
export function monthlyFeesAreInRange(
  contract: HeldContract,
  path: readonly string[],
): Refusal | null {
  const lasting = { ...contract, termination: null };
  const days = [
    contract.billingStartOn,
    ...contract.feeRevisions.map(({ effectiveOn }) => effectiveOn),
    ...contract.accountCountChanges.map(({ effectiveOn }) => effectiveOn),
  ];
  return days.reduce<Refusal | null>((refusal, day) => {
    const accountCount = billedAccountCountOn(lasting, day);
    return refusal ?? monthlyFeeIsInRange(contract, quotedFeesOn(lasting, day), accountCount, path);
  }, null);
}

function feesOf(
  { termsEdition, serviceType }: Contract,
  quoted: QuotedFees,
  accountCount: number,
): { basicFee: bigint; typeFee: bigint } {
  const { typeFeeUnit } = editionOf(termsEdition).serviceTypes[serviceType];
  const times = BigInt(accountCount);
  return {
    basicFee: BigInt(quoted.basicFeePerAccount) * times,
    typeFee: BigInt(quoted.typeFee) * (typeFeeUnit === 'PER_ACCOUNT' ? times : 1n),
  };
}

function inYen(
  { basicFee, typeFee }: { basicFee: bigint; typeFee: bigint },
  accountCount: number,
  due: boolean,
): MonthlyFee {
  return {
    basicFee: Number(basicFee),
    typeFee: Number(typeFee),
    total: Number(basicFee + typeFee),
    accountCount,
    article: 'Annex 1',
    due,
  };
}
