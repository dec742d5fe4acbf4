import type { PlainDate } from '../model/calendar';
import { type Bilingual, dateInWords, momentInWords } from '../wording/language';
import { type ContractReference, contractsInWords } from './contract-reference';
import { refusal } from './entry';

/** What the dates and instants of an input are of. */
const FIELDS = {
  occurredAt: { ja: '利用不能が生じた日時', en: 'the time at which the outage began' },
  knownAt: { ja: '当社が知った日時', en: 'the time at which the company knew' },
  restoredAt: { ja: '復旧した日時', en: 'the time at which the service was restored' },
  arrivedOn: {
    ja: '通知が到達し、又は解除が記録された日',
    en: 'the day on which the notice arrived or the end was recorded',
  },
  contractorAgreedOn: { ja: '契約者が同意した日', en: 'the day on which the contractor agreed' },
} as const satisfies Record<string, Bilingual>;

/** A date, or an instant as the API writes it, with the input field that it stands in. */
export interface NamedMoment {
  readonly field: keyof typeof FIELDS;
  readonly value: string;
}

/** What is refused of the days and instants of an input. */
export const DAY_REFUSALS = {
  DATE_IN_PAST: refusal<{
    readonly date: PlainDate;
    readonly earliest: PlainDate;
    /** Where the company, and it alone, may name an earlier day. */
    readonly companyMay?: true;
  }>({
    text: ({ date, earliest, companyMay = false }) => ({
      ja: `${dateInWords(date).ja}を指定することはできません。${dateInWords(earliest).ja}以後の日を指定してください。${companyMay ? 'これより前の日を記録することができるのは、当社に限ります。' : ''}`,
      en: `${dateInWords(date).en} is too early: the earliest possible date is ${dateInWords(earliest).en}.${companyMay ? ' Only the company may record an earlier one.' : ''}`,
    }),
  }),

  DATE_IN_FUTURE: refusal<{
    readonly date: PlainDate;
    readonly latest: PlainDate;
    /** The instants of the two, where the input is an instant. */
    readonly at?: string;
    readonly latestAt?: string;
  }>({
    text: ({ date, latest, at, latestAt }) => ({
      ja: `${momentInWords(at ?? date).ja}を指定することはできません。${momentInWords(latestAt ?? latest).ja}以前の${at === undefined ? '日' : '日時'}を指定してください。`,
      en: `${momentInWords(at ?? date).en} is too late: the latest possible ${at === undefined ? 'date' : 'time'} is ${momentInWords(latestAt ?? latest).en}.`,
    }),
  }),

  DATES_OUT_OF_ORDER: refusal<{
    /** `first` must not be after `second`. */
    readonly first: NamedMoment;
    readonly second: NamedMoment;
  }>({
    text: ({ first, second }) => ({
      ja: `${FIELDS[first.field].ja}（${momentInWords(first.value).ja}）は、${FIELDS[second.field].ja}（${momentInWords(second.value).ja}）より後であってはなりません。いずれかを改めてください。`,
      en: `Out of order: ${FIELDS[first.field].en} (${momentInWords(first.value).en}) must not be after ${FIELDS[second.field].en} (${momentInWords(second.value).en}). Change one of them.`,
    }),
  }),

  BEFORE_ACCEPTANCE: refusal<{
    readonly date: PlainDate;
    readonly acceptedOn: PlainDate;
    /** The contract accepted, where it is not the one asked about. */
    readonly contract?: ContractReference;
  }>({
    text: ({ date, acceptedOn, contract }) => {
      const other = contract && contractsInWords([contract]);
      return other === undefined
        ? {
            ja: `${dateInWords(date).ja}は、当社が承諾した日（${dateInWords(acceptedOn).ja}）より前の日です。同日以後の日を指定してください。`,
            en: `${dateInWords(date).en} is before ${dateInWords(acceptedOn).en}, the day of acceptance. Name that day or a later one.`,
          }
        : {
            ja: `${dateInWords(date).ja}は、次の契約を当社が承諾した日（${dateInWords(acceptedOn).ja}）より前の日です：${other.ja}。同日以後の日を指定するか、この契約を存続させてください。`,
            en: `${dateInWords(date).en} is before ${dateInWords(acceptedOn).en}, the day of acceptance of this contract: ${other.en}. Name that day or a later one, or leave the contract in force.`,
          };
    },
  }),

  AFTER_TERMINATION: refusal<{
    readonly date: PlainDate;
    readonly terminationEffectiveOn: PlainDate;
  }>({
    article: '11',
    text: ({ date, terminationEffectiveOn }) => ({
      ja: `${dateInWords(date).ja}は、解除の効力が生じる日（${dateInWords(terminationEffectiveOn).ja}）より後の日です。同日以前の日を指定してください。`,
      en: `${dateInWords(date).en} is after the effective date of termination (${dateInWords(terminationEffectiveOn).en}). Name that day or an earlier one.`,
    }),
  }),

  BEFORE_REQUESTED_DATE: refusal<{ readonly date: PlainDate; readonly requestedOn: PlainDate }>({
    article: '8',
    text: ({ date, requestedOn }) => ({
      ja: `${dateInWords(date).ja}は、契約者が希望した日（${dateInWords(requestedOn).ja}）より前の日です。同日以後の日を指定してください。`,
      en: `${dateInWords(date).en} is before the day that the contractor asked for (${dateInWords(requestedOn).en}). Name that day or a later one.`,
    }),
  }),
};
