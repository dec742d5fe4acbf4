import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, codes, contract } from '../support/contracts';
import { linesOf, netOf, statement, TOTALS } from '../support/statements';

const C1 = actingFor('C-1');

/** Art. 12: what do I owe for this month, and why. Fees are 40,000 yen a month. */
describe('statements', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-01-10');
  });
  afterAll(() => app.stop());

  const contractOn = (today: string, billingStartOn: string, contractor = C1, facts = {}) => {
    app.setToday(today);
    return contract(app, contractor, { billingStartOn, ...facts });
  };
  const done = async (mutation: string, input: Record<string, unknown>): Promise<string> => {
    const { entity, userErrors } = await app.mutate(OPERATOR, mutation, input);
    if (entity === null) throw new Error(JSON.stringify(userErrors));
    return entity.id;
  };

  test('of the month in which a contract begins, line by line', async () => {
    const id = await contractOn('2024-01-20', '2024-01-31');
    app.setToday('2024-02-01');
    // 40,000 × 1 ÷ 31 = 1,290.3.
    expect(await statement(app, id, '2024-01')).toEqual({
      month: '2024-01',
      provisional: false,
      charges: 101_290,
      credits: 0,
      netAmount: 101_290,
      netDirection: 'CHARGE',
      lines: [
        {
          label: 'Monthly fee (by days)',
          article: 'Annex 1',
          amount: 1_290,
          direction: 'CHARGE',
          from: '2024-01-31',
          to: '2024-01-31',
          days: 1,
          monthDays: 31,
          accountCount: 50,
          monthlyFee: 40_000,
          bookedIn: null,
          settlement: null,
        },
        {
          label: 'Initial fee',
          article: '12',
          amount: 100_000,
          direction: 'CHARGE',
          from: null,
          to: null,
          days: null,
          monthDays: null,
          accountCount: null,
          monthlyFee: null,
          bookedIn: null,
          settlement: { id: expect.any(String) as string, kind: 'INITIAL_FEE' },
        },
      ],
    });
    expect(await netOf(app, id, '2023-12', '2024-02', '2024-03')).toEqual({
      '2023-12': 0,
      '2024-02': 40_000,
      '2024-03': 40_000,
    });
  });

  test('of the months in which it ends, changes and is revised, leap day included', async () => {
    const id = await contractOn('2024-01-10', '2024-01-10', actingFor('C-2'));
    app.setToday('2024-02-10');
    const changeRequestId = await done('requestAccountCountChange', {
      contractId: id,
      accountCount: 60,
    });
    await done('acceptChangeRequest', {
      changeRequestId,
      effectiveOn: '2024-02-29',
      oneTimeFee: 700,
    });
    await done('reviseQuotedFees', { contractId: id, effectiveOn: '2024-03-16', typeFee: 501 });
    app.setToday('2024-03-20');
    // Notice of 03-20: the 30th day is 04-19.
    await done('giveTerminationNotice', { contractId: id });
    // 40,000 × 28 ÷ 29 = 38,620.7; 48,000 × 1 ÷ 29 = 1,655.2: together 40,275.9, no yen more.
    expect(await linesOf(app, id, '2024-02')).toEqual([
      ['Monthly fee (by days)', 38_620, null],
      ['Monthly fee (by days)', 1_655, null],
      ['One-time fee (change of the account count)', 700, null],
    ]);
    // 48,000 × 15 ÷ 31 = 23,225.8; 60 × 1,001 × 16 ÷ 31 = 30,998.7: together 54,224.5, a yen more.
    expect(await linesOf(app, id, '2024-03')).toEqual([
      ['Monthly fee (by days) (with 1 yen that the fractions add up to)', 23_226, null],
      ['Monthly fee (by days)', 30_998, null],
    ]);
    // 60,060 × 19 ÷ 30 = 38,038.
    expect(await netOf(app, id, '2024-04', '2024-05')).toEqual({ '2024-04': 38_038, '2024-05': 0 });
  });

  test('are provisional until the month has ended in Tokyo', async () => {
    const id = await contractOn('2024-02-01', '2024-02-01', actingFor('C-3'));
    const isProvisional = async () => (await statement(app, id, '2024-02')).provisional;
    // 2024-02-29 15:00 UTC is 2024-03-01 00:00 in Tokyo.
    app.setNow('2024-02-29T14:59:59Z');
    expect(await isProvisional()).toBe(true);
    app.setNow('2024-02-29T15:00:00Z');
    expect(await isProvisional()).toBe(false);
  });

  test('list a settlement in the month in which it is booked', async () => {
    const id = await contractOn('2024-01-10', '2024-01-10', actingFor('C-4'));
    app.setToday('2024-03-05');
    const fee = { contractId: id, amount: 3_000, label: 'Removal' };
    const settlementId = await done('recordOneTimeFee', { ...fee, arisesOn: '2024-02-10' });
    await done('recordOneTimeFee', { ...fee, arisesOn: '2024-03-04', label: 'Return' });
    app.setToday('2024-04-01');
    await done('reverseSettlement', { settlementId, reason: 'Mistaken' });
    app.setToday('2024-05-01');
    const booked = async (month: string) => (await linesOf(app, id, month)).slice(1);
    expect(await booked('2024-02')).toEqual([]);
    expect(await booked('2024-03')).toEqual([
      ['Removal', 3_000, null],
      ['Return', 3_000, null],
    ]);
    expect(await booked('2024-04')).toEqual([['Reversal: Removal', -3_000, null]]);
  });

  test('are for those who see the contract, and empty for an application', async () => {
    const contractor = actingFor('C-5');
    const id = await contractOn('2024-01-10', '2024-01-10', contractor);
    const asked = `query ($id: ID!) { contract(id: $id) { statement(month: "2024-01") { netAmount } } }`;
    // 40,000 × 22 ÷ 31 = 28,387.1.
    expect(await app.read(contractor, asked, { id })).toEqual({
      contract: { statement: { netAmount: 128_387 } },
    });
    expect(await app.read(actingFor('C-6'), asked, { id })).toEqual({ contract: null });
    const applied = await apply(app, contractor);
    expect(await statement(app, applied, '2024-01', contractor)).toMatchObject({
      lines: [],
      charges: 0,
      credits: 0,
      netAmount: 0,
      netDirection: 'CHARGE',
    });
  });

  const ofContractor = async (contractorId: string, month: string, caller = OPERATOR) => {
    const { _entities: found } = await app.read<{ _entities: { statement: unknown }[] }>(
      caller,
      `query ($representations: [_Any!]!, $month: YearMonth!) {
        _entities(representations: $representations) { ... on Contractor { statement(month: $month) {
          ${TOTALS} contracts { netAmount netDirection contract { id } } } } } }`,
      { representations: [{ __typename: 'Contractor', id: contractorId }], month },
    );
    return found[0]?.statement;
  };

  test("of a contractor are the sum of its contracts'", async () => {
    const contractor = actingFor('C-7');
    const first = await contractOn('2024-01-10', '2024-01-10', contractor);
    const second = await contractOn('2024-01-10', '2024-02-01', contractor);
    const third = await contractOn('2024-03-01', '2024-03-01', contractor);
    await apply(app, contractor, { serviceType: 'FIREWALL_TYPE_1' });
    app.setToday('2024-03-10');
    expect(await ofContractor('C-7', '2024-01', contractor)).toEqual({
      month: '2024-01',
      provisional: false,
      charges: 228_387,
      credits: 0,
      netAmount: 228_387,
      netDirection: 'CHARGE',
      contracts: [
        { netAmount: 128_387, netDirection: 'CHARGE', contract: { id: first } },
        { netAmount: 100_000, netDirection: 'CHARGE', contract: { id: second } },
      ],
    });
    expect(await ofContractor('C-7', '2024-03')).toMatchObject({
      provisional: true,
      charges: 220_000,
      contracts: [{}, {}, { netAmount: 140_000, contract: { id: third } }],
    });
    const nothing = { charges: 0, credits: 0, netAmount: 0, netDirection: 'CHARGE', contracts: [] };
    expect(await ofContractor('C-7', '2023-12')).toMatchObject(nothing);
    expect(await ofContractor('C-7', '2024-01', actingFor('C-8'))).toMatchObject(nothing);
  });

  test('of a contractor name a contract that has only something booked in the month', async () => {
    const contractor = actingFor('C-9');
    const id = await contractOn('2024-01-10', '2024-01-10', contractor);
    app.setToday('2024-04-10');
    // The contractor ended it on 01-31 under General Terms 28(2), as is found out in April.
    const end = { ground: 'GENERAL_TERMS_28_2', effectiveOn: '2024-01-31', note: 'Found out late' };
    await done('terminateContract', { contractId: id, ...end });
    app.setToday('2024-05-10');
    // February, March: 40,000 less each, booked in April, in which nothing is in force any more.
    expect(await ofContractor('C-9', '2024-02')).toMatchObject({
      netAmount: 40_000,
      contracts: [{ contract: { id }, netAmount: 40_000 }],
    });
    expect(await ofContractor('C-9', '2024-04')).toMatchObject({
      netAmount: 80_000,
      netDirection: 'CREDIT',
      contracts: [{ contract: { id }, netDirection: 'CREDIT' }],
    });
    expect(await ofContractor('C-9', '2024-05')).toMatchObject({ netAmount: 0, contracts: [] });
  });

  test('of a contractor leave out a contract that ended before its billing started', async () => {
    const contractor = actingFor('C-11');
    const id = await contractOn('2024-01-10', '2024-02-20', contractor);
    const end = { ground: 'GENERAL_TERMS_28_2', effectiveOn: '2024-02-10', note: '備考' };
    await done('terminateContract', { contractId: id, ...end });
    expect(await ofContractor('C-11', '2024-02')).toMatchObject({ netAmount: 0, contracts: [] });
  });

  test.each(['2024-13', '2024-1', '2024-01-01', '0000-12', 'January', 202401])(
    'of %p are refused: it is no month',
    async (month) => {
      const { errors } = await app.ask(
        OPERATOR,
        'query ($month: YearMonth!) { contract(id: "x") { statement(month: $month) { netAmount } } }',
        { month },
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    },
  );

  test('of the first and the last month that there is are empty', async () => {
    const id = await contractOn('2024-01-10', '2024-01-10', actingFor('C-10'));
    expect(await netOf(app, id, '0001-01', '9999-12')).toEqual({ '0001-01': 0, '9999-12': 40_000 });
  });

  test('that come to more than an amount can be say so', async () => {
    app.setToday('2024-03-01');
    const id = await contract(app, actingFor('C-11'), {
      billingStartOn: '2024-03-01',
      quotedFees: { initialFee: Number.MAX_SAFE_INTEGER, basicFeePerAccount: 1, typeFee: 0 },
    });
    const asked = `query ($id: ID!) { contract(id: $id) { id statement(month: "2024-03") { charges } } }`;
    const { errors } = await app.ask(OPERATOR, asked, { id });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toMatch(/2\^53 - 1 yen.*lines/);
    const { lines } = (
      await app.read<{ contract: { statement: { lines: unknown[] } } }>(
        OPERATOR,
        `query ($id: ID!) { contract(id: $id) { statement(month: "2024-03") { lines { amount } } } }`,
        { id },
      )
    ).contract.statement;
    expect(lines).toEqual([{ amount: 50 }, { amount: Number.MAX_SAFE_INTEGER }]);
  });

  test('of an end dated back keep the months that have ended, in the contract and its settlement', async () => {
    const id = await contractOn('2024-01-10', '2024-01-10', actingFor('C-12'));
    app.setToday('2024-03-15');
    const before = await netOf(app, id, '2024-01', '2024-02');
    const end = { ground: 'GENERAL_TERMS_28_3', effectiveOn: '2024-02-10', note: 'Found out late' };
    expect(
      codes(await app.mutate(OPERATOR, 'terminateContract', { contractId: id, ...end })),
    ).toEqual([]);
    expect(await netOf(app, id, '2024-01', '2024-02')).toEqual(before);
    // February: 40,000 × 10 ÷ 29 = 13,793.1 instead of 40,000. March has not ended: it has no fee at all.
    expect(await linesOf(app, id, '2024-02')).toEqual([
      ['Monthly fee (by days)', 13_793, null],
      ['Difference that is booked in 2024-03 as an adjustment', 26_207, '2024-03'],
    ]);
    expect(await linesOf(app, id, '2024-03')).toEqual([
      ['Adjustment of the monthly fee for 2024-02 (from 40,000 yen to 13,793 yen)', -26_207, null],
    ]);
  });
});
