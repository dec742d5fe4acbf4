import { EVENT_LABELS } from './event-labels';
import { type Bilingual, inLanguage, type Language } from './language';

/** Art. 13: how a contract ends without a notice of its contractor. */
const GROUNDS_WITHOUT_NOTICE = {
  COMPANY: { ja: '当社による解除', en: 'termination by the company' },
  GENERAL_TERMS_28_2: {
    ja: '一般規程第 28 条第 2 項による契約者の解除',
    en: 'termination by the contractor under General Terms, article 28(2)',
  },
  GENERAL_TERMS_28_3: {
    ja: '一般規程第 28 条第 3 項による契約者の解除',
    en: 'termination by the contractor under General Terms, article 28(3)',
  },
};

/** The names that people read for the values of the API's enumerations. */
export const ENUM_LABELS = {
  /** Art. 1 (種類). */
  ContractServiceType: {
    WEB_GATEWAY: { ja: 'Web ゲートウェイ', en: 'Web Gateway' },
    FIREWALL_TYPE_1: { ja: 'ファイアウォール：タイプ 1', en: 'Firewall Type 1' },
    FIREWALL_TYPE_2: { ja: 'ファイアウォール：タイプ 2', en: 'Firewall Type 2' },
    PRIVATE_CONNECT: { ja: 'プライベートコネクト', en: 'Private Connect' },
    REMOTE_CONNECT: { ja: 'リモートコネクト', en: 'Remote Connect' },
  },

  /** Art. 2 (品目). */
  ContractServiceItem: {
    PRIVATE_CONNECT_1GBPS: { ja: '1Gbps', en: '1Gbps' },
    REMOTE_CONNECT_TYPE_A: { ja: 'タイプ A', en: 'Type A' },
  },

  ContractStatus: {
    APPLIED: { ja: '申込中', en: 'applied for' },
    REJECTED: { ja: '不承諾', en: 'rejected' },
    WITHDRAWN: { ja: '申込の取下げ済み', en: 'application withdrawn' },
    ACCEPTED: { ja: '承諾済み（課金開始前）', en: 'accepted (billing not started)' },
    ACTIVE: { ja: '利用中', en: 'active' },
    UNDER_NOTICE: { ja: '解除の効力発生前', en: 'under notice of termination' },
    TERMINATED: { ja: '解除済み', en: 'terminated' },
  },

  /** Art. 9(2). */
  OptionKind: {
    DEDICATED_IP_ADDRESS: {
      ja: '専用 IP アドレスオプション',
      en: 'Dedicated IP address option',
    },
  },

  OptionStatus: {
    APPLIED: { ja: '申込中', en: 'applied for' },
    REJECTED: { ja: '不承諾', en: 'rejected' },
    WITHDRAWN: { ja: '申込の取下げ済み', en: 'application withdrawn' },
    ACTIVE: { ja: '利用中', en: 'active' },
    UNDER_NOTICE: { ja: '利用の停止の効力発生前', en: 'under notice to stop' },
    STOPPED: { ja: '利用の停止済み', en: 'stopped' },
    LAPSED: { ja: '申込の失効', en: 'application lapsed' },
  },

  ChangeRequestStatus: {
    REQUESTED: { ja: '変更の申込中', en: 'requested' },
    ACCEPTED: { ja: '承諾済み', en: 'accepted' },
    REJECTED: { ja: '不承諾', en: 'rejected' },
    WITHDRAWN: { ja: '変更の申込の取下げ済み', en: 'withdrawn' },
    LAPSED: { ja: '変更の失効', en: 'lapsed' },
  },

  ContractDecisionOutcome: {
    ACCEPTED: { ja: '承諾', en: 'accepted' },
    REJECTED: { ja: '不承諾', en: 'rejected' },
    WITHDRAWN: { ja: '取下げ', en: 'withdrawn' },
    GRANTED: { ja: '減額を認める決定', en: 'granted' },
    DENIED: { ja: '減額を認めない決定', en: 'denied' },
  },

  ContractDateKind: {
    BILLING_START: { ja: '課金開始日', en: 'billing start date' },
    MINIMUM_TERM_END: { ja: '最低利用期間の末日', en: 'last day of the minimum term' },
    CONTRACT_END: { ja: '解除の効力が生じる日', en: 'effective date of termination' },
    OPTION_END: { ja: 'オプションの提供の末日', en: 'last day of an option' },
    ACCOUNT_COUNT_CHANGE: { ja: '契約アカウント数の変更日', en: 'change of the account count' },
    FEE_REVISION: { ja: '料金の改定日', en: 'revision of the quoted fees' },
    CLAIM_DEADLINE: { ja: '減額の請求期限', en: 'last day for claiming a reduction' },
    QUOTE_END: { ja: '提示した料金の有効期限', en: 'last day of a quote' },
  },

  TerminationGround: {
    CONTRACTOR_NOTICE: { ja: '契約者の解約申込書による通知', en: 'notice by the contractor' },
    ...GROUNDS_WITHOUT_NOTICE,
  },

  ContractTerminationGround: GROUNDS_WITHOUT_NOTICE,

  DependentContractsChoice: {
    TERMINATE_TOGETHER: { ja: '同時に解除', en: 'end together' },
    LEAVE_IN_FORCE: { ja: '存続', en: 'leave in force' },
  },

  /** Art. 14: with whom the cause of an outage lies. */
  OutageAttribution: {
    UNDER_INVESTIGATION: { ja: '調査中', en: 'under investigation' },
    COMPANY: { ja: '当社', en: 'the company' },
    CONTRACTOR: { ja: '契約者', en: 'the contractor' },
    THIRD_PARTY: { ja: '第三者', en: 'a third party' },
  },

  OutageClaimStatus: {
    FILED: { ja: '請求済み（決定前）', en: 'filed (not yet decided)' },
    GRANTED: { ja: '減額を認める決定済み', en: 'granted' },
    DENIED: { ja: '減額を認めない決定済み', en: 'denied' },
    WITHDRAWN: { ja: '請求の取下げ済み', en: 'withdrawn' },
  },

  /** Art. 7(3), 14, 15 and 16. */
  ClaimDenialReason: {
    NOT_COMPANY_ATTRIBUTABLE: {
      ja: '当社の責に帰すべき事由によらないこと',
      en: 'not attributable to the company',
    },
    NOT_COMPLETE_OUTAGE: {
      ja: '全く利用し得ない状態でないこと',
      en: 'the service was not completely unusable',
    },
    SETTING_CHANGE: { ja: 'サービスの設定変更', en: 'a change of the service’s settings' },
    REMOTE_CONNECT_SOFTWARE: {
      ja: 'リモートコネクトのソフトウェアの不具合等',
      en: 'a fault of the Remote Connect software',
    },
    CUSTOMER_SIDE_LIMIT: {
      ja: '契約者側の利用形態又は通信制限',
      en: 'limits on the customer’s side',
    },
    USAGE_CONDITIONS_UNMET: { ja: '利用条件の未充足', en: 'a condition of use was not met' },
    NOT_AFFECTED: { ja: '利用不能の対象でないこと', en: 'the contract was not affected' },
    OUTAGE_TOO_SHORT: {
      ja: '継続した時間の不足',
      en: 'the outage did not last long enough',
    },
    NO_UNIT_LEFT: {
      ja: '減額の単位がすべて認められていること',
      en: 'all units of the outage are granted already',
    },
    OTHER: { ja: 'その他', en: 'other' },
  },

  SettlementKind: {
    INITIAL_FEE: { ja: '初期費用', en: 'initial fee' },
    ONE_TIME_FEE: { ja: '一時費用', en: 'one-time fee' },
    EARLY_TERMINATION: { ja: '最低利用期間内解除調定金', en: 'early-termination settlement' },
    FEE_REDUCTION: { ja: '料金の減額', en: 'fee reduction' },
    REVERSAL: { ja: '調定の取消', en: 'reversal' },
    ADJUSTMENT: { ja: '過月分の調整', en: 'adjustment of ended months' },
  },

  SettlementDirection: {
    CHARGE: { ja: '課金', en: 'charge' },
    CREDIT: { ja: '減額', en: 'credit' },
  },

  /** Art. 7. */
  UsageCondition: {
    OPERATING_POLICY: { ja: '運用ポリシーの決定', en: 'operating policy decided' },
    NETWORK_ENVIRONMENT: { ja: '通信環境の用意', en: 'network environment prepared' },
    ENVIRONMENT_DISCLOSURE: { ja: '設定情報の開示', en: 'configuration disclosed' },
  },

  /** Annex 1, 2(1). */
  ContractFeeUnit: {
    PER_ACCOUNT: { ja: 'アカウント使用料（アカウントごと）', en: 'per account' },
    FLAT: { ja: '定額（契約ごと）', en: 'flat, per contract' },
  },

  ContractEventType: EVENT_LABELS,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

export type EnumName = keyof typeof ENUM_LABELS;

/** The values of an enumeration that have a name. */
export type ValueOf<Name extends EnumName> = keyof (typeof ENUM_LABELS)[Name] & string;

const LABELS_BY_ENUM: {
  readonly [Name in EnumName]: Readonly<Record<ValueOf<Name>, Bilingual>>;
} = ENUM_LABELS;

/** Gives the name of a value of an enumeration of the API. */
export function label<Name extends EnumName>(name: Name, value: ValueOf<Name>): Bilingual {
  return LABELS_BY_ENUM[name][value];
}

/** Gives the names of all values of all enumerations in the language asked for, as the API lists them. */
export function labelsIn(
  language: Language,
): { readonly enum: string; readonly value: string; readonly label: string }[] {
  return Object.entries<Readonly<Record<string, Bilingual>>>(ENUM_LABELS).flatMap(
    ([name, values]) =>
      Object.entries(values).map(([value, text]) => ({
        enum: name,
        value,
        label: inLanguage(text, language),
      })),
  );
}
