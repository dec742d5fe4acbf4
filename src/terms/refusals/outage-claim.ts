import type { PlainDate } from '../model/calendar';
import { label, type ValueOf } from '../wording/enum-labels';
import { type Bilingual, dateInWords, enumerated } from '../wording/language';
import { type ContractReference, contractsInWords } from './contract-reference';
import { refusal } from './entry';

/** What the record says against a reason to deny a claim. */
const RECORD_AGAINST = {
  NOT_COMPANY_ATTRIBUTABLE: {
    ja: '当社の責に帰すべき事由による',
    en: 'the cause is attributable to the company',
  },
  NOT_COMPLETE_OUTAGE: {
    ja: '全く利用し得ない状態である',
    en: 'the service was completely unusable',
  },
  REMOTE_CONNECT_SOFTWARE: {
    ja: '契約の種類がリモートコネクトでない',
    en: 'the contract is not for Remote Connect',
  },
  USAGE_CONDITIONS_UNMET: {
    ja: '当日において利用条件がすべて満たされている',
    en: 'every condition of use was met on that day',
  },
  NOT_AFFECTED: {
    ja: 'この契約が利用不能の対象である',
    en: 'the outage affects the contract',
  },
  OUTAGE_TOO_SHORT: {
    ja: '料金の減額に必要な時間、継続している',
    en: 'the outage lasted long enough for a reduction',
  },
  NO_UNIT_LEFT: { ja: '減額の単位が残っている', en: 'units of the outage are left' },
} as const satisfies Partial<Record<ValueOf<'ClaimDenialReason'>, Bilingual>>;

/** A granted claim, with the units of 24 hours that it holds. */
export interface ClaimWithUnits {
  readonly id: string;
  readonly units: number;
}

/** What is refused of a claim for a fee reduction and of its decision. */
export const OUTAGE_CLAIM_REFUSALS = {
  OUTAGE_TOO_SHORT: refusal<{ readonly hours: number; readonly minimumHours: number }>({
    article: '14',
    text: ({ hours, minimumHours }) => ({
      ja: `料金の減額には、当社が知った時から連続して ${minimumHours} 時間以上、全く利用し得ない状態が継続したことが必要です（算入される時間：${hours} 時間）。`,
      en: `A fee reduction needs an outage of ${minimumHours} consecutive hours or more from the time the company knew of it (hours that count: ${hours}).`,
    }),
  }),

  OUTAGE_NOT_OVER: refusal({
    article: 'Annex 3',
    text: () => ({
      ja: '全く利用し得ない状態の終了が記録されていないため、料金の減額を決定することができません。復旧した日時が記録された後に決定してください。',
      en: 'On record the outage is not over, so the fee reduction cannot be decided. Decide once the time of restoration is recorded.',
    }),
  }),

  OUTAGE_NOT_COMPLETE: refusal({
    article: '14',
    text: () => ({
      ja: '記録によれば、全く利用し得ない状態（全く利用し得ない状態と同じ程度の状態を含みます。）ではないため、料金の減額の対象となりません。',
      en: 'On record the service was not completely unusable, nor as good as, so there is no fee reduction.',
    }),
  }),

  NOT_COMPANY_ATTRIBUTABLE: refusal<{ readonly attribution: ValueOf<'OutageAttribution'> }>({
    article: '14',
    text: ({ attribution }) => ({
      ja: `料金の減額は、当社の責に帰すべき事由による場合に限ります（記録されている原因の所在：${label('OutageAttribution', attribution).ja}）。`,
      en: `A fee reduction needs a cause attributable to the company (attribution on record: ${label('OutageAttribution', attribution).en}).`,
    }),
  }),

  CONTRACT_NOT_AFFECTED: refusal<{
    /** Where an outage is recorded: the contracts named that are of none of its types. */
    readonly contracts?: readonly ContractReference[];
  }>({
    article: '14',
    text: ({ contracts = [] }) => {
      const listed = contractsInWords(contracts);
      return contracts.length === 0
        ? {
            ja: 'この契約は、当該利用不能の対象となった契約ではありません。',
            en: 'This contract was not affected by the outage.',
          }
        : {
            ja: `次の契約の種類は、この利用不能の対象となる種類に含まれていません：${listed.ja}。その種類を加えるか、これらの契約を除いてください。`,
            en: `These contracts are of none of the types that the outage affects: ${listed.en}. Add their types, or leave the contracts out.`,
          };
    },
  }),

  CLAIM_PERIOD_EXPIRED: refusal<{ readonly claimDeadline: PlainDate }>({
    article: '14',
    text: ({ claimDeadline }) => ({
      ja: `料金の減額を請求し得る期間は${dateInWords(claimDeadline).ja}をもって満了し、その権利は失われました。`,
      en: `The last day for claiming a reduction was ${dateInWords(claimDeadline).en}; the right to it has lapsed.`,
    }),
  }),

  DUPLICATE_CLAIM: refusal<{
    readonly claimId: string;
    readonly status: ValueOf<'OutageClaimStatus'>;
  }>({
    article: '14',
    text: ({ claimId, status }) => {
      const state = label('OutageClaimStatus', status);
      const isDenied = status === 'DENIED';
      return {
        ja: `この契約については、同一の利用不能に係る料金の減額が既に請求されています（請求の ID：${claimId}、状態：${state.ja}）。${isDenied ? 'この請求を改めて決定の対象とすることができるのは、当社に限ります。' : ''}`,
        en: `A fee reduction has already been claimed for this contract and outage (claim ${claimId}: ${state.en}).${isDenied ? ' The company may reopen it.' : ''}`,
      };
    },
  }),

  NO_UNIT_LEFT: refusal<{
    /** The units of 24 hours of the whole state, all of them granted. */
    readonly units: number;
    readonly claims: readonly ClaimWithUnits[];
  }>({
    article: '14',
    text: ({ units, claims }) => {
      const holders = enumerated(
        claims.map((claim) => ({
          ja: `${claim.id}（${claim.units} 単位）`,
          en: `${claim.id} (${claim.units})`,
        })),
      );
      return {
        ja: `この利用不能の状態に係る減額の単位（24 時間を 1 単位とし、全 ${units} 単位）は、次の請求に対して既にすべて認められています：${holders.ja}。`,
        en: `All units of 24 hours of this state (${units}) are granted already, to these claims: ${holders.en}.`,
      };
    },
  }),

  FILER_CANNOT_DECIDE: refusal({
    text: () => ({
      ja: '減額の請求を行った者は、自らその請求を認める決定を行うことができません。当社の他の担当者が決定してください。',
      en: 'The one who filed a claim cannot grant it. Another member of the company’s staff must decide.',
    }),
  }),

  DENIAL_CONTRADICTS_RECORD: refusal<{ readonly reason: keyof typeof RECORD_AGAINST }>({
    article: '14',
    text: ({ reason }) => ({
      ja: `理由「${label('ClaimDenialReason', reason).ja}」は、記録（${RECORD_AGAINST[reason].ja}）と矛盾します。別の理由を指定するか、先に記録を訂正してください。`,
      en: `The reason “${label('ClaimDenialReason', reason).en}” contradicts the record: ${RECORD_AGAINST[reason].en}. Give another reason, or correct the record first.`,
    }),
  }),

  NOTE_REQUIRED: refusal<{ readonly reason: ValueOf<'ClaimDenialReason'> }>({
    text: ({ reason }) => ({
      ja: `理由を「${label('ClaimDenialReason', reason).ja}」とする場合は、その内容を備考に記載してください。`,
      en: `With the reason “${label('ClaimDenialReason', reason).en}”, say in the note what it is.`,
    }),
  }),
};
