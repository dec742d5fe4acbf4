import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { apply, codes, contract } from '../support/contracts';
import { filed, paidFor, recordOutage } from '../support/outages';

interface ClaimableView {
  readonly contract: { readonly id: string };
  readonly outage: { readonly id: string };
  readonly claimableFrom: string;
  readonly claimDeadline: string;
  readonly countedHours: number;
  readonly units: number;
  readonly estimate: number;
  readonly claim: { readonly id: string; readonly status: string } | null;
  readonly reasons: readonly { readonly code: string }[];
}

const FIELDS = `contract { id } outage { id } claimableFrom claimDeadline countedHours units estimate
  claim { id status } reasons { code }`;

/** Art. 14: which outages can be claimed, until when, and what a grant would come to. */
describe('the outages that can be claimed', () => {
  let app: TestApp;
  const caller = actingFor('C-1');
  const stranger = actingFor('C-2');
  let contractId: string;
  let second: string;
  beforeAll(async () => {
    app = await startApp('2023-01-01');
    contractId = await contract(app, caller, { billingStartOn: '2023-01-01' });
    second = await contract(app, caller, { billingStartOn: '2023-01-01', accountCount: 100 });
  });
  beforeEach(() => app.setToday('2023-01-20'));
  afterAll(() => app.stop());

  async function claimable(reader: TestCaller, id = contractId): Promise<ClaimableView[] | null> {
    const { contract: found } = await app.read<{
      contract: { claimableOutages: ClaimableView[] } | null;
    }>(reader, `query ($id: ID!) { contract(id: $id) { claimableOutages { ${FIELDS} } } }`, { id });
    return found?.claimableOutages ?? null;
  }

  test('are told with their last day, what a grant would pay, and why it would be refused', async () => {
    const ofBoth = { affectedContractIds: [contractId, second] };
    const over = await recordOutage(app, {
      ...ofBoth,
      knownAt: '2023-01-02T10:00:00+09:00',
      restoredAt: '2023-01-04T10:00:00+09:00',
    });
    const lasting = await recordOutage(app, {
      ...ofBoth,
      knownAt: '2023-01-17T09:00:00+09:00',
      attribution: 'UNDER_INVESTIGATION',
    });
    await recordOutage(app, {
      ...ofBoth,
      knownAt: '2023-01-10T10:00:00+09:00',
      restoredAt: '2023-01-10T12:00:00+09:00',
    });
    const first = {
      contract: { id: contractId },
      outage: { id: over },
      claimableFrom: '2023-01-03',
      claimDeadline: '2023-04-03',
      countedHours: 48,
      units: 2,
      // 2 × 40,000 ÷ 30.
      estimate: 2_666,
      claim: null,
      reasons: [],
    };
    // From 01-17 09:00 to 01-20 09:00 it is 72 hours; nothing can be granted as it stands.
    const other = {
      contract: { id: contractId },
      outage: { id: lasting },
      claimableFrom: '2023-01-18',
      claimDeadline: '2023-04-18',
      countedHours: 72,
      units: 3,
      estimate: 0,
      claim: null,
      reasons: [{ code: 'NOT_COMPANY_ATTRIBUTABLE' }, { code: 'OUTAGE_NOT_OVER' }],
    };
    expect(await claimable(caller)).toEqual([first, other]);
    expect(await claimable(stranger)).toBeNull();

    const claimId = await filed(app, caller, contractId, over);
    expect((await claimable(OPERATOR))?.[0]).toEqual({
      ...first,
      claim: { id: claimId, status: 'FILED' },
    });
    await paidFor(app, claimId);
    expect((await claimable(caller))?.[0]).toEqual({
      ...first,
      claim: { id: claimId, status: 'GRANTED' },
    });
    app.setToday('2023-04-04');
    expect((await claimable(caller))?.map(({ outage }) => outage.id)).toEqual([lasting]);
  });

  test('are those of all contracts of a contractor, for those who may see it', async () => {
    const read = async (reader: TestCaller) => {
      const { _entities } = await app.read<{
        _entities: { claimableOutages: ClaimableView[] | null }[];
      }>(
        reader,
        `query ($of: [_Any!]!) { _entities(representations: $of) {
          ... on Contractor { claimableOutages { contract { id } outage { id } } } } }`,
        { of: [{ __typename: 'Contractor', id: 'C-1' }] },
      );
      return _entities[0]?.claimableOutages?.map(({ contract: { id } }) => id);
    };
    expect(await read(caller)).toEqual([contractId, contractId, second, second]);
    expect(await read(stranger)).toEqual([]);
  });

  test('are none of an application', async () => {
    expect(await claimable(caller, await apply(app, caller))).toEqual([]);
  });
});

