import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { accept, apply, codes, contract, EDITION, QUOTED_FEES } from '../support/contracts';
import { fieldsOf } from '../support/reading';

const TODAY = '2024-04-08';
const TERMS = { billingStartOn: TODAY };

/**
 * Art. 4(2)(3): an application counts from the day from which it is wished, so that a contract under notice can be
 * replaced without a gap. A notice that arrives on 04-08 takes effect on 05-08: 05-09 is the first day without it.
 */
describe('a contract replaced without a gap', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  /** Three contracts, the first of them under notice. */
  async function threeOf(contractorId: string): Promise<[string, string, string]> {
    const caller = actingFor(contractorId);
    const three: [string, string, string] = [
      await contract(app, caller, TERMS),
      await contract(app, caller, TERMS),
      await contract(app, caller, TERMS),
    ];
    await app.mutate(caller, 'giveTerminationNotice', { contractId: three[0] });
    return three;
  }

  const applyFor = (contractorId: string, requestedBillingStartOn?: string) =>
    app.mutate(
      actingFor(contractorId),
      'applyForContract',
      {
        contractorId,
        serviceType: 'WEB_GATEWAY',
        accountCount: 50,
        agreesToTermsEdition: EDITION,
        ...(requestedBillingStartOn && { requestedBillingStartOn }),
      },
      'id requestedBillingStartOn',
    );
  const acceptFor = (contractId: string, billingStartOn: string) =>
    app.mutate(OPERATOR, 'acceptApplication', {
      contractId,
      billingStartOn,
      quotedFees: QUOTED_FEES,
    });
  const limitsOn = async (contractorId: string, asOf: string): Promise<object | undefined> => {
    const { _entities } = await app.read<{ _entities: [{ contractLimits: object[] }] }>(
      OPERATOR,
      `query ($of: [_Any!]!, $asOf: Date) { _entities(representations: $of) { ... on Contractor {
         contractLimits(asOf: $asOf) { held pending available } } } }`,
      { of: [{ __typename: 'Contractor', id: contractorId }], asOf },
    );
    return _entities[0].contractLimits[0];
  };

  test('is applied for from the day after the last of the one that it replaces', async () => {
    await threeOf('C-1');
    for (const day of [undefined, TODAY, '2024-05-08']) {
      const { userErrors } = await applyFor('C-1', day);
      expect(userErrors).toMatchObject([
        {
          code: 'CONTRACT_LIMIT_EXCEEDED',
          details: { on: day ?? TODAY, held: 3, pending: 0, freeFrom: '2024-05-09' },
          message: expect.stringContaining('2024年5月9日') as string,
        },
      ]);
    }
    const wished = await applyFor('C-1', '2024-05-09');
    expect(wished.entity).toMatchObject({ requestedBillingStartOn: '2024-05-09' });
    // Two contracts and this application: there is no place any more, from whatever day.
    expect(codes(await applyFor('C-1', '2024-05-09'))).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
    expect(codes(await applyFor('C-1', '2999-12-31'))).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
    expect(await limitsOn('C-1', TODAY)).toEqual({ held: 3, pending: 1, available: 0 });
    expect(await limitsOn('C-1', '2024-05-09')).toEqual({ held: 2, pending: 1, available: 0 });
  });

  test('is told of by `eligibility` exactly as it is applied for', async () => {
    await threeOf('C-2');
    const eligibility = async (on: string) => {
      const found = await app.read<{ eligibility: { eligible: boolean; reasons: object[] } }>(
        actingFor('C-2'),
        `query ($on: Date) { eligibility(contractorId: "C-2", serviceType: WEB_GATEWAY, on: $on) {
           eligible reasons { code message path article details } } }`,
        { on },
      );
      return found.eligibility;
    };
    for (const day of [TODAY, '2024-05-08', '2024-05-09']) {
      const { userErrors } = await applyFor('C-2', day);
      expect(await eligibility(day)).toEqual(
        userErrors.length === 0
          ? {
              eligible: false,
              reasons: [expect.objectContaining({ code: 'CONTRACT_LIMIT_EXCEEDED' })],
            }
          : { eligible: false, reasons: userErrors },
      );
    }
  });

  test('is accepted when its place is free, and billed from the day wished at the earliest', async () => {
    await threeOf('C-3');
    const { entity } = await applyFor('C-3', '2024-05-09');
    const id = entity?.id ?? '';
    // The contract is held from its acceptance: until 05-08 it would be a fourth.
    for (const day of [TODAY, '2024-05-08']) {
      app.setToday(day);
      expect((await acceptFor(id, '2024-05-09')).userErrors).toMatchObject([
        {
          code: 'CONTRACT_LIMIT_EXCEEDED',
          path: null,
          details: { on: day, held: 3, freeFrom: '2024-05-09' },
        },
      ]);
    }
    app.setToday('2024-05-09');
    expect(codes(await acceptFor(id, '2024-05-09'))).toEqual([]);
    expect(await fieldsOf(app, id, 'status billingStartOn requestedBillingStartOn')).toEqual({
      status: 'ACTIVE',
      billingStartOn: '2024-05-09',
      requestedBillingStartOn: '2024-05-09',
    });
  });

  test('never starts before the day wished, by an acceptance, a move or a correction', async () => {
    const caller = actingFor('C-4');
    const id = await apply(app, caller, { requestedBillingStartOn: '2024-06-01' });
    const early = [
      {
        code: 'BEFORE_REQUESTED_DATE',
        path: ['billingStartOn'],
        article: '4',
        details: { date: '2024-05-31', requestedOn: '2024-06-01' },
      },
    ];
    expect((await acceptFor(id, '2024-05-31')).userErrors).toMatchObject(early);
    await accept(app, id, { billingStartOn: '2024-06-02' });
    const move = { contractId: id, billingStartOn: '2024-05-31' };
    expect((await app.mutate(OPERATOR, 'rescheduleBillingStart', move)).userErrors).toMatchObject(
      early,
    );
    const correction = { ...move, reason: 'Wrong day' };
    expect(
      (await app.mutate(OPERATOR, 'correctBillingStart', correction)).userErrors,
    ).toMatchObject(early);
    const onTheDay = { contractId: id, billingStartOn: '2024-06-01' };
    expect(codes(await app.mutate(OPERATOR, 'rescheduleBillingStart', onTheDay))).toEqual([]);
  });

  test('is not wished for a day that has passed, or that is never kept', async () => {
    expect((await applyFor('C-5', '2024-04-07')).userErrors).toMatchObject([
      { code: 'DATE_IN_PAST', path: ['requestedBillingStartOn'] },
    ]);
    expect((await applyFor('C-5', '3000-01-01')).userErrors).toMatchObject([
      { code: 'DATE_IN_FUTURE', path: ['requestedBillingStartOn'] },
    ]);
  });

  test('needs its base on the day wished (art. 6)', async () => {
    const caller = actingFor('C-6');
    const base = await contract(app, caller, TERMS);
    await app.mutate(caller, 'giveTerminationNotice', { contractId: base });
    const remote = (requestedBillingStartOn: string) =>
      app.mutate(caller, 'applyForContract', {
        contractorId: 'C-6',
        serviceType: 'REMOTE_CONNECT',
        accountCount: 50,
        agreesToTermsEdition: EDITION,
        requestedBillingStartOn,
      });
    expect((await remote('2024-05-09')).userErrors).toMatchObject([
      { code: 'BASE_CONTRACT_REQUIRED', details: { on: '2024-05-09' } },
    ]);
    expect(codes(await remote('2024-05-08'))).toEqual([]);
  });
});
