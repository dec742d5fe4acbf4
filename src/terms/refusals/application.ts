import type { PlainDate } from '../model/calendar';
import type { ServiceItem, ServiceType } from '../model/service-types';
import { label } from '../wording/enum-labels';
import { type Bilingual, dateInWords, enumerated, quoted, spaced } from '../wording/language';
import { type ContractReference, contractsInWords } from './contract-reference';
import { refusal } from './entry';

/** A dependent contract, and the first day on which it would be in force without a base. */
export interface DependentReference extends ContractReference {
  readonly firstDayWithoutBase: PlainDate;
}

/** What is refused of an application and its acceptance. */
export const APPLICATION_REFUSALS = {
  TERMS_EDITION_NOT_CURRENT: refusal<{ readonly currentEdition: PlainDate | null }>({
    article: 'Supplementary',
    text: ({ currentEdition }) => {
      if (currentEdition === null) {
        return {
          ja: '実施されている個別規程の版がないため、申込を受け付けることができません。',
          en: 'No edition of the terms is in force, so no application can be made.',
        };
      }
      const edition = dateInWords(currentEdition);
      return {
        ja: `同意の対象は、現行の個別規程（${edition.ja}実施）である必要があります。その内容を確認の上、同意してください。`,
        en: `Consent must be to the current edition of the terms (${edition.en}). Read that edition and agree to it.`,
      };
    },
  }),

  CONTRACT_LIMIT_EXCEEDED: refusal<{
    readonly serviceType: ServiceType;
    readonly limit: number;
    /** The first day above the limit, and what is used of it on that day. */
    readonly on: PlainDate;
    readonly held: number;
    readonly pending: number;
    /** The first day from which a place stays free; null where the record has none. */
    readonly freeFrom: PlainDate | null;
  }>({
    article: '4(3)',
    text: ({ serviceType, limit, on, held, pending, freeFrom }) => {
      const type = label('ContractServiceType', serviceType);
      const free =
        freeFrom === null
          ? {
              ja: '空きが生じるには、契約の解除又は申込の取下げが必要です。',
              en: 'For a place to become free, a contract must end or an application be withdrawn.',
            }
          : {
              ja: `空きが生じる日：${dateInWords(freeFrom).ja}。`,
              en: `A place becomes free on ${dateInWords(freeFrom).en}.`,
            };
      return {
        ja: `${spaced(type.ja)}の契約数の上限は ${limit} です（${dateInWords(on).ja}において契約中 ${held}、申込中 ${pending}）。${free.ja}`,
        en: `At most ${limit} contracts for ${type.en} are possible (on ${dateInWords(on).en}: ${held} held, ${pending} applied for). ${free.en}`,
      };
    },
  }),

  ACCOUNT_COUNT_BELOW_MINIMUM: refusal<{ readonly minimum: number }>({
    article: '5',
    text: ({ minimum }) => ({
      ja: `契約アカウント数は ${minimum} 以上である必要があります。`,
      en: `The account count must be ${minimum} or more.`,
    }),
  }),

  BASE_CONTRACT_REQUIRED: refusal<{
    readonly baseServiceTypes: readonly ServiceType[];
    /** The day on which it is needed, and in which state. */
    readonly on: PlainDate;
    readonly base: 'HELD_OR_APPLIED_FOR' | 'IN_FORCE';
    /** The dependent contracts that would be without one, where it is not the one asked about. */
    readonly contracts?: readonly DependentReference[];
  }>({
    article: '6',
    text: ({ baseServiceTypes, on, base, contracts = [] }) => {
      const day = dateInWords(on);
      const types = enumerated(baseServiceTypes.map((type) => label('ContractServiceType', type)));
      const without = contractsInWords(contracts, ({ firstDayWithoutBase }) => ({
        ja: `${dateInWords(firstDayWithoutBase).ja}から`,
        en: `from ${dateInWords(firstDayWithoutBase).en}`,
      }));
      const needed: Bilingual =
        base === 'IN_FORCE'
          ? {
              ja: `${day.ja}において利用中（課金開始日から解除の効力が生じる日まで）である、次のいずれかの種類の契約が必要です：${types.ja}。`,
              en: `A contract of one of these types must be in force (billing started, not ended) on ${day.en}: ${types.en}.`,
            }
          : {
              ja: `${day.ja}において、次のいずれかの種類の契約者であるか、又はその申込中である必要があります：${types.ja}。先に、これらのいずれかを申し込んでください。`,
              en: `On ${day.en} the contractor must have, or have applied for, a contract of one of these types: ${types.en}. Apply for one of them first.`,
            };
      return contracts.length === 0
        ? needed
        : {
            ja: `${needed.ja}利用資格を満たさないこととなる契約：${without.ja}。`,
            en: `${needed.en} Contracts that would be without one: ${without.en}.`,
          };
    },
  }),

  PRIVATE_BACKBONE_REQUIRED: refusal<{ readonly missing: 'CONTRACT_NUMBER' | 'CONFIRMATION' }>({
    article: '2',
    text: ({ missing }) =>
      missing === 'CONTRACT_NUMBER'
        ? {
            ja: 'プライベートコネクトの利用には、IIJ プライベートバックボーンサービスの契約者である必要があります。その契約番号を指定してください。',
            en: 'Private Connect is for contractors of the IIJ Private Backbone Service. Name the number of that contract.',
          }
        : {
            ja: 'プライベートコネクトの利用には、IIJ プライベートバックボーンサービスの契約者である必要があります。承諾の前に、当社が当該契約を確認してください。',
            en: 'Private Connect is for contractors of the IIJ Private Backbone Service. The company must confirm that contract before it accepts.',
          },
  }),

  ITEM_NOT_APPLICABLE: refusal<{
    readonly serviceType: ServiceType;
    /** The items of the type. */
    readonly items: readonly ServiceItem[];
    /** The item to which alone the call applies. */
    readonly needed?: ServiceItem;
  }>({
    article: '2',
    text: ({ serviceType, items, needed }) => {
      const type = label('ContractServiceType', serviceType);
      if (needed !== undefined) {
        const item = quoted(label('ContractServiceItem', needed));
        return {
          ja: `この手続は、品目を${item.ja}とする契約に限り行うことができます（この契約の種類：${type.ja}）。`,
          en: `This is for contracts of the item ${item.en} only (type of this contract: ${type.en}).`,
        };
      }
      const names = enumerated(items.map((item) => label('ContractServiceItem', item)));
      return items.length === 0
        ? {
            ja: `${spaced(type.ja)}には品目がありません。品目の指定を省略してください。`,
            en: `${type.en} has no items. Leave the item out.`,
          }
        : {
            ja: `${spaced(type.ja)}の品目は、次のものに限ります：${names.ja}。`,
            en: `The items of ${type.en} are these only: ${names.en}.`,
          };
    },
  }),

  LICENSE_NOT_APPLICABLE: refusal<{ readonly serviceType: ServiceType }>({
    article: '10',
    text: ({ serviceType }) => ({
      ja: `ソフトウェアの使用許諾条件は、種類をリモートコネクトとする契約にのみ適用されます（この契約の種類：${label('ContractServiceType', serviceType).ja}）。`,
      en: `The software licence applies to Remote Connect contracts only (type of this contract: ${label('ContractServiceType', serviceType).en}).`,
    }),
  }),

  OPTION_ALREADY_IN_FORCE: refusal<{
    readonly optionServiceId: string;
    /** Its last day on today's record; null where it has none. */
    readonly endsOn: PlainDate | null;
  }>({
    article: '9',
    text: ({ endsOn }) =>
      endsOn === null
        ? {
            ja: 'この契約では、専用 IP アドレスオプションが既に提供されています。改めて申し込むには、先にその利用を停止する必要があります。',
            en: 'This contract already has the dedicated IP address option. It must stop before another one can be applied for.',
          }
        : {
            ja: `この契約では、専用 IP アドレスオプションが${dateInWords(endsOn).ja}まで提供されています。改めて申し込むことができるのは、その翌日からです。`,
            en: `This contract has the dedicated IP address option through ${dateInWords(endsOn).en}. Another one can be applied for from the next day.`,
          },
  }),
};
