import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, codes, contract } from '../support/contracts';
import { fieldsOf } from '../support/reading';
import { settlementsOf } from '../support/settlements';
import { linesOf, netOf } from '../support/statements';

const MONTHS = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'] as const;

/** Corrections: quotes that were never true are put right, and the months that have ended keep their totals. */
describe('corrected quotes', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-01-10');
  });
  afterAll(() => app.stop());

  /** 50 accounts at 40,000 yen a month from 2024-01-10 on, accepted on that day. */
  const contractOf = (contractorId: string, facts: { serviceType?: string } = {}) => {
    app.setToday('2024-01-10');
    return contract(app, actingFor(contractorId), { billingStartOn: '2024-01-10', ...facts });
  };
  const correct = (contractId: string, input: object) =>
    app.mutate(OPERATOR, 'correctQuotedFees', { contractId, reason: 'Misread offer', ...input });
  const sum = (totals: Record<string, number>) =>
    Object.values(totals).reduce((total, net) => total + net, 0);

  test('change no month that has ended, and all months add up to what is right', async () => {
    const id = await contractOf('C-1');
    // 40,000 × 22 ÷ 31 = 28,387.1 and the initial fee.
    const inMarch = { '2024-01': 128_387, '2024-02': 40_000 };
    expect(await netOf(app, id, '2024-01', '2024-02')).toEqual(inMarch);

    app.setToday('2024-03-10');
    expect(codes(await correct(id, { typeFee: 250 }))).toEqual([]);
    expect(await netOf(app, id, '2024-01', '2024-02')).toEqual(inMarch);
    // 50 × 750 = 37,500; × 22 ÷ 31 = 26,612.9.
    expect(await linesOf(app, id, '2024-01')).toEqual([
      ['Monthly fee (by days)', 26_612, null],
      ['Difference that is booked in 2024-03 as an adjustment', 1_775, '2024-03'],
      ['Initial fee', 100_000, null],
    ]);
    expect(await linesOf(app, id, '2024-03')).toEqual([
      ['Monthly fee', 37_500, null],
      ['Adjustment of ended months', -4_275, null],
    ]);

    app.setToday('2024-04-01');
    const inApril = { ...inMarch, '2024-03': 33_225 };
    expect(await netOf(app, id, '2024-01', '2024-02', '2024-03')).toEqual(inApril);
    // Wrong again: it is 280. 50 × 780 = 39,000; × 22 ÷ 31 = 27,677.4.
    expect(codes(await correct(id, { typeFee: 280 }))).toEqual([]);
    expect(await netOf(app, id, '2024-01', '2024-02', '2024-03')).toEqual(inApril);
    expect(await linesOf(app, id, '2024-02')).toEqual([
      ['Monthly fee', 39_000, null],
      ['Difference that is booked in 2024-03 as an adjustment', 2_500, '2024-03'],
      ['Difference that is booked in 2024-04 as an adjustment', -1_500, '2024-04'],
    ]);
    // 1,065 + 1,500 + 1,500 for the three months.
    expect(await linesOf(app, id, '2024-04')).toEqual([
      ['Monthly fee', 39_000, null],
      ['Adjustment of ended months', 4_065, null],
    ]);

    // The contractor ended it on 02-29, as is found out in June: no fee from March on.
    app.setToday('2024-06-20');
    const inJune = await netOf(app, id, ...MONTHS.slice(0, 5));
    await app.mutate(OPERATOR, 'terminateContract', {
      contractId: id,
      ground: 'GENERAL_TERMS_28_2',
      effectiveOn: '2024-02-29',
      note: 'Late',
    });
    expect(await netOf(app, id, ...MONTHS.slice(0, 5))).toEqual(inJune);
    // As if right from the first: 100,000 + 27,677 + 39,000.
    expect(sum(await netOf(app, id, ...MONTHS))).toBe(166_677);
    // And once more after its end: 250 it was. 100,000 + 26,612 + 37,500.
    app.setToday('2024-07-01');
    const inJuly = await netOf(app, id, ...MONTHS);
    expect(codes(await correct(id, { typeFee: 250 }))).toEqual([]);
    expect(await netOf(app, id, ...MONTHS)).toEqual(inJuly);
    expect(sum(await netOf(app, id, ...MONTHS, '2024-07'))).toBe(164_112);
  });

  test('are followed by what a revision left out', async () => {
    const id = await contractOf('C-2');
    app.setToday('2024-02-01');
    const revision = { contractId: id, effectiveOn: '2024-02-10' };
    await app.mutate(OPERATOR, 'reviseQuotedFees', { ...revision, basicFeePerAccount: 600 });
    app.setToday('2024-03-01');
    await correct(id, { typeFee: 100, basicFeePerAccount: 400 });
    const at = (asOf: string) =>
      `quotedFees(asOf: "${asOf}") { basicFeePerAccount typeFee effectiveOn }`;
    expect(await fieldsOf(app, id, `${at('2024-02-09')} then: ${at('2024-02-10')}`)).toEqual({
      quotedFees: { basicFeePerAccount: 400, typeFee: 100, effectiveOn: '2024-01-10' },
      then: { basicFeePerAccount: 600, typeFee: 100, effectiveOn: '2024-02-10' },
    });
    // February: 40,000 × 9 + 45,000 × 20 = 1,260,000 ÷ 29 = 43,448.3 as it was;
    // 25,000 × 9 + 35,000 × 20 = 925,000 ÷ 29 = 31,896.6 as it is.
    expect(await netOf(app, id, '2024-02')).toEqual({ '2024-02': 43_448 });
    const [, adjustment] = await settlementsOf(app, id);
    // January: 25,000 × 22 ÷ 31 = 17,741.9 instead of 28,387.
    expect(adjustment).toMatchObject({
      kind: 'ADJUSTMENT',
      direction: 'CREDIT',
      amount: 22_198,
      note: null,
      arisesOn: '2024-03-01',
      bookedOn: '2024-03-01',
      provisional: false,
      lines: [
        { amount: 10_646, month: '2024-01', article: '12' },
        { amount: 11_552, month: '2024-02', article: '12' },
      ],
    });
  });

  test('take the initial fee along, on the day of the correction', async () => {
    const id = await contractOf('C-3');
    app.setToday('2024-02-20');
    expect(codes(await correct(id, { initialFee: 80_000 }))).toEqual([]);
    expect(await settlementsOf(app, id)).toMatchObject([
      { kind: 'INITIAL_FEE', amount: 100_000, reversedBy: {}, bookedOn: '2024-01-10' },
      {
        kind: 'REVERSAL',
        amount: 100_000,
        arisesOn: '2024-02-20',
        note: null,
        lines: [
          { label: '再計算に伴う取消：初期費用', english: 'Reversal, settled anew: Initial fee' },
        ],
      },
      {
        kind: 'INITIAL_FEE',
        amount: 80_000,
        reversedBy: null,
        arisesOn: '2024-01-10',
        bookedOn: '2024-02-20',
      },
    ]);
    expect(await netOf(app, id, '2024-01', '2024-02')).toEqual({
      '2024-01': 128_387,
      '2024-02': 20_000,
    });
    // To nothing, and from nothing.
    await correct(id, { initialFee: 0 });
    await correct(id, { initialFee: 1 });
    const kinds = (await settlementsOf(app, id)).slice(3).map(({ kind, amount }) => [kind, amount]);
    expect(kinds).toEqual([
      ['REVERSAL', 80_000],
      ['INITIAL_FEE', 1],
    ]);
  });

  test('leave an initial fee waived that the company has reversed', async () => {
    const id = await contractOf('C-4');
    const [initialFee] = await settlementsOf(app, id);
    await app.mutate(OPERATOR, 'reverseSettlement', {
      settlementId: initialFee?.id,
      reason: 'Goodwill',
    });
    expect(codes(await correct(id, { initialFee: 80_000 }))).toEqual([]);
    expect(await settlementsOf(app, id)).toHaveLength(2);
  });

  test('settle the end within the minimum term anew', async () => {
    const id = await contractOf('C-5');
    app.setToday('2024-01-20');
    // The term ends on 02-09, 31 days; 10 are left. 40,000 × 10 ÷ 31 = 12,903.
    await app.mutate(OPERATOR, 'terminateContract', {
      contractId: id,
      ground: 'COMPANY',
      effectiveOn: '2024-01-30',
      note: 'Breach',
    });
    app.setToday('2024-03-01');
    await correct(id, { basicFeePerAccount: 501 });
    // 40,050 × 10 ÷ 31 = 12,919.4. January: 40,050 × 21 ÷ 31 = 27,130.6 instead of 27,096.8.
    const made = (await settlementsOf(app, id)).map(({ kind, amount, bookedOn }) => [
      kind,
      amount,
      bookedOn,
    ]);
    expect(made.slice(1)).toEqual([
      ['EARLY_TERMINATION', 12_903, '2024-01-30'],
      ['REVERSAL', 12_903, '2024-03-01'],
      ['EARLY_TERMINATION', 12_919, '2024-03-01'],
      ['ADJUSTMENT', 34, '2024-03-01'],
    ]);
    expect(await netOf(app, id, '2024-01', '2024-02', '2024-03')).toEqual({
      // 100,000 + 27,096 + 12,903; − 12,903 + 12,919 + 34.
      '2024-01': 139_999,
      '2024-02': 0,
      '2024-03': 50,
    });
  });

  test('that make one month up for another are an adjustment of 0 yen', async () => {
    app.setToday('2024-01-01');
    const contractor = actingFor('C-6');
    await contract(app, contractor, { billingStartOn: '2024-01-01' });
    const id = await contract(app, contractor, {
      serviceType: 'PRIVATE_CONNECT',
      billingStartOn: '2024-01-01',
      quotedFees: { initialFee: 0, basicFeePerAccount: 300, typeFee: 5_000 },
    });
    const { entity } = await app.mutate(OPERATOR, 'requestAccountCountChange', {
      contractId: id,
      accountCount: 70,
    });
    await app.mutate(OPERATOR, 'acceptChangeRequest', {
      changeRequestId: entity?.id,
      effectiveOn: '2024-02-01',
    });
    app.setToday('2024-03-01');
    // January: 50 × 300 + 5,000 → 50 × 310 + 4,400, 100 less. February: 70 × 10 − 600, 100 more.
    await correct(id, { basicFeePerAccount: 310, typeFee: 4_400 });
    expect(await settlementsOf(app, id)).toMatchObject([
      {
        kind: 'ADJUSTMENT',
        direction: 'CHARGE',
        amount: 0,
        lines: [
          { amount: -100, month: '2024-01' },
          { amount: 100, month: '2024-02' },
        ],
      },
    ]);
    expect(await netOf(app, id, '2024-01', '2024-02', '2024-03')).toEqual({
      '2024-01': 20_000,
      '2024-02': 26_000,
      '2024-03': 26_100,
    });
  });

  test('cannot be undone by reversing their adjustment', async () => {
    const id = await contractOf('C-7');
    app.setToday('2024-03-01');
    await correct(id, { typeFee: 0 });
    const adjustment = (await settlementsOf(app, id)).find(({ kind }) => kind === 'ADJUSTMENT');
    const reversing = { settlementId: adjustment?.id, reason: 'Goodwill' };
    expect((await app.mutate(OPERATOR, 'reverseSettlement', reversing)).userErrors).toMatchObject([
      { code: 'INVALID_STATE', details: { subject: 'settlement', status: 'ADJUSTMENT' } },
    ]);
  });

  test.each<[string, object, string[]]>([
    ['nothing', {}, ['NO_CHANGE']],
    ['what is on record', { typeFee: 300 }, ['NO_CHANGE']],
    ['a negative fee', { typeFee: -1 }, ['AMOUNT_OUT_OF_RANGE']],
    ['two of them', { typeFee: -1, initialFee: -1 }, Array<string>(2).fill('AMOUNT_OUT_OF_RANGE')],
    ['past 2^53 - 1 yen a month', { typeFee: 180_143_985_094_820 }, ['AMOUNT_OUT_OF_RANGE']],
    // Within it for each month, but not for the two that have ended together.
    ['past 2^53 - 1 yen in all', { typeFee: 170_000_000_000_000 }, ['AMOUNT_OUT_OF_RANGE']],
  ])('to %s are refused', async (what, input, refusals) => {
    const id = await contractOf(`C-8 ${what}`);
    app.setToday('2024-03-01');
    expect(codes(await correct(id, input))).toEqual(refusals);
    expect(await settlementsOf(app, id)).toHaveLength(1);
  });

  test('are for what has been accepted', async () => {
    app.setToday('2024-03-01');
    const id = await apply(app, actingFor('C-9'));
    await app.mutate(OPERATOR, 'quoteApplication', {
      contractId: id,
      quotedFees: { initialFee: 0, basicFeePerAccount: 1, typeFee: 1 },
    });
    expect(codes(await correct(id, { typeFee: 2 }))).toEqual(['INVALID_STATE']);
  });

  test('are tried without a trace, and made once of two at once', async () => {
    const id = await contractOf('C-10');
    app.setToday('2024-03-01');
    const settled = 'settlements { edges { node { kind amount } } } version';
    const tried = await app.mutate(
      ...([
        OPERATOR,
        'correctQuotedFees',
        { contractId: id, reason: 'Try', typeFee: 0, dryRun: true },
        settled,
      ] as const),
    );
    // January 28,387 → 17,741; February 40,000 → 25,000.
    expect(tried.entity).toMatchObject({
      settlements: { edges: [{}, { node: { kind: 'ADJUSTMENT', amount: 25_646 } }] },
    });
    expect(await settlementsOf(app, id)).toHaveLength(1);
    const { version: expectedVersion } = await fieldsOf<{ version: number }>(app, id, 'version');
    const both = await Promise.all([
      correct(id, { typeFee: 0, expectedVersion }),
      correct(id, { typeFee: 1, expectedVersion }),
    ]);
    expect(both.flatMap(codes)).toEqual(['VERSION_CONFLICT']);
    expect(await settlementsOf(app, id)).toHaveLength(2);
    expect(await netOf(app, id, '2024-02')).toEqual({ '2024-02': 40_000 });
  });

  test('are an event with its reason', async () => {
    const id = await contractOf('C-11');
    await correct(id, { typeFee: 250 });
    const { history } = await fieldsOf<{ history: { edges: { node: unknown }[] } }>(
      ...([app, id, 'history { edges { node { type data } } }'] as const),
    );
    expect(history.edges.at(-1)).toMatchObject({
      node: {
        type: 'QUOTED_FEES_CORRECTED',
        data: { reason: 'Misread offer', contract: { quotedFees: { typeFee: 250 } } },
      },
    });
  });
});
