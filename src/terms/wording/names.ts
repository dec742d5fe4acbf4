import type { ServiceItem, ServiceType } from '../model/service-types';
import type { Bilingual } from './language';

export const SERVICE_TITLE: Bilingual = {
  ja: '個別規程 IIJ セキュアアクセスサービス',
  en: 'Individual Terms: IIJ Secure Access Service',
};

/** Art. 1 (種類). */
export const SERVICE_TYPE_NAMES: Readonly<Record<ServiceType, Bilingual>> = {
  WEB_GATEWAY: { ja: 'Web ゲートウェイ', en: 'Web Gateway' },
  FIREWALL_TYPE_1: { ja: 'ファイアウォール：タイプ 1', en: 'Firewall Type 1' },
  FIREWALL_TYPE_2: { ja: 'ファイアウォール：タイプ 2', en: 'Firewall Type 2' },
  PRIVATE_CONNECT: { ja: 'プライベートコネクト', en: 'Private Connect' },
  REMOTE_CONNECT: { ja: 'リモートコネクト', en: 'Remote Connect' },
};

/** Art. 2 (品目). */
export const SERVICE_ITEM_NAMES: Readonly<Record<ServiceItem, Bilingual>> = {
  PRIVATE_CONNECT_1GBPS: { ja: '1Gbps', en: '1Gbps' },
  REMOTE_CONNECT_TYPE_A: { ja: 'タイプ A', en: 'Type A' },
};

/** Art. 9 (オプションサービス). */
export const OPTION_NAMES: Readonly<Record<'DEDICATED_IP_ADDRESS', Bilingual>> = {
  DEDICATED_IP_ADDRESS: { ja: '専用 IP アドレスオプション', en: 'Dedicated IP address option' },
};

/** Annex 1: the amounts that the company quotes to the contractor. */
export const FEE_NAMES: Readonly<
  Record<'initialFee' | 'basicFeePerAccount' | 'typeFee', Bilingual>
> = {
  initialFee: { ja: '初期費用', en: 'initial fee' },
  basicFeePerAccount: { ja: '基本料金', en: 'basic fee per account' },
  typeFee: { ja: '種類毎に定める料金', en: 'fee of the service type' },
};

type Words = Readonly<Record<string, Bilingual>>;

/** The states in which contracts, options, requests, claims, settlements and outages are found. */
const STATES: Words = {
  APPLIED: { ja: '申込中', en: 'applied for' },
  REQUESTED: { ja: '変更の請求中', en: 'requested' },
  FILED: { ja: '減額の請求中', en: 'filed' },
  REJECTED: { ja: '不承諾', en: 'rejected' },
  WITHDRAWN: { ja: '取下げ済み', en: 'withdrawn' },
  ACCEPTED: { ja: '承諾済み', en: 'accepted' },
  ACTIVE: { ja: '利用中', en: 'active' },
  UNDER_NOTICE: { ja: '解除又は利用の停止の効力発生前', en: 'under notice' },
  TERMINATED: { ja: '解除済み', en: 'terminated' },
  STOPPED: { ja: '利用の停止済み', en: 'stopped' },
  GRANTED: { ja: '減額を認める決定済み', en: 'granted' },
  DENIED: { ja: '減額を認めない決定済み', en: 'denied' },
  INITIAL_FEE: { ja: '初期費用', en: 'initial fee' },
  ONE_TIME_FEE: { ja: '一時費用', en: 'one-time fee' },
  EARLY_TERMINATION: { ja: '最低利用期間内解除調定金', en: 'early-termination settlement' },
  FEE_REDUCTION: { ja: '料金の減額', en: 'fee reduction' },
  REVERSAL: { ja: '取消に係る調定', en: 'reversal' },
  ADJUSTMENT: { ja: '過月分の月額費用の調整', en: 'adjustment of monthly fees' },
  BILLING_STARTED: { ja: '課金開始後', en: 'billing has started' },
  GRANTED_CLAIMS: { ja: '減額を認めた請求あり', en: 'a claim that rests on it was granted' },
};

const ATTRIBUTIONS: Words = {
  UNDER_INVESTIGATION: { ja: '調査中', en: 'under investigation' },
  COMPANY: { ja: '当社', en: 'the company' },
  CONTRACTOR: { ja: '契約者', en: 'the contractor' },
  THIRD_PARTY: { ja: '第三者', en: 'a third party' },
};

const GROUNDS: Words = {
  CONTRACTOR_NOTICE: { ja: '契約者の解約申込書による通知', en: 'notice by the contractor' },
  COMPANY: { ja: '当社による解除', en: 'termination by the company' },
  GENERAL_TERMS_28_2: { ja: '一般規程第 28 条第 2 項', en: 'General Terms, article 28(2)' },
  GENERAL_TERMS_28_3: { ja: '一般規程第 28 条第 3 項', en: 'General Terms, article 28(3)' },
};

/** Gives the words for a state named as the API names it; an unknown name stands for itself. */
export function stateName(status: string): Bilingual {
  return STATES[status] ?? { ja: status, en: status };
}

/** Gives the words for the party to which an outage is attributed; an unknown name stands for itself. */
export function attributionName(attribution: string): Bilingual {
  return ATTRIBUTIONS[attribution] ?? { ja: attribution, en: attribution };
}

/** Gives the words for a ground of termination; an unknown name stands for itself. */
export function groundName(ground: string): Bilingual {
  return GROUNDS[ground] ?? { ja: ground, en: ground };
}
