import type { YearMonth } from '../model/calendar';
import type { SettlementKind } from '../model/settlement';
import { type Bilingual, monthInWords, yenInWords } from './language';
import { ENUM_LABELS } from './enum-labels';

/** The labels of the lines of settlements and statements, one function for each kind of line. */
export const LABELS = {
  /** Art. 12, Annex 1 (1)(1). */
  initialFee: (): Bilingual => ({ ja: '初期費用', en: 'Initial fee' }),

  /** Art. 12, Annex 1 (1)(2). */
  optionInitialFee: (): Bilingual => ({
    ja: `${ENUM_LABELS.OptionKind.DEDICATED_IP_ADDRESS.ja} 初期費用`,
    en: `${ENUM_LABELS.OptionKind.DEDICATED_IP_ADDRESS.en}: initial fee`,
  }),

  /** Art. 8 and 12. */
  accountCountChangeFee: (): Bilingual => ({
    ja: '一時費用（契約アカウント数の変更）',
    en: 'One-time fee (change of the account count)',
  }),

  /** Art. 13, Annex 2: the share of the basic fee. */
  earlyTerminationBasicFee: (): Bilingual => ({
    ja: '最低利用期間内解除調定金 基本料金',
    en: 'Early-termination settlement: basic fee',
  }),

  /** Art. 13, Annex 2: the share of a type fee that is charged per account. */
  earlyTerminationAccountUsageFee: (): Bilingual => ({
    ja: '最低利用期間内解除調定金 アカウント使用料',
    en: 'Early-termination settlement: account usage fee',
  }),

  /** Art. 13, Annex 2: the share of a type fee that is one flat amount. */
  earlyTerminationFlatFee: (): Bilingual => ({
    ja: '最低利用期間内解除調定金 種類毎に定める料金',
    en: 'Early-termination settlement: flat fee of the service type',
  }),

  /**
   * Art. 14, Annex 3; `units` are whole periods of 24 hours, `unitsBefore` those of the same state for which a reduction
   * has been granted already. The rest is what the one division of the whole state leaves.
   */
  feeReduction: (units: number, unitsBefore = 0, hasRest = false): Bilingual => {
    const ja = [
      `利用不能時間 24 時間×${units}`,
      ...(unitsBefore > 0 ? [`減額済みの 24 時間×${unitsBefore} に続く部分`] : []),
      ...(hasRest ? ['端数 1 円を含む'] : []),
    ];
    const en = [
      `outage of ${units} × 24 hours`,
      ...(unitsBefore > 0 ? [`after ${unitsBefore} × 24 hours already reduced`] : []),
      ...(hasRest ? ['with 1 yen left by the division'] : []),
    ];
    return { ja: `料金の減額（${ja.join('、')}）`, en: `Fee reduction (${en.join(', ')})` };
  },

  /** Art. 12, Annex 1, 2(1): the fee of days that are a whole month. */
  monthlyFee: (): Bilingual => ({ ja: '月額費用', en: 'Monthly fee' }),

  /** Art. 12, Annex 1, 2(1): the fee of some days of a month. */
  monthlyFeeByDay: (): Bilingual => ({ ja: '月額費用（日割）', en: 'Monthly fee (by days)' }),

  /** The line so labelled takes the yen that the fractions of all its kin make up. */
  takingRest: (label: Bilingual): Bilingual => ({
    ja: `${label.ja}（端数の合計 1 円を含む）`,
    en: `${label.en} (with 1 yen that the fractions add up to)`,
  }),

  /** Art. 12: what a correction, or an act dated back, changes in the fee of a month that has ended. */
  adjustment: (month: YearMonth, was: number, is: number): Bilingual => ({
    ja: `${monthInWords(month).ja}分の月額費用の調整（${yenInWords(was).ja}から${yenInWords(is).ja}へ）`,
    en: `Adjustment of the monthly fee for ${month} (from ${yenInWords(was).en} to ${yenInWords(is).en})`,
  }),

  /** Art. 12: takes what an adjustment changes out of the month concerned. */
  bookedIn: (month: YearMonth): Bilingual => ({
    ja: `${monthInWords(month).ja}に調整として計上する差額`,
    en: `Difference that is booked in ${month} as an adjustment`,
  }),

  /** Art. 12 to 14: a settlement of several lines. */
  settlement: (kind: SettlementKind): Bilingual => {
    const { ja, en } = ENUM_LABELS.SettlementKind[kind];
    return { ja, en: en.charAt(0).toUpperCase() + en.slice(1) };
  },

  /** The line that takes back the line so labelled. */
  reversal: (label: Bilingual): Bilingual => ({
    ja: `取消：${label.ja}`,
    en: `Reversal: ${label.en}`,
  }),

  /** The line that takes back the line so labelled because what it rests on has changed. */
  settledAnew: (label: Bilingual): Bilingual => ({
    ja: `再計算に伴う取消：${label.ja}`,
    en: `Reversal, settled anew: ${label.en}`,
  }),
} as const;
