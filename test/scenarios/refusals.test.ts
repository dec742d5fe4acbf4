import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, codes, contract } from '../support/contracts';
import { fieldsOf } from '../support/reading';

const TODAY = '2024-04-10';
const LONG_AGO = '2000-01-01';
const GATEWAY = { billingStartOn: '2024-04-20' };

/** Each with all that can be wrong with its input, and what it is refused with in the states that allow it. */
const MUTATIONS: Record<string, { input: object; refusals: string[]; allowedIn: string[] }> = {
  withdrawApplication: { input: {}, refusals: [], allowedIn: ['APPLIED'] },
  rejectApplication: { input: { reason: 'Credit' }, refusals: [], allowedIn: ['APPLIED'] },
  acceptApplication: {
    input: { billingStartOn: LONG_AGO, quotedFees: { initialFee: -1 } },
    refusals: ['BEFORE_ACCEPTANCE', 'FEE_NOT_QUOTED', 'FEE_NOT_QUOTED', 'AMOUNT_OUT_OF_RANGE'],
    allowedIn: ['APPLIED'],
  },
  rescheduleBillingStart: {
    input: { billingStartOn: LONG_AGO },
    refusals: ['DATE_IN_PAST'],
    allowedIn: ['ACCEPTED', 'UNDER_NOTICE'],
  },
  reviseQuotedFees: {
    input: { effectiveOn: LONG_AGO, basicFeePerAccount: -1, typeFee: -1 },
    refusals: ['DATE_IN_PAST', 'AMOUNT_OUT_OF_RANGE', 'AMOUNT_OUT_OF_RANGE'],
    allowedIn: ['ACCEPTED', 'ACTIVE', 'UNDER_NOTICE'],
  },
  requestAccountCountChange: {
    input: { accountCount: -1, effectiveOn: LONG_AGO },
    refusals: ['ACCOUNT_COUNT_BELOW_MINIMUM', 'DATE_IN_PAST'],
    allowedIn: ['ACCEPTED', 'ACTIVE', 'UNDER_NOTICE'],
  },
  giveTerminationNotice: {
    input: { arrivedOn: LONG_AGO, requestedOn: '3000-01-01' },
    refusals: ['BEFORE_ACCEPTANCE', 'DATE_IN_FUTURE'],
    allowedIn: ['ACCEPTED', 'ACTIVE'],
  },
  terminateContract: {
    input: { ground: 'COMPANY', effectiveOn: LONG_AGO, note: 'A note' },
    refusals: ['BEFORE_ACCEPTANCE', 'DATE_IN_PAST'],
    allowedIn: ['ACCEPTED', 'ACTIVE', 'UNDER_NOTICE'],
  },
  withdrawTerminationNotice: {
    input: { reason: 'They stay', contractorAgreedOn: '3000-01-01' },
    refusals: ['DATE_IN_FUTURE'],
    allowedIn: ['UNDER_NOTICE'],
  },
};
/** What says more than INVALID_STATE, and comes alone like it. */
const KIN: Record<string, string> = {
  'giveTerminationNotice UNDER_NOTICE': 'ALREADY_UNDER_NOTICE',
  'withdrawTerminationNotice TERMINATED': 'NOTICE_ALREADY_EFFECTIVE',
};

