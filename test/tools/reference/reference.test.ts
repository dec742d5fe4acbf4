import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../../..');
const REFERENCE = join(ROOT, 'docs/reference');

describe('the reference of the API', () => {
  let fresh: string;
  beforeAll(async () => {
    fresh = await mkdtemp(join(tmpdir(), 'reference-'));
    const main = join(ROOT, 'tools/reference/main.ts');
    await promisify(execFile)(process.execPath, ['--import', 'tsx', main, fresh], { cwd: ROOT });
  });
  afterAll(() => rm(fresh, { recursive: true }));

  it.each(['contract-states.svg', 'index.html', 'types.svg'])(
    'has a %s as `npm run docs` writes it',
    async (name) => {
      const [kept, made] = await Promise.all(
        [REFERENCE, fresh].map((folder) => readFile(join(folder, name), 'utf8')),
      );
      // Not compared by Jest: it would print the whole file.
      expect(kept === made).toBe(true);
    },
  );

  it('holds nothing else', async () => {
    expect((await readdir(REFERENCE)).sort()).toEqual((await readdir(fresh)).sort());
  });

  it('loads nothing from anywhere else', async () => {
    const page = await readFile(join(fresh, 'index.html'), 'utf8');
    const loaded = [...page.matchAll(/<(?:img|script|link)[^>]* (?:src|href)="([^"]*)"/g)];
    expect(loaded.map(([, url]) => url)).toEqual(['contract-states.svg', 'types.svg']);
    expect(page).not.toMatch(/@import|url\(\s*['"]?(https?:)?\/\//);
  });
});
