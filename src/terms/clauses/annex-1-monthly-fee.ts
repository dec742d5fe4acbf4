import { billedAccountCountOn } from './05-account-count';
import { amountIsInRange } from '../model/amount';
import type { PlainDate } from '../model/calendar';
import type { HeldContract } from '../model/contract';
import { editionOf } from '../model/editions';
import { quotedFeesOn } from './annex-1-quoted-fees';
import type { Refusal } from '../refusals/refusal';

/** Annex 1, 2(1): a monthly fee and what it is made of, in yen. */
export interface MonthlyFee {
  readonly basicFee: number;
  readonly typeFee: number;
  readonly total: number;
  readonly accountCount: number;
  readonly article: string;
}

/**
 * Annex 1, 2(1) 月額費用. Gives the monthly fee of a day: the basic fee per account times the accounts,
 * plus the type's fee, which is per account too except for Private Connect.
 */
export function monthlyFeeOn(contract: HeldContract, day: PlainDate): MonthlyFee {
  const { accountCount, basicFee, typeFee } = feesOn(contract, day);
  return {
    basicFee: Number(basicFee),
    typeFee: Number(typeFee),
    total: Number(basicFee + typeFee),
    accountCount,
    article: 'Annex 1',
  };
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
    const { basicFee, typeFee } = feesOn(lasting, day);
    return refusal ?? amountIsInRange(basicFee + typeFee, path);
  }, null);
}

function feesOn(
  contract: HeldContract,
  day: PlainDate,
): { accountCount: number; basicFee: bigint; typeFee: bigint } {
  const accountCount = billedAccountCountOn(contract, day);
  const quoted = quotedFeesOn(contract, day);
  const { typeFeeUnit } = editionOf(contract.termsEdition).serviceTypes[contract.serviceType];
  const times = BigInt(accountCount);
  return {
    accountCount,
    basicFee: BigInt(quoted.basicFeePerAccount) * times,
    typeFee: BigInt(quoted.typeFee) * (typeFeeUnit === 'PER_ACCOUNT' ? times : 1n),
  };
}
