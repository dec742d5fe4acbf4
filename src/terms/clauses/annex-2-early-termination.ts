import { daysBetween, addDays, later } from '../model/calendar';
import type { HeldContract, Contract } from '../model/contract';
import { isHeld } from '../model/contract';
import { editionOf } from '../model/editions';
import { daysOfMinimumTerm, minimumTermEndsOn } from './03-minimum-term';
import { monthlyFeeOn } from './annex-1-monthly-fee';
import { quotedFeesOn } from './annex-1-quoted-fees';
import { type SettlementDraft, draftSettlement } from '../model/settlement';
import { LABELS } from '../wording/labels';

/** Art. 13: no settlement is due where the contractor ends under General Terms 28(2) or 28(3). */
const GROUNDS_WITHOUT_SETTLEMENT = ['GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3'];

/**
 * Art. 13 最低利用期間内解除調定 and Annex 2. A contract that ends before its minimum term has run is
 * settled at the monthly fee for the rest of the term, with the account count and the quotes of its
 * last day: monthly fee × days left ÷ days of the term, divided once, the fraction of a yen cut off.
 *
 * Gives the settlement and the lines it is made of, or null where nothing is due: no end is recorded,
 * the term has run, its ground is excepted, or the amount is less than a yen.
 */
export function earlyTerminationSettlement(contract: Contract): SettlementDraft | null {
  const { termination } = contract;
  if (!isHeld(contract) || termination === null) return null;
  if (GROUNDS_WITHOUT_SETTLEMENT.includes(termination.ground)) return null;
  const days = daysLeftOfTerm(contract, termination.effectiveOn);
  return days <= 0 ? null : settlementFor(contract, termination.effectiveOn, days);
}

/** Days after the last day of the contract through the last day of the term; at most the whole term. */
function daysLeftOfTerm(contract: HeldContract, lastDay: string): number {
  const { billingStartOn } = contract;
  const firstDayLeft = later(addDays(lastDay, 1), billingStartOn);
  return (
    daysBetween(firstDayLeft, minimumTermEndsOn(billingStartOn, editionOf(contract.termsEdition))) +
    1
  );
}

function settlementFor(
  contract: HeldContract,
  lastDay: string,
  days: number,
): SettlementDraft | null {
  const edition = editionOf(contract.termsEdition);
  const termDays = daysOfMinimumTerm(contract.billingStartOn, edition);
  const share = (yen: number): number => Number((BigInt(yen) * BigInt(days)) / BigInt(termDays));
  const fee = monthlyFeeOn(contract, lastDay);
  const quoted = quotedFeesOn(contract, lastDay);
  const perAccount = edition.serviceTypes[contract.serviceType].typeFeeUnit === 'PER_ACCOUNT';
  const amount = share(fee.total);
  const basic = share(fee.basicFee);
  const ofType = perAccount
    ? LABELS.earlyTerminationAccountUsageFee()
    : LABELS.earlyTerminationFlatFee();
  const common = { article: 'Annex 2', days, termDays };
  return draftSettlement(amount, lastDay, [
    {
      ...common,
      label: LABELS.earlyTerminationBasicFee(),
      amount: basic,
      accountCount: fee.accountCount,
      unitAmount: quoted.basicFeePerAccount,
    },
    {
      // The one division is that of the whole fee: this line takes what it leaves.
      ...common,
      label: amount - basic === share(fee.typeFee) ? ofType : LABELS.takingRest(ofType),
      amount: amount - basic,
      ...(perAccount && { accountCount: fee.accountCount }),
      unitAmount: quoted.typeFee,
    },
  ]);
}
