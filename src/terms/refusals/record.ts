import { ENUM_LABELS } from '../wording/enum-labels';
import { type Bilingual, enumerated } from '../wording/language';
import { refusal } from './entry';

/** What a call can be about. */
const SUBJECTS = {
  contract: { ja: '契約', en: 'contract' },
  changeRequest: { ja: '変更の申込', en: 'change request' },
  optionService: { ja: 'オプション', en: 'option' },
  outage: { ja: '利用不能の記録', en: 'outage' },
  outageClaim: { ja: '減額の請求', en: 'claim' },
  settlement: { ja: '調定', en: 'settlement' },
} as const satisfies Record<string, Bilingual>;

export type Subject = keyof typeof SUBJECTS;

/** The states that a call can ask for, of what it is about; most have a name in the API. */
const STATES: Readonly<Record<Subject, Readonly<Record<string, Bilingual>>>> = {
  contract: {
    ...ENUM_LABELS.ContractStatus,
    BILLING_NOT_STARTED: { ja: '課金開始前', en: 'billing has not started' },
    BILLING_STARTED: { ja: '課金開始後', en: 'billing has started' },
  },
  changeRequest: ENUM_LABELS.ChangeRequestStatus,
  optionService: ENUM_LABELS.OptionStatus,
  outage: {
    NO_GRANTED_CLAIMS: { ja: '減額を認めた請求なし', en: 'no claim was granted' },
    GRANTED_CLAIMS: { ja: '減額を認めた請求あり', en: 'a claim that rests on it was granted' },
  },
  outageClaim: ENUM_LABELS.OutageClaimStatus,
  settlement: ENUM_LABELS.SettlementKind,
};

/** What is refused because of the record, and not of the terms. */
export const RECORD_REFUSALS = {
  NOT_FOUND: refusal({
    text: () => ({
      ja: '指定された対象が存在しないか、参照する権限がありません。指定した値を確認してください。',
      en: 'The object named does not exist, or you may not see it. Check the value given.',
    }),
  }),

  INVALID_STATE: refusal<{
    readonly subject?: Subject;
    /** The state that the subject is in. */
    readonly status: string;
    /** The states in which the call is possible. */
    readonly allowed?: readonly string[];
  }>({
    text: ({ subject = 'contract', status, allowed = [] }) => {
      const state = stateInWords(subject, status);
      const possible = enumerated(allowed.map((each) => stateInWords(subject, each)));
      return {
        ja: `${SUBJECTS[subject].ja}の状態が「${state.ja}」であるため、この手続を行うことができません。この手続を行うことができる状態：${possible.ja}。`,
        en: `The state of the ${SUBJECTS[subject].en} is “${state.en}”, so this cannot be done. It can be done in these states only: ${possible.en}.`,
      };
    },
  }),

  NO_CHANGE: refusal({
    text: () => ({
      ja: '記録されている内容と異なる事項がありません。変更する内容を指定してください。',
      en: 'Nothing differs from what is on record. Say what is to change.',
    }),
  }),

  VERSION_CONFLICT: refusal<{ readonly expectedVersion: number; readonly version: number }>({
    text: ({ expectedVersion, version }) => ({
      ja: `他の手続により内容が更新されています（指定された版 ${expectedVersion}、現在の版 ${version}）。最新の内容を確認の上、改めて手続を行ってください。`,
      en: `The record has changed in the meantime (version expected ${expectedVersion}, version found ${version}). Read it again before you repeat the call.`,
    }),
  }),

  IDEMPOTENCY_KEY_REUSED: refusal({
    text: () => ({
      ja: '同一の冪等キーが、内容の異なる手続に既に使用されています。新たな冪等キーを指定してください。',
      en: 'The same idempotency key has already been used with another input. Use a new key.',
    }),
  }),

  ALREADY_REVERSED: refusal<{ readonly reversalId?: string }>({
    text: ({ reversalId }) => ({
      ja: `この調定は、既に取り消されています${reversalId === undefined ? '' : `（取消に係る調定の ID：${reversalId}）`}。`,
      en: `This settlement has already been reversed${reversalId === undefined ? '' : ` (by the settlement ${reversalId})`}.`,
    }),
  }),
};

function stateInWords(subject: Subject, status: string): Bilingual {
  return STATES[subject][status] ?? { ja: status, en: status };
}
