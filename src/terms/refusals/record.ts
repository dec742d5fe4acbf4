import { ENUM_LABELS } from '../wording/enum-labels';
import { type Bilingual, enumerated, quoted } from '../wording/language';
import { refusal } from './entry';

const STATE = { ja: '状態', en: 'state' };
const KIND = { ja: '種別', en: 'kind' };

/** What a call can be about, and what of it may stand against the call. */
const SUBJECTS = {
  contract: { name: { ja: '契約', en: 'contract' }, aspect: STATE },
  changeRequest: { name: { ja: '変更の申込', en: 'change request' }, aspect: STATE },
  optionService: { name: { ja: 'オプション', en: 'option' }, aspect: STATE },
  outage: { name: { ja: '利用不能の記録', en: 'outage' }, aspect: STATE },
  outageClaim: { name: { ja: '減額の請求', en: 'claim' }, aspect: STATE },
  settlement: { name: { ja: '調定', en: 'settlement' }, aspect: KIND },
};

/** The states that a call can ask for, of what it is about: those of the API, and what is no state there. */
const STATES = {
  contract: {
    ...ENUM_LABELS.ContractStatus,
    BILLING_NOT_STARTED: { ja: '課金開始前', en: 'billing has not started' },
    BILLING_STARTED: { ja: '課金開始後', en: 'billing has started' },
  },
  changeRequest: ENUM_LABELS.ChangeRequestStatus,
  optionService: ENUM_LABELS.OptionStatus,
  outage: {
    NO_GRANTED_CLAIMS: { ja: '減額を認めた請求なし', en: 'no claim that rests on it is granted' },
    GRANTED_CLAIMS: { ja: '減額を認めた請求あり', en: 'a claim that rests on it is granted' },
  },
  outageClaim: ENUM_LABELS.OutageClaimStatus,
  settlement: ENUM_LABELS.SettlementKind,
};

export type Subject = keyof typeof STATES;
export type StateOf<S extends Subject> = keyof (typeof STATES)[S] & string;

const STATE_NAMES: { readonly [S in Subject]: Readonly<Record<StateOf<S>, Bilingual>> } = STATES;

/** The state that the subject of a call is in, and those in which the call is possible. */
export type StateDetails<Of extends Subject = Subject> = {
  [S in Of]: {
    readonly subject: S;
    readonly status: StateOf<S>;
    readonly allowed: readonly StateOf<S>[];
  };
}[Of];

/** What is refused because of the record, and not of the terms. */
export const RECORD_REFUSALS = {
  NOT_FOUND: refusal({
    text: () => ({
      ja: '指定された対象が存在しないか、参照する権限がありません。指定した値を確認してください。',
      en: 'The object named does not exist, or you may not see it. Check the value given.',
    }),
  }),

  INVALID_STATE: refusal<StateDetails>({ text: stateInWords }),

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

  ALREADY_REVERSED: refusal<{ readonly reversalId: string }>({
    text: ({ reversalId }) => ({
      ja: `この調定は、既に取り消されています（取消に係る調定の ID：${reversalId}）。`,
      en: `This settlement has already been reversed, by the settlement ${reversalId}.`,
    }),
  }),
};

function stateInWords<Of extends Subject>({
  subject,
  status,
  allowed,
}: StateDetails<Of>): Bilingual {
  const { name, aspect } = SUBJECTS[subject];
  const present = quoted(STATE_NAMES[subject][status]);
  const possible = enumerated(allowed.map((state) => quoted(STATE_NAMES[subject][state])));
  return {
    ja: `${name.ja}の${aspect.ja}が${present.ja}であるため、この手続を行うことができません。この手続を行うことができる${aspect.ja}：${possible.ja}。`,
    en: `The ${aspect.en} of the ${name.en} is ${present.en}, so this cannot be done. It can be done where the ${aspect.en} is: ${possible.en}.`,
  };
}