/** The wrong state, or the wrong object, comes alone; all other refusals come together. */
describe('refusals', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const inState: Record<string, (contractorId: string) => Promise<string>> = {
    APPLIED: (contractorId) => apply(app, actingFor(contractorId)),
    REJECTED: async (contractorId) => {
      const contractId = await apply(app, actingFor(contractorId));
      await app.mutate(OPERATOR, 'rejectApplication', { contractId, reason: 'Credit' });
      return contractId;
    },
    WITHDRAWN: async (contractorId) => {
      const contractId = await apply(app, actingFor(contractorId));
      await app.mutate(actingFor(contractorId), 'withdrawApplication', { contractId });
      return contractId;
    },
    ACCEPTED: (contractorId) => contract(app, actingFor(contractorId), GATEWAY),
    ACTIVE: (contractorId) => contract(app, actingFor(contractorId), { billingStartOn: TODAY }),
    UNDER_NOTICE: async (contractorId) => {
      const contractId = await contract(app, actingFor(contractorId), GATEWAY);
      await app.mutate(actingFor(contractorId), 'giveTerminationNotice', { contractId });
      return contractId;
    },
    TERMINATED: async (contractorId) => {
      const contractId = await contract(app, actingFor(contractorId), GATEWAY);
      await app.mutate(OPERATOR, 'terminateContract', {
        contractId,
        ground: 'COMPANY',
        effectiveOn: TODAY,
        note: 'Unpaid',
      });
      app.setToday('2024-04-11');
      return contractId;
    },
  };

  test.each(Object.entries(inState))('of a contract that is %s', async (state, make) => {
    const contractId = await make(`C-${state}`);
    expect(await fieldsOf(app, contractId, 'status')).toEqual({ status: state });
    const { version } = await fieldsOf<{ version: number }>(app, contractId, 'version');
    for (const [mutation, { input, refusals, allowedIn }] of Object.entries(MUTATIONS)) {
      const call = { contractId, ...input, dryRun: true };
      const expected = allowedIn.includes(state)
        ? refusals
        : [KIN[`${mutation} ${state}`] ?? 'INVALID_STATE'];
      const refused = await app.mutate(OPERATOR, mutation, call);
      expect({ [mutation]: codes(refused) }).toEqual({ [mutation]: expected });
      const conflict = { ...call, expectedVersion: version + 1 };
      expect((await app.mutate(OPERATOR, mutation, conflict)).userErrors).toMatchObject([
        { code: 'VERSION_CONFLICT', details: { expectedVersion: version + 1, version } },
      ]);
    }
    expect(await fieldsOf(app, contractId, 'version')).toEqual({ version });
  });

  test('of an application: all that is wrong with it comes together', async () => {
    const contractor = actingFor('C-1');
    const gateway = await contract(app, contractor, { billingStartOn: TODAY });
    const privateConnect = { serviceType: 'PRIVATE_CONNECT', billingStartOn: TODAY };
    for (const _ of [1, 2, 3]) await contract(app, contractor, privateConnect);
    await app.mutate(OPERATOR, 'terminateContract', {
      contractId: gateway,
      ground: 'COMPANY',
      effectiveOn: TODAY,
      note: 'Unpaid',
      dependentContracts: 'LEAVE_IN_FORCE',
    });
    app.setToday('2024-04-11');
    const { userErrors } = await app.mutate(contractor, 'applyForContract', {
      contractorId: 'C-1',
      serviceType: 'PRIVATE_CONNECT',
      item: 'REMOTE_CONNECT_TYPE_A',
      accountCount: 49,
      requestedBillingStartOn: LONG_AGO,
      agreesToSoftwareLicense: true,
      agreesToTermsEdition: '2022-08-31',
    });
    expect(userErrors.map(({ code, path, article }) => [code, path?.join('.'), article])).toEqual([
      ['TERMS_EDITION_NOT_CURRENT', 'agreesToTermsEdition', 'Supplementary'],
      ['ITEM_NOT_APPLICABLE', 'item', '2'],
      ['DATE_IN_PAST', 'requestedBillingStartOn', null],
      ['CONTRACT_LIMIT_EXCEEDED', 'serviceType', '4(3)'],
      ['BASE_CONTRACT_REQUIRED', 'serviceType', '6'],
      ['ACCOUNT_COUNT_BELOW_MINIMUM', 'accountCount', '5'],
      ['LICENSE_NOT_APPLICABLE', 'agreesToSoftwareLicense', '10'],
    ]);
  });

  test('of an acceptance: all that is wrong with it comes together', async () => {
    const contractor = actingFor('C-2');
    await apply(app, contractor);
    const contractId = await apply(app, contractor, { serviceType: 'PRIVATE_CONNECT' });
    const refused = await app.mutate(OPERATOR, 'acceptApplication', {
      contractId,
      billingStartOn: LONG_AGO,
      quotedFees: { typeFee: -1 },
    });
    expect(codes(refused)).toEqual([
      ...['BEFORE_ACCEPTANCE', 'PRIVATE_BACKBONE_REQUIRED', 'BASE_CONTRACT_REQUIRED'],
      ...['FEE_NOT_QUOTED', 'FEE_NOT_QUOTED', 'AMOUNT_OUT_OF_RANGE'],
    ]);
  });

  test('come in one order: not found, key reused, version conflict, wrong state', async () => {
    const contractor = actingFor('C-3');
    const contractId = await apply(app, contractor);
    const first = { contractId, idempotencyKey: 'K-1' };
    const stale = { expectedVersion: 99 };
    const withdraw = (input: object, caller = contractor) =>
      app.mutate(caller, 'withdrawApplication', { ...first, ...stale, ...input });
    expect(codes(await app.mutate(contractor, 'withdrawApplication', first))).toEqual([]);
    const unknown = { contractId: '00000000-0000-4000-8000-000000000000' };
    expect(codes(await withdraw(unknown))).toEqual(['NOT_FOUND']);
    expect(codes(await withdraw({ contractId: 'no id' }))).toEqual(['NOT_FOUND']);
    expect(codes(await withdraw({}, actingFor('C-4')))).toEqual(['NOT_FOUND']);
    expect(codes(await withdraw({}))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(codes(await withdraw({ idempotencyKey: 'K-2' }))).toEqual(['VERSION_CONFLICT']);
    const present = { idempotencyKey: 'K-2', expectedVersion: 2 };
    expect((await withdraw(present)).userErrors).toMatchObject([
      { code: 'INVALID_STATE', path: null, details: { status: 'WITHDRAWN' } },
    ]);
  });
});
