import type { PlainDate } from '../model/calendar';
import type { HeldContract, Termination } from '../model/contract';
import type { SettlementDraft } from '../model/settlement';
import { type ContractReference, contractsInWords } from '../refusals/contract-reference';
import { label } from './enum-labels';
import { articleInWords, type Bilingual, dateInWords, enumerated, yenInWords } from './language';

/** What a written acknowledgement tells. */
export interface AcknowledgementFacts {
  readonly contract: HeldContract;
  readonly termination: Termination;
  /** Art. 11. */
  readonly noticeDays: number;
  /** The day on which these days elapse from the arrival; null without a notice. */
  readonly noticeElapsesOn: PlainDate | null;
  readonly settlement: SettlementDraft | null;
  /** Art. 6: the dependent contracts that end together with it, each with its last day. */
  readonly endingTogether: readonly DependentOn[];
  /** Art. 6: those that it leaves without a base, each with the first such day. */
  readonly leftWithoutBase: readonly DependentOn[];
}

interface DependentOn extends ContractReference {
  readonly on: PlainDate;
}

/**
 * Art. 11. Gives the written acknowledgement of a termination notice (通知受領書), line by line: its arrival, when it
 * takes effect and why, the settlement, the dependent contracts and the articles. Of another end it tells the same.
 */
export function acknowledgement(facts: AcknowledgementFacts): Bilingual {
  const { contract, termination } = facts;
  const type = label('ContractServiceType', contract.serviceType);
  const number = contract.contractNumber;
  const lines: Bilingual[] = [
    titleOf(termination),
    item({ ja: '契約番号', en: 'Contract' }, { ja: number, en: number }),
    item({ ja: '種類', en: 'Service type' }, type),
    ...endLines(facts),
    ...settlementLines(facts.settlement),
    ...dependentLines(facts),
    item({ ja: '根拠', en: 'By' }, enumerated(articlesOf(facts).map(articleInWords))),
  ];
  return {
    ja: lines.map(({ ja }) => ja).join('\n'),
    en: lines.map(({ en }) => en).join('\n'),
  };
}

function titleOf({ ground }: Termination): Bilingual {
  return ground === 'CONTRACTOR_NOTICE'
    ? { ja: '通知受領書', en: 'Acknowledgement of a termination notice' }
    : { ja: '解除の記録', en: 'Record of a termination' };
}

function item(name: Bilingual, value: Bilingual): Bilingual {
  return { ja: `${name.ja}：${value.ja}`, en: `${name.en}: ${value.en}` };
}

function endLines(facts: AcknowledgementFacts): Bilingual[] {
  const { ground, arrivedOn, requestedOn, effectiveOn } = facts.termination;
  const none = { ja: 'なし', en: 'none' };
  const days =
    arrivedOn === null
      ? []
      : [
          item({ ja: '通知が到達した日', en: 'Notice arrived on' }, dateInWords(arrivedOn)),
          item(
            { ja: '契約者が指定した日', en: 'Day named by the contractor' },
            requestedOn === null ? none : dateInWords(requestedOn),
          ),
        ];
  return [
    item({ ja: '解除の事由', en: 'Ground' }, label('TerminationGround', ground)),
    ...days,
    item({ ja: '解除の効力が生じる日', en: 'Takes effect on' }, dateInWords(effectiveOn)),
    ...reasonOf(facts),
    {
      ja: '契約は、解除の効力が生じる日の終了まで存続します。',
      en: 'The contract is in force to the end of that day.',
    },
  ];
}

/** Tells why the end takes effect on its day, and whether that is the day that the contractor named. */
function reasonOf({
  termination: { requestedOn, effectiveOn, endedWithId },
  noticeDays,
  noticeElapsesOn,
}: AcknowledgementFacts): Bilingual[] {
  if (endedWithId !== null) {
    return [
      {
        ja: '利用資格に係る契約の解除とともに、利用資格を満たす最後の日に効力が生じます。',
        en: 'It ends together with its base contract, on the last day on which a base remains.',
      },
    ];
  }
  if (noticeElapsesOn === null) return [];
  const elapses = dateInWords(noticeElapsesOn);
  const period = {
    ja: `通知が到達した日から ${noticeDays} 日を経過する日（${elapses.ja}）`,
    en: `the day on which ${noticeDays} days from its arrival elapse (${elapses.en})`,
  };
  if (requestedOn === null) {
    return [{ ja: `${period.ja}に効力が生じます。`, en: `It takes effect on ${period.en}.` }];
  }
  return [
    requestedOn === effectiveOn
      ? {
          ja: `契約者が指定した日は${period.ja}より前の日ではないため、指定のとおりの日に効力が生じます。`,
          en: `The day named is not before ${period.en}: it takes effect on the day named.`,
        }
      : {
          ja: `契約者が指定した日は${period.ja}より前の日であるため、指定した日ではなく、${elapses.ja}に効力が生じます。`,
          en: `The day named is before ${period.en}: it takes effect not on the day named but on ${elapses.en}.`,
        },
  ];
}

function settlementLines(settlement: SettlementDraft | null): Bilingual[] {
  const name = label('SettlementKind', 'EARLY_TERMINATION');
  const head = { ja: name.ja, en: 'Early-termination settlement' };
  if (settlement === null) return [item(head, { ja: '生じません。', en: 'none is due.' })];
  const lines = settlement.lines.map((line) => {
    const amount = yenInWords(line.amount);
    const article = articleInWords(line.article);
    return {
      ja: `・${line.label.ja}：${amount.ja}（${article.ja}）`,
      en: `- ${line.label.en}: ${amount.en} (${article.en})`,
    };
  });
  return [item(head, yenInWords(settlement.amount)), ...lines];
}

function dependentLines({ endingTogether, leftWithoutBase }: AcknowledgementFacts): Bilingual[] {
  const together = contractsInWords(endingTogether, ({ on }) => ({
    ja: `解除の効力が生じる日 ${dateInWords(on).ja}`,
    en: `takes effect on ${dateInWords(on).en}`,
  }));
  const left = contractsInWords(leftWithoutBase, ({ on }) => ({
    ja: `${dateInWords(on).ja}から`,
    en: `from ${dateInWords(on).en}`,
  }));
  return [
    ...(endingTogether.length === 0
      ? []
      : [
          item({ ja: '同時に解除となる契約', en: 'Contracts that end together with it' }, together),
        ]),
    ...(leftWithoutBase.length === 0
      ? []
      : [
          item(
            { ja: '利用資格を満たさないこととなる契約', en: 'Contracts left without a base' },
            left,
          ),
        ]),
  ];
}

function articlesOf(facts: AcknowledgementFacts): string[] {
  const hasDependents = facts.endingTogether.length + facts.leftWithoutBase.length > 0;
  const isBySelf = facts.termination.endedWithId === null;
  return [
    ...(hasDependents || !isBySelf ? ['6'] : []),
    ...(facts.noticeElapsesOn === null ? [] : ['11']),
    '13',
    ...(facts.settlement === null ? [] : ['Annex 2']),
  ];
}
