import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { accept, apply, contract } from '../support/contracts';
import { fieldsOf, statusesOn } from '../support/reading';

const STATUSES = [
  ...['APPLIED', 'REJECTED', 'WITHDRAWN', 'ACCEPTED', 'ACTIVE', 'UNDER_NOTICE', 'TERMINATED'],
];

/** The state of a contract on any day, past or future, follows from the dates recorded so far. */
describe('a contract over its life', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
  });
  afterAll(() => app.stop());

  test('is what its dates say on every day, at each stage', async () => {
    const contractor = actingFor('C-1');
    const DAYS = [
      ...['2020-01-01', '2024-04-07', '2024-04-08', '2024-04-09', '2024-04-10', '2024-04-19'],
      ...['2024-04-20', '2024-04-30', '2024-05-01', '2024-05-31', '2024-06-01', '2999-12-31'],
    ];
    app.setToday('2024-04-08');
    const id = await apply(app, contractor);
    expect(await statusesOn(app, id, DAYS)).toEqual(Array(12).fill('APPLIED'));

    app.setToday('2024-04-10');
    await accept(app, id, { billingStartOn: '2024-04-20' });
    expect(await statusesOn(app, id, DAYS)).toEqual([
      ...['APPLIED', 'APPLIED', 'APPLIED', 'APPLIED', 'ACCEPTED', 'ACCEPTED'],
      ...['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE'],
    ]);

    app.setToday('2024-05-01');
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: id });
    // 05-01 + 30 days = 05-31.
    const ended = [
      ...['APPLIED', 'APPLIED', 'APPLIED', 'APPLIED', 'ACCEPTED', 'ACCEPTED'],
      ...['ACTIVE', 'ACTIVE', 'UNDER_NOTICE', 'UNDER_NOTICE', 'TERMINATED', 'TERMINATED'],
    ];
    expect(await statusesOn(app, id, DAYS)).toEqual(ended);
    // No job has to run: the days pass, and the answers stay.
    app.setToday('2030-01-01');
    expect(await statusesOn(app, id, DAYS)).toEqual(ended);
    expect(await fieldsOf(app, id, 'status')).toEqual({ status: 'TERMINATED' });
  });

  test.each([
    ['REJECTED', 'rejectApplication', { reason: 'Credit' }],
    ['WITHDRAWN', 'withdrawApplication', {}],
  ])('that is %s was an application until the day before', async (status, mutation, input) => {
    app.setToday('2024-04-08');
    const id = await apply(app, actingFor(`C-2 ${status}`));
    app.setToday('2024-04-10');
    await app.mutate(OPERATOR, mutation, { contractId: id, ...input });
    expect(await statusesOn(app, id, ['2024-04-09', '2024-04-10', '2999-12-31'])).toEqual([
      ...['APPLIED', status, status],
    ]);
  });

  test('decided on the day of its application has never been one on that day', async () => {
    app.setToday('2024-04-08');
    const id = await contract(app, actingFor('C-3'), { billingStartOn: '2024-04-08' });
    expect(await statusesOn(app, id, ['2024-04-07', '2024-04-08'])).toEqual(['APPLIED', 'ACTIVE']);
  });

  test('keeps the edition of the terms, and is what was applied for before its application', async () => {
    app.setToday('2024-04-08');
    const id = await contract(app, actingFor('C-4'), {
      serviceType: 'FIREWALL_TYPE_1',
      accountCount: 70,
      billingStartOn: '2024-04-20',
    });
    const asked = 'termsEdition item accountCount(asOf: "2000-01-01") eligible(asOf: "2000-01-01")';
    expect(await fieldsOf(app, id, asked)).toEqual({
      termsEdition: '2022-09-01',
      item: null,
      accountCount: 70,
      eligible: true,
    });
  });

  test('is found by its state on just the days on which it is in it', async () => {
    const contractor = actingFor('C-5');
    app.setToday('2024-04-08');
    const rejected = await apply(app, contractor);
    const withdrawn = await apply(app, contractor);
    const ended = await apply(app, contractor);
    app.setToday('2024-04-10');
    await app.mutate(OPERATOR, 'rejectApplication', { contractId: rejected, reason: 'Credit' });
    await app.mutate(contractor, 'withdrawApplication', { contractId: withdrawn });
    await accept(app, ended, { billingStartOn: '2024-04-20' });
    app.setToday('2024-05-01');
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: ended });
    for (const [asOf, ...statuses] of [
      ['2024-04-07', 'APPLIED', 'APPLIED', 'APPLIED'],
      ['2024-04-09', 'APPLIED', 'APPLIED', 'APPLIED'],
      ['2024-04-10', 'REJECTED', 'WITHDRAWN', 'ACCEPTED'],
      ['2024-04-20', 'REJECTED', 'WITHDRAWN', 'ACTIVE'],
      ['2024-05-01', 'REJECTED', 'WITHDRAWN', 'UNDER_NOTICE'],
      ['2024-05-31', 'REJECTED', 'WITHDRAWN', 'UNDER_NOTICE'],
      ['2024-06-01', 'REJECTED', 'WITHDRAWN', 'TERMINATED'],
    ] as const) {
      const found = STATUSES.map(async (status) => {
        const { contracts } = await app.read<{ contracts: { edges: { node: { id: string } }[] } }>(
          contractor,
          `query ($filter: ContractFilter) { contracts(filter: $filter) { edges { node { id } } } }`,
          { filter: { status: [status], asOf } },
        );
        return contracts.edges.map(({ node }) => [node.id, status]);
      });
      expect(Object.fromEntries((await Promise.all(found)).flat())).toEqual({
        [rejected]: statuses[0],
        [withdrawn]: statuses[1],
        [ended]: statuses[2],
      });
    }
  });
});
