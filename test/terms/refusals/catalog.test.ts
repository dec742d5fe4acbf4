import type { RefusalCode, RefusalDetails, RefusalOf } from '../../../src/terms/refusals/refusal';
import { ARTICLES_2022_09_01 } from '../../../src/terms/wording/articles';
import { LANGUAGES } from '../../../src/terms/wording/language';
import { defaultArticle, refusalMessage } from '../../../src/terms/refusals/catalog';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：]/u;
const POLITE = /(です|ます|ません|ました|ください)(（[^）]+）)?。$|：[^。]+。$/;

const remote = {
  id: '7f1c',
  contractNumber: 'SAS-00001234',
  serviceType: 'REMOTE_CONNECT',
} as const;

interface Sample<Code extends RefusalCode> {
  readonly refusal: RefusalOf<Code>;
  readonly ja: readonly string[];
  readonly en: readonly string[];
}

function sample<Code extends RefusalCode>(
  code: Code,
  details: RefusalDetails[Code],
  ja: readonly string[],
  en: readonly string[],
): Sample<Code> {
  return { refusal: { code, details }, ja, en };
}

/** For every code, details and the facts of them that a reader must find in the text. */
const SAMPLES: { readonly [C in RefusalCode]: Sample<C> } = {
  NOT_FOUND: sample('NOT_FOUND', {}, [], []),
  INVALID_STATE: sample('INVALID_STATE', { status: 'TERMINATED' }, ['解除済み'], ['terminated']),
  NO_CHANGE: sample('NO_CHANGE', {}, [], []),
  VERSION_CONFLICT: sample(
    'VERSION_CONFLICT',
    { expectedVersion: 41, version: 43 },
    ['41', '43'],
    ['41', '43'],
  ),
  IDEMPOTENCY_KEY_REUSED: sample('IDEMPOTENCY_KEY_REUSED', {}, [], []),
  TERMS_EDITION_NOT_CURRENT: sample(
    'TERMS_EDITION_NOT_CURRENT',
    { currentEdition: '2022-09-01' },
    ['2022年9月1日'],
    ['2022-09-01'],
  ),
  CONTRACT_LIMIT_EXCEEDED: sample(
    'CONTRACT_LIMIT_EXCEEDED',
    { serviceType: 'WEB_GATEWAY', limit: 3, held: 2, pending: 1 },
    ['Web ゲートウェイの契約数の上限は 3 です（契約中 2、申込中 1）。'],
    ['3 contracts', 'Web Gateway', 'held 2', 'applied for 1'],
  ),
  ACCOUNT_COUNT_BELOW_MINIMUM: sample(
    'ACCOUNT_COUNT_BELOW_MINIMUM',
    { minimum: 50 },
    ['50 以上'],
    ['50 or more'],
  ),
  BASE_CONTRACT_REQUIRED: sample(
    'BASE_CONTRACT_REQUIRED',
    {
      baseServiceTypes: ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'],
      on: '2024-05-08',
      contracts: [remote],
    },
    [
      '2024年5月8日',
      'Web ゲートウェイ、ファイアウォール：タイプ 1、ファイアウォール：タイプ 2',
      'SAS-00001234（リモートコネクト）',
    ],
    [
      '2024-05-08',
      'Web Gateway, Firewall Type 1, Firewall Type 2',
      'SAS-00001234 (Remote Connect)',
    ],
  ),
  PRIVATE_BACKBONE_REQUIRED: sample(
    'PRIVATE_BACKBONE_REQUIRED',
    {},
    ['IIJ プライベートバックボーンサービス'],
    ['Backbone'],
  ),
  ITEM_NOT_APPLICABLE: sample(
    'ITEM_NOT_APPLICABLE',
    { serviceType: 'PRIVATE_CONNECT', items: ['PRIVATE_CONNECT_1GBPS'] },
    ['プライベートコネクト', '1Gbps'],
    ['Private Connect', '1Gbps'],
  ),
  LICENSE_NOT_APPLICABLE: sample(
    'LICENSE_NOT_APPLICABLE',
    { serviceType: 'FIREWALL_TYPE_2' },
    ['ファイアウォール：タイプ 2'],
    ['Firewall Type 2'],
  ),
  FEE_NOT_QUOTED: sample(
    'FEE_NOT_QUOTED',
    { fee: 'basicFeePerAccount' },
    ['基本料金'],
    ['basic fee per account'],
  ),
  AMOUNT_OUT_OF_RANGE: sample(
    'AMOUNT_OUT_OF_RANGE',
    { minimum: 1, maximum: 9_007_199_254_740_991 },
    ['1 円以上', '9,007,199,254,740,991 円以下'],
    ['from 1 to 9,007,199,254,740,991 yen'],
  ),
  DATE_IN_PAST: sample(
    'DATE_IN_PAST',
    { date: '2024-05-07', earliest: '2024-05-08' },
    ['2024年5月7日', '2024年5月8日以後'],
    ['2024-05-07', '2024-05-08'],
  ),
  DATE_IN_FUTURE: sample(
    'DATE_IN_FUTURE',
    { date: '3000-01-01', latest: '2999-12-31' },
    ['3000年1月1日', '2999年12月31日以前'],
    ['3000-01-01', '2999-12-31'],
  ),
  DATES_OUT_OF_ORDER: sample('DATES_OUT_OF_ORDER', {}, [], []),
  BEFORE_ACCEPTANCE: sample(
    'BEFORE_ACCEPTANCE',
    { date: '2024-04-30', acceptedOn: '2024-05-01' },
    ['2024年4月30日', '2024年5月1日'],
    ['2024-04-30', '2024-05-01'],
  ),
  AFTER_TERMINATION: sample(
    'AFTER_TERMINATION',
    { date: '2024-06-09', terminationEffectiveOn: '2024-06-08' },
    ['2024年6月9日', '2024年6月8日'],
    ['2024-06-09', '2024-06-08'],
  ),
  OPTION_ALREADY_IN_FORCE: sample(
    'OPTION_ALREADY_IN_FORCE',
    {},
    ['専用 IP アドレスオプション'],
    ['dedicated IP address'],
  ),
  ALREADY_UNDER_NOTICE: sample(
    'ALREADY_UNDER_NOTICE',
    { effectiveOn: '2024-05-08' },
    ['2024年5月8日'],
    ['2024-05-08'],
  ),
  NOTICE_ALREADY_EFFECTIVE: sample(
    'NOTICE_ALREADY_EFFECTIVE',
    { effectiveOn: '2024-05-08' },
    ['2024年5月8日'],
    ['2024-05-08'],
  ),
  DEPENDENTS_CHOICE_REQUIRED: sample(
    'DEPENDENTS_CHOICE_REQUIRED',
    { contracts: [remote, { ...remote, contractNumber: 'SAS-00001235' }] },
    ['SAS-00001234（リモートコネクト）、SAS-00001235（リモートコネクト）'],
    ['SAS-00001234 (Remote Connect), SAS-00001235 (Remote Connect)'],
  ),
  GROUND_NOT_PERMITTED: sample(
    'GROUND_NOT_PERMITTED',
    { ground: 'GENERAL_TERMS_28_2' },
    ['一般規程第 28 条第 2 項'],
    ['General Terms, article 28(2)'],
  ),
  OUTAGE_TOO_SHORT: sample(
    'OUTAGE_TOO_SHORT',
    { hours: 23, minimumHours: 24 },
    ['24 時間以上', '23 時間'],
    ['24 consecutive hours', '23'],
  ),
  OUTAGE_NOT_OVER: sample('OUTAGE_NOT_OVER', {}, [], []),
  OUTAGE_NOT_COMPLETE: sample('OUTAGE_NOT_COMPLETE', {}, [], []),
  NOT_COMPANY_ATTRIBUTABLE: sample(
    'NOT_COMPANY_ATTRIBUTABLE',
    { attribution: 'THIRD_PARTY' },
    ['第三者'],
    ['a third party'],
  ),
  CONTRACT_NOT_AFFECTED: sample('CONTRACT_NOT_AFFECTED', {}, [], []),
  CLAIM_PERIOD_EXPIRED: sample(
    'CLAIM_PERIOD_EXPIRED',
    { claimDeadline: '2023-05-31' },
    ['2023年5月31日'],
    ['2023-05-31'],
  ),
  DUPLICATE_CLAIM: sample('DUPLICATE_CLAIM', {}, [], []),
  FILER_CANNOT_DECIDE: sample('FILER_CANNOT_DECIDE', {}, [], []),
  ALREADY_REVERSED: sample('ALREADY_REVERSED', {}, [], []),
};

