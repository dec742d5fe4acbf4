import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { contract } from '../support/contracts';
import { filed, grant, recordOutage } from '../support/outages';

const A = actingFor('C-A');
const B = actingFor('C-B');
const PARTNER = actingFor('C-A', 'C-B');
const STRANGER = actingFor('C-Z');

/** An outage is seen by those whose contracts it affects, with only those contracts in it. */
describe('who sees an outage', () => {
  let app: TestApp;
  let ofA: string;
  let ofB: string;
  let firewallOfA: string;
  let later: string;
  beforeAll(async () => {
    app = await startApp('2023-01-01');
    ofA = await contract(app, A, { billingStartOn: '2023-01-01' });
    ofB = await contract(app, B, { billingStartOn: '2023-01-01' });
    const serviceType = 'FIREWALL_TYPE_2';
    firewallOfA = await contract(app, A, { billingStartOn: '2023-01-01', serviceType });
    later = await contract(app, A, { billingStartOn: '2023-01-13' });
    app.setToday('2023-01-20');
  });
  afterAll(() => app.stop());

  interface OutageView {
    readonly affectedContracts: { edges: { node: { id: string } }[]; totalCount: number };
  }

  async function affected(caller: TestCaller, id: string): Promise<string[] | null> {
    const { outage } = await app.read<{ outage: OutageView | null }>(
      caller,
      'query ($id: ID!) { outage(id: $id) { affectedContracts { edges { node { id } } totalCount } } }',
      { id },
    );
    if (outage === null) return null;
    const { edges, totalCount } = outage.affectedContracts;
    expect(totalCount).toBe(edges.length);
    return edges.map(({ node }) => node.id);
  }

  async function listed(caller: TestCaller, filter: object): Promise<string[]> {
    const { outages } = await app.read<{
      outages: { edges: { node: { id: string } }[]; totalCount: number };
    }>(
      caller,
      'query ($filter: OutageFilter) { outages(filter: $filter) { edges { node { id } } totalCount } }',
      { filter },
    );
    expect(outages.totalCount).toBe(outages.edges.length);
    return outages.edges.map(({ node }) => node.id);
  }

  const SPAN = { knownAt: '2023-01-10T10:00:00+09:00', restoredAt: '2023-01-12T10:00:00+09:00' };

  test('by default every contract of its types in force during it is affected', async () => {
    const outageId = await recordOutage(app, SPAN);
    expect(await affected(OPERATOR, outageId)).toEqual([ofA, ofB]);
    expect(await affected(A, outageId)).toEqual([ofA]);
    expect(await affected(B, outageId)).toEqual([ofB]);
    expect(await affected(PARTNER, outageId)).toEqual([ofA, ofB]);
    expect(await affected(STRANGER, outageId)).toBeNull();
    expect(await listed(STRANGER, {})).toEqual([]);

    // Contracts are read at the time: it lasted longer, or a contract was accepted late.
    const lasting = await recordOutage(app, { ...SPAN, restoredAt: '2023-01-13T10:00:00+09:00' });
    expect(await affected(A, lasting)).toEqual([ofA, later]);
    const both = ['WEB_GATEWAY', 'FIREWALL_TYPE_2'];
    const ofTwoTypes = await recordOutage(app, { ...SPAN, affectedServiceTypes: both });
    expect(await affected(A, ofTwoTypes)).toEqual([ofA, firewallOfA]);
  });

  test('where contracts are named, those alone are', async () => {
    const ofBAlone = await recordOutage(app, { ...SPAN, affectedContractIds: [ofB, ofB] });
    expect(await affected(OPERATOR, ofBAlone)).toEqual([ofB]);
    expect(await affected(B, ofBAlone)).toEqual([ofB]);
    expect(await affected(A, ofBAlone)).toBeNull();
    const ofBoth = await recordOutage(app, { ...SPAN, affectedContractIds: [ofA, ofB] });
    expect(await affected(A, ofBoth)).toEqual([ofA]);
    expect(await listed(A, { contractId: ofA })).toContain(ofBoth);
    expect(await listed(OPERATOR, { contractId: ofB })).toContain(ofBoth);
    expect(await listed(PARTNER, { contractId: ofB })).toContain(ofBoth);
    // Whether it affects the contract of another is not for A to find out.
    expect(await listed(A, { contractId: ofB })).toEqual([]);
    const wrongType = await app.mutate(OPERATOR, 'recordOutage', {
      ...SPAN,
      affectedServiceTypes: ['WEB_GATEWAY'],
      attribution: 'COMPANY',
      complete: true,
      affectedContractIds: [firewallOfA],
    });
    expect(wrongType.userErrors).toMatchObject([
      { code: 'CONTRACT_NOT_AFFECTED', path: ['affectedContractIds'] },
    ]);
  });

  test('the events of a claim carry the outage without the contracts of others', async () => {
    const knownAt = '2023-01-05T10:00:00+09:00';
    const restoredAt = '2023-01-08T10:00:00+09:00';
    const outageId = await recordOutage(app, {
      knownAt,
      restoredAt,
      affectedContractIds: [ofA, ofB],
    });
    const claimId = await filed(app, A, ofA, outageId);
    await filed(app, B, ofB, outageId);
    await grant(app, claimId);
    await app.untilTold();
    const { contractEvents } = await app.read<{
      contractEvents: {
        edges: {
          node: {
            type: string;
            contractorId: string;
            data: { outage?: object; outageClaim?: object; settlements?: object[] };
          };
        }[];
      };
    }>(A, '{ contractEvents(first: 100) { edges { node { type contractorId data } } } }');
    const events = contractEvents.edges.map(({ node }) => node);
    const ofTheClaim = events.filter(({ type }) => type.startsWith('OUTAGE'));
    expect(ofTheClaim).toMatchObject([
      {
        type: 'OUTAGE_CLAIM_FILED',
        data: {
          outageClaim: { id: claimId, status: 'FILED' },
          outage: { id: outageId, knownAt: '2023-01-05T01:00:00.000Z' },
        },
      },
      // 3 × 40,000 ÷ 30 = 4,000.
      {
        type: 'OUTAGE_CLAIM_GRANTED',
        data: { outageClaim: { reductionAmount: 4_000 }, settlements: [{ amount: 4_000 }] },
      },
    ]);
    expect(events.every(({ contractorId }) => contractorId === 'C-A')).toBe(true);
    expect(JSON.stringify(events)).not.toContain(ofB);
    expect(JSON.stringify(events)).not.toContain('C-B');
  });
});
