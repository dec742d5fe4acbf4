import type { Page } from 'playwright-core';
import { readTypeDefs } from '../../../src/graphql/schema';
import { apiSchemaOf } from '../../../tools/api-schema/api-schema';
import { referencePage } from '../../../tools/reference/page';
import { describeInBrowser } from '../../support/browser';

describeInBrowser('the reference in a browser', (browser) => {
  const html = referencePage(apiSchemaOf(readTypeDefs()));

  async function open(width: number): Promise<Page> {
    const context = await browser().newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.setContent(html);
    return page;
  }
  const shown = (page: Page, places: string): Promise<string[]> =>
    page.locator(`${places} >> visible=true`).allInnerTexts();

  it.each([320, 390, 768, 1280, 2560])('fits a screen %i wide', async (width) => {
    const page = await open(width);
    const widths = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
    expect(widths).toEqual([width, width]);
    await page.context().close();
  });

  it('shows what is searched for, by any word of it in either language', async () => {
    const page = await open(1280);
    const all = await shown(page, 'section h3');
    await page.getByLabel('Search').fill('dedicated 専用 ip');
    const found = await shown(page, 'section h3');
    expect(found).toContain('OptionKind');
    expect(found.length).toBeLessThan(all.length / 4);
    expect(await shown(page, 'nav a')).toEqual(found);
    await page.getByLabel('Search').fill('no such word');
    expect(await shown(page, 'section h3, h2, nav a, nav summary')).toEqual([]);
    expect(await shown(page, '.nothing')).toEqual(['Nothing found.']);
    await page.getByLabel('Search').fill('');
    expect(await shown(page, 'section h3')).toEqual(all);
    await page.context().close();
  });
});
