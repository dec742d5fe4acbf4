import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES_2022_09_01 } from '../../../src/terms/wording/articles';
import type { Bilingual } from '../../../src/terms/wording/language';

const SOURCE = join(__dirname, '../../../src');
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

const paragraphs = ARTICLES_2022_09_01.flatMap((article) => article.paragraphs);
const numbers = [...ARTICLES_2022_09_01, ...paragraphs].map(({ number }) => number);

function expectBothLanguages({ ja, en }: Bilingual): void {
  expect(ja).toMatch(JAPANESE);
  expect(en).toMatch(/[A-Za-z]/);
  expect(en).not.toMatch(JAPANESE);
}

test('the articles are all there, in order', () => {
  const numbered = Array.from({ length: 16 }, (_, index) => String(index + 1));
  expect(ARTICLES_2022_09_01.map(({ number }) => number)).toEqual([
    ...numbered,
    'Supplementary',
    'Annex 1',
    'Annex 2',
    'Annex 3',
  ]);
});

test('the articles have the headings of the terms', () => {
  expect(ARTICLES_2022_09_01.map(({ title }) => title.ja)).toEqual([
    ...['種類', '品目', '最低利用期間', '契約の単位', '契約アカウント数', '利用資格', '利用条件'],
    ...['契約内容の変更', 'オプションサービス', 'ソフトウェアの利用', '解除の効力が生ずる日'],
    ...['料金', '最低利用期間内解除調定', '料金の減額', '保証の限定', '機能の制限', '附則'],
    ...['IIJ セキュアアクセスサービスにおける料金等', '最低利用期間内解除調定金', '料金の減額'],
  ]);
});

test('the paragraphs are those of the terms, in order', () => {
  expect(
    ARTICLES_2022_09_01.map(({ number, paragraphs: own }) => [number, own.length]).filter(
      ([, count]) => count !== 0,
    ),
  ).toEqual([
    ['4', 3],
    ['7', 3],
    ['9', 3],
    ['10', 2],
    ['15', 2],
    ['16', 2],
    ['Annex 1', 2],
  ]);
  for (const article of ARTICLES_2022_09_01) {
    expect(article.paragraphs.map(({ number }) => number)).toEqual(
      article.paragraphs.map((_, index) => `${article.number}(${index + 1})`),
    );
  }
});

test.each([...ARTICLES_2022_09_01, ...paragraphs])(
  '$number is told in both languages',
  ({ summary }) => expectBothLanguages(summary),
);

test.each(ARTICLES_2022_09_01)('the heading of $number is in both languages', ({ title }) =>
  expectBothLanguages(title),
);

test('every article that a refusal or a line cites is one of them', () => {
  const cited = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(SOURCE, name), 'utf8'))
    .flatMap((text) => [...text.matchAll(/\barticle(?:: | = )'([^']+)'/g)])
    .map(([, article = '']) => article);
  expect(cited).toEqual(expect.arrayContaining(['4(3)', 'Annex 2', 'Supplementary']));
  expect(cited.filter((article) => !numbers.includes(article))).toEqual([]);
});
