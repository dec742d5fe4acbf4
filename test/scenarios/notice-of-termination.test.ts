import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { codes, contract } from '../support/contracts';
import {
  earlyTermination,
  fieldsOf,
  reversal,
  settlementsOf,
  statusesOn,
} from '../support/reading';

const ARRIVAL = '2024-04-08';
const GATEWAY = { billingStartOn: '2024-04-08' };

/**
 * Art. 11: a notice takes effect on the later of the 30th day after its arrival and the day named. The
 * day of arrival is not counted: 04-09 is the first day, 04-30 the 22nd, 05-08 the 30th.
 */
describe('a notice of termination', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(ARRIVAL);
  });
  beforeEach(() => app.setToday(ARRIVAL));
  afterAll(() => app.stop());

  const NOTICE =
    'terminationNotice { ground arrivedOn requestedOn effectiveOn movedFromRequested }';
  const give = (caller: TestCaller, input: object) =>
    app.mutate<{ terminationNotice: object }>(
      caller,
      'giveTerminationNotice',
      { ...input },
      `id ${NOTICE}`,
    );

  test.each([
    ['no day', null, '2024-05-08', false],
    ['an earlier day', '2024-04-15', '2024-05-08', true],
    ['the 29th day', '2024-05-07', '2024-05-08', true],
    ['exactly the 30th day', '2024-05-08', '2024-05-08', false],
    ['the 31st day', '2024-05-09', '2024-05-09', false],
    ['a later day', '2024-12-31', '2024-12-31', false],
    ['a day long past', '2020-01-01', '2024-05-08', true],
  ])('that names %s', async (named, requestedOn, effectiveOn, movedFromRequested) => {
    const contractor = actingFor(`C-1 ${named}`);
    const contractId = await contract(app, contractor, GATEWAY);
    const { entity, userErrors } = await give(contractor, { contractId, requestedOn });
    expect(userErrors).toEqual([]);
    expect(entity?.terminationNotice).toEqual({
      ground: 'CONTRACTOR_NOTICE',
      arrivedOn: ARRIVAL,
      requestedOn,
      effectiveOn,
      movedFromRequested,
    });
  });

  test.each([
    ['2024-01-30', '2024-02-29'], // a leap year
    ['2023-01-30', '2023-03-01'],
    ['2024-01-31', '2024-03-01'],
    ['2023-12-02', '2024-01-01'], // no roll over the holiday
    ['2024-04-05', '2024-05-05'], // a Sunday
  ])('that arrives on %s takes effect on %s', async (arrivedOn, effectiveOn) => {
    const contractor = actingFor(`C-2 ${arrivedOn}`);
    app.setToday(arrivedOn);
    const contractId = await contract(app, contractor, { billingStartOn: arrivedOn });
    const { entity } = await give(contractor, { contractId });
    expect(entity?.terminationNotice).toMatchObject({ arrivedOn, effectiveOn });
  });

  test('keeps the contract in force to the end of its effective date', async () => {
    const contractor = actingFor('C-3');
    const contractId = await contract(app, contractor, { billingStartOn: '2024-04-09' });
    app.setToday('2024-04-10');
    await give(contractor, { contractId });
    const days = ['2024-04-08', '2024-04-09', '2024-04-10', '2024-05-10', '2024-05-11'];
    expect(await statusesOn(app, contractId, days)).toEqual([
      ...['ACCEPTED', 'ACTIVE', 'UNDER_NOTICE', 'UNDER_NOTICE', 'TERMINATED'],
    ]);
  });

  test('that arrived in the past is recorded by the company alone', async () => {
    const contractor = actingFor('C-4');
    const contractId = await contract(app, contractor, GATEWAY);
    app.setToday('2024-04-20');
    const notice = { contractId, arrivedOn: ARRIVAL };
    expect((await give(contractor, notice)).userErrors).toMatchObject([
      {
        code: 'DATE_IN_PAST',
        path: ['arrivedOn'],
        details: { date: ARRIVAL, earliest: '2024-04-20' },
      },
    ]);
    // Today is no past: a contractor may say so.
    const today = { contractId, arrivedOn: '2024-04-20', dryRun: true };
    expect(codes(await give(contractor, today))).toEqual([]);
    const { entity } = await give(OPERATOR, notice);
    expect(entity?.terminationNotice).toMatchObject({
      arrivedOn: ARRIVAL,
      effectiveOn: '2024-05-08',
    });
    // The contract has been under notice since the notice arrived.
    expect(await statusesOn(app, contractId, [ARRIVAL, '2024-04-20'])).toEqual([
      ...['UNDER_NOTICE', 'UNDER_NOTICE'],
    ]);
  });

  test('recorded so late that it has taken effect ends the contract at once', async () => {
    const contractId = await contract(app, actingFor('C-5'), GATEWAY);
    app.setToday('2024-06-01');
    expect(codes(await give(OPERATOR, { contractId, arrivedOn: ARRIVAL }))).toEqual([]);
    expect(await fieldsOf(app, contractId, 'status terminationEffectiveOn')).toEqual({
      status: 'TERMINATED',
      terminationEffectiveOn: '2024-05-08',
    });
    expect(codes(await give(OPERATOR, { contractId }))).toEqual(['INVALID_STATE']);
  });

  test('arrives neither in the future nor before acceptance', async () => {
    const contractor = actingFor('C-6');
    const contractId = await contract(app, contractor, GATEWAY);
    for (const caller of [contractor, OPERATOR]) {
      expect(
        (await give(caller, { contractId, arrivedOn: '2024-04-09' })).userErrors,
      ).toMatchObject([
        { code: 'DATE_IN_FUTURE', path: ['arrivedOn'], details: { latest: ARRIVAL } },
      ]);
    }
    const tooEarly = { contractId, arrivedOn: '2024-04-07' };
    expect((await give(OPERATOR, tooEarly)).userErrors).toMatchObject([
      { code: 'BEFORE_ACCEPTANCE', path: ['arrivedOn'], details: { acceptedOn: ARRIVAL } },
    ]);
    expect(codes(await give(contractor, tooEarly))).toEqual(['BEFORE_ACCEPTANCE', 'DATE_IN_PAST']);
    const tooLate = { contractId, requestedOn: '3000-01-01' };
    expect((await give(contractor, tooLate)).userErrors).toMatchObject([
      { code: 'DATE_IN_FUTURE', path: ['requestedOn'], details: { latest: '2999-12-31' } },
    ]);
  });

  test('takes effect by the last day of the record, named or not', async () => {
    const contractor = actingFor('C-9');
    app.setToday('2999-12-02');
    const contractId = await contract(app, contractor, { billingStartOn: '2999-12-02' });
    // 12-02 + 30 days = 3000-01-01, whatever earlier day is named.
    for (const requestedOn of [null, '2999-12-20']) {
      expect((await give(contractor, { contractId, requestedOn })).userErrors).toMatchObject([
        { code: 'DATE_IN_FUTURE', path: ['requestedOn'], details: { date: '3000-01-01' } },
      ]);
    }
  });

  test('is given once', async () => {
    const contractor = actingFor('C-7');
    const contractId = await contract(app, contractor, GATEWAY);
    await give(contractor, { contractId, requestedOn: '2024-06-30' });
    for (const requestedOn of ['2024-06-30', '2024-07-01']) {
      const { userErrors } = await give(contractor, { contractId, requestedOn });
      expect(userErrors).toMatchObject([
        { code: 'ALREADY_UNDER_NOTICE', article: '11', details: { effectiveOn: '2024-06-30' } },
      ]);
    }
  });

  test('is given again only to end earlier, and is settled anew', async () => {
    const contractor = actingFor('C-11');
    const contractId = await contract(app, contractor, { billingStartOn: '2024-04-20' });
    await give(contractor, { contractId, requestedOn: '2024-05-16' });
    // Billed from 04-20, the term ends on 05-19: 3 days are left, 40,000 × 3 ÷ 30 = 4,000.
    const first = earlyTermination(4_000, '2024-05-16');
    expect(await settlementsOf(app, contractId)).toEqual([first]);
    app.setToday('2024-04-10');
    // 04-10 + 30 days = 05-10, earlier than 05-16: 9 days are left, 12,000.
    expect(codes(await give(contractor, { contractId }))).toEqual([]);
    expect(await settlementsOf(app, contractId)).toEqual([
      first,
      reversal(4_000, '2024-05-16'),
      earlyTermination(12_000, '2024-05-10'),
    ]);
    const asked = 'terminationNotice { arrivedOn requestedOn effectiveOn recordedOn }';
    expect(await fieldsOf(app, contractId, asked)).toEqual({
      terminationNotice: {
        arrivedOn: '2024-04-10',
        requestedOn: null,
        effectiveOn: '2024-05-10',
        recordedOn: '2024-04-10',
      },
    });
    // It has been under notice since the first one arrived.
    expect(await statusesOn(app, contractId, [ARRIVAL, '2024-05-10', '2024-05-11'])).toEqual([
      ...['UNDER_NOTICE', 'UNDER_NOTICE', 'TERMINATED'],
    ]);
  });

  test.each([
    ['2023-02-28', '2023-03-30'], // the shortest term, 02-28 to 03-27
    ['2024-01-30', '2024-02-29'], // the longest, 31 days: it ends on the very day of 02-29
  ])('that arrives when billing starts, on %s, is never settled', async (day, effectiveOn) => {
    const contractor = actingFor(`C-8 ${day}`);
    app.setToday(day);
    const contractId = await contract(app, contractor, { billingStartOn: day });
    const { entity } = await give(contractor, { contractId });
    expect(entity?.terminationNotice).toMatchObject({ effectiveOn });
    expect(await settlementsOf(app, contractId)).toEqual([]);
  });
});
