import { LABELS } from '../../../src/terms/wording/labels';
import type { Bilingual } from '../../../src/terms/wording/language';
import { FEE_NAMES, SERVICE_TITLE } from '../../../src/terms/wording/names';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：]/u;

function expectBothLanguages({ ja, en }: Bilingual): void {
  expect(ja).toMatch(JAPANESE);
  expect(en).toMatch(/[A-Za-z]/);
  expect(en).not.toMatch(JAPANESE);
}

test('the names of fees and the title of the terms are in both languages', () => {
  [...Object.values(FEE_NAMES), SERVICE_TITLE].forEach(expectBothLanguages);
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
