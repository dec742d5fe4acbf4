import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** What a README is made of, in its order, whatever its language: headings, rows of tables, code and links. */
function partsOf(file: string) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found);
  const prose = text.replace(/```[^]*?```/g, '');
  return {
    code: all(/```[^]*?```/g),
    headings: [...prose.matchAll(/^#+/gm)].map(([level]) => level),
    rows: [...prose.matchAll(/^\| +([^|]*?) +\|/gm)].map(
      ([, first = '']) => /`[^`]+`|<[^>]+>/.exec(first)?.[0] ?? '',
    ),
    links: [...prose.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link),
  };
}

describe('the README', () => {
  const english = partsOf('README.md');
  const japanese = partsOf('README.ja.md');

  it('says in Japanese what it says in English: sections, tables and code', () => {
    expect(japanese.headings).toEqual(english.headings);
    expect(japanese.rows).toEqual(english.rows);
    expect(japanese.code).toEqual(english.code);
    const inLanguage = (link: string) => link.replace('.ja', '').replace('-ja', '');
    expect(new Set(japanese.links.map(inLanguage))).toEqual(new Set(english.links.map(inLanguage)));
  });

  it('has every npm command in its table', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [table = ''] = /## Commands[^]*?\n## /.exec(text) ?? [];
    const named = [...table.matchAll(/`([^`]+)`/g)].map(([, code = '']) =>
      code.replace(/^npm (run )?(-s )?/, '').replace(/ -- .*/, ''),
    );
    expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
  });
});
