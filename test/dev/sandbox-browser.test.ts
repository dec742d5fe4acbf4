import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { startPageServer } from './sandbox-server';

describeInBrowser('the page in a browser', (browser) => {
  let server: Awaited<ReturnType<typeof startPageServer>>;
  let page: Page;
  const outside: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startPageServer('2024-04-08');
  });
  afterAll(() => server.stop());

  beforeEach(async () => {
    const context = await browser().newContext();
    // Workers too: what is not of this server is noted, and never leaves.
    await context.route('**', (route) => {
      const url = route.request().url();
      if (url.startsWith(`${server.address}/`)) return route.continue();
      outside.push(url);
      return route.abort();
    });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(`${server.address}/graphiql`);
  });

  /** Nothing is asked of any other server, and no policy of its own is broken. */
  afterEach(async () => {
    await page.context().close();
    expect(outside.splice(0)).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });

  const answer = () => page.locator('.graphiql-response');

  /** Runs what is in the editor, and waits for an answer that holds a text. */
  async function runAndSee(expected: string): Promise<string> {
    await page.getByRole('button', { name: 'Execute query' }).click();
    await answer().getByText(expected).first().waitFor();
    // The editor writes spaces that do not break.
    return (await answer().innerText()).replaceAll('\u00a0', ' ');
  }

  /** Opens a ready operation, and waits until GraphiQL has read its name: it is what would be run. */
  async function open(title: string, operationName: string): Promise<void> {
    await page.getByRole('button', { name: title }).click();
    await page.getByRole('tablist').getByText(operationName, { exact: true }).waitFor();
  }

  it('runs the operation that it opens with, as an operator', async () => {
    expect(await page.getByLabel('Acting as').inputValue()).toBe('operator');
    expect(await runAndSee('"totalCount"')).toMatch(/"totalCount": \d+/);
  });

  it('takes an application from the contractor to the company, each as itself', async () => {
    await open('Apply for a contract', 'Apply');
    expect(await page.getByLabel('Acting as').inputValue()).toBe('contractor');
    expect(await runAndSee('"APPLIED"')).toContain('"contractNumber": "SAS-00000001"');

    await open('Accept an application (dry run)', 'AcceptAnApplication');
    expect(await page.getByLabel('Acting as').inputValue()).toBe('operator');
    const accepted = await runAndSee('"ACCEPTED"');
    expect(accepted).toContain('"billingStartOn": "2024-04-22"');
    expect(accepted).toContain('"total": 40000');

    await open('My contracts with their fees', 'MyContracts');
    expect(await runAndSee('"monthlyFee"')).toContain('"status": "APPLIED"');
  });
});
