import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TERMS = join(__dirname, '../../src/terms');
const README = readFileSync(join(TERMS, 'README.md'), 'utf8');

/** What states no clause of its own: the shapes that rules share. */
const SHARED = [
  'model/amount.ts',
  'model/apportion.ts',
  'model/calendar-of-dates.ts',
  'model/covered-intervals.ts',
  'model/no-change.ts',
  'model/turning-days.ts',
];

const rows = README.split('\n')
  .filter((line) => /^\| (?!Article|-)/.test(line))
  .map((line) => {
    const [article = '', japanese = '', english = '', file = '', test = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { article, japanese, english, file, test };
  });
const automated = rows.filter(({ file }) => !file.startsWith('—'));

function links(text: string): string[] {
  return [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
}

test('every link leads somewhere', () => {
  const targets = links(README);
  expect(targets.length).toBeGreaterThan(rows.length);
  expect(targets.filter((target) => !existsSync(join(TERMS, target)))).toEqual([]);
});

test('every article, the supplementary provision and every annex has a row', () => {
  const articles = rows.flatMap(({ article }) =>
    article.split(', ').map((part) => part.replace(/\(\d\)$/, '')),
  );
  const numbered = Array.from({ length: 16 }, (_, index) => String(index + 1));
  expect([...new Set(articles)]).toEqual([...numbered, '附則', 'Annex 1', 'Annex 2', 'Annex 3']);
});

test.each(rows)('$article, $english, is told in both languages', ({ japanese, english }) => {
  expect(japanese).toMatch(/[\p{Script=Katakana}\p{Script=Han}]/u);
  expect(english).toMatch(/^[A-Z].*\.$/);
});

test.each(automated)('$article is stated by $file, and $test is about it', (row) => {
  const [file = '', ...more] = links(row.file);
  expect(more).toEqual([]);
  const text = readFileSync(join(TERMS, file), 'utf8');
  const [number = ''] = /^\d+/.exec(row.article) ?? [];
  const isCited = number === '' ? text.includes(row.article) : citedArticles(text).includes(number);
  expect(isCited).toBe(true);

  const [tested = ''] = links(row.test);
  expect(readFileSync(join(TERMS, tested), 'utf8')).toContain(`/${file.replace(/\.ts$/, '')}'`);
});

test.each(rows.filter((row) => !automated.includes(row)))(
  '$article, $english, says why it is not automated',
  ({ file, test }) => {
    expect(file).toMatch(/^— \w+/);
    expect(test).toBe('—');
  },
);

test('every clause and every part of the model has a row', () => {
  const files = ['clauses', 'model'].flatMap((folder) =>
    readdirSync(join(TERMS, folder)).map((name) => `${folder}/${name}`),
  );
  expect(files).toContain('clauses/04-contract-limit.ts');
  const named = new Set([...automated.flatMap(({ file }) => links(file)), ...SHARED]);
  expect(files.filter((file) => !named.has(file))).toEqual([]);
});

/** Gives the numbers of the articles that comments cite: `Art. 3`, `art. 9(3)`, `Art. 3, 8, 11`, `art. 15 and 16`. */
function citedArticles(text: string): string[] {
  const citations = text.match(/\bart\. \d+(\(\d\))?((, | and )(art\. )?\d+(\(\d\))?)*/gi) ?? [];
  return citations.flatMap((citation) => citation.match(/(?<!\()\b\d+/g) ?? []);
}
