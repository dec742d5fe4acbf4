import {
  dateInWords,
  enumerated,
  inLanguage,
  momentInWords,
  quoted,
  spaced,
  yenInWords,
} from '../../../src/terms/wording/language';

const text = { ja: '契約', en: 'contract' };

test('a text is given in the language asked for', () => {
  expect([inLanguage(text, 'JA'), inLanguage(text, 'EN')]).toEqual(['契約', 'contract']);
});

test('a date is written without leading zeros in Japanese', () => {
  expect(dateInWords('2024-05-08')).toEqual({ ja: '2024年5月8日', en: '2024-05-08' });
  expect(momentInWords('2024-05-08')).toEqual(dateInWords('2024-05-08'));
});

test('an instant is written with its date and time in Tokyo', () => {
  // In UTC it is the day before.
  expect(momentInWords('2024-05-07T15:05:00.000Z')).toEqual({
    ja: '2024年5月8日 00:05:00',
    en: '2024-05-08 00:05:00 Tokyo time',
  });
  expect(momentInWords('2024-05-07T14:59:59.999Z').ja).toBe('2024年5月7日 23:59:59.999');
});

test('an amount is grouped', () => {
  expect(yenInWords(1_234_567)).toEqual({ ja: '1,234,567 円', en: '1,234,567 yen' });
});

test('texts are quoted and enumerated', () => {
  expect(enumerated([text, text].map(quoted))).toEqual({
    ja: '「契約」、「契約」',
    en: '“contract”, “contract”',
  });
  expect(enumerated([])).toEqual({ ja: '', en: '' });
});

test('a space stands between a letter or digit and kana', () => {
  expect(spaced('ファイアウォール：タイプ 1')).toBe('ファイアウォール：タイプ 1 ');
  expect(spaced('Web ゲートウェイ')).toBe('Web ゲートウェイ');
});