const samples = Object.values(SAMPLES);

describe('the message of a refusal', () => {
  test.each(samples)('$refusal.code names its facts in both languages', ({ refusal, ja, en }) => {
    const japanese = refusalMessage(refusal, 'JA');
    const english = refusalMessage(refusal, 'EN');
    expect(english).not.toMatch(JAPANESE);
    expect(japanese).toMatch(POLITE);
    expect(english).toMatch(/^[A-Z0-9].*\.$/);
    for (const fact of ja) expect(japanese).toContain(fact);
    for (const fact of en) expect(english).toContain(fact);
  });

  test('no two codes share a message', () => {
    for (const language of LANGUAGES) {
      const messages = samples.map(({ refusal }) => refusalMessage(refusal, language));
      expect(new Set(messages).size).toBe(samples.length);
    }
  });

  test('a date without an edition in force has its own words', () => {
    const refusal = sample('TERMS_EDITION_NOT_CURRENT', { currentEdition: null }, [], []).refusal;
    expect(refusalMessage(refusal, 'JA')).toBe('現在実施されている個別規程の版がありません。');
    expect(refusalMessage(refusal, 'EN')).toBe('No edition of the terms is in force.');
  });

  test('a type without items says so', () => {
    const details = { serviceType: 'FIREWALL_TYPE_1', items: [] } as const;
    const { refusal } = sample('ITEM_NOT_APPLICABLE', details, [], []);
    expect(refusalMessage(refusal, 'JA')).toBe('ファイアウォール：タイプ 1 には品目がありません。');
    expect(refusalMessage(refusal, 'EN')).toBe('Firewall Type 1 has no items.');
  });

  test('a missing base contract is told without a list where no other contract is concerned', () => {
    const details = { baseServiceTypes: ['WEB_GATEWAY'], on: '2024-05-08' } as const;
    const { refusal } = sample('BASE_CONTRACT_REQUIRED', details, [], []);
    expect(refusalMessage(refusal, 'JA')).toBe(
      '2024年5月8日において、次のいずれかの種類の契約者である必要があります：Web ゲートウェイ。',
    );
    expect(refusalMessage(refusal, 'EN')).toBe(
      'A contract of one of these types must be in force on 2024-05-08: Web Gateway.',
    );
  });
});

describe('the article of a code', () => {
  test('is the one that the rule is written in', () => {
    expect(defaultArticle('CONTRACT_LIMIT_EXCEEDED')).toBe('4(3)');
    expect(defaultArticle('FEE_NOT_QUOTED')).toBe('Annex 1');
    expect(defaultArticle('CLAIM_PERIOD_EXPIRED')).toBe('14');
  });

  test('is absent for what is about the record alone', () => {
    expect(defaultArticle('NOT_FOUND')).toBeUndefined();
    expect(defaultArticle('VERSION_CONFLICT')).toBeUndefined();
  });

  test('is one of the listed articles', () => {
    const numbers = ARTICLES_2022_09_01.map(({ number }) => number);
    for (const { refusal } of samples) {
      const article = defaultArticle(refusal.code);
      if (article !== undefined) expect(numbers).toContain(article.replace(/\(\d+\)$/, ''));
    }
  });
});
