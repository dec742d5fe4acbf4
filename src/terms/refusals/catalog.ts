import type { ContractReference, Refusal, RefusalCode, RefusalDetails, RefusalOf } from './refusal';
import { dateInWords, enumerated, inLanguage } from '../wording/language';
import type { Bilingual, Language } from '../wording/language';
import {
  FEE_NAMES,
  OPTION_NAMES,
  SERVICE_ITEM_NAMES,
  SERVICE_TYPE_NAMES,
  attributionName,
  groundName,
  stateName,
} from '../wording/names';

type Catalog = { readonly [C in RefusalCode]: (details: RefusalDetails[C]) => Bilingual };

const CATALOG: Catalog = {
  NOT_FOUND: () => ({
    ja: '対象が見つかりません。',
    en: 'The object was not found.',
  }),
  INVALID_STATE: ({ status }) => ({
    ja: `対象の状況（${stateName(status).ja}）により、この手続を行うことができません。`,
    en: `This cannot be done in the present state (${stateName(status).en}).`,
  }),
  NO_CHANGE: () => ({
    ja: '現在の内容と異なる事項がないため、変更することができません。',
    en: 'Nothing differs from what is on record, so there is nothing to change.',
  }),
  VERSION_CONFLICT: ({ expectedVersion, version }) => ({
    ja: `他の手続により内容が更新されています（指定された版 ${expectedVersion}、現在の版 ${version}）。最新の内容を確認してください。`,
    en: `The record has been updated in the meantime (version expected ${expectedVersion}, version found ${version}). Read it again first.`,
  }),
  IDEMPOTENCY_KEY_REUSED: () => ({
    ja: '同一の冪等キーが、内容の異なる手続に既に使用されています。',
    en: 'The same idempotency key has already been used with another input.',
  }),
  TERMS_EDITION_NOT_CURRENT: ({ currentEdition }) => {
    if (currentEdition === null) {
      return {
        ja: '現在実施されている個別規程の版がありません。',
        en: 'No edition of the terms is in force.',
      };
    }
    const edition = dateInWords(currentEdition);
    return {
      ja: `同意の対象は、現行の個別規程（${edition.ja}実施）である必要があります。`,
      en: `Consent must be to the current edition of the terms (${edition.en}).`,
    };
  },
  CONTRACT_LIMIT_EXCEEDED: ({ serviceType, limit, held, pending }) =>
    serviceType === undefined || held === undefined || pending === undefined
      ? {
          ja: `一の種類の契約数の上限は ${limit} です。`,
          en: `At most ${limit} contracts of one service type are possible.`,
        }
      : {
          ja: `${spaced(SERVICE_TYPE_NAMES[serviceType].ja)}の契約数の上限は ${limit} です（契約中 ${held}、申込中 ${pending}）。`,
          en: `At most ${limit} contracts for ${SERVICE_TYPE_NAMES[serviceType].en} are possible (held ${held}, applied for ${pending}).`,
        },
  ACCOUNT_COUNT_BELOW_MINIMUM: ({ minimum }) => ({
    ja: `契約アカウント数は ${minimum} 以上である必要があります。`,
    en: `The account count must be ${minimum} or more.`,
  }),
  BASE_CONTRACT_REQUIRED: ({ baseServiceTypes, on, contracts = [] }) => {
    const date = dateInWords(on);
    const bases = enumerated(baseServiceTypes.map((type) => SERVICE_TYPE_NAMES[type]));
    const without = contractList(contracts);
    return {
      ja:
        `${date.ja}において、次のいずれかの種類の契約者である必要があります：${bases.ja}。` +
        (without.ja && `利用資格を満たさないこととなる契約：${without.ja}。`),
      en:
        `A contract of one of these types must be in force on ${date.en}: ${bases.en}.` +
        (without.en && ` Contracts that would be without one: ${without.en}.`),
    };
  },
  PRIVATE_BACKBONE_REQUIRED: () => ({
    ja: 'プライベートコネクトの利用には、IIJ プライベートバックボーンサービスの契約者である必要があります。申込においてはその契約番号が、承諾においては当社による確認が必要です。',
    en: 'Private Connect is for contractors of the IIJ Private Backbone Service: the application must name that contract number, and acceptance needs its confirmation by the company.',
  }),
  ITEM_NOT_APPLICABLE: ({ serviceType, items }) => {
    const type = SERVICE_TYPE_NAMES[serviceType];
    const names = enumerated(items.map((item) => SERVICE_ITEM_NAMES[item]));
    return {
      ja:
        names.ja === ''
          ? `${spaced(type.ja)}には品目がありません。`
          : `${spaced(type.ja)}の品目は、次のものに限ります：${names.ja}。`,
      en:
        names.en === ''
          ? `${type.en} has no items.`
          : `The items of ${type.en} are these only: ${names.en}.`,
    };
  },
  LICENSE_NOT_APPLICABLE: ({ serviceType }) => ({
    ja: `ソフトウェアの使用許諾条件は、種類をリモートコネクトとする契約にのみ適用されます（この契約の種類：${SERVICE_TYPE_NAMES[serviceType].ja}）。`,
    en: `The software licence applies to Remote Connect contracts only (type of this contract: ${SERVICE_TYPE_NAMES[serviceType].en}).`,
  }),
  FEE_NOT_QUOTED: ({ fee }) => ({
    ja: `当社が別途契約者に示す金額のうち、${FEE_NAMES[fee].ja}が指定されていません。`,
    en: `The company has not quoted the ${FEE_NAMES[fee].en}.`,
  }),
  AMOUNT_OUT_OF_RANGE: ({ minimum, maximum }) => ({
    ja: `金額（算出される月額費用を含みます。）は、${grouped(minimum)} 円以上 ${grouped(maximum)} 円以下である必要があります。`,
    en: `Amounts, and the monthly fee that follows from them, must be from ${grouped(minimum)} to ${grouped(maximum)} yen.`,
  }),
  DATE_IN_PAST: ({ date, earliest }) => ({
    ja: `${dateInWords(date).ja}を指定することはできません。${dateInWords(earliest).ja}以後の日を指定してください。`,
    en: `${dateInWords(date).en} is too early: the earliest possible date is ${dateInWords(earliest).en}.`,
  }),
  DATE_IN_FUTURE: ({ date, latest }) => ({
    ja: `${dateInWords(date).ja}を指定することはできません。${dateInWords(latest).ja}以前の日を指定してください。`,
    en: `${dateInWords(date).en} is too late: the latest possible date is ${dateInWords(latest).en}.`,
  }),
  DATES_OUT_OF_ORDER: () => ({
    ja: '日時の前後関係が正しくありません。',
    en: 'The dates or times are not in order.',
  }),
  BEFORE_ACCEPTANCE: ({ date, acceptedOn }) => ({
    ja: `${dateInWords(date).ja}は、当社が承諾した日（${dateInWords(acceptedOn).ja}）より前の日です。`,
    en: `${dateInWords(date).en} is before the day of acceptance (${dateInWords(acceptedOn).en}).`,
  }),
  AFTER_TERMINATION: ({ date, terminationEffectiveOn }) => ({
    ja: `${dateInWords(date).ja}は、解除の効力が生じる日（${dateInWords(terminationEffectiveOn).ja}）より後の日です。`,
    en: `${dateInWords(date).en} is after the effective date of termination (${dateInWords(terminationEffectiveOn).en}).`,
  }),
  OPTION_ALREADY_IN_FORCE: () => ({
    ja: `この契約では、${OPTION_NAMES.DEDICATED_IP_ADDRESS.ja}が既に提供されています。`,
    en: 'This contract already has the dedicated IP address option.',
  }),
  ALREADY_UNDER_NOTICE: ({ effectiveOn }) => ({
    ja: `解除又は利用の停止の効力が生じる日は、既に${dateInWords(effectiveOn).ja}と定まっています。`,
    en: `The end has already been fixed: it takes effect on ${dateInWords(effectiveOn).en}.`,
  }),
  NOTICE_ALREADY_EFFECTIVE: ({ effectiveOn }) => ({
    ja: `解除又は利用の停止の効力が、${dateInWords(effectiveOn).ja}に既に生じています。`,
    en: `The end has already taken effect on ${dateInWords(effectiveOn).en}.`,
  }),
  DEPENDENTS_CHOICE_REQUIRED: ({ contracts }) => ({
    ja: `この解除により、次の契約が利用資格を満たさないこととなります：${contractList(contracts).ja}。同時に解除するか、存続させるかを指定してください。`,
    en: `This termination would leave these contracts without a base contract: ${contractList(contracts).en}. Choose whether they end with it or stay in force.`,
  }),
  GROUND_NOT_PERMITTED: ({ ground }) => ({
    ja: `この手続では、解除の事由として「${groundName(ground).ja}」を指定することはできません。`,
    en: `This ground of termination is not permitted here: ${groundName(ground).en}.`,
  }),
  OUTAGE_TOO_SHORT: ({ hours, minimumHours }) => ({
    ja: `料金の減額には、当社が知った時から連続して ${minimumHours} 時間以上、全く利用し得ない状態が継続したことが必要です（算入される時間：${hours} 時間）。`,
    en: `A fee reduction needs an outage of ${minimumHours} consecutive hours or more from the time the company knew of it (hours that count: ${hours}).`,
  }),
  OUTAGE_NOT_OVER: () => ({
    ja: '全く利用し得ない状態が終了していないため、料金の減額を決定することができません。',
    en: 'The outage is not over, so the fee reduction cannot be decided.',
  }),
  OUTAGE_NOT_COMPLETE: () => ({
    ja: '全く利用し得ない状態（全く利用し得ない状態と同じ程度の状態を含みます。）ではないため、料金の減額の対象となりません。',
    en: 'The service was not completely unusable, nor as good as, so there is no fee reduction.',
  }),
  NOT_COMPANY_ATTRIBUTABLE: ({ attribution }) => ({
    ja: `料金の減額は、当社の責に帰すべき事由による場合に限ります（記録されている原因の所在：${attributionName(attribution).ja}）。`,
    en: `A fee reduction needs a cause attributable to the company (attribution on record: ${attributionName(attribution).en}).`,
  }),
  CONTRACT_NOT_AFFECTED: () => ({
    ja: 'この契約は、当該利用不能の対象となった契約ではありません。',
    en: 'This contract was not affected by the outage.',
  }),
  CLAIM_PERIOD_EXPIRED: ({ claimDeadline }) => ({
    ja: `料金の減額を請求し得る期間は、${dateInWords(claimDeadline).ja}をもって満了しました。`,
    en: `The right to claim lapsed after ${dateInWords(claimDeadline).en}.`,
  }),
  DUPLICATE_CLAIM: () => ({
    ja: 'この契約については、同一の利用不能に係る料金の減額が既に請求されています。',
    en: 'A fee reduction has already been claimed for this contract and outage.',
  }),
  FILER_CANNOT_DECIDE: () => ({
    ja: '請求を行った者は、自らその請求に係る決定を行うことができません。',
    en: 'The one who filed the claim cannot decide on it.',
  }),
  ALREADY_REVERSED: () => ({
    ja: 'この調定は、既に取り消されています。',
    en: 'This settlement has already been reversed.',
  }),
};

