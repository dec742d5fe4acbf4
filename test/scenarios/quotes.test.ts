import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, codes, QUOTED_FEES } from '../support/contracts';
import { fieldsOf } from '../support/reading';
import { settlementsOf } from '../support/settlements';

const TODAY = '2024-04-08';
const QUOTE = `quote { quotedOn validThrough
  fees { initialFee basicFeePerAccount typeFee typeFeeUnit effectiveOn } }`;
const FEES = `quotedFees { initialFee basicFeePerAccount typeFee } monthlyFee { total accountCount due }`;

/** Annex 1: the company shows an applicant the fees before they bind, and binds itself to them. */
describe('the quote of an application', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const quote = (contractId: string, input: object = {}) =>
    app.mutate(
      OPERATOR,
      'quoteApplication',
      { contractId, quotedFees: QUOTED_FEES, ...input },
      QUOTE,
    );
  const accept = (contractId: string, input: object = {}) =>
    app.mutate(OPERATOR, 'acceptApplication', {
      contractId,
      billingStartOn: '2024-05-01',
      ...input,
    });

  test('is seen by the applicant, with what it comes to, and then binds', async () => {
    const contractor = actingFor('C-1');
    const id = await apply(app, contractor);
    expect(await fieldsOf(app, id, `${QUOTE} ${FEES}`)).toEqual({
      quote: null,
      quotedFees: null,
      monthlyFee: null,
    });
    const shown = {
      quotedOn: TODAY,
      validThrough: '2024-04-30',
      fees: { ...QUOTED_FEES, typeFeeUnit: 'PER_ACCOUNT', effectiveOn: TODAY },
    };
    expect((await quote(id, { validThrough: '2024-04-30' })).entity).toEqual({ quote: shown });
    const asked = `query ($id: ID!) { contract(id: $id) { ${QUOTE} ${FEES}
      seventy: monthlyFee(accountCount: 70) { total accountCount due } } }`;
    // 50 × 800, and 70 × 800.
    expect(await app.read(contractor, asked, { id })).toEqual({
      contract: {
        quote: shown,
        quotedFees: null,
        monthlyFee: { total: 40_000, accountCount: 50, due: false },
        seventy: { total: 56_000, accountCount: 70, due: false },
      },
    });
    expect(await app.read(actingFor('C-2'), asked, { id })).toEqual({ contract: null });

    app.setToday('2024-04-30');
    expect(codes(await accept(id))).toEqual([]);
    expect(await fieldsOf(app, id, `${QUOTE} ${FEES}`)).toEqual({
      quote: null,
      quotedFees: QUOTED_FEES,
      monthlyFee: { total: 40_000, accountCount: 50, due: false },
    });
    expect(await settlementsOf(app, id)).toMatchObject([{ kind: 'INITIAL_FEE', amount: 100_000 }]);
  });

  test('is given again, or in part, and never differs', async () => {
    const id = await apply(app, actingFor('C-3'));
    await quote(id);
    const other = { ...QUOTED_FEES, initialFee: 99_999, typeFee: 301 };
    expect((await accept(id, { quotedFees: other })).userErrors).toMatchObject([
      {
        code: 'QUOTE_DIFFERS',
        path: ['quotedFees', 'initialFee'],
        article: '12',
        details: { fee: 'initialFee', quoted: 100_000, given: 99_999 },
      },
      {
        code: 'QUOTE_DIFFERS',
        path: ['quotedFees', 'typeFee'],
        article: '12',
        details: { fee: 'typeFee', quoted: 300, given: 301 },
      },
    ]);
    for (const quotedFees of [null, {}, { typeFee: 300 }, { typeFee: null }, QUOTED_FEES]) {
      expect(codes(await accept(id, { quotedFees, dryRun: true }))).toEqual([]);
    }
  });

  test('binds no longer when it has expired, and another one takes its place', async () => {
    const id = await apply(app, actingFor('C-4'));
    await quote(id, { validThrough: '2024-04-09' });
    // 2024-04-09 15:00 UTC is 2024-04-10 00:00 in Tokyo.
    app.setNow('2024-04-09T14:59:59Z');
    expect(codes(await accept(id, { dryRun: true }))).toEqual([]);
    app.setNow('2024-04-09T15:00:00Z');
    expect((await accept(id)).userErrors).toMatchObject([
      { code: 'QUOTE_EXPIRED', details: { validThrough: '2024-04-09' } },
    ]);
    // All that is wrong is told at once.
    const all = { billingStartOn: '2024-04-09', quotedFees: { typeFee: 0 } };
    expect(codes(await accept(id, all))).toEqual([
      ...['BEFORE_ACCEPTANCE', 'QUOTE_DIFFERS', 'QUOTE_EXPIRED'],
    ]);
    const anew = { ...QUOTED_FEES, typeFee: 200 };
    expect((await quote(id, { quotedFees: anew })).entity).toMatchObject({
      quote: { fees: { typeFee: 200 }, quotedOn: '2024-04-10', validThrough: null },
    });
    expect(codes(await accept(id))).toEqual([]);
    // 50 × (500 + 200).
    expect(await fieldsOf(app, id, 'monthlyFee { total }')).toEqual({
      monthlyFee: { total: 35_000 },
    });
  });

  test.each<[string, object, string[]]>([
    ['with a fee missing', { quotedFees: { initialFee: 0, typeFee: 0 } }, ['FEE_NOT_QUOTED']],
    ['with all of them missing', { quotedFees: {} }, Array<string>(3).fill('FEE_NOT_QUOTED')],
    [
      'with a negative fee',
      { quotedFees: { ...QUOTED_FEES, typeFee: -1 } },
      ['AMOUNT_OUT_OF_RANGE'],
    ],
    [
      'past 2^53 - 1 yen a month',
      { quotedFees: { ...QUOTED_FEES, typeFee: 180_143_985_094_820 } },
      ['AMOUNT_OUT_OF_RANGE'],
    ],
    ['that has expired already', { validThrough: '2024-04-07' }, ['DATE_IN_PAST']],
    ['beyond 2999', { validThrough: '3000-01-01' }, ['DATE_IN_FUTURE']],
    [
      'wrong in each respect',
      { quotedFees: { initialFee: -1 }, validThrough: '2024-04-07' },
      ['FEE_NOT_QUOTED', 'FEE_NOT_QUOTED', 'AMOUNT_OUT_OF_RANGE', 'DATE_IN_PAST'],
    ],
  ])('%s is refused', async (_, input, refusals) => {
    const id = await apply(app, actingFor('C-5'));
    expect(codes(await quote(id, input))).toEqual(refusals);
    expect(await fieldsOf(app, id, QUOTE)).toEqual({ quote: null });
    await app.mutate(OPERATOR, 'withdrawApplication', { contractId: id });
  });

  test('is for an application that waits, and for another quote', async () => {
    const id = await apply(app, actingFor('C-6'));
    expect(codes(await quote(id, { validThrough: TODAY }))).toEqual([]);
    expect(codes(await quote(id, { validThrough: TODAY }))).toEqual(['NO_CHANGE']);
    expect(codes(await quote(id))).toEqual([]);
    expect(codes(await quote(id))).toEqual(['NO_CHANGE']);
    await app.mutate(OPERATOR, 'rejectApplication', { contractId: id, reason: 'No capacity' });
    expect(codes(await quote(id, { validThrough: TODAY }))).toEqual(['INVALID_STATE']);
    const accepted = await apply(app, actingFor('C-6'));
    await accept(accepted, { quotedFees: QUOTED_FEES });
    expect(codes(await quote(accepted))).toEqual(['INVALID_STATE']);
  });

  test('of Private Connect has a flat type fee', async () => {
    const contractor = actingFor('C-7');
    await apply(app, contractor);
    const id = await apply(app, contractor, { serviceType: 'PRIVATE_CONNECT' });
    await quote(id);
    // 50 × 500 + 300.
    expect(await fieldsOf(app, id, `${QUOTE} monthlyFee { total }`)).toMatchObject({
      quote: { fees: { typeFeeUnit: 'FLAT' } },
      monthlyFee: { total: 25_300 },
    });
  });

  test('given and accepted at once leaves one or the other', async () => {
    const id = await apply(app, actingFor('C-8'));
    await quote(id);
    const anew = { ...QUOTED_FEES, initialFee: 1 };
    const [quoted, accepted] = await Promise.all([quote(id, { quotedFees: anew }), accept(id)]);
    const { initialFee } = (
      await fieldsOf<{ quotedFees: { initialFee: number } }>(app, id, 'quotedFees { initialFee }')
    ).quotedFees;
    expect(codes(accepted)).toEqual([]);
    expect([codes(quoted), initialFee]).toEqual(
      codes(quoted).length === 0 ? [[], 1] : [['INVALID_STATE'], 100_000],
    );
    expect(await settlementsOf(app, id)).toMatchObject([
      { kind: 'INITIAL_FEE', amount: initialFee },
    ]);
  });

  test('is an event of its own', async () => {
    const id = await apply(app, actingFor('C-9'));
    await quote(id, { validThrough: '2024-04-30' });
    const { history } = await fieldsOf<{ history: { edges: { node: unknown }[] } }>(
      ...([app, id, 'history { edges { node { type data } } }'] as const),
    );
    expect(history.edges.at(-1)).toMatchObject({
      node: {
        type: 'APPLICATION_QUOTED',
        data: {
          contract: { quote: { fees: QUOTED_FEES, quotedOn: TODAY, validThrough: '2024-04-30' } },
        },
      },
    });
  });
});

