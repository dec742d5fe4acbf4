import type { Browser } from 'playwright-core';
import { DESCRIPTIONS, MUTATIONS } from '../../examples/desk/src/act/forms';
import { fillDemo } from '../../tools/demo/fill';
import { startPageServer } from '../dev/sandbox-server';
import { describeInBrowser } from '../support/browser';
import { createOperator } from './desk-operator';
import { choose, describedBy, type Reader, type Visit, visitDesk } from './desk-visit';

const TODAY = '2026-11-25';
const TWO_ROUNDS = 50;
const SCREENS = ['/', '/contracts', '/calendar', '/figures', '/act', '/act/acceptApplication'];

describeInBrowser('the desk in a browser', (browser: () => Browser) => {
  let server: Awaited<ReturnType<typeof startPageServer>>;
  const visits: Visit[] = [];

  beforeAll(async () => {
    server = await startPageServer(TODAY);
    const options = { today: TODAY, contracts: TWO_ROUNDS, append: false };
    await fillDemo(server.databaseUrl, options, () => undefined);
  });
  afterAll(() => server.stop());

  const visit = async (reader: Reader): Promise<Visit> => {
    const opened = await visitDesk(browser(), server.address, reader);
    visits.push(opened);
    return opened;
  };

  /** Nothing is asked of any other server, and the browser has nothing to complain of. */
  afterEach(async () => {
    for (const { outside, complaints, close } of visits.splice(0)) {
      await close();
      expect(outside).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });

  it('takes an operator through a day: what waits, an acceptance, the life of a contract', async () => {
    const { page, settled, picture, violations } = await visit({
      role: 'operator',
      language: 'EN',
    });
    await settled();
    await picture('desk-today');
    await page.getByRole('button', { name: /^Applications/ }).click();
    const waiting = page.getByRole('region', { name: 'Applications' });
    const own = waiting.getByRole('row', { name: /Web Gateway.* C-1001/ });
    await own.waitFor();
    expect(await violations()).toEqual([]);
    await own.getByRole('link', { name: 'Accept application' }).click();

    const happens = page.getByRole('region', { name: 'What would happen' });
    await happens.getByText('Still to be filled in: Billing start.').waitFor();
    const start = page.getByRole('textbox', { name: 'Billing start' });
    await start.fill('2026-11-01');
    await page.getByRole('textbox', { name: 'Initial fee' }).fill('100000');
    await page.getByRole('textbox', { name: 'Type fee' }).fill('300');
    await happens.getByText('It would be refused, for 2 reasons.').waitFor();
    expect(await describedBy(page, 'Billing start')).toMatch(/2026-11-25.*Art\. /s);
    expect(await describedBy(page, 'Basic fee per account')).toMatch(/Annex 1/);
    expect(await violations()).toEqual([]);

    await start.fill('2026-12-01');
    await page.getByRole('textbox', { name: 'Basic fee per account' }).fill('500');
    await happens.getByText('accepted (billing not started)').waitFor();
    await happens.getByText('¥100,000').first().waitFor();
    await page.keyboard.press('Escape');
    await picture('desk-act');
    await page.getByRole('button', { name: 'Accept application' }).click();
    const done = page.getByRole('status').filter({ hasText: 'Done' });
    await done.getByRole('link', { name: /^SAS-/ }).click();

    await page.getByRole('group', { name: 'Its life' }).waitFor();
    await page.getByText('accepted (billing not started)').waitFor();
    await page.getByRole('img', { name: /^In force · 2026-12-01/ }).focus();
    await page.keyboard.press('Tab');
    const told = page.getByRole('tooltip', {
      name: /^Minimum term · 2026-12-01 – 2026-12-31 · Art\. 3/,
    });
    await told.waitFor();
    await page.getByRole('tab', { name: 'Settlements' }).click();
    await page.getByText('initial fee').first().waitFor();
  });

  it('shows the life of a contract: options, account counts, an outage, a claim, a notice', async () => {
    const { act, contractOf } = createOperator(server.address);
    const contractId = await contractOf('C-1007');
    const option = { contractId, kind: 'DEDICATED_IP_ADDRESS' };
    const { id: optionServiceId } = await act('applyForOption', 'optionService', option);
    await act('acceptOption', 'optionService', { optionServiceId, initialFee: 20_000 });
    await act('giveTerminationNotice', 'contract', { contractId, requestedOn: '2027-01-20' });

    const { page, go, picture } = await visit({ role: 'operator', language: 'EN' });
    await go('/contracts?search=C-1007');
    await page.getByRole('link', { name: /^SAS-/ }).click();
    for (const name of [
      /^100 accounts · .* · Art\. 5/,
      /^200 accounts · .* · Art\. 8/,
      /^Dedicated IP address option: active · .* · Art\. 9/,
      /^notice by the contractor · 2026-11-25 – 2027-01-20 · Art\. 11/,
      /^Outage: \d+ h, .* · Art\. 14/,
      /^filed .* · Art\. 14/,
      /^one-time fee ¥30,000 · .* · Art\. 12/,
    ]) {
      await page.getByRole('img', { name }).first().waitFor();
    }
    await page.getByRole('row', { name: /^Monthly fee Annex 1/ }).waitFor();
    await picture('desk-contract');
  });

  it('asks for more contracts as one scrolls', async () => {
    const { page, go } = await visit({ role: 'operator', language: 'EN' });
    const cursors: unknown[] = [];
    page.on('request', (request) => {
      const { variables } = (request.postDataJSON() ?? {}) as Partial<Sent>;
      if (variables?.orderBy !== undefined) cursors.push(variables.after ?? null);
    });
    await go('/contracts');
    const numbers = page.getByRole('link', { name: /^SAS-/ });
    await numbers.first().waitFor();
    await page.mouse.move(500, 500);
    await page.mouse.wheel(0, 10_000);
    await numbers.nth(TWO_ROUNDS - 1).waitFor();
    expect(cursors).toEqual([null, expect.any(String)]);
    expect(new Set(await numbers.allInnerTexts()).size).toBe(TWO_ROUNDS);
  });

  it('takes a contractor through a day in Japanese: an application, a notice, its acknowledgement', async () => {
    const { page, go, picture } = await visit({ role: 'contractor', language: 'JA' });
    await go('/act/applyForContract');
    await choose(page, '契約者', 'C-1001');
    await choose(page, '種類', 'Web ゲートウェイ');
    const accounts = page.getByRole('textbox', { name: '契約アカウント数' });
    await accounts.fill('20');
    await page.getByText('この内容は受け付けられません（理由 1 件）。').waitFor();
    expect(await describedBy(page, '契約アカウント数')).toMatch(/50 以上.*第 5 条/);
    await accounts.fill('60');
    const happens = page.getByRole('region', { name: 'この内容で起きること' });
    await happens.getByText('申込中').waitFor();
    await page.getByRole('button', { name: '契約の申込' }).click();
    await page.getByRole('status').getByRole('link', { name: /^SAS-/ }).click();
    await page.getByText('申込中').waitFor();

    await go('/contracts?status=ACCEPTED');
    await page.getByRole('link', { name: /^SAS-/ }).click();
    await page.getByRole('button', { name: '手続' }).click();
    await page.getByRole('menuitem', { name: '解約の通知' }).click();
    await page.getByRole('textbox', { name: '契約者の指定日' }).fill('2026-12-05');
    await happens.getByText('後の日に繰下げ').waitFor();
    await happens.getByText('最低利用期間内解除調定金').first().waitFor();
    await page.keyboard.press('Escape');
    await picture('desk-act-ja');
    await page.getByRole('button', { name: '解約の通知' }).click();
    await page.getByRole('link', { name: '通知受領書' }).click();
    const letter = page.getByRole('article');
    await letter.getByText('2026').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await letter.isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '印刷' }).isVisible()).toBe(false);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
  });

  it('shows a partner the contracts of its two contractors, and no other, on a phone', async () => {
    const { page, go, settled, picture } = await visit({
      role: 'partner',
      language: 'JA',
      onPhone: true,
    });
    await page.getByRole('button', { name: 'メニュー' }).click();
    await page.getByRole('link', { name: '契約', exact: true }).press('Enter');
    await settled();
    // Today's tables, which the page comes from, have links to contracts, too.
    await page.getByRole('searchbox', { name: '検索' }).waitFor();
    const owners = page.locator('tbody td:nth-child(3)');
    await owners.first().waitFor();
    const contractors = await owners.allInnerTexts();
    expect([...new Set(contractors)].sort()).toEqual(['C-1001', 'C-1002']);
    await page.getByRole('searchbox', { name: '検索' }).fill('C-1002');
    await page.getByText('5 件').waitFor();
    await go('/contracts/SAS-00000001');
    await page.getByText('この契約は存在しないか、閲覧できません。').waitFor();
    await go('/');
    await page.getByRole('button', { name: /^契約の申込/ }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await picture('desk-phone');
  });

  it('keeps what was typed when the server is away, and does the same act once', async () => {
    const { page, go, complaints } = await visit({ role: 'operator', language: 'EN' });
    const keys: unknown[] = [];
    let isAway = true;
    await page.route('**/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() as Sent;
      const { input } = variables;
      if (input?.idempotencyKey === undefined) return route.continue();
      keys.push(input.idempotencyKey);
      // The first time the act is done, and its answer is lost.
      if (isAway) await route.fetch();
      return isAway ? route.abort() : route.continue();
    });
    await go('/act/recordOneTimeFee');
    await choose(page, 'Contract', /^SAS-00000001/);
    await page.getByRole('textbox', { name: 'Amount' }).fill('12000');
    await page.getByRole('textbox', { name: 'Arises on' }).fill('2026-11-20');
    await page.getByRole('textbox', { name: 'Label' }).fill('On-site work');
    await page.getByRole('button', { name: 'Record one time fee' }).click();
    await page.getByText('What you typed is kept').first().waitFor();
    expect(await page.getByRole('textbox', { name: 'Label' }).inputValue()).toBe('On-site work');
    complaints.length = 0;

    isAway = false;
    await page.getByRole('button', { name: 'Record one time fee' }).click();
    await page.getByRole('status').filter({ hasText: 'Done' }).waitFor();
    expect(keys).toEqual([keys[0], keys[0]]);
    await page.getByRole('link', { name: 'SAS-00000001' }).click();
    await page.getByRole('tab', { name: 'Settlements' }).click();
    expect(await page.getByText('On-site work').count()).toBe(1);
  });

  it('keeps what was typed when the contract has changed meanwhile', async () => {
    const { act, contractOf } = createOperator(server.address);
    const contractId = await contractOf('C-1022');
    const { page, go } = await visit({ role: 'operator', language: 'EN' });
    await go(`/act/requestAccountCountChange?id=${contractId}`);
    const accounts = page.getByRole('textbox', { name: 'Account count' });
    await accounts.fill('321');
    const happens = page.getByRole('region', { name: 'What would happen' });
    await happens.getByText('321').waitFor();
    await act('declareUsageConditions', 'contract', { contractId, operatingPolicyDecided: true });
    await page.getByRole('button', { name: 'Request account count change' }).click();
    await page.getByText('It has changed meanwhile').waitFor();
    expect(await accounts.inputValue()).toBe('321');
    await happens.getByText('321').waitFor();
    await page.getByRole('button', { name: 'Request account count change' }).click();
    await page.getByRole('status').filter({ hasText: 'Done' }).waitFor();
  });

  it('opens the form of every mutation', async () => {
    const { page } = await visit({ role: 'operator', language: 'JA' });
    for (const mutation of MUTATIONS) {
      await page.goto(`${server.address}/#/act/${mutation}`);
      const { title } = DESCRIPTIONS[mutation];
      await page.getByRole('heading', { level: 1, name: title.JA, exact: true }).waitFor();
      await page.getByRole('button', { name: title.JA, exact: true }).waitFor();
    }
  });

  it.each([
    { role: 'operator', language: 'EN', colours: 'light' },
    { role: 'operator', language: 'JA', colours: 'dark' },
    { role: 'contractor', language: 'JA', colours: 'light', onPhone: true },
    { role: 'partner', language: 'EN', colours: 'dark', onPhone: true },
  ] as const)('has nothing that axe objects to: $role, $language, $colours', async (reader) => {
    const { page, go, violations } = await visit(reader);
    const found: Record<string, string[]> = {};
    for (const screen of 'onPhone' in reader ? ['/', '/contracts'] : SCREENS) {
      await go(screen);
      found[screen] = await violations();
    }
    await go('/contracts');
    await page.getByRole('link', { name: /^SAS-/ }).first().click();
    await page.getByRole('tab').first().waitFor();
    found['contract'] = await violations();
    await page.getByRole('tab').nth(1).click();
    found['settlements'] = await violations();
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])));
  });
});

interface Sent {
  readonly variables: {
    readonly input?: { readonly idempotencyKey?: string };
    readonly after?: string | null;
    readonly orderBy?: string;
  };
}
