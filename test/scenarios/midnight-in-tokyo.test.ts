import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { accept, apply, codes, contract, QUOTED_FEES } from '../support/contracts';
import { earlyTermination, fieldsOf, settlementsOf } from '../support/reading';

/** All days of a contract are days in Tokyo, nine hours ahead of UTC. */
describe('around midnight in Tokyo', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
  });
  afterAll(() => app.stop());

  test('half past midnight in Tokyo, still yesterday in UTC, is today', async () => {
    const contractor = actingFor('C-1');
    app.setNow('2024-04-09T00:30:00+09:00');
    const id = await apply(app, contractor);
    const yesterday = { contractId: id, billingStartOn: '2024-04-08', quotedFees: QUOTED_FEES };
    expect(codes(await app.mutate(OPERATOR, 'acceptApplication', yesterday))).toEqual([
      'BEFORE_ACCEPTANCE',
    ]);
    await accept(app, id, { billingStartOn: '2024-04-09' });
    const asked = `appliedOn acceptedOn billingStartOn minimumTermEndsOn status
      before: status(asOf: "2024-04-08") settlements { edges { node { kind arisesOn provisional } } }
      history { edges { node { at } } }`;
    expect(await fieldsOf(app, id, asked)).toEqual({
      appliedOn: '2024-04-09',
      acceptedOn: '2024-04-09',
      billingStartOn: '2024-04-09',
      minimumTermEndsOn: '2024-05-08',
      status: 'ACTIVE',
      before: 'APPLIED',
      settlements: {
        edges: [{ node: { kind: 'INITIAL_FEE', arisesOn: '2024-04-09', provisional: false } }],
      },
      // Instants are given in UTC.
      history: { edges: Array(2).fill({ node: { at: '2024-04-08T15:30:00.000Z' } }) },
    });
  });

  test('a notice of the last millisecond of a day takes effect a day before one of the next', async () => {
    const contractor = actingFor('C-2');
    app.setToday('2024-04-08');
    const last = await contract(app, contractor, { billingStartOn: '2024-04-20' });
    const first = await contract(app, contractor, { billingStartOn: '2024-04-20' });
    const noticeAt = async (instant: string, contractId: string) => {
      app.setNow(instant);
      const notice = 'terminationNotice { arrivedOn effectiveOn }';
      return (await app.mutate(contractor, 'giveTerminationNotice', { contractId }, notice)).entity;
    };
    expect(await noticeAt('2024-04-08T23:59:59.999+09:00', last)).toEqual({
      terminationNotice: { arrivedOn: '2024-04-08', effectiveOn: '2024-05-08' },
    });
    expect(await noticeAt('2024-04-09T00:00:00+09:00', first)).toEqual({
      terminationNotice: { arrivedOn: '2024-04-09', effectiveOn: '2024-05-09' },
    });
    // 05-09 to 05-19 are 11 days, 05-10 to 05-19 are 10: 40,000 × 11 ÷ 30 and 40,000 × 10 ÷ 30.
    expect(await settlementsOf(app, last)).toEqual([earlyTermination(14_666, '2024-05-08')]);
    expect(await settlementsOf(app, first)).toEqual([earlyTermination(13_333, '2024-05-09')]);
  });

  test('the last day ends at midnight in Tokyo, and the place is free from then', async () => {
    const contractor = actingFor('C-3');
    app.setToday('2024-04-08');
    const ending = await contract(app, contractor, { billingStartOn: '2024-04-20' });
    await contract(app, contractor, { billingStartOn: '2024-04-20' });
    await contract(app, contractor, { billingStartOn: '2024-04-20' });
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: ending });
    const asked = 'status settlements { edges { node { provisional } } }';
    const application = {
      contractorId: 'C-3',
      serviceType: 'WEB_GATEWAY',
      accountCount: 50,
      agreesToTermsEdition: '2022-09-01',
      dryRun: true,
    };
    const appliesAt = async (instant: string) => {
      app.setNow(instant);
      return codes(await app.mutate(contractor, 'applyForContract', application));
    };
    // The initial fee arose on 04-08; the settlement arises on 05-08, ahead until that day begins.
    expect(await appliesAt('2024-05-07T23:59:59+09:00')).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
    expect(await fieldsOf(app, ending, asked)).toEqual({
      status: 'UNDER_NOTICE',
      settlements: { edges: [{ node: { provisional: false } }, { node: { provisional: true } }] },
    });
    expect(await appliesAt('2024-05-08T23:59:59+09:00')).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
    expect(await fieldsOf(app, ending, asked)).toEqual({
      status: 'UNDER_NOTICE',
      settlements: { edges: [{ node: { provisional: false } }, { node: { provisional: false } }] },
    });
    expect(await appliesAt('2024-05-09T00:00:00+09:00')).toEqual([]);
    expect(await fieldsOf(app, ending, 'status')).toEqual({ status: 'TERMINATED' });
  });

  test.each([
    ['2024-02-29T00:30:00+09:00', '2024-02-29', '2024-03-28'], // 02-28 in UTC
    ['2023-01-01T08:59:59+09:00', '2023-01-01', '2023-01-31'], // last year in UTC
    ['2023-01-31T00:00:00+09:00', '2023-01-31', '2023-02-28'], // 01-30 in UTC, another term
  ])('accepted at %s a contract begins on %s', async (instant, day, endsOn) => {
    app.setNow(instant);
    const id = await contract(app, actingFor(`C-4 ${day}`), { billingStartOn: day });
    expect(await fieldsOf(app, id, 'acceptedOn minimumTermEndsOn')).toEqual({
      acceptedOn: day,
      minimumTermEndsOn: endsOn,
    });
  });
});