/** Annex 1: what another account count would cost. */
describe('the monthly fee of a count that is only thought of', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  afterAll(() => app.stop());

  test('is made of the quotes of the day', async () => {
    const id = await apply(app, actingFor('C-1'));
    await app.mutate(OPERATOR, 'acceptApplication', {
      contractId: id,
      billingStartOn: '2024-05-01',
      quotedFees: QUOTED_FEES,
    });
    await app.mutate(OPERATOR, 'reviseQuotedFees', {
      contractId: id,
      effectiveOn: '2024-06-01',
      typeFee: 400,
    });
    const at = (asOf: string, accountCount: number | null) =>
      app.ask<{ contract: { monthlyFee: unknown } | null }>(
        actingFor('C-1'),
        `query ($id: ID!, $asOf: Date, $accountCount: Int) { contract(id: $id) {
          monthlyFee(asOf: $asOf, accountCount: $accountCount) { basicFee typeFee total accountCount due } } }`,
        { id, asOf, accountCount },
      );
    const fee = async (asOf: string, accountCount: number | null) =>
      (await at(asOf, accountCount)).data?.contract?.monthlyFee;
    // 70 × 500 and 70 × 300; from 06-01 on 70 × 400.
    expect(await fee('2024-04-30', 70)).toEqual({
      basicFee: 35_000,
      typeFee: 21_000,
      total: 56_000,
      accountCount: 70,
      due: false,
    });
    expect(await fee('2024-05-01', 70)).toMatchObject({ total: 56_000, due: true });
    expect(await fee('2024-06-01', 70)).toMatchObject({ total: 63_000, due: true });
    expect(await fee('2024-06-01', null)).toMatchObject({ total: 45_000, accountCount: 50 });

    for (const [accountCount, message] of [
      [49, /"accountCount".*50 or more/],
      [0, /"accountCount".*50 or more/],
      [-1, /"accountCount".*50 or more/],
    ] as const) {
      const { errors } = await at('2024-05-01', accountCount);
      expect(errors).toMatchObject([
        {
          message: expect.stringMatching(message) as string,
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ]);
    }
    await app.mutate(OPERATOR, 'reviseQuotedFees', {
      contractId: id,
      effectiveOn: '2024-07-01',
      typeFee: 180_143_985_094_000,
    });
    // 51 × 180,143,985,094,000 is more than 2^53 - 1.
    const { errors } = await at('2024-07-01', 51);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
