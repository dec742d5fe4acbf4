import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { contract } from '../support/contracts';
import { filed, recordOutage } from '../support/outages';
import { settlements } from '../support/settlements';

const A = actingFor('C-A');
const B = actingFor('C-B');

/** What a clerk asks day by day, and what the lists answer. */
describe('the daily questions', () => {
  let app: TestApp;
  let gatewayOfA: string;
  let remoteOfA: string;
  let gatewayOfB: string;
  beforeEach(async () => {
    app = await startApp('2024-04-01');
    gatewayOfA = await contract(app, A, { billingStartOn: '2024-04-01' });
    const serviceType = 'REMOTE_CONNECT';
    remoteOfA = await contract(app, A, { billingStartOn: '2024-04-01', serviceType });
    gatewayOfB = await contract(app, B, { billingStartOn: '2024-04-20' });
  });
  afterEach(() => app.stop());

  /** The company ends B's contract on a day, on 2024-05-02. */
  async function end(effectiveOn: string): Promise<void> {
    app.setToday('2024-05-02');
    const ground = { ground: 'COMPANY', note: '料金の不払い' };
    await app.mutate(OPERATOR, 'terminateContract', {
      contractId: gatewayOfB,
      effectiveOn,
      ...ground,
    });
  }

  async function ids(
    list: string,
    filterType: string,
    filter: object,
    caller: TestCaller = OPERATOR,
  ): Promise<string[]> {
    const data = await app.read<Record<string, { edges: { node: { id: string } }[] }>>(
      caller,
      `query ($filter: ${filterType}) { ${list}(filter: $filter) { edges { node { id } } } }`,
      { filter },
    );
    return (data[list]?.edges ?? []).map(({ node }) => node.id);
  }

  const contracts = (filter: object, caller = OPERATOR) =>
    ids('contracts', 'ContractFilter', filter, caller);
  const claims = (filter: object, caller = OPERATOR) =>
    ids('outageClaims', 'OutageClaimFilter', filter, caller);
  const outages = (filter: object) => ids('outages', 'OutageFilter', filter);

  test('which contracts end in a month, and which are left without a base', async () => {
    app.setToday('2024-05-02');
    // Arrival on 05-02: 06-01. The dependent contract stays.
    const leave = { contractId: gatewayOfA, dependentContracts: 'LEAVE_IN_FORCE' };
    await app.mutate(A, 'giveTerminationNotice', leave);
    await end('2024-05-09');
    const ofMonth = (month: string, last: string) =>
      contracts({ terminationEffectiveOn: { from: `${month}-01`, to: `${month}-${last}` } });
    expect(await ofMonth('2024-05', '31')).toEqual([gatewayOfB]);
    expect(await ofMonth('2024-06', '30')).toEqual([gatewayOfA]);
    expect(await ofMonth('2024-07', '31')).toEqual([]);

    const inForce = { status: ['ACCEPTED', 'ACTIVE', 'UNDER_NOTICE'] };
    const without = (asOf: string) => contracts({ ...inForce, eligible: false, asOf });
    expect(await without('2024-06-01')).toEqual([]);
    expect(await without('2024-06-02')).toEqual([remoteOfA]);
    expect(await contracts({ ...inForce, eligible: true, asOf: '2024-06-02' })).toEqual([]);
    expect(await contracts({ status: ['TERMINATED'], asOf: '2024-06-02' })).toEqual([
      gatewayOfA,
      gatewayOfB,
    ]);
    expect(await contracts({ eligible: false, asOf: '2024-06-02' }, B)).toEqual([]);
  });

  test('which sums of a kind arise in a period', async () => {
    await end('2024-05-09');
    // 05-20 is the first day after the term of 04-20; ended on 05-09, 10 of its 30 days are left:
    // 40,000 × 10 ÷ 30 = 13,333.
    const inMay = { arisesOn: { from: '2024-05-01', to: '2024-05-31' } };
    expect(await settlements(app, { ...inMay, kind: ['EARLY_TERMINATION'] })).toMatchObject([
      { amount: 13_333, arisesOn: '2024-05-09' },
    ]);
    const inApril = { arisesOn: { from: '2024-04-01', to: '2024-04-30' } };
    const initialFees = await settlements(app, { ...inApril, kind: ['INITIAL_FEE'] });
    expect(initialFees.map(({ amount }) => amount)).toEqual([100_000, 100_000, 100_000]);
  });

  test('which outages there are, and which claims are near their last day', async () => {
    app.setToday('2024-05-02');
    // Known on 04-21 and 04-25 at 10:00: possible a day later, so claimed through 07-22 and 07-26.
    const first = await recordOutage(app, { knownAt: '2024-04-21T10:00:00+09:00' });
    const second = await recordOutage(app, {
      knownAt: '2024-04-25T10:00:00+09:00',
      restoredAt: '2024-04-27T10:00:00+09:00',
      affectedServiceTypes: ['REMOTE_CONNECT'],
      attribution: 'UNDER_INVESTIGATION',
    });
    // Those known last come first.
    expect(await outages({})).toEqual([second, first]);
    expect(await outages({ over: true })).toEqual([second]);
    expect(await outages({ over: false })).toEqual([first]);
    expect(await outages({ serviceType: ['WEB_GATEWAY', 'FIREWALL_TYPE_1'] })).toEqual([first]);
    expect(await outages({ attribution: ['UNDER_INVESTIGATION'] })).toEqual([second]);
    expect(await outages({ knownAt: { from: '2024-04-25T01:00:00Z' } })).toEqual([second]);
    expect(await outages({ knownAt: { to: '2024-04-25T09:59:59.999+09:00' } })).toEqual([first]);
    expect(await outages({ contractId: remoteOfA })).toEqual([second]);

    const ofA = await filed(app, A, gatewayOfA, first);
    const ofB = await filed(app, B, gatewayOfB, first);
    const ofRemote = await filed(app, A, remoteOfA, second);
    expect(await claims({})).toEqual([ofA, ofB, ofRemote]);
    expect(await claims({ claimDeadline: { to: '2024-07-22' } })).toEqual([ofA, ofB]);
    expect(await claims({ claimDeadline: { from: '2024-07-23', to: '2024-07-26' } })).toEqual([
      ofRemote,
    ]);
    expect(await claims({ claimDeadline: { to: '2024-07-21' } })).toEqual([]);
    await app.mutate(B, 'withdrawOutageClaim', { outageClaimId: ofB });
    const waiting = { status: ['FILED'], claimDeadline: { to: '2024-07-22' } };
    expect(await claims(waiting)).toEqual([ofA]);
    expect(await claims({ status: ['WITHDRAWN', 'GRANTED'] })).toEqual([ofB]);
    expect(await claims({ contractorId: 'C-A', outageId: first })).toEqual([ofA]);
    expect(await claims({ contractId: remoteOfA })).toEqual([ofRemote]);
    expect(await claims({}, B)).toEqual([ofB]);
    expect(await claims({ contractorId: 'C-A' }, B)).toEqual([]);
  });
});
