import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startPageServer } from './sandbox-server';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isMissing = !existsSync(CHROMIUM);
if (isMissing && process.env['CI'] === undefined) {
  console.warn(`The page is not tested: there is no ${CHROMIUM} (apt-get install chromium).`);
}
const inBrowser = isMissing && process.env['CI'] === undefined ? describe.skip : describe;

inBrowser('the page in a browser', () => {
  let server: Awaited<ReturnType<typeof startPageServer>>;
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startPageServer('2024-04-08');
    // Each launch has an empty profile of its own.
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    const context = await browser.newContext();
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
    await page.goto(server.address);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
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
    expect(await runAndSee('"totalCount"')).toContain('"totalCount": 0');
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

  it('asks nothing of any other server, and breaks no policy of its own', () => {
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
