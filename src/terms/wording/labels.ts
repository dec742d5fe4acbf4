import type { Bilingual } from './language';
import { ENUM_LABELS } from './enum-labels';

/** The labels of the lines of a settlement, one function for each kind of line. */
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

  /** Art. 14, Annex 3; `units` are whole periods of 24 hours. */
  feeReduction: (units: number): Bilingual => ({
    ja: `料金の減額（利用不能時間 24 時間×${units}）`,
    en: `Fee reduction (outage of ${units} × 24 hours)`,
  }),

  /** The line that takes back the line so labelled. */
  reversal: (label: Bilingual): Bilingual => ({
    ja: `取消：${label.ja}`,
    en: `Reversal: ${label.en}`,
  }),
} as const;
