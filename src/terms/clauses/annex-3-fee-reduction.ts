import { tokyoDate } from '../model/calendar';
import type { HeldContract } from '../model/contract';
import { editionOf } from '../model/editions';
import type { Outage } from '../model/outage';
import type { GrantedClaim } from '../model/outage-claim';
import type { SettlementLine } from '../model/settlement';
import { LABELS } from '../wording/labels';
import { countedStates, type OutageState } from './14-outage-state';
import { holdersOf, unitsHeld } from './14-units-held';
import { type MonthlyFee, monthlyFeeOn } from './annex-1-monthly-fee';

/** Annex 3: what a granted claim is reduced by, in units of 24 hours and in yen (which may pass what the record keeps). */
export interface FeeReduction {
  readonly claimId: string;
  readonly state: OutageState;
  /** The units of the state that earlier grants hold. */
  readonly unitsBefore: number;
  readonly units: number;
  readonly amount: bigint;
  readonly line: (amount: number) => SettlementLine;
}

/**
 * Annex 3 料金の減額. A state pays its units times a thirtieth of the monthly fee of the day on which the company first
 * knew of it: multiplied first, divided once, the fraction of a yen cut off. There is no cap. Each granted claim is paid
 * what its units add to those of the grants before it, so that the claims of a state never pay more or less than it.
 *
 * Takes the claims in the order in which they were granted. A claim that holds no unit is left out.
 */
export function feeReductions(
  contract: HeldContract,
  outages: readonly Outage[],
  granted: readonly GrantedClaim[],
): FeeReduction[] {
  const held = unitsHeld(contract, outages, granted);
  return countedStates(contract, outages).flatMap((state) => {
    // Where billing starts amid a state, the fee of its first day is also that of the days before.
    const fee = monthlyFeeOn(contract, tokyoDate(state.from));
    return holdersOf(state, granted, held).reduce<FeeReduction[]>((reductions, { id }) => {
      const last = reductions.at(-1);
      const unitsBefore = last === undefined ? 0 : last.unitsBefore + last.units;
      const units = held.get(id) ?? 0;
      return [
        ...reductions,
        reductionOf(contract, fee, state, { claimId: id, unitsBefore, units }),
      ];
    }, []);
  });
}

function reductionOf(
  contract: HeldContract,
  fee: MonthlyFee,
  state: OutageState,
  share: Pick<FeeReduction, 'claimId' | 'unitsBefore' | 'units'>,
): FeeReduction {
  const { unitsBefore, units } = share;
  const divisor = editionOf(contract.termsEdition).reductionDivisor;
  const paidFor = (count: number): bigint => (BigInt(count) * BigInt(fee.total)) / BigInt(divisor);
  const amount = paidFor(unitsBefore + units) - paidFor(unitsBefore);
  const hasRest = amount !== paidFor(units);
  return {
    ...share,
    state,
    amount,
    line: (yen) => ({
      label: LABELS.feeReduction(units, unitsBefore, hasRest),
      amount: yen,
      article: 'Annex 3',
      accountCount: fee.accountCount,
      units,
      unitAmount: Math.floor(fee.total / divisor),
      monthlyFee: fee.total,
      divisor,
    }),
  };
}
