import { randomUUID } from 'node:crypto';
import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { accept, apply, codes, contract, EDITION } from '../support/contracts';
import { fieldsOf } from '../support/reading';
import { execute } from '../support/postgres';

const TODAY = '2024-04-08';
const TERMS = { billingStartOn: '2024-04-20' };

/** Art. 4(2)(3): at most three contracts of one contractor and type are held on any day. */
describe('a fourth contract', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const applyAgain = (caller: TestCaller, serviceType = 'WEB_GATEWAY') =>
    app.mutate(caller, 'applyForContract', {
      contractorId: caller.contractorIds[0],
      serviceType,
      accountCount: 50,
      agreesToTermsEdition: EDITION,
    });

  const limitsOn = async (contractorId: string, asOf: string) => {
    const { _entities } = await app.read<{ _entities: { contractLimits: object[] }[] }>(
      OPERATOR,
      `query ($of: [_Any!]!, $asOf: Date) { _entities(representations: $of) { ... on Contractor {
         contractLimits(asOf: $asOf) { serviceType limit held pending available } } } }`,
      { of: [{ __typename: 'Contractor', id: contractorId }], asOf },
    );
    return _entities[0]?.contractLimits;
  };

  test('is not applied for: what is held and what waits for its decision count', async () => {
    const contractor = actingFor('C-1');
    await contract(app, contractor, TERMS);
    await contract(app, contractor, TERMS);
    await apply(app, contractor);
    // 2 held + 1 pending = 3.
    const { entity, userErrors } = await applyAgain(contractor);
    expect(entity).toBeNull();
    expect(userErrors).toEqual([
      {
        code: 'CONTRACT_LIMIT_EXCEEDED',
        message: expect.stringContaining('3') as string,
        path: ['serviceType'],
        article: '4(3)',
        details: {
          serviceType: 'WEB_GATEWAY',
          limit: 3,
          on: TODAY,
          held: 2,
          pending: 1,
          freeFrom: null,
        },
      },
    ]);
    // Firewall Type 1 and Type 2 are types of their own, and another contractor has places of its own.
    for (const serviceType of ['FIREWALL_TYPE_1', 'FIREWALL_TYPE_2']) {
      expect(codes(await applyAgain(contractor, serviceType))).toEqual([]);
    }
    expect(codes(await applyAgain(actingFor('C-1-other')))).toEqual([]);
  });

  test('may be applied for once an application is withdrawn or rejected', async () => {
    const contractor = actingFor('C-2');
    const first = await apply(app, contractor);
    const second = await apply(app, contractor);
    const third = await apply(app, contractor);
    await app.mutate(contractor, 'withdrawApplication', { contractId: first });
    await app.mutate(OPERATOR, 'rejectApplication', { contractId: second, reason: 'Credit' });
    await apply(app, contractor);
    await apply(app, contractor);
    expect(codes(await applyAgain(contractor))).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
    // Only contracts count on acceptance: with three applications about, each can be accepted.
    await accept(app, third, TERMS);
    expect(await limitsOn('C-2', TODAY)).toContainEqual({
      serviceType: 'WEB_GATEWAY',
      limit: 3,
      held: 1,
      pending: 2,
      available: 0,
    });
  });

  test('is not made by applying six times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => applyAgain(actingFor('C-3'))),
    );
    expect(answers.map(codes).flat()).toEqual(Array(3).fill('CONTRACT_LIMIT_EXCEEDED'));
  });

  test('takes its place on the day after one has ended, not before', async () => {
    const contractor = actingFor('C-4');
    const ending = await contract(app, contractor, TERMS);
    await contract(app, contractor, TERMS);
    await contract(app, contractor, TERMS);
    // Arrived on 04-08, effective 30 days later, on 05-08.
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: ending });
    expect(await limitsOn('C-4', '2024-05-08')).toContainEqual({
      serviceType: 'WEB_GATEWAY',
      limit: 3,
      held: 3,
      pending: 0,
      available: 0,
    });
    expect(await limitsOn('C-4', '2024-05-09')).toContainEqual({
      serviceType: 'WEB_GATEWAY',
      limit: 3,
      held: 2,
      pending: 0,
      available: 1,
    });
    app.setToday('2024-05-08');
    expect(codes(await applyAgain(contractor))).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
    app.setToday('2024-05-09');
    await contract(app, contractor, { billingStartOn: '2024-05-09' });
    expect(codes(await applyAgain(contractor))).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
  });

  test('is made neither by a notice withdrawn nor by an acceptance, should the clock be set back', async () => {
    const contractor = actingFor('C-5');
    const ending = await contract(app, contractor, TERMS);
    await contract(app, contractor, TERMS);
    await contract(app, contractor, TERMS);
    const notice = { contractId: ending };
    const withdrawal = {
      contractId: ending,
      reason: 'They stay',
      contractorAgreedOn: '2024-05-08',
    };
    await app.mutate(contractor, 'giveTerminationNotice', notice);
    app.setToday('2024-05-09');
    const fourth = await apply(app, contractor);
    const dryAcceptance = {
      contractId: fourth,
      billingStartOn: '2024-05-09',
      dryRun: true,
      quotedFees: { initialFee: 0, basicFeePerAccount: 0, typeFee: 0 },
    };
    expect(codes(await app.mutate(OPERATOR, 'acceptApplication', dryAcceptance))).toEqual([]);
    app.setToday('2024-05-08');
    // The application does not count against the withdrawal; after it, there is no place.
    expect(codes(await app.mutate(OPERATOR, 'withdrawTerminationNotice', withdrawal))).toEqual([]);
    const overLimit = await app.mutate(OPERATOR, 'acceptApplication', dryAcceptance);
    expect(overLimit.userErrors).toMatchObject([
      { code: 'CONTRACT_LIMIT_EXCEEDED', details: { limit: 3, held: 3, pending: 0 } },
    ]);
    await app.mutate(OPERATOR, 'giveTerminationNotice', { ...notice, arrivedOn: TODAY });
    app.setToday('2024-05-09');
    await accept(app, fourth, { billingStartOn: '2024-05-09' });
    app.setToday('2024-05-08');
    const refused = await app.mutate(OPERATOR, 'withdrawTerminationNotice', withdrawal);
    // The rule speaks before the database has to: three others are held from 05-09 on.
    expect(refused.userErrors).toMatchObject([
      { code: 'CONTRACT_LIMIT_EXCEEDED', details: { limit: 3, held: 3, pending: 0 } },
    ]);
    expect(await fieldsOf(app, ending, 'terminationEffectiveOn')).toEqual({
      terminationEffectiveOn: '2024-05-08',
    });
  });

  test('is refused by the database itself, on any day and in any place', async () => {
    const contractor = actingFor('C-6');
    const ending = await contract(app, contractor, TERMS);
    await contract(app, contractor, TERMS);
    await contract(app, contractor, TERMS);
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: ending });
    const insert = (slot: number, acceptedOn: string) =>
      execute(
        app.databaseUrl,
        `INSERT INTO contracts (id, contractor_id, service_type, applied_account_count, terms_edition,
           applied_on, accepted_on, billing_start_on, slot,
           initial_fee_yen, basic_fee_per_account_yen, type_fee_yen)
         VALUES ('${randomUUID()}', 'C-6', 'WEB_GATEWAY', 50, '${EDITION}',
           '${acceptedOn}', '${acceptedOn}', '${acceptedOn}', ${slot}, 0, 0, 0)`,
      );
    for (const [slot, acceptedOn] of [
      [1, '2024-05-08'], // the last day of the one that ends
      [2, '2024-05-09'],
      [3, '2024-05-09'],
      [2, '2999-12-31'], // the others have no end
    ] as const) {
      await expect(insert(slot, acceptedOn)).rejects.toMatchObject({
        constraint: 'contracts_limit',
      });
    }
    await expect(insert(4, '2024-05-09')).rejects.toMatchObject({ constraint: 'contracts_slot' });
    // A place that is taken from 2030 on is no place for a contract without an end.
    await insert(1, '2030-01-01');
    await expect(insert(1, '2024-05-09')).rejects.toMatchObject({ constraint: 'contracts_limit' });
    // The rules see it coming too: on the day there are two contracts, from 2030 on there would be four.
    app.setToday('2024-05-09');
    const contractId = await apply(app, contractor);
    const acceptance = {
      contractId,
      billingStartOn: '2024-05-09',
      quotedFees: { initialFee: 0, basicFeePerAccount: 0, typeFee: 0 },
    };
    expect(codes(await app.mutate(OPERATOR, 'acceptApplication', acceptance))).toEqual([
      'CONTRACT_LIMIT_EXCEEDED',
    ]);
  });
});
