import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, codes, contract } from '../support/contracts';
import { earlyTermination, fieldsOf, settlementsOf } from '../support/reading';

const TODAY = '2024-04-08';
/** 2^53 - 1. */
const LARGEST = 9_007_199_254_740_991;
/** 50 × this is 9,007,199,254,740,950, which leaves 41 yen below the largest amount. */
const LARGEST_PER_ACCOUNT = 180_143_985_094_819;

/** Amounts of money are from 0 to 2^53 - 1 yen, and exact up to there. */
describe('the largest amounts', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  afterAll(() => app.stop());

  const accept = (contractId: string, fees: object, dryRun = true) =>
    app.mutate(OPERATOR, 'acceptApplication', {
      contractId,
      billingStartOn: '2024-04-20',
      privateBackboneConfirmed: true,
      dryRun,
      quotedFees: { initialFee: 0, basicFeePerAccount: 0, typeFee: 0, ...fees },
    });
  const outOfRange = (...path: string[]) => ({
    code: 'AMOUNT_OUT_OF_RANGE',
    path,
    details: { minimum: 0, maximum: LARGEST },
  });

  test('a type fee per account is multiplied, a flat one is not', async () => {
    const contractor = actingFor('C-1');
    await contract(app, contractor, { billingStartOn: TODAY });
    const remote = await apply(app, contractor, { serviceType: 'REMOTE_CONNECT' });
    const flat = await apply(app, contractor, { serviceType: 'PRIVATE_CONNECT' });
    const most = { basicFeePerAccount: LARGEST_PER_ACCOUNT };
    expect(codes(await accept(remote, most))).toEqual([]);
    expect((await accept(remote, { ...most, typeFee: 1 })).userErrors).toMatchObject([
      outOfRange('quotedFees'),
    ]);
    expect(codes(await accept(flat, { ...most, typeFee: 41 }))).toEqual([]);
    expect((await accept(flat, { ...most, typeFee: 42 })).userErrors).toMatchObject([
      outOfRange('quotedFees'),
    ]);
    expect(codes(await accept(flat, { typeFee: LARGEST }))).toEqual([]);
    expect((await accept(remote, { typeFee: LARGEST })).userErrors).toMatchObject([
      outOfRange('quotedFees'),
    ]);
  });

  test('are settled exactly', async () => {
    const contractor = actingFor('C-2');
    const id = await apply(app, contractor);
    const fees = { initialFee: LARGEST, basicFeePerAccount: LARGEST_PER_ACCOUNT };
    expect(codes(await accept(id, fees, false))).toEqual([]);
    const asked = 'monthlyFee { total } settlements(first: 1) { edges { node { amount } } }';
    expect(await fieldsOf(app, id, asked)).toEqual({
      monthlyFee: { total: 9_007_199_254_740_950 },
      settlements: { edges: [{ node: { amount: LARGEST } }] },
    });
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: id });
    // 9,007,199,254,740,950 × 11 ÷ 30 = 99,079,191,802,150,450 ÷ 30 = 3,302,639,726,738,348.33.
    expect(await settlementsOf(app, id)).toEqual([
      earlyTermination(3_302_639_726_738_348, '2024-05-08'),
    ]);
  });

  test('a negative quote is refused once, by its name', async () => {
    const id = await apply(app, actingFor('C-3'));
    for (const fee of ['initialFee', 'basicFeePerAccount', 'typeFee']) {
      expect((await accept(id, { [fee]: -1 })).userErrors).toMatchObject([
        outOfRange('quotedFees', fee),
      ]);
    }
  });

  test('neither a revision nor an account count goes beyond', async () => {
    const contractor = actingFor('C-4');
    const id = await contract(app, contractor, {
      billingStartOn: TODAY,
      quotedFees: { initialFee: 0, basicFeePerAccount: LARGEST_PER_ACCOUNT - 1, typeFee: 0 },
    });
    const revise = (fees: object) =>
      app.mutate(OPERATOR, 'reviseQuotedFees', { contractId: id, effectiveOn: TODAY, ...fees });
    expect((await revise({ typeFee: 2 })).userErrors).toMatchObject([
      { code: 'AMOUNT_OUT_OF_RANGE', details: { maximum: LARGEST } },
    ]);
    expect((await revise({ typeFee: -1 })).userErrors).toMatchObject([outOfRange('typeFee')]);
    const request = { contractId: id, accountCount: 51 };
    const refused = await app.mutate(contractor, 'requestAccountCountChange', request);
    expect(refused.userErrors).toMatchObject([outOfRange('accountCount')]);
    expect(codes(await revise({ typeFee: 1 }))).toEqual([]);
  });

  test.each([LARGEST + 1, 0.5, '1'])('%p is no amount of yen at all', async (initialFee) => {
    const id = await apply(app, actingFor(`C-5 ${initialFee}`));
    const { errors } = await app.ask(
      OPERATOR,
      'mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) { userErrors { code } } }',
      { input: { contractId: id, billingStartOn: TODAY, quotedFees: { initialFee } } },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
