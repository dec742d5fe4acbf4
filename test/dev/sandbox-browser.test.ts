import type { Page } from 'playwright-core';
import type { ReadyOperation } from '../../src/dev/sandbox/ready-operation';
import { describeInBrowser } from '../support/browser';
import { startPageServer } from './sandbox-server';

const MARKED = 'monaco.editor.getModelMarkers({})';

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
    // The editors are within reach of the test.
    await context.addInitScript(`let environment;
      Object.defineProperty(window, 'MonacoEnvironment', {
        get: () => environment,
        set: (given) => { environment = { ...given, globalAPI: true }; },
      });`);
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

  /** Waits in the page, whose policy lets no text be run as Playwright's own waiting does. */
  const until = (condition: string) =>
    page.evaluate(`new Promise((done) => {
      const look = () => (${condition} ? done() : setTimeout(look, 50));
      look();
    })`);

  /** Writes into an editor, by what it is for. */
  const write = (editor: 'operation' | 'variables', content: string) =>
    page.evaluate(`monaco.editor.getModels().find(({ uri }) => uri.path.includes('${editor}'))
      .setValue(${JSON.stringify(content)})`);

  /** Opens a ready operation, and waits until GraphiQL has read its name: it is what would be run. */
  async function open(title: string, operationName: string): Promise<void> {
    await page.getByRole('button', { name: title }).click();
    await page.getByRole('tablist').getByText(operationName, { exact: true }).waitFor();
  }

  it('runs the operation that it opens with, as an operator', async () => {
    expect(await page.getByLabel('Acting as').inputValue()).toBe('operator');
    expect(await runAndSee('"totalCount"')).toMatch(/"totalCount": \d+/);
  });

  it('underlines nothing in the ready operations and their variables but what is wrong', async () => {
    await until('globalThis.monaco?.editor.getModels().length > 2');
    const setup = await fetch(`${server.address}/page/setup`);
    const { operations } = (await setup.json()) as { operations: ReadyOperation[] };
    // All of them at once, each with names of its own for its variables; and one that is wrong in both.
    const queries = operations.map(({ query }, n) => query.replace(/\$(\w+)/g, `$$$1_${n}`));
    const values = operations.flatMap(({ variables }, n) =>
      Object.entries(variables).map(([name, value]) => [`${name}_${n}`, value] as const),
    );
    await write(
      'operation',
      [...queries, 'query Wrong($wrong: Int!) { nothing(of: $wrong) }'].join('\n'),
    );
    await write('variables', JSON.stringify({ ...Object.fromEntries(values), wrong: 'text' }));
    await until(`${MARKED}.some(({ resource }) => resource.path.includes('variables'))`);
    const marked = await page.evaluate<{ message: string }[]>(MARKED);
    expect(marked.map(({ message }) => message).sort()).toEqual([
      expect.stringMatching(/^Cannot query field "nothing"/),
      expect.stringMatching(/^Incorrect type/),
    ]);
  });

  it('keeps its tabs in sight, however many, beside the ways to the desk and the reference', async () => {
    await open('Terminations of this month', 'TerminationsOfAMonth');
    for (let more = 0; more < 9; more += 1) {
      await page.getByRole('button', { name: 'New tab' }).click();
    }
    const widths =
      'const { scrollWidth, clientWidth } = document.querySelector(".graphiql-tabs"); return scrollWidth - clientWidth';
    expect(await page.evaluate(`(() => { ${widths} })()`)).toBe(0);
    const hrefs = await page
      .locator('.elsewhere a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(['/', '/reference/index.html']);
    for (const href of hrefs) {
      const response = await fetch(`${server.address}${href ?? ''}`);
      // Read to its end: the server does not stop before.
      expect(await response.text()).toMatch(/^<!doctype html>/i);
    }
  });

  it('takes an application from the contractor to the company, each as itself', async () => {
    await open('Apply for a contract', 'ApplyForContract');
    expect(await page.getByLabel('Acting as').inputValue()).toBe('contractor');
    expect(await runAndSee('"APPLIED"')).toContain('"contractNumber": "SAS-00000001"');

    await open('Accept an application', 'AcceptApplication');
    expect(await page.getByLabel('Acting as').inputValue()).toBe('operator');
    const accepted = await runAndSee('"ACCEPTED"');
    expect(accepted).toContain('"billingStartOn": "2024-04-22"');
    expect(accepted).toContain('"total": 40000');

    await open('My contracts with their fees', 'MyContracts');
    expect(await runAndSee('"monthlyFee"')).toContain('"status": "APPLIED"');
  });
});