const DEFAULT_ARTICLES: { readonly [C in RefusalCode]?: string } = {
  CONTRACT_LIMIT_EXCEEDED: '4(3)',
  ACCOUNT_COUNT_BELOW_MINIMUM: '5',
  BASE_CONTRACT_REQUIRED: '6',
  PRIVATE_BACKBONE_REQUIRED: '2',
  ITEM_NOT_APPLICABLE: '2',
  LICENSE_NOT_APPLICABLE: '10',
  FEE_NOT_QUOTED: 'Annex 1',
  OPTION_ALREADY_IN_FORCE: '9',
  ALREADY_UNDER_NOTICE: '11',
  NOTICE_ALREADY_EFFECTIVE: '11',
  DEPENDENTS_CHOICE_REQUIRED: '6',
  GROUND_NOT_PERMITTED: '13',
  OUTAGE_TOO_SHORT: '14',
  OUTAGE_NOT_OVER: '14',
  OUTAGE_NOT_COMPLETE: '14',
  NOT_COMPANY_ATTRIBUTABLE: '14',
  CONTRACT_NOT_AFFECTED: '14',
  CLAIM_PERIOD_EXPIRED: '14',
  DUPLICATE_CLAIM: '14',
};

/** Gives the message of a refusal, with its numbers, dates and names, in the language asked for. */
export function refusalMessage(refusal: Refusal, language: Language): string {
  return inLanguage(phrase(refusal), language);
}

/**
 * Gives the article that a code comes from, for a refusal that carries none itself; undefined for
 * codes that are about the record and not about the terms.
 */
export function defaultArticle(code: RefusalCode): string | undefined {
  return DEFAULT_ARTICLES[code];
}

function phrase<Code extends RefusalCode>(refusal: RefusalOf<Code>): Bilingual {
  return CATALOG[refusal.code](refusal.details);
}

function contractList(contracts: readonly ContractReference[]): Bilingual {
  return enumerated(
    contracts.map(({ contractNumber, serviceType }) => ({
      ja: `${contractNumber}（${SERVICE_TYPE_NAMES[serviceType].ja}）`,
      en: `${contractNumber} (${SERVICE_TYPE_NAMES[serviceType].en})`,
    })),
  );
}

/** Japanese text sets a space between a letter or digit and the kana that follow it. */
function spaced(name: string): string {
  return /[0-9A-Za-z]$/.test(name) ? `${name} ` : name;
}

function grouped(amount: number): string {
  return amount.toLocaleString('en-US');
}
