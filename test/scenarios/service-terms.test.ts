import { actingFor, startApp, type TestApp } from '../support/app';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Names of texts by their language: `ja` and `en`, or longer ones that begin with them. */
type Texts = Readonly<Record<string, unknown>>;

/** The edition of the terms, as clients read it. */
describe('the terms of service', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-04-01');
  });
  afterAll(() => app.stop());

  const read = (on: string | null) =>
    app.read<{ serviceTerms: Texts & Record<string, Texts[]> }>(
      actingFor('C-1'),
      `query ($on: Date) { serviceTerms(on: $on) { edition ja: title en: title(language: EN)
        noticeDays contractsPerServiceType accountCountMinimum minimumTermMonths
        outageHoursMinimum claimWindowMonths reductionDivisor
        serviceTypes { serviceType ja: name en: name(language: EN) items requiresOneOf typeFeeUnit }
        options { kind ja: name en: name(language: EN) monthlyFee }
        articles { number jaTitle: title enTitle: title(language: EN)
          jaSummary: summary enSummary: summary(language: EN) } } }`,
      { on },
    );

  test('are none before the first edition', async () => {
    expect(await read('2022-08-31')).toEqual({ serviceTerms: null });
  });

  test.each(['2022-09-01', null])('hold the numbers of the articles, on %s', async (on) => {
    const base = ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'];
    const { serviceTerms } = await read(on);
    expect(serviceTerms).toMatchObject({
      edition: '2022-09-01',
      noticeDays: 30,
      contractsPerServiceType: 3,
      accountCountMinimum: 50,
      minimumTermMonths: 1,
      outageHoursMinimum: 24,
      claimWindowMonths: 3,
      reductionDivisor: 30,
      options: [{ kind: 'DEDICATED_IP_ADDRESS', monthlyFee: 0 }],
      serviceTypes: [
        ...base.map((serviceType) => ({
          serviceType,
          items: [],
          requiresOneOf: [],
          typeFeeUnit: 'PER_ACCOUNT',
        })),
        {
          serviceType: 'PRIVATE_CONNECT',
          items: ['PRIVATE_CONNECT_1GBPS'],
          requiresOneOf: base,
          typeFeeUnit: 'FLAT',
        },
        {
          serviceType: 'REMOTE_CONNECT',
          items: ['REMOTE_CONNECT_TYPE_A'],
          requiresOneOf: base,
          typeFeeUnit: 'PER_ACCOUNT',
        },
      ],
    });
  });

  test('say each article in Japanese and in English', async () => {
    const { serviceTerms } = await read(null);
    const { articles = [], serviceTypes = [], options = [] } = serviceTerms;
    const numbers = Array.from({ length: 16 }, (_, index) => String(index + 1));
    expect(articles.map(({ number }) => number)).toEqual([
      ...[...numbers, 'Supplementary', 'Annex 1', 'Annex 2', 'Annex 3'],
    ]);
    for (const texts of [serviceTerms, ...articles, ...serviceTypes, ...options]) {
      const named = (language: string) =>
        Object.entries(texts).filter(([name]) => name.startsWith(language));
      expect(named('ja')).not.toEqual([]);
      expect(named('ja')).toHaveLength(named('en').length);
      for (const [, text] of named('ja')) expect(text).toMatch(JAPANESE);
      for (const [, text] of named('en'))
        expect(text).toMatch(/^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,}$/u);
    }
  });

  test('say each paragraph, by the number that errors cite', async () => {
    const { serviceTerms } = await app.read<{
      serviceTerms: { articles: { number: string; paragraphs: Texts[] }[] };
    }>(
      actingFor('C-1'),
      `{ serviceTerms { articles { number paragraphs {
        number ja: summary en: summary(language: EN) } } } }`,
    );
    const article = (asked: string) =>
      serviceTerms.articles.find(({ number }) => number === asked)?.paragraphs;
    expect(article('4')?.at(2)).toEqual({
      number: '4(3)',
      ja: '当社は、契約数の上限を超える利用の申込を承諾しないものとします。',
      en: 'The company does not accept an application above the limit.',
    });
    expect(article('5')).toEqual([]);
  });

  test('give the values of the API the names that people read', async () => {
    const { ja, en } = await app.read<Record<'ja' | 'en', Texts[]>>(
      actingFor('C-1'),
      `{ ja: contractLabels { ...label } en: contractLabels(language: EN) { ...label } }
       fragment label on ContractLabel { enum value label }`,
    );
    const of = { enum: 'OptionStatus', value: 'UNDER_NOTICE' };
    expect(ja).toContainEqual({ ...of, label: '利用の停止の効力発生前' });
    expect(en).toContainEqual({ ...of, label: 'under notice to stop' });
  });
});
