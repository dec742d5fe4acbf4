import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { codes, contract, EDITION } from '../support/contracts';
import { earlyTermination, fieldsOf, settlementsOf, statusesOn } from '../support/reading';

const TODAY = '2024-04-08';
const GATEWAY = { billingStartOn: '2024-04-20' };
const REMOTE = { serviceType: 'REMOTE_CONNECT', billingStartOn: '2024-05-01' };
const PRIVATE = { serviceType: 'PRIVATE_CONNECT', billingStartOn: '2024-04-20' };

/**
 * Art. 6, when the last base ends. A notice that arrives on 04-08 takes effect on 05-08. Fees a month:
 * gateway and Remote Connect 50 × (500 + 300) = 40,000; Private Connect 50 × 500 + 300 = 25,300.
 */
describe('the last base contract ends', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const give = (contractorId: string, contractId: string, more: object = {}) =>
    app.mutate(actingFor(contractorId), 'giveTerminationNotice', { contractId, ...more });
  const endOf = (id: string) => fieldsOf(app, id, 'terminationEffectiveOn');
  const TOGETHER = { dependentContracts: 'TERMINATE_TOGETHER' };
  const LEFT = { dependentContracts: 'LEAVE_IN_FORCE' };

  test('without a choice: an error lists the dependent contracts, and nothing is written', async () => {
    const contractor = actingFor('C-1');
    const gateway = await contract(app, contractor, GATEWAY);
    const remote = await contract(app, contractor, REMOTE);
    const privateConnect = await contract(app, contractor, PRIVATE);
    const { userErrors } = await give('C-1', gateway);
    expect(userErrors).toMatchObject([
      {
        code: 'DEPENDENTS_CHOICE_REQUIRED',
        path: ['dependentContracts'],
        article: '6',
        details: {
          contracts: [
            { id: remote, serviceType: 'REMOTE_CONNECT' },
            { id: privateConnect, serviceType: 'PRIVATE_CONNECT' },
          ],
        },
      },
    ]);
    expect(await fieldsOf(app, gateway, 'terminationNotice { effectiveOn } version')).toEqual({
      terminationNotice: null,
      version: 2,
    });
    const ended = await app.mutate(OPERATOR, 'terminateContract', {
      contractId: gateway,
      ground: 'COMPANY',
      effectiveOn: '2024-05-08',
      note: 'Unpaid',
    });
    expect(codes(ended)).toEqual(['DEPENDENTS_CHOICE_REQUIRED']);
  });

  test('together: all end on the same day, each with its own settlement', async () => {
    const contractor = actingFor('C-2');
    const gateway = await contract(app, contractor, GATEWAY);
    const remote = await contract(app, contractor, REMOTE);
    const privateConnect = await contract(app, contractor, PRIVATE);
    const later = await contract(app, contractor, { ...REMOTE, billingStartOn: '2024-06-01' });
    expect(codes(await give('C-2', gateway, TOGETHER))).toEqual([]);
    for (const [id, yen] of [
      [gateway, 14_666], // 04-20 to 05-19: 40,000 × 11 ÷ 30
      [remote, 29_677], // 05-01 to 05-31: 40,000 × 23 ÷ 31
      [privateConnect, 9_276], // 04-20 to 05-19: 25,300 × 11 ÷ 30
      [later, 40_000], // 06-01 to 06-30, of which none has run
    ] as const) {
      expect(await settlementsOf(app, id)).toEqual([earlyTermination(yen, '2024-05-08')]);
      expect(await statusesOn(app, id, [TODAY, '2024-05-08', '2024-05-09'])).toEqual([
        ...['UNDER_NOTICE', 'UNDER_NOTICE', 'TERMINATED'],
      ]);
    }
  });

  test('left in force: not eligible from the next day, and new ones are refused from then on', async () => {
    const contractor = actingFor('C-3');
    const gateway = await contract(app, contractor, GATEWAY);
    const remote = await contract(app, contractor, REMOTE);
    expect(codes(await give('C-3', gateway, LEFT))).toEqual([]);
    expect(await endOf(remote)).toEqual({ terminationEffectiveOn: null });
    expect(await settlementsOf(app, remote)).toEqual([]);
    const asked = 'a: eligible(asOf: "2024-05-08") b: eligible(asOf: "2024-05-09")';
    expect(await fieldsOf(app, remote, asked)).toEqual({ a: true, b: false });
    app.setToday('2024-05-09');
    expect(await fieldsOf(app, remote, 'status eligible')).toEqual({
      status: 'ACTIVE',
      eligible: false,
    });
    const application = {
      contractorId: 'C-3',
      serviceType: 'REMOTE_CONNECT',
      accountCount: 50,
      agreesToTermsEdition: EDITION,
    };
    expect(codes(await app.mutate(contractor, 'applyForContract', application))).toEqual([
      'BASE_CONTRACT_REQUIRED',
    ]);
    // A new base makes the old contract eligible again.
    await contract(app, contractor, { billingStartOn: '2024-05-10' });
    expect(
      await fieldsOf(
        app,
        remote,
        'a: eligible(asOf: "2024-05-09") b: eligible(asOf: "2024-05-10")',
      ),
    ).toEqual({ a: false, b: true });
  });

  test('with another base in force on every day, no choice is needed', async () => {
    const contractor = actingFor('C-4');
    const gateway = await contract(app, contractor, GATEWAY);
    const firewall = await contract(app, contractor, {
      serviceType: 'FIREWALL_TYPE_1',
      billingStartOn: '2024-05-09',
    });
    const remote = await contract(app, contractor, REMOTE);
    // The gateway covers through 05-08, the firewall from 05-09 on; together would end only the gateway.
    expect(codes(await give('C-4', gateway, TOGETHER))).toEqual([]);
    expect(await endOf(remote)).toEqual({ terminationEffectiveOn: null });
    // The one that is now the last base needs the choice, though the gateway is still in force.
    expect(codes(await give('C-4', firewall))).toEqual(['DEPENDENTS_CHOICE_REQUIRED']);
    app.setToday('2024-05-20');
    expect(codes(await give('C-4', firewall, TOGETHER))).toEqual([]);
    // 05-20 + 30 days = 06-19.
    expect(await endOf(remote)).toEqual({ terminationEffectiveOn: '2024-06-19' });
  });

  test('with a base that starts a day too late, the choice is needed', async () => {
    const contractor = actingFor('C-5');
    const gateway = await contract(app, contractor, GATEWAY);
    await contract(app, contractor, {
      serviceType: 'FIREWALL_TYPE_2',
      billingStartOn: '2024-05-10',
    });
    await contract(app, contractor, REMOTE);
    expect(codes(await give('C-5', gateway))).toEqual(['DEPENDENTS_CHOICE_REQUIRED']);
  });

  test('a dependent contract that ends no later needs no choice; one that ends later does', async () => {
    const contractor = actingFor('C-6');
    const gateway = await contract(app, contractor, GATEWAY);
    const earlier = await contract(app, contractor, PRIVATE);
    const later = await contract(app, contractor, REMOTE);
    await give('C-6', earlier);
    await give('C-6', later, { requestedOn: '2024-07-31' });
    expect(await settlementsOf(app, later)).toEqual([]);
    expect((await give('C-6', gateway)).userErrors).toMatchObject([
      { code: 'DEPENDENTS_CHOICE_REQUIRED', details: { contracts: [{ id: later }] } },
    ]);
    expect(codes(await give('C-6', gateway, TOGETHER))).toEqual([]);
    // It takes the earlier of the two dates: 05-01 to 05-31, 40,000 × 23 ÷ 31 = 29,677.
    expect(await endOf(later)).toEqual({ terminationEffectiveOn: '2024-05-08' });
    expect(await settlementsOf(app, later)).toEqual([earlyTermination(29_677, '2024-05-08')]);
    expect(await fieldsOf(app, earlier, 'version')).toEqual({ version: 3 });
  });

  test('ended by the company: the dependent contracts end on its ground and its day', async () => {
    const contractor = actingFor('C-7');
    const gateway = await contract(app, contractor, GATEWAY);
    const privateConnect = await contract(app, contractor, PRIVATE);
    const end = { contractId: gateway, effectiveOn: '2024-05-08', note: 'As agreed', ...TOGETHER };
    await app.mutate(OPERATOR, 'terminateContract', { ...end, ground: 'GENERAL_TERMS_28_2' });
    expect(await fieldsOf(app, privateConnect, 'terminationNotice { ground effectiveOn }')).toEqual(
      {
        terminationNotice: { ground: 'GENERAL_TERMS_28_2', effectiveOn: '2024-05-08' },
      },
    );
    expect(await settlementsOf(app, privateConnect)).toEqual([]);
  });

  test('of two bases ended at the same moment, one is the last', async () => {
    const contractor = actingFor('C-8');
    const gateway = await contract(app, contractor, GATEWAY);
    const firewall = await contract(app, contractor, {
      ...GATEWAY,
      serviceType: 'FIREWALL_TYPE_1',
    });
    await contract(app, contractor, REMOTE);
    const answers = await Promise.all([give('C-8', gateway), give('C-8', firewall)]);
    expect(answers.flatMap(codes)).toEqual(['DEPENDENTS_CHOICE_REQUIRED']);
  });
});
