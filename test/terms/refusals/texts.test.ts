import {
  type Refusal,
  type RefusalCode,
  type RefusalDetails,
  refusalMessage,
} from '../../../src/terms/refusals/refusal';
import { ENUM_LABELS } from '../../../src/terms/wording/enum-labels';
import type { Bilingual } from '../../../src/terms/wording/language';

/* Texts that depend on their details. That each code has both texts, with all its facts, is held where it is met. */

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：]/u;
const POLITE = /(です|ます|ません|ました|ください|限ります)。$|：[^。]+。$/;

const remote = {
  id: '7f1c',
  contractNumber: 'SAS-00001234',
  serviceType: 'REMOTE_CONNECT',
} as const;
const connect = {
  id: '7f1d',
  contractNumber: 'SAS-00001235',
  serviceType: 'PRIVATE_CONNECT',
} as const;

function textOf<Code extends RefusalCode>(code: Code, details: RefusalDetails[Code]): Bilingual {
  const refusal = { code, details } as unknown as Refusal;
  const text = { ja: refusalMessage(refusal, 'JA'), en: refusalMessage(refusal, 'EN') };
  expect(text.ja).toMatch(POLITE);
  expect(text.en).toMatch(/^[A-Z0-9].*\.$/);
  expect(text.en).not.toMatch(JAPANESE);
  expect(`${text.ja}${text.en}`).not.toMatch(/undefined|null|NaN|\[object|[A-Z]+_[A-Z]/);
  return text;
}

describe('a state that stands against a call', () => {
  const subjects: [string, Readonly<Record<string, Bilingual>>][] = [
    ['contract', ENUM_LABELS.ContractStatus],
    ['changeRequest', ENUM_LABELS.ChangeRequestStatus],
    ['optionService', ENUM_LABELS.OptionStatus],
    ['outageClaim', ENUM_LABELS.OutageClaimStatus],
    ['settlement', ENUM_LABELS.SettlementKind],
  ];

  test.each(subjects)('is named for a %s, with those that are asked for', (subject, labels) => {
    for (const [status, present] of Object.entries(labels)) {
      const details = { subject, status, allowed: Object.keys(labels) };
      const { ja, en } = textOf('INVALID_STATE', details as RefusalDetails['INVALID_STATE']);
      expect(ja).toContain(`「${present.ja}」であるため`);
      expect(en).toContain(`is “${present.en}”`);
      for (const each of Object.values(labels)) {
        expect(ja.slice(ja.indexOf('：'))).toContain(`「${each.ja}」`);
        expect(en.slice(en.indexOf(': '))).toContain(`“${each.en}”`);
      }
    }
  });

  test('may be one that the API has no name for', () => {
    expect(
      textOf('INVALID_STATE', {
        subject: 'contract',
        status: 'BILLING_STARTED',
        allowed: ['BILLING_NOT_STARTED'],
      }).ja,
    ).toContain('「課金開始前」');
    expect(
      textOf('INVALID_STATE', {
        subject: 'outage',
        status: 'GRANTED_CLAIMS',
        allowed: ['NO_GRANTED_CLAIMS'],
      }).en,
    ).toContain('“a claim that rests on it is granted”');
  });
});

describe('the limit of contracts (art. 4)', () => {
  const used = {
    serviceType: 'WEB_GATEWAY',
    limit: 3,
    held: 2,
    pending: 1,
    on: '2024-05-01',
  } as const;

  test('is told with what is used of it on the day, and from when a place is free', () => {
    const { ja, en } = textOf('CONTRACT_LIMIT_EXCEEDED', { ...used, freeFrom: '2024-06-01' });
    expect(ja).toBe(
      'Web ゲートウェイの契約数の上限は 3 です（2024年5月1日において契約中 2、申込中 1）。空きが生じる日：2024年6月1日。',
    );
    expect(en).toBe(
      'At most 3 contracts for Web Gateway are possible (on 2024-05-01: 2 held, 1 applied for). A place becomes free on 2024-06-01.',
    );
  });

  test('is told with what makes a place free, where none is in sight', () => {
    const { ja, en } = textOf('CONTRACT_LIMIT_EXCEEDED', { ...used, freeFrom: null });
    expect(ja).toMatch(/契約の解除又は申込の取下げが必要です。$/);
    expect(en).toMatch(/a contract must end or an application be withdrawn\.$/);
  });
});

describe('a base contract (art. 6)', () => {
  const types = ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'] as const;
  const needed = { baseServiceTypes: types, on: '2024-05-08' };

  test('is held or applied for, for an application', () => {
    const { ja, en } = textOf('BASE_CONTRACT_REQUIRED', { ...needed, base: 'HELD_OR_APPLIED_FOR' });
    expect(ja).toContain('契約者であるか、又はその申込中である必要があります');
    expect(en).toContain('must have, or have applied for, a contract');
    expect(en).toContain('Web Gateway, Firewall Type 1, Firewall Type 2');
  });

  test('is in force, for a billing start', () => {
    const { ja, en } = textOf('BASE_CONTRACT_REQUIRED', { ...needed, base: 'IN_FORCE' });
    expect(ja).toContain('2024年5月8日において利用中');
    expect(en).toContain('must be in force (billing started, not ended) on 2024-05-08');
    expect(`${ja}${en}`).not.toMatch(/申込|applied/);
  });

  test('is missed by the contracts named, each from its day', () => {
    const contracts = [
      { ...remote, firstDayWithoutBase: '2024-05-08' },
      { ...connect, firstDayWithoutBase: '2024-05-09' },
    ];
    const { ja, en } = textOf('BASE_CONTRACT_REQUIRED', { ...needed, base: 'IN_FORCE', contracts });
    expect(ja).toContain(
      'SAS-00001234（リモートコネクト、2024年5月8日から）、SAS-00001235（プライベートコネクト、2024年5月9日から）',
    );
    expect(en).toContain(
      'SAS-00001234 (Remote Connect; from 2024-05-08), SAS-00001235 (Private Connect; from 2024-05-09)',
    );
  });

  test('that ends leaves dependents, each told with its day, its end and its settlement', () => {
    const { ja, en } = textOf('DEPENDENTS_CHOICE_REQUIRED', {
      contracts: [
        {
          ...remote,
          firstDayWithoutBase: '2024-05-09',
          endsOn: '2024-05-08',
          settlementAmount: 14_666,
        },
      ],
    });
    expect(ja).toContain('2024年5月9日、同時に解除する場合の解約日 2024年5月8日');
    expect(ja).toContain('14,666 円');
    expect(en).toContain(
      'without a base from 2024-05-09; ended together, its last day is 2024-05-08',
    );
    expect(en).toContain('14,666 yen');
  });
});

test('an item is told with those of the type, or as one that the type has not (art. 2)', () => {
  const none = textOf('ITEM_NOT_APPLICABLE', { serviceType: 'FIREWALL_TYPE_1', items: [] });
  expect(none.ja).toMatch(/^ファイアウォール：タイプ 1 には品目がありません。/);
  expect(none.en).toMatch(/^Firewall Type 1 has no items\./);
  const items = ['REMOTE_CONNECT_TYPE_A'] as const;
  expect(textOf('ITEM_NOT_APPLICABLE', { serviceType: 'REMOTE_CONNECT', items })).toEqual({
    ja: 'リモートコネクトの品目は、次のものに限ります：タイプ A。',
    en: 'The items of Remote Connect are these only: Type A.',
  });
  const needed = 'PRIVATE_CONNECT_1GBPS' as const;
  const other = textOf('ITEM_NOT_APPLICABLE', { serviceType: 'REMOTE_CONNECT', items, needed });
  expect(other.ja).toMatch(/^この手続は、品目を「1Gbps」とする契約に限り/);
  expect(other.en).toMatch(/^This is for contracts of the item “1Gbps” only/);
});

test('the Private Backbone contract is to be named, or to be confirmed (art. 2)', () => {
  const missing = (what: 'CONTRACT_NUMBER' | 'CONFIRMATION') =>
    textOf('PRIVATE_BACKBONE_REQUIRED', { missing: what });
  expect(missing('CONTRACT_NUMBER').en).toMatch(/Name the number of that contract\.$/);
  expect(missing('CONTRACT_NUMBER').ja).toMatch(/契約番号を指定してください。$/);
  expect(missing('CONFIRMATION').en).toMatch(/must confirm that contract before it accepts\.$/);
  expect(missing('CONFIRMATION').ja).toMatch(/当社が当該契約を確認してください。$/);
});

test('an option that ends says from when another is possible (art. 9)', () => {
  const inForce = (endsOn: string | null) =>
    textOf('OPTION_ALREADY_IN_FORCE', { optionServiceId: '7f1c', endsOn });
  expect(inForce('2024-06-08').ja).toContain('2024年6月8日まで提供されています');
  expect(inForce('2024-06-08').en).toContain('through 2024-06-08');
  expect(inForce(null).en).toContain('It must stop before another one can be applied for.');
  expect(inForce(null).ja).toContain('利用を停止する必要があります');
});

describe('a day', () => {
  test('in the past says whether the company may record it', () => {
    const past = { date: '2024-05-07', earliest: '2024-05-08' };
    expect(textOf('DATE_IN_PAST', past).en).toMatch(/the earliest possible date is 2024-05-08\.$/);
    expect(textOf('DATE_IN_PAST', { ...past, companyMay: true })).toEqual({
      ja: '2024年5月7日を指定することはできません。2024年5月8日以後の日を指定してください。これより前の日を記録することができるのは、当社に限ります。',
      en: '2024-05-07 is too early: the earliest possible date is 2024-05-08. Only the company may record an earlier one.',
    });
  });

  test('is told to the moment where moments are asked for', () => {
    const { ja, en } = textOf('DATE_IN_FUTURE', {
      date: '2024-05-10',
      latest: '2024-05-10',
      at: '2024-05-09T15:30:00.001Z',
      latestAt: '2024-05-09T15:30:00.000Z',
    });
    expect(ja).toContain('2024年5月10日 00:30:00以前の日時');
    expect(en).toContain('the latest possible time is 2024-05-10 00:30:00 Tokyo time');
  });

  test('out of order is told with the other and with which comes first', () => {
    const { ja, en } = textOf('DATES_OUT_OF_ORDER', {
      first: { field: 'occurredAt', value: '2024-05-09T15:30:00.000Z' },
      second: { field: 'knownAt', value: '2024-05-09T14:30:00.000Z' },
    });
    expect(ja).toBe(
      '利用不能が生じた日時（2024年5月10日 00:30:00）は、当社が知った日時（2024年5月9日 23:30:00）より後であってはなりません。いずれかを改めてください。',
    );
    expect(en).toMatch(
      /outage began \(2024-05-10 00:30:00.*must not be after.*company knew \(2024-05-09 23:30:00/,
    );
  });

  test('before an acceptance names the contract accepted, where it is another', () => {
    const days = { date: '2024-04-30', acceptedOn: '2024-05-01' };
    expect(textOf('BEFORE_ACCEPTANCE', days).ja).not.toContain('SAS-');
    const { ja, en } = textOf('BEFORE_ACCEPTANCE', { ...days, contract: remote });
    expect(ja).toContain('SAS-00001234（リモートコネクト）。同日以後の日を指定するか');
    expect(en).toContain('SAS-00001234 (Remote Connect). Name that day or a later one, or leave');
  });
});

describe('an end', () => {
  const effectiveOn = '2024-05-08';

  test('of a contract is a termination (解除)', () => {
    for (const code of ['ALREADY_UNDER_NOTICE', 'NOTICE_ALREADY_EFFECTIVE'] as const) {
      const { ja, en } = textOf(code, { effectiveOn, subject: 'contract' });
      expect(ja).toContain('この契約の解除の効力');
      expect(`${ja}${en}`).not.toMatch(/停止|オプション|option/);
    }
  });

  test('of an option is a stop (利用の停止)', () => {
    for (const code of ['ALREADY_UNDER_NOTICE', 'NOTICE_ALREADY_EFFECTIVE'] as const) {
      const { ja, en } = textOf(code, { effectiveOn, subject: 'optionService' });
      expect(ja).toContain('このオプションの');
      expect(`${ja}${en}`).not.toMatch(/解除|contract/);
    }
  });
});

describe('a claim (art. 14)', () => {
  test('is for an affected contract, and an outage for contracts of its types', () => {
    expect(textOf('CONTRACT_NOT_AFFECTED', {}).en).toBe(
      'This contract was not affected by the outage.',
    );
    const { ja, en } = textOf('CONTRACT_NOT_AFFECTED', { contracts: [remote, connect] });
    expect(ja).toContain('SAS-00001234（リモートコネクト）、SAS-00001235（プライベートコネクト）');
    expect(en).toContain('SAS-00001234 (Remote Connect), SAS-00001235 (Private Connect)');
  });

  test('made twice names the first and its state', () => {
    const twice = (status: 'FILED' | 'GRANTED' | 'DENIED') =>
      textOf('DUPLICATE_CLAIM', { claimId: '7f1c', status });
    expect(twice('GRANTED').ja).toContain('（請求の ID：7f1c、状態：減額を認める決定済み）。');
    expect(twice('FILED').en).toMatch(/\(claim 7f1c: filed \(not yet decided\)\)\.$/);
    expect(twice('DENIED').en).toMatch(/The company may reopen it\.$/);
    expect(twice('DENIED').ja).toMatch(/当社に限ります。$/);
  });

  test.each(
    [
      ...['NOT_COMPANY_ATTRIBUTABLE', 'NOT_COMPLETE_OUTAGE', 'REMOTE_CONNECT_SOFTWARE'],
      ...['USAGE_CONDITIONS_UNMET', 'NOT_AFFECTED', 'OUTAGE_TOO_SHORT', 'NO_UNIT_LEFT'],
    ].map((reason) => reason as RefusalDetails['DENIAL_CONTRADICTS_RECORD']['reason']),
  )('is not denied as %s against the record', (reason) => {
    const { ja, en } = textOf('DENIAL_CONTRADICTS_RECORD', { reason });
    expect(ja).toContain(`理由「${ENUM_LABELS.ClaimDenialReason[reason].ja}」`);
    expect(en).toContain(`“${ENUM_LABELS.ClaimDenialReason[reason].en}” contradicts the record: `);
  });

  test('without a unit left names the claims that hold them', () => {
    const claims = [
      { id: '7f1c', units: 2 },
      { id: '8a2b', units: 1 },
    ];
    const { ja, en } = textOf('NO_UNIT_LEFT', { units: 3, claims });
    expect(ja).toContain('全 3 単位');
    expect(ja).toContain('7f1c（2 単位）、8a2b（1 単位）');
    expect(en).toContain('(3) are granted already, to these claims: 7f1c (2), 8a2b (1)');
  });
});

test('an application needs an edition in force, and consent to it (附則)', () => {
  const without = textOf('TERMS_EDITION_NOT_CURRENT', { currentEdition: null });
  expect(without.en).toBe('No edition of the terms is in force, so no application can be made.');
  expect(without.ja).toContain('個別規程の版がない');
  const current = textOf('TERMS_EDITION_NOT_CURRENT', { currentEdition: '2022-09-01' });
  expect(current.ja).toContain('（2022年9月1日実施）');
  expect(current.en).toContain('(2022-09-01)');
});
