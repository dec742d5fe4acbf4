import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const PICTURES = join(__dirname, '../../docs/pictures');
const LARGE = { width: 1120, height: 720 };
const PHONE = { width: 390, height: 780 };

export interface Reader {
  readonly role: 'operator' | 'contractor' | 'partner';
  readonly language: 'EN' | 'JA';
  readonly colours?: 'light' | 'dark';
  readonly onPhone?: boolean;
}

export type Visit = Awaited<ReturnType<typeof visitDesk>>;

/** What floats over the page, such as a tooltip, belongs to what it is opened from, wherever it stands in the tree. */
const PORTALS = {
  id: 'region',
  options: { regionMatcher: 'dialog, [role=dialog], [role=alertdialog], svg, [data-portal]' },
};

/** Opens the desk as a reader. What it asks of other servers, and what the browser complains of, is noted. */
export async function visitDesk(browser: Browser, address: string, reader: Reader) {
  const { role, language, colours = 'light', onPhone = false } = reader;
  const context = await browser.newContext({
    viewport: onPhone ? PHONE : LARGE,
    colorScheme: colours,
    locale: language === 'JA' ? 'ja-JP' : 'en-US',
    // A picture does not catch what fades in halfway.
    reducedMotion: 'reduce',
  });
  const outside: string[] = [];
  const complaints: string[] = [];
  await context.route('**', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${address}/`)) return route.continue();
    outside.push(url);
    return route.abort();
  });
  await context.addInitScript(`localStorage.setItem('desk-role', '"${role}"')`);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(address);

  return {
    page,
    outside,
    complaints,
    /** Goes to a screen by its address, and waits until nothing is on its way any more. */
    go: async (path: string): Promise<void> => {
      await page.goto(`${address}/#${path}`);
      await settled(page);
    },
    settled: () => settled(page),
    /** Gives what axe finds wrong with the page as it is, by rule and place. */
    violations: async (): Promise<string[]> => {
      await page.evaluate(axe.source);
      const run = `axe.configure(${JSON.stringify({ checks: [PORTALS] })});
        axe.run({ resultTypes: ['violations'] })`;
      const found = await page.evaluate<axe.AxeResults>(run);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
    },
    /** Keeps a picture of the page for the README, where the run is asked for pictures. */
    picture: async (name: string): Promise<void> => {
      if (process.env['PICTURES'] === undefined) return;
      mkdirSync(PICTURES, { recursive: true });
      await settled(page);
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
    close: () => context.close(),
  };
}

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const loading = '[aria-label="Loading"], [aria-label="読み込み中"]';
  await page.locator(`:root:not(:has(${loading}))`).waitFor({ state: 'attached' });
}

/** Chooses an option of a field. */
export async function choose(page: Page, field: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Gives what stands beside a field: its description, and what is wrong with it. */
export async function describedBy(page: Page, field: string): Promise<string> {
  const ids = await page.getByRole('textbox', { name: field }).getAttribute('aria-describedby');
  const texts = (ids ?? '').split(/\s+/).map((id) => page.locator(`[id="${id}"]`).innerText());
  return (await Promise.all(texts)).join(' ');
}
