import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, codes, contract } from '../support/contracts';
import { fieldsOf } from '../support/reading';

const TODAY = '2024-04-08';
const FEES = 'quotedFees { basicFeePerAccount typeFee effectiveOn } monthlyFee { total }';

/** Art. 12 and Annex 1: fees are quoted to each contractor, and are dated. */
describe('the fees of a contract', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const revise = (contractId: string, effectiveOn: string, fees: object) =>
    app.mutate(OPERATOR, 'reviseQuotedFees', { contractId, effectiveOn, ...fees });

  test('are none before acceptance', async () => {
    const contractor = actingFor('C-1');
    const waiting = await apply(app, contractor);
    const rejected = await apply(app, contractor);
    await app.mutate(OPERATOR, 'rejectApplication', { contractId: rejected, reason: 'Credit' });
    for (const id of [waiting, rejected]) {
      expect(await fieldsOf(app, id, FEES)).toEqual({ quotedFees: null, monthlyFee: null });
    }
    expect(codes(await revise(waiting, '2024-05-01', { typeFee: 1 }))).toEqual(['INVALID_STATE']);
  });

  test('once accepted, are known on every day', async () => {
    const contractor = actingFor('C-2');
    const id = await contract(app, contractor, { billingStartOn: '2024-04-20' });
    await app.mutate(contractor, 'giveTerminationNotice', {
      contractId: id,
      requestedOn: '2024-07-31',
    });
    await revise(id, '2024-06-01', { basicFeePerAccount: 600 });
    await revise(id, '2024-07-31', { typeFee: 400 });
    for (const [day, basicFeePerAccount, typeFee, effectiveOn, total] of [
      ['2020-01-01', 500, 300, '2024-04-20', 40_000], // before billing those of its start
      ['2024-04-20', 500, 300, '2024-04-20', 40_000],
      ['2024-05-31', 500, 300, '2024-04-20', 40_000],
      ['2024-06-01', 600, 300, '2024-06-01', 45_000], // 50 × (600 + 300)
      ['2024-07-31', 600, 400, '2024-07-31', 50_000], // 50 × (600 + 400)
      ['2030-01-01', 600, 400, '2024-07-31', 50_000], // after its end the last
    ] as const) {
      const asked = FEES.replaceAll(' {', `(asOf: "${day}") {`);
      expect(await fieldsOf(app, id, asked)).toEqual({
        quotedFees: { basicFeePerAccount, typeFee, effectiveOn },
        monthlyFee: { total },
      });
    }
  });

  test('are revised from today on, for days through the last; of two for one day the later counts', async () => {
    const contractor = actingFor('C-3');
    const id = await contract(app, contractor, { billingStartOn: TODAY });
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: id });
    app.setToday('2024-04-20');
    for (const [day, code] of [
      ['2024-04-19', 'DATE_IN_PAST'],
      ['2024-05-09', 'AFTER_TERMINATION'],
    ] as const) {
      expect(codes(await revise(id, day, { typeFee: 400 }))).toEqual([code]);
    }
    expect(codes(await revise(id, '2024-04-20', {}))).toEqual(['NO_CHANGE']);
    const asQuoted = { basicFeePerAccount: 500, typeFee: 300 };
    expect(codes(await revise(id, '2024-04-20', asQuoted))).toEqual(['NO_CHANGE']);
    await revise(id, '2024-05-01', { typeFee: 400 });
    await revise(id, '2024-05-01', { typeFee: 0 });
    const asked =
      'a: monthlyFee(asOf: "2024-04-30") { total } b: monthlyFee(asOf: "2024-05-01") { total }';
    // 50 × (500 + 300) = 40,000; 50 × (500 + 0) = 25,000.
    expect(await fieldsOf(app, id, asked)).toEqual({ a: { total: 40_000 }, b: { total: 25_000 } });
    app.setToday('2024-05-09');
    expect(codes(await revise(id, '2024-05-09', { typeFee: 1 }))).toEqual(['INVALID_STATE']);
  });

  test.each([
    ['WEB_GATEWAY', 'PER_ACCOUNT', 15_000],
    ['FIREWALL_TYPE_1', 'PER_ACCOUNT', 15_000],
    ['FIREWALL_TYPE_2', 'PER_ACCOUNT', 15_000],
    ['REMOTE_CONNECT', 'PER_ACCOUNT', 15_000],
    ['PRIVATE_CONNECT', 'FLAT', 300],
  ])('of %s have a type fee that is %s', async (serviceType, typeFeeUnit, typeFee) => {
    const contractor = actingFor(`C-4 ${serviceType}`);
    await contract(app, contractor, { billingStartOn: TODAY });
    const id = await contract(app, contractor, { serviceType, billingStartOn: TODAY });
    const asked =
      'quotedFees { typeFee typeFeeUnit } monthlyFee { basicFee typeFee total accountCount article }';
    // 50 × 500 = 25,000, and 50 × 300 = 15,000 or 300.
    expect(await fieldsOf(app, id, asked)).toEqual({
      quotedFees: { typeFee: 300, typeFeeUnit },
      monthlyFee: {
        basicFee: 25_000,
        typeFee,
        total: 25_000 + typeFee,
        accountCount: 50,
        article: 'Annex 1',
      },
    });
  });

  test('are each quoted on acceptance: a missing one is never 0, and 0 is a quote', async () => {
    const contractor = actingFor('C-5');
    const id = await apply(app, contractor);
    const accept = (quotedFees?: object) =>
      app.mutate(
        OPERATOR,
        'acceptApplication',
        { contractId: id, billingStartOn: TODAY, ...(quotedFees && { quotedFees }) },
        'monthlyFee { total } settlements { totalCount }',
      );
    const notQuoted = (fee: string) => ({
      code: 'FEE_NOT_QUOTED',
      path: ['quotedFees', fee],
      article: 'Annex 1',
      details: { fee },
    });
    const none = ['initialFee', 'basicFeePerAccount', 'typeFee'].map(notQuoted);
    expect((await accept()).userErrors).toMatchObject(none);
    expect((await accept({})).userErrors).toMatchObject(none);
    expect((await accept({ initialFee: null, basicFeePerAccount: 0 })).userErrors).toMatchObject([
      ...['initialFee', 'typeFee'].map(notQuoted),
    ]);
    // A settlement of 0 yen is not made.
    const { entity } = await accept({ initialFee: 0, basicFeePerAccount: 0, typeFee: 0 });
    expect(entity).toEqual({ monthlyFee: { total: 0 }, settlements: { totalCount: 0 } });
  });
});
