import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { codes, contract } from '../support/contracts';
import { settlementsOf } from '../support/settlements';

const REQUEST = 'id accountCount requestedOn effectiveOn status oneTimeFee version';

/** Art. 8 and 12: the account count of a contract changes, on request, from a day on. */
describe('changes of the account count', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-04-01');
  });
  afterAll(() => app.stop());

  /** A contract of 50 accounts at 50 × (500 + 300) = 40,000 yen a month, from 2024-04-01. */
  function contractOf(caller: TestCaller): Promise<string> {
    app.setToday('2024-04-01');
    return contract(app, caller, { billingStartOn: '2024-04-01' });
  }

  async function request(
    caller: TestCaller,
    contractId: string,
    accountCount: number,
    effectiveOn?: string,
  ): Promise<string> {
    const input = { contractId, accountCount, effectiveOn };
    const { entity } = await app.mutate(caller, 'requestAccountCountChange', input);
    return entity?.id ?? '';
  }

  const acceptRequest = (changeRequestId: string, terms: object = {}) =>
    app.mutate(OPERATOR, 'acceptChangeRequest', { changeRequestId, ...terms }, REQUEST);

  /** Gives the account count and the monthly fee of some days. */
  async function onDays(caller: TestCaller, id: string, ...days: string[]) {
    const fields = days.map(
      (day, index) =>
        `c${index}: accountCount(asOf: "${day}") f${index}: monthlyFee(asOf: "${day}") { total accountCount }`,
    );
    const { contract: found } = await app.read<{
      contract: Record<string, number & { total: number; accountCount: number }>;
    }>(caller, `query ($id: ID!) { contract(id: $id) { ${fields.join(' ')} } }`, { id });
    return days.map((_day, index) => {
      const fee = found[`f${index}`];
      expect(fee?.accountCount).toBe(found[`c${index}`]);
      return [found[`c${index}`], fee?.total];
    });
  }

  test('takes effect on the day of acceptance where no day is named, with a one-time fee', async () => {
    const caller = actingFor('C-1');
    const contractId = await contractOf(caller);
    app.setToday('2024-04-10');
    const asked = { contractId, accountCount: 80 };
    const { entity } = await app.mutate(caller, 'requestAccountCountChange', asked, REQUEST);
    expect(entity).toMatchObject({
      accountCount: 80,
      requestedOn: '2024-04-10',
      effectiveOn: null,
      status: 'REQUESTED',
      oneTimeFee: null,
    });
    const id = entity?.id ?? '';
    expect(await onDays(caller, contractId, '2024-04-10', '2099-01-01')).toEqual([
      [50, 40_000],
      [50, 40_000],
    ]);

    app.setToday('2024-04-12');
    expect((await acceptRequest(id, { oneTimeFee: 5_000 })).entity).toMatchObject({
      effectiveOn: '2024-04-12',
      status: 'ACCEPTED',
      oneTimeFee: 5_000,
      version: 2,
    });
    // 80 × 800 = 64,000; the days before are as they were.
    expect(
      await onDays(caller, contractId, '2000-01-01', '2024-04-11', '2024-04-12', '2099-01-01'),
    ).toEqual([
      [50, 40_000],
      [50, 40_000],
      [80, 64_000],
      [80, 64_000],
    ]);
    const [, fee] = await settlementsOf(app, contractId);
    expect(fee).toMatchObject({
      kind: 'ONE_TIME_FEE',
      direction: 'CHARGE',
      amount: 5_000,
      arisesOn: '2024-04-12',
      provisional: false,
      lines: [{ amount: 5_000, article: '12' }],
      changeRequest: { id },
    });
  });

  test('takes effect on the day requested, the day accepted, or today where that has passed', async () => {
    const caller = actingFor('C-2');
    const contractId = await contractOf(caller);
    app.setToday('2024-04-20');
    const inJune = await request(caller, contractId, 120, '2024-06-01');
    expect((await acceptRequest(inJune)).entity).toMatchObject({
      effectiveOn: '2024-06-01',
      oneTimeFee: null,
    });
    const inMay = await request(caller, contractId, 60, '2024-05-10');
    expect((await acceptRequest(inMay, { effectiveOn: '2024-05-15' })).entity).toMatchObject({
      effectiveOn: '2024-05-15',
    });
    const passed = await request(caller, contractId, 70, '2024-05-01');
    app.setToday('2024-05-03');
    expect(codes(await acceptRequest(passed, { effectiveOn: '2024-05-02' }))).toEqual([
      'BEFORE_ACCEPTANCE',
    ]);
    expect((await acceptRequest(passed)).entity).toMatchObject({ effectiveOn: '2024-05-03' });
    // 70 × 800 = 56,000; 60 × 800 = 48,000; 120 × 800 = 96,000.
    const days = ['2024-05-02', '2024-05-03', '2024-05-14', '2024-05-15', '2024-05-31'];
    expect(await onDays(caller, contractId, ...days, '2024-06-01')).toEqual([
      [50, 40_000],
      [70, 56_000],
      [70, 56_000],
      [60, 48_000],
      [60, 48_000],
      [120, 96_000],
    ]);
    // No fee was named, so none is due.
    expect(await settlementsOf(app, contractId)).toHaveLength(1);
  });

  test('goes down to 50, and no further', async () => {
    const caller = actingFor('C-3');
    const contractId = await contractOf(caller);
    await acceptRequest(await request(caller, contractId, 51));
    expect(await onDays(caller, contractId, '2024-04-01')).toEqual([[51, 40_800]]);
    await acceptRequest(await request(caller, contractId, 50));
    expect(await onDays(caller, contractId, '2024-04-01')).toEqual([[50, 40_000]]);
    const tooFew = { contractId, accountCount: 49, effectiveOn: '2024-03-31' };
    const refused = await app.mutate(caller, 'requestAccountCountChange', tooFew);
    expect(codes(refused)).toEqual(['ACCOUNT_COUNT_BELOW_MINIMUM', 'DATE_IN_PAST']);
    const same = { contractId, accountCount: 50 };
    expect(codes(await app.mutate(caller, 'requestAccountCountChange', same))).toEqual([
      'NO_CHANGE',
    ]);
  });

  test('is not made by a request that is rejected or withdrawn, and is decided once', async () => {
    const caller = actingFor('C-4');
    const contractId = await contractOf(caller);
    const rejected = await request(caller, contractId, 90);
    const withdrawn = await request(caller, contractId, 95);
    const reject = { changeRequestId: rejected, reason: '設備の都合' };
    expect(
      (await app.mutate(OPERATOR, 'rejectChangeRequest', reject, REQUEST)).entity,
    ).toMatchObject({ status: 'REJECTED', effectiveOn: null });
    const withdraw = { changeRequestId: withdrawn };
    expect(codes(await app.mutate(actingFor('C-5'), 'withdrawChangeRequest', withdraw))).toEqual([
      'NOT_FOUND',
    ]);
    expect(
      (await app.mutate(caller, 'withdrawChangeRequest', withdraw, REQUEST)).entity,
    ).toMatchObject({ status: 'WITHDRAWN' });
    for (const changeRequestId of [rejected, withdrawn]) {
      expect(codes(await acceptRequest(changeRequestId))).toEqual(['INVALID_STATE']);
      const again = await app.mutate(caller, 'withdrawChangeRequest', { changeRequestId });
      expect(codes(again)).toEqual(['INVALID_STATE']);
    }
    expect(await onDays(caller, contractId, '2099-01-01')).toEqual([[50, 40_000]]);
    const { contract: found } = await app.read(
      caller,
      `query ($id: ID!) { contract(id: $id) { version changeRequests { id status } } }`,
      { id: contractId },
    );
    // Application, acceptance, two requests and two decisions.
    expect(found).toEqual({
      version: 6,
      changeRequests: [
        { id: rejected, status: 'REJECTED' },
        { id: withdrawn, status: 'WITHDRAWN' },
      ],
    });
  });

  test('is the one accepted last, of two for one day', async () => {
    const caller = actingFor('C-6');
    const contractId = await contractOf(caller);
    const first = await request(caller, contractId, 100, '2024-07-01');
    const second = await request(caller, contractId, 200, '2024-07-01');
    await acceptRequest(second);
    await acceptRequest(first);
    expect(await onDays(caller, contractId, '2024-06-30', '2024-07-01')).toEqual([
      [50, 40_000],
      [100, 80_000],
    ]);
  });
});
