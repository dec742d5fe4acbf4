import { MS_PER_HOUR, type PlainDate } from '../model/calendar';
import type { HeldContract } from '../model/contract';
import { editionOf } from '../model/editions';
import { monthlyFeeOn } from './annex-1-monthly-fee';
import { LABELS } from '../wording/labels';
import type { SettlementLine } from '../model/settlement';

const HOURS_PER_UNIT = 24;

/** Annex 3: a reduction in units of 24 hours, and in yen (which may pass what the record keeps). */
export interface FeeReduction {
  readonly units: number;
  readonly amount: bigint;
  readonly line: (amount: number) => SettlementLine;
}

/**
 * Annex 3 料金の減額. The hours of the outage divided by 24, the fraction cut off, times a thirtieth of the
 * monthly fee of the day on which the company knew: multiplied first, divided once, the fraction of a
 * yen cut off. There is no cap.
 *
 * Takes the counted duration in milliseconds and the day on which the company knew.
 */
export function feeReduction(
  contract: HeldContract,
  counted: number,
  knownOn: PlainDate,
): FeeReduction {
  const units = Math.floor(counted / (HOURS_PER_UNIT * MS_PER_HOUR));
  const fee = monthlyFeeOn(contract, knownOn);
  const divisor = editionOf(contract.termsEdition).reductionDivisor;
  return {
    units,
    amount: (BigInt(units) * BigInt(fee.total)) / BigInt(divisor),
    line: (amount) => ({
      label: LABELS.feeReduction(units),
      amount,
      article: 'Annex 3',
      accountCount: fee.accountCount,
      units,
      unitAmount: Math.floor(fee.total / divisor),
    }),
  };
}
