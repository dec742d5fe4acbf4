import type { Bilingual } from './language';

/** The names of the kinds of events, as a history shows them. */
export const EVENT_LABELS = {
  APPLICATION_MADE: { ja: '契約の申込', en: 'application made' },
  APPLICATION_WITHDRAWN: { ja: '契約の申込の取下げ', en: 'application withdrawn' },
  APPLICATION_REJECTED: { ja: '契約の申込の不承諾', en: 'application rejected' },
  APPLICATION_ACCEPTED: { ja: '契約の申込の承諾', en: 'application accepted' },
  BILLING_START_RESCHEDULED: { ja: '課金開始日の変更', en: 'billing start date moved' },
  USAGE_CONDITIONS_DECLARED: { ja: '利用条件の届出', en: 'usage conditions declared' },
  SOFTWARE_LICENSE_AGREED: { ja: '使用許諾条件への同意', en: 'software licence agreed to' },
  QUOTED_FEES_REVISED: { ja: '提示した料金の改定', en: 'quoted fees revised' },
  ACCOUNT_COUNT_CHANGE_REQUESTED: {
    ja: '契約アカウント数の変更の申込',
    en: 'change of the account count requested',
  },
  CHANGE_REQUEST_WITHDRAWN: { ja: '変更の申込の取下げ', en: 'change request withdrawn' },
  CHANGE_REQUEST_ACCEPTED: { ja: '変更の申込の承諾', en: 'change request accepted' },
  CHANGE_REQUEST_REJECTED: { ja: '変更の申込の不承諾', en: 'change request rejected' },
  TERMINATION_NOTICE_GIVEN: { ja: '解約申込書による通知', en: 'termination notice given' },
  TERMINATION_NOTICE_WITHDRAWN: {
    ja: '解約申込書による通知の取下げ',
    en: 'termination notice withdrawn',
  },
  CONTRACT_TERMINATED: { ja: '契約の解除の記録', en: 'termination recorded by the company' },
  OPTION_APPLICATION_MADE: { ja: 'オプションの申込', en: 'option applied for' },
  OPTION_APPLICATION_WITHDRAWN: {
    ja: 'オプションの申込の取下げ',
    en: 'option application withdrawn',
  },
  OPTION_ACCEPTED: { ja: 'オプションの申込の承諾', en: 'option application accepted' },
  OPTION_REJECTED: { ja: 'オプションの申込の不承諾', en: 'option application rejected' },
  OPTION_STOP_NOTICE_GIVEN: {
    ja: 'オプションの利用の停止に係る通知',
    en: 'notice to stop an option given',
  },
  OPTION_STOP_NOTICE_WITHDRAWN: {
    ja: 'オプションの利用の停止に係る通知の取下げ',
    en: 'notice to stop an option withdrawn',
  },
  OUTAGE_RECORDED: { ja: '利用不能の記録', en: 'outage recorded' },
  OUTAGE_UPDATED: { ja: '利用不能の記録の更新', en: 'outage updated' },
  OUTAGE_CLAIM_FILED: { ja: '減額の請求', en: 'claim filed' },
  OUTAGE_CLAIM_WITHDRAWN: { ja: '減額の請求の取下げ', en: 'claim withdrawn' },
  OUTAGE_CLAIM_GRANTED: { ja: '減額を認める決定', en: 'claim granted' },
  OUTAGE_CLAIM_DENIED: { ja: '減額を認めない決定', en: 'claim denied' },
  ONE_TIME_FEE_RECORDED: { ja: '一時費用の記録', en: 'one-time fee recorded' },
  SETTLEMENT_REVERSED: { ja: '調定の取消', en: 'settlement reversed' },
} as const satisfies Readonly<Record<string, Bilingual>>;
