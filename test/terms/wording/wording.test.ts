import { ARTICLES_2022_09_01 } from '../../../src/terms/wording/articles';
import { ENUM_LABELS } from '../../../src/terms/wording/enum-labels';
import { LABELS } from '../../../src/terms/wording/labels';
import type { Bilingual } from '../../../src/terms/wording/language';
import { FEE_NAMES, SERVICE_TITLE } from '../../../src/terms/wording/names';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：]/u;

function expectBothLanguages({ ja, en }: Bilingual): void {
  expect(ja).toMatch(JAPANESE);
  expect(en).toMatch(/[A-Za-z]/);
  expect(en).not.toMatch(JAPANESE);
}

describe('names', () => {
  test('of the values of an enumeration are in both languages', () => {
    for (const values of Object.values(ENUM_LABELS)) {
      for (const [value, name] of Object.entries<Bilingual>(values)) {
        if (value !== 'PRIVATE_CONNECT_1GBPS') expectBothLanguages(name);
      }
    }
  });

  test('of the values of an enumeration are told apart', () => {
    for (const values of Object.values(ENUM_LABELS)) {
      const names = Object.values<Bilingual>(values);
      expect(new Set(names.map(({ ja }) => ja)).size).toBe(names.length);
      expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
    }
  });

  test('of the service and the quoted fees are in both languages', () => {
    [SERVICE_TITLE, ...Object.values(FEE_NAMES)].forEach(expectBothLanguages);
  });
});

describe('labels of settlement lines', () => {
  const labels = [
    LABELS.initialFee(),
    LABELS.optionInitialFee(),
    LABELS.accountCountChangeFee(),
    LABELS.earlyTerminationBasicFee(),
    LABELS.earlyTerminationAccountUsageFee(),
    LABELS.earlyTerminationFlatFee(),
    LABELS.feeReduction(2),
    LABELS.monthlyFee(),
    LABELS.monthlyFeeByDay(),
    LABELS.takingRest(LABELS.monthlyFee()),
    LABELS.adjustment('2024-05', 40_000, 10_322),
    LABELS.bookedIn('2024-06'),
    LABELS.settlement('EARLY_TERMINATION'),
    LABELS.reversal(LABELS.initialFee()),
    LABELS.settledAnew(LABELS.initialFee()),
  ];

  test('are in both languages and told apart', () => {
    labels.forEach(expectBothLanguages);
    expect(labels).toHaveLength(Object.keys(LABELS).length);
    expect(new Set(labels.map(({ ja }) => ja)).size).toBe(labels.length);
    expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
  });

  test('name the units of a reduction and the line that is reversed', () => {
    expect(LABELS.feeReduction(2)).toEqual({
      ja: '料金の減額（利用不能時間 24 時間×2）',
      en: 'Fee reduction (outage of 2 × 24 hours)',
    });
    expect(LABELS.reversal(LABELS.initialFee())).toEqual({
      ja: '取消：初期費用',
      en: 'Reversal: Initial fee',
    });
  });
});

describe('articles of the edition of 2022-09-01', () => {
  test('are all there, in order', () => {
    const numbered = Array.from({ length: 16 }, (_, index) => String(index + 1));
    expect(ARTICLES_2022_09_01.map(({ number }) => number)).toEqual([
      ...numbered,
      'Supplementary',
      'Annex 1',
      'Annex 2',
      'Annex 3',
    ]);
  });

  test('have the headings of the terms', () => {
    expect(ARTICLES_2022_09_01.map(({ title }) => title.ja)).toEqual([
      ...['種類', '品目', '最低利用期間', '契約の単位', '契約アカウント数', '利用資格', '利用条件'],
      ...['契約内容の変更', 'オプションサービス', 'ソフトウェアの利用', '解除の効力が生ずる日'],
      ...['料金', '最低利用期間内解除調定', '料金の減額', '保証の限定', '機能の制限', '附則'],
      ...['IIJ セキュアアクセスサービスにおける料金等', '最低利用期間内解除調定金', '料金の減額'],
    ]);
  });

  test.each(ARTICLES_2022_09_01)('$number is told in both languages', ({ title, summary }) => {
    expectBothLanguages(title);
    expectBothLanguages(summary);
  });
});
