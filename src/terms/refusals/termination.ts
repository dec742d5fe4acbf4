import type { PlainDate } from '../model/calendar';
import { label, type ValueOf } from '../wording/enum-labels';
import { dateInWords, enumerated, yenInWords } from '../wording/language';
import type { DependentReference } from './application';
import { contractsInWords } from './contract-reference';
import { refusal } from './entry';

/** A dependent contract, and what would become of it if it ended together with its base. */
export interface DependentAtStake extends DependentReference {
  /** Its last day then. */
  readonly endsOn: PlainDate;
  /** Its early-termination settlement then, in yen; 0 where none is due. */
  readonly settlementAmount: number;
}

/** What ends: a contract, or an option. */
type Ending = 'contract' | 'optionService';

/** What is refused of the end of a contract, or the stop of an option. */
export const TERMINATION_REFUSALS = {
  ALREADY_UNDER_NOTICE: refusal<{ readonly effectiveOn: PlainDate; readonly subject: Ending }>({
    article: '11',
    text: ({ effectiveOn, subject }) =>
      subject === 'contract'
        ? {
            ja: `この契約の解除の効力が生じる日は、既に${dateInWords(effectiveOn).ja}と定まっています。これより早い日に効力が生じる通知又は解除に限り、行うことができます。`,
            en: `The end of this contract has already been fixed: it takes effect on ${dateInWords(effectiveOn).en}. Only a notice or a termination that takes effect earlier is possible.`,
          }
        : {
            ja: `このオプションの利用の停止の効力が生じる日は、既に${dateInWords(effectiveOn).ja}と定まっています。日を改めるには、先に当社がその通知を取り下げる必要があります。`,
            en: `The stop of this option has already been fixed: it takes effect on ${dateInWords(effectiveOn).en}. For another day, the company must first withdraw that notice.`,
          },
  }),

  NOTICE_ALREADY_EFFECTIVE: refusal<{
    readonly effectiveOn: PlainDate;
    readonly subject: Ending;
  }>({
    article: '11',
    text: ({ effectiveOn, subject }) =>
      subject === 'contract'
        ? {
            ja: `この契約の解除の効力は、${dateInWords(effectiveOn).ja}に既に生じています。記録が誤っている場合は、当社が記録を訂正してください。`,
            en: `The termination of this contract took effect on ${dateInWords(effectiveOn).en}. Where the record is wrong, the company corrects it.`,
          }
        : {
            ja: `このオプションの提供は、${dateInWords(effectiveOn).ja}をもって既に終了しています。引き続き利用するには、改めて申し込んでください。`,
            en: `This option ended on ${dateInWords(effectiveOn).en}. To go on using it, apply for it anew.`,
          },
  }),

  DEPENDENTS_CHOICE_REQUIRED: refusal<{ readonly contracts: readonly DependentAtStake[] }>({
    article: '6',
    text: ({ contracts }) => {
      const listed = contractsInWords(
        contracts,
        ({ firstDayWithoutBase, endsOn, settlementAmount }) => ({
          ja: `利用資格を満たさないこととなる日 ${dateInWords(firstDayWithoutBase).ja}、同時に解除する場合の解約日 ${dateInWords(endsOn).ja}、最低利用期間内解除調定金 ${yenInWords(settlementAmount).ja}`,
          en: `without a base from ${dateInWords(firstDayWithoutBase).en}; ended together, its last day is ${dateInWords(endsOn).en} and its early-termination settlement ${yenInWords(settlementAmount).en}`,
        }),
      );
      return {
        ja: `この解除により、次の契約が利用資格を満たさないこととなります：${listed.ja}。これらを同時に解除するか、存続させるかを指定してください。`,
        en: `This termination would leave these contracts without a base contract: ${listed.en}. Choose whether they end together with it or are left in force.`,
      };
    },
  }),

  GROUND_NOT_PERMITTED: refusal<{
    readonly ground: ValueOf<'TerminationGround'>;
    readonly permitted: readonly ValueOf<'TerminationGround'>[];
  }>({
    article: '11',
    text: ({ ground, permitted }) => {
      const possible = enumerated(permitted.map((each) => label('TerminationGround', each)));
      return {
        ja: `この手続では、解除の事由として「${label('TerminationGround', ground).ja}」を指定することはできません。指定することができる事由：${possible.ja}。`,
        en: `This ground of termination is not permitted here: ${label('TerminationGround', ground).en}. Permitted are: ${possible.en}.`,
      };
    },
  }),
};
