import type { HeldContract } from '../model/contract';
import { draftSettlement, type SettlementDraft } from '../model/settlement';
import { LABELS } from '../wording/labels';

/**
 * Art. 12 and Annex 1, 1(1) 初期費用. The initial fee as quoted arises on acceptance. Gives it, or null where it is
 * 0 yen.
 */
export function initialFeeDue(contract: HeldContract): SettlementDraft | null {
  const { quotedFees, acceptedOn } = contract;
  const amount = quotedFees.initialFee;
  return draftSettlement(amount, acceptedOn, [
    { label: LABELS.initialFee(), amount, article: '12' },
  ]);
}
