import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, contract, EDITION } from '../support/contracts';
import { type Asked, askGateway, type Gateway, GATEWAYS } from './gateways';

const CONTRACTOR = actingFor('C-1001');
const OTHER = actingFor('C-1002');
const NAME = 'Sakura Trading (さくら商事株式会社)';

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

type Contractor = Readonly<Record<'id' | 'name', string>>;

describe.each(GATEWAYS)('%s gateway over the two subgraphs', (_maker, start, splitsMutations) => {
  let app: TestApp;
  let gateway: Gateway;
  let contractId: string;

  beforeAll(async () => {
    app = await startApp('2024-04-08');
    contractId = await contract(app, CONTRACTOR, { billingStartOn: '2024-04-20' });
    await contract(app, OTHER, { serviceType: 'FIREWALL_TYPE_1', billingStartOn: '2024-05-01' });
    gateway = await start({ subgraphUrl: `${app.address}/graphql`, gatewaySecret: null });
  });
  afterAll(async () => {
    await gateway.stop();
    await app.stop();
  });

  const ask = (...asked: Asked) => askGateway(gateway, ...asked);

  test('joins a contractor of the directory with its contracts, limits and settlements', async () => {
    const answer = await ask(
      CONTRACTOR,
      `{ contractor(id: "C-1001") {
           name
           contracts { totalCount edges { node { contractNumber status } } pageInfo { hasNextPage } }
           contractLimits { serviceType held available }
           settlements { edges { node { kind amount } } }
           eligibility(serviceType: REMOTE_CONNECT) { eligible }
       } }`,
    );
    expect(answer).toEqual({
      data: {
        contractor: {
          name: NAME,
          contracts: {
            totalCount: 1,
            edges: [{ node: { contractNumber: 'SAS-00000001', status: 'ACCEPTED' } }],
            pageInfo: { hasNextPage: false },
          },
          contractLimits: [
            { serviceType: 'WEB_GATEWAY', held: 1, available: 2 },
            { serviceType: 'FIREWALL_TYPE_1', held: 0, available: 3 },
            { serviceType: 'FIREWALL_TYPE_2', held: 0, available: 3 },
            { serviceType: 'PRIVATE_CONNECT', held: 0, available: 3 },
            { serviceType: 'REMOTE_CONNECT', held: 0, available: 3 },
          ],
          settlements: { edges: [{ node: { kind: 'INITIAL_FEE', amount: 100_000 } }] },
          eligibility: { eligible: true },
        },
      },
    });
  });

  test('finds the name of the contractor of a contract in the directory', async () => {
    const answer = await ask(
      CONTRACTOR,
      `query ($id: ID!) { contract(id: $id) { contractor { id name } } }`,
      { id: contractId },
    );
    expect(answer.data).toEqual({
      contract: { contractor: { id: 'C-1001', name: NAME } },
    });
  });

  test('finds by its number a contract that the directory refers to', async () => {
    const answer = await ask(
      CONTRACTOR,
      `{ node(id: "S-1") { id ... on SupportCase { subject contract { id status minimumTermEndsOn } } } }`,
    );
    expect(answer.data).toEqual({
      node: {
        id: 'S-1',
        subject: 'When does the minimum term end?',
        contract: { id: contractId, status: 'ACCEPTED', minimumTermEndsOn: '2024-05-19' },
      },
    });
  });

  test('finds a contract that the directory has just been told of', async () => {
    const input = { contractorId: 'C-1001', contractNumber: 'SAS-00000001' };
    const answer = await ask(
      CONTRACTOR,
      `mutation ($input: BookmarkContractInput!) { bookmarkContract(input: $input) {
         userErrors { message }
         contractor { bookmarks { contract { id eligible contractor { name } } } }
       } }`,
      { input },
    );
    expect(answer.data).toEqual({
      bookmarkContract: {
        userErrors: [],
        contractor: {
          bookmarks: [
            {
              contract: {
                id: contractId,
                eligible: true,
                contractor: { name: NAME },
              },
            },
          ],
        },
      },
    });
  });

  test('answers the query of README.md', async () => {
    const text = readFileSync(join(__dirname, '../../README.md'), 'utf8');
    const [, query = ''] = /```graphql\n(query \{.*?)```/s.exec(text) ?? [];
    const { data, errors } = await ask(OPERATOR, query);
    expect(errors).toBeUndefined();
    const { contractors } = data as { contractors: Connection<Record<string, unknown>> };
    expect(contractors.edges).toHaveLength(5);
    expect(contractors.edges[0]?.node).toMatchObject({
      name: NAME,
      contractLimits: [{ serviceType: 'WEB_GATEWAY', held: 1, available: 2 }, {}, {}, {}, {}],
      contracts: { edges: [{ node: { contractNumber: 'SAS-00000001', status: 'ACCEPTED' } }] },
      supportCases: [
        { contract: { contractNumber: 'SAS-00000001', minimumTermEndsOn: '2024-05-19' } },
        { contract: { contractNumber: 'SAS-00000002', minimumTermEndsOn: '2024-05-31' } },
      ],
    });
  });

  describe('carries a rehearsal by aliases', () => {
    const APPLY = 'gateway: applyForContract(input: $apply) { userErrors { code } }';
    const NOTICE = 'ended: withdrawApplication(input: $end) { contract { status } }';
    const BOOKMARK = 'kept: bookmarkContract(input: $bookmark) { userErrors { message } }';
    const rehearse = (...calls: string[]) =>
      ask(
        CONTRACTOR,
        `mutation ($apply: ApplyForContractInput!, $end: WithdrawApplicationInput!,
           $bookmark: BookmarkContractInput!) { ${calls.join(' ')} }`,
        {
          apply: {
            contractorId: 'C-1001',
            serviceType: 'WEB_GATEWAY',
            accountCount: 50,
            agreesToTermsEdition: EDITION,
            dryRun: true,
          },
          end: { contractId: 'gateway', dryRun: true },
          bookmark: { contractorId: 'C-1001', contractNumber: 'SAS-00000001' },
        },
      );

    const SPLIT = [
      {
        message: expect.stringContaining('reach this subgraph in one request') as unknown,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ];

    test('whole, where its calls stand together and the gateway leaves them so', async () => {
      const { data, errors } = await rehearse(BOOKMARK, APPLY, NOTICE);
      if (splitsMutations) expect(errors).toMatchObject(SPLIT);
      else expect(data).toMatchObject({ ended: { contract: { status: 'WITHDRAWN' } } });
    });

    test('in pieces where another’s call stands between, which is told', async () => {
      expect((await rehearse(APPLY, BOOKMARK, NOTICE)).errors).toMatchObject(SPLIT);
    });
  });

  test('carries a mutation to the subgraph and joins its answer with the directory', async () => {
    const mutation = `mutation ($input: ApplyForContractInput!) { applyForContract(input: $input) {
      contract { status contractor { name contractLimits { held pending } } }
      userErrors { code article path }
    } }`;
    const input = {
      contractorId: 'C-1001',
      serviceType: 'WEB_GATEWAY',
      accountCount: 49,
      agreesToTermsEdition: EDITION,
    };
    expect((await ask(CONTRACTOR, mutation, { input })).data).toEqual({
      applyForContract: {
        contract: null,
        userErrors: [{ code: 'ACCOUNT_COUNT_BELOW_MINIMUM', article: '5', path: ['accountCount'] }],
      },
    });
    const { data } = await ask(CONTRACTOR, mutation, {
      input: { ...input, accountCount: 50, dryRun: true },
    });
    expect(data).toMatchObject({
      applyForContract: {
        contract: {
          status: 'APPLIED',
          contractor: { name: NAME },
        },
        userErrors: [],
      },
    });
  });

  test('shows nothing of a contractor whom the caller does not act for', async () => {
    const { data, errors } = await ask(
      OTHER,
      `{ contractor(id: "C-1001") {
           name
           contracts { totalCount edges { cursor } }
           contractLimits { held }
           settlements { edges { cursor } }
           outageClaims { edges { cursor } }
           supportCases { contract { contractNumber status } }
       } }`,
    );
    // Hive's also says as an error that there is no such contract.
    const paths = (errors ?? []).map(({ path = [] }) => path.slice(0, 4).join('.'));
    expect(paths.filter((path) => path !== 'contractor.supportCases.0.contract')).toEqual([]);
    expect(data).toEqual({
      contractor: {
        name: NAME,
        contracts: { totalCount: 0, edges: [] },
        contractLimits: [],
        settlements: { edges: [] },
        outageClaims: { edges: [] },
        // The second case is about a contract of the caller's own.
        supportCases: [
          { contract: null },
          { contract: { contractNumber: 'SAS-00000002', status: 'ACCEPTED' } },
        ],
      },
    });
  });

  test('answers for many contracts of many contractors, each with its own', async () => {
    const contractorIds = ['C-1001', 'C-1002', 'C-1003', 'C-1004', 'C-1005'];
    const applicants = contractorIds.flatMap((id) => [id, id, id]);
    const serviceType = 'FIREWALL_TYPE_2';
    await Promise.all(applicants.map((id) => apply(app, actingFor(id), { serviceType })));

    const { data } = await ask(
      OPERATOR,
      `{
        contracts(filter: { serviceType: [FIREWALL_TYPE_2] }, first: 100) {
          edges { node { contractor { id name } } }
        }
        contractors {
          edges { node {
            id
            contracts(filter: { serviceType: [FIREWALL_TYPE_2] }) {
              edges { node { contractor { id } } }
            }
          } }
        }
      }`,
    );
    const { contracts, contractors } = data as {
      contracts: Connection<{ contractor: Contractor }>;
      contractors: Connection<{ id: string; contracts: Connection<{ contractor: Contractor }> }>;
    };
    const names = contracts.edges.map(({ node }) => node.contractor);
    expect(names.map(({ id }) => id).sort()).toEqual(applicants);
    expect(names.every(({ id, name }) => (name === NAME) === (id === 'C-1001'))).toBe(true);
    expect(
      contractors.edges.map(({ node }) =>
        node.contracts.edges.map((edge) => edge.node.contractor.id),
      ),
    ).toEqual(contractorIds.map((id) => [id, id, id]));
  });

  test('tells what is wrong as the subgraph does, without its address and without a stack', async () => {
    const bad = await ask(OPERATOR, 'query ($id: ID!) { contract(id: $id) { id } }', { id: 'a\0' });
    const unknown = await ask(OPERATOR, '{ missing }');
    expect(bad.errors?.[0]).toMatchObject({
      message: expect.stringContaining('NUL') as unknown,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    for (const answer of [bad, unknown]) {
      expect(JSON.stringify(answer)).not.toMatch(/stacktrace|127\.0\.0\.1|node_modules/);
    }
  });

  test('gives what the directory knows to a caller without a token, and the error of the rest', async () => {
    const { data, errors } = await ask(
      null,
      `{ contractor(id: "C-1001") { name } contracts { edges { cursor } } }`,
    );
    expect(data).toEqual({ contractor: { name: NAME }, contracts: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});
