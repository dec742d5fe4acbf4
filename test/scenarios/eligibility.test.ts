import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { apply, codes, contract, EDITION } from '../support/contracts';

const TODAY = '2024-04-08';
const TYPES = [
  ...['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2', 'PRIVATE_CONNECT', 'REMOTE_CONNECT'],
];

interface Eligibility {
  readonly eligible: boolean;
  readonly reasons: { readonly code: string }[];
}

/** Art. 4 and 6: what an application would be refused for, said before it is made. */
describe('eligibility', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const REASONS = '{ eligible reasons { code path article details } }';
  const eligibility = async (
    caller: TestCaller,
    contractorId: string,
    type: string,
    on?: string,
  ) => {
    const { asked, _entities } = await app.read<{
      asked: Eligibility | null;
      _entities: { eligibility: Eligibility }[];
    }>(
      caller,
      `query ($of: [_Any!]!, $id: ID!, $type: ContractServiceType!, $on: Date) {
         asked: eligibility(contractorId: $id, serviceType: $type, on: $on) ${REASONS}
         _entities(representations: $of) {
           ... on Contractor { eligibility(serviceType: $type, on: $on) ${REASONS} } } }`,
      {
        of: [{ __typename: 'Contractor', id: contractorId }],
        id: contractorId,
        type,
        on: on ?? null,
      },
    );
    return { asked, ofContractor: _entities[0]?.eligibility };
  };
  const reasonsOn = async (contractorId: string, day: string): Promise<object> => {
    const reasons = TYPES.map(async (type) => {
      const { asked } = await eligibility(OPERATOR, contractorId, type, day);
      return [type, asked?.reasons.map(({ code }) => code)];
    });
    return Object.fromEntries((await Promise.all(reasons)) as [string, string[]][]);
  };
  /** What an application of each type is refused for on a day, with nothing else wrong with it. */
  const refusalsOn = async (contractorId: string, day: string): Promise<object> => {
    app.setToday(day);
    const refusals: Record<string, string[]> = {};
    for (const serviceType of TYPES) {
      const application = {
        contractorId,
        serviceType,
        accountCount: 50,
        agreesToTermsEdition: EDITION,
        ...(serviceType === 'PRIVATE_CONNECT' && { privateBackboneContractNumber: 'PBB-1' }),
        dryRun: true,
      };
      refusals[serviceType] = codes(await app.mutate(OPERATOR, 'applyForContract', application));
    }
    return refusals;
  };

  test('on a day is what an application of that day is refused for', async () => {
    const contractor = actingFor('C-1');
    const gateways = [
      await contract(app, contractor, { billingStartOn: TODAY }),
      await contract(app, contractor, { billingStartOn: '2024-05-01' }),
      await contract(app, contractor, { billingStartOn: TODAY }),
    ];
    for (const _ of [1, 2, 3]) {
      await contract(app, contractor, { serviceType: 'REMOTE_CONNECT', billingStartOn: TODAY });
    }
    // The gateways end one after another, on 05-08, 05-31 and 06-30; Remote Connect is left in force.
    for (const [position, requestedOn] of ['2024-05-08', '2024-05-31', '2024-06-30'].entries()) {
      await app.mutate(contractor, 'giveTerminationNotice', {
        contractId: gateways[position],
        requestedOn,
        dependentContracts: 'LEAVE_IN_FORCE',
      });
    }
    const free = { WEB_GATEWAY: [], FIREWALL_TYPE_1: [], FIREWALL_TYPE_2: [], PRIVATE_CONNECT: [] };
    const LIMIT = ['CONTRACT_LIMIT_EXCEEDED'];
    for (const [day, expected] of [
      [TODAY, { ...free, WEB_GATEWAY: LIMIT, REMOTE_CONNECT: LIMIT }],
      ['2024-05-08', { ...free, WEB_GATEWAY: LIMIT, REMOTE_CONNECT: LIMIT }],
      ['2024-05-09', { ...free, REMOTE_CONNECT: LIMIT }],
      ['2024-06-30', { ...free, REMOTE_CONNECT: LIMIT }],
      [
        '2024-07-01',
        {
          ...free,
          PRIVATE_CONNECT: ['BASE_CONTRACT_REQUIRED'],
          REMOTE_CONNECT: [...LIMIT, 'BASE_CONTRACT_REQUIRED'],
        },
      ],
    ] as const) {
      app.setToday(TODAY);
      expect({ [day]: await reasonsOn('C-1', day) }).toEqual({ [day]: expected });
      expect({ [day]: await refusalsOn('C-1', day) }).toEqual({ [day]: expected });
    }
  });

  test('counts an application for a base contract, while it waits', async () => {
    const contractor = actingFor('C-2');
    const before = await eligibility(contractor, 'C-2', 'REMOTE_CONNECT');
    expect(before.asked).toEqual({
      eligible: false,
      reasons: [
        {
          code: 'BASE_CONTRACT_REQUIRED',
          path: ['serviceType'],
          article: '6',
          details: {
            base: 'HELD_OR_APPLIED_FOR',
            baseServiceTypes: ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'],
            on: TODAY,
          },
        },
      ],
    });
    expect(before.ofContractor).toEqual(before.asked);
    const gateway = await apply(app, contractor);
    const waiting = await eligibility(contractor, 'C-2', 'REMOTE_CONNECT');
    expect(waiting.asked).toEqual({ eligible: true, reasons: [] });
    expect(waiting.ofContractor).toEqual(waiting.asked);
    await app.mutate(contractor, 'withdrawApplication', { contractId: gateway });
    expect((await eligibility(contractor, 'C-2', 'REMOTE_CONNECT')).asked).toEqual(before.asked);
  });

  test('of a contractor whom the caller may not see is not told', async () => {
    const { asked, ofContractor } = await eligibility(actingFor('C-3'), 'C-2', 'WEB_GATEWAY');
    expect(asked).toBeNull();
    expect(ofContractor).toMatchObject({ eligible: false, reasons: [{ code: 'NOT_FOUND' }] });
  });

  test('of each contract, on any day, is what a list of that day is filtered by', async () => {
    const contractor = actingFor('C-4');
    const gateway = await contract(app, contractor, { billingStartOn: '2024-04-20' });
    await contract(app, contractor, {
      serviceType: 'REMOTE_CONNECT',
      billingStartOn: '2024-05-01',
    });
    await contract(app, contractor, {
      serviceType: 'PRIVATE_CONNECT',
      billingStartOn: '2024-06-01',
    });
    await apply(app, contractor, { serviceType: 'REMOTE_CONNECT' });
    await app.mutate(contractor, 'giveTerminationNotice', {
      contractId: gateway,
      dependentContracts: 'LEAVE_IN_FORCE',
    });
    const counts: Record<string, number> = {};
    for (const day of [
      '2024-01-01',
      TODAY,
      '2024-05-01',
      '2024-05-08',
      '2024-05-09',
      '2024-07-01',
    ]) {
      for (const eligible of [true, false]) {
        const { listed, all } = await app.read<
          Record<string, { edges: { node: { eligible: boolean } }[] }>
        >(
          OPERATOR,
          `query ($eligible: Boolean, $day: Date) {
             listed: contracts(filter: { contractorId: "C-4", eligible: $eligible, asOf: $day }) {
               edges { node { id eligible(asOf: $day) } } }
             all: contracts(filter: { contractorId: "C-4" }) { edges { node { id eligible(asOf: $day) } } } }`,
          { eligible, day },
        );
        expect(listed?.edges).toEqual(all?.edges.filter(({ node }) => node.eligible === eligible));
        if (eligible) counts[day] = listed?.edges.length ?? 0;
      }
    }
    // With the gateway's last day, 05-08, three of the four lose their base.
    expect(counts).toEqual({
      '2024-01-01': 4,
      [TODAY]: 4,
      '2024-05-01': 4,
      '2024-05-08': 4,
      '2024-05-09': 1,
      '2024-07-01': 1,
    });
  });
});