describe('an outage that a contractor reports (art. 14)', () => {
  let app: TestApp;
  const caller = actingFor('C-1');
  let contractId: string;
  beforeAll(async () => {
    app = await startApp('2023-01-01');
    contractId = await contract(app, caller, { billingStartOn: '2023-01-05' });
  });
  afterAll(() => app.stop());

  const report = (by: TestCaller, input: object = {}) =>
    app.mutate<{ id: string }>(
      by,
      'reportOutage',
      { contractId, completelyUnusable: true, description: '接続不可', ...input },
      `id knownAt occurredAt restoredAt attribution complete description affectedServiceTypes
        affectedContracts { edges { node { id } } }`,
    );

  test('is known to the company from that moment, for that contract alone', async () => {
    expect(codes(await report(caller))).toEqual(['INVALID_STATE']);
    app.setNow('2023-01-20T10:00:00+09:00');
    const other = await contract(app, caller, { billingStartOn: '2023-01-20' });
    const { entity } = await report(caller, { occurredAt: '2023-01-20T08:00:00+09:00' });
    expect(entity).toMatchObject({
      knownAt: '2023-01-20T01:00:00.000Z',
      occurredAt: '2023-01-19T23:00:00.000Z',
      restoredAt: null,
      attribution: 'UNDER_INVESTIGATION',
      complete: true,
      description: '接続不可',
      affectedServiceTypes: ['WEB_GATEWAY'],
      affectedContracts: { edges: [{ node: { id: contractId } }] },
    });
    const outageId = entity?.id ?? '';
    const claim = (id: string) =>
      app.mutate(caller, 'fileOutageClaim', { contractId: id, outageId });
    app.setNow('2023-01-21T09:59:59.999+09:00');
    expect(codes(await claim(contractId))).toEqual(['OUTAGE_TOO_SHORT']);
    app.setNow('2023-01-21T10:00:00+09:00');
    expect(codes(await claim(contractId))).toEqual([]);
    expect(codes(await claim(other))).toEqual(['CONTRACT_NOT_AFFECTED']);
  });

  test('is refused of a time ahead, of nobody and of a stranger', async () => {
    const ahead = await report(caller, { occurredAt: '2023-01-21T10:00:00.001+09:00' });
    expect(ahead.userErrors).toMatchObject([{ code: 'DATE_IN_FUTURE', path: ['occurredAt'] }]);
    expect(codes(await report(actingFor('C-2')))).toEqual(['NOT_FOUND']);
    await expect(report(caller, { description: '' })).rejects.toThrow('BAD_USER_INPUT');
    const tried = await report(caller, { dryRun: true });
    expect(codes(tried)).toEqual([]);
  });

  test('is an event that its contractor sees', async () => {
    const { contract: found } = await app.read<{
      contract: { history: { edges: { node: { type: string; data: { outage?: object } } }[] } };
    }>(
      caller,
      'query ($id: ID!) { contract(id: $id) { history(first: 50) { edges { node { type data } } } } }',
      { id: contractId },
    );
    const reports = found.history.edges.filter(({ node }) => node.type === 'OUTAGE_REPORTED');
    expect(reports).toHaveLength(1);
    expect(Object.keys(reports[0]?.node.data.outage ?? {})).not.toContain('affectedContractIds');
  });
});

describe('the list of claims', () => {
  let app: TestApp;
  const caller = actingFor('C-1');
  beforeAll(async () => {
    app = await startApp('2023-01-01');
  });
  afterAll(() => app.stop());

  test('is in the order asked for, and of the states asked for', async () => {
    const contractId = await contract(app, caller, { billingStartOn: '2023-01-01' });
    app.setToday('2023-02-10');
    const claims: string[] = [];
    for (const day of ['2023-01-20', '2023-01-05', '2023-01-12']) {
      const knownAt = `${day}T10:00:00+09:00`;
      const restoredAt = new Date(Date.parse(knownAt) + 30 * 3_600_000).toISOString();
      const outageId = await recordOutage(app, { knownAt, restoredAt });
      claims.push(await filed(app, caller, contractId, outageId));
    }
    const [first = '', second = '', third = ''] = claims;
    await paidFor(app, third);
    const listed = async (args: string) => {
      const { outageClaims } = await app.read<{
        outageClaims: { edges: { node: { id: string } }[] };
      }>(caller, `{ outageClaims(${args}) { edges { node { id } } } }`);
      return outageClaims.edges.map(({ node }) => node.id);
    };
    expect(await listed('orderBy: CLAIM_DEADLINE_ASC')).toEqual([second, third, first]);
    expect(await listed('orderBy: CLAIM_DEADLINE_DESC')).toEqual([first, third, second]);
    expect(await listed('orderBy: FILED_AT_DESC')).toEqual([third, second, first]);
    expect(await listed('orderBy: null')).toEqual(claims);
    expect(await listed('filter: { status: [FILED] }')).toEqual([first, second]);
    expect(await listed('filter: { status: [GRANTED, DENIED, WITHDRAWN] }')).toEqual([third]);
    expect(await listed('filter: { status: [] }')).toEqual([]);
  });
});
