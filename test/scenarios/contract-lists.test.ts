import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { apply, contract } from '../support/contracts';

const TODAY = '2024-04-08';

interface Page {
  readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const PAGE = `edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;

/** Lists of contracts: filters, orders, and pages that stand still while the list grows. */
describe('lists of contracts', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const list = async (arguments_: object, caller: TestCaller = OPERATOR): Promise<Page> => {
    const { contracts } = await app.read<{ contracts: Page }>(
      caller,
      `query ($first: Int, $after: String, $filter: ContractFilter, $orderBy: ContractOrderBy) {
         contracts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { ${PAGE} } }`,
      { ...arguments_ },
    );
    return contracts;
  };
  const ids = ({ edges }: Page): string[] => edges.map(({ node }) => node.id);

  test('are ordered by any of their dates; without a date last, or first in descending order', async () => {
    const contractor = actingFor('C-1');
    const filter = { contractorId: 'C-1' };
    const waiting = await apply(app, contractor);
    app.setToday('2024-04-09');
    const early = await contract(app, contractor, { billingStartOn: '2024-04-20' });
    const late = await contract(app, contractor, { billingStartOn: '2024-06-01' });
    const same = { serviceType: 'FIREWALL_TYPE_1', billingStartOn: '2024-04-20' };
    const twin = await contract(app, contractor, same);
    const notice = { contractId: late, requestedOn: '2024-12-31' };
    await app.mutate(contractor, 'giveTerminationNotice', notice);
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: twin });
    const orders = {
      CONTRACT_NUMBER: [waiting, early, late, twin],
      APPLIED_ON: [waiting, early, late, twin],
      BILLING_START_ON: [early, twin, late, waiting],
      TERMINATION_EFFECTIVE_ON: [twin, late, waiting, early],
    };
    for (const [order, ascending] of Object.entries(orders)) {
      for (const [orderBy, expected] of [
        [`${order}_ASC`, ascending],
        [`${order}_DESC`, ascending.toReversed()],
      ] as const) {
        expect({ [orderBy]: ids(await list({ filter, orderBy })) }).toEqual({
          [orderBy]: expected,
        });
        // One by one, each page begins after the last, with and without a date.
        const one: string[] = [];
        let after: string | null = null;
        do {
          const page: Page = await list({ filter, orderBy, first: 1, after });
          expect(page.totalCount).toBe(4);
          one.push(...ids(page));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect({ [orderBy]: one }).toEqual({ [orderBy]: expected });
      }
    }
    expect(ids(await list({ filter, orderBy: null }))).toEqual(orders.CONTRACT_NUMBER);
  });

  test('keep their pages while contracts are added before, between and after', async () => {
    const filter = { serviceType: ['FIREWALL_TYPE_2'] };
    const orderBy = 'BILLING_START_ON_ASC';
    const starting = (contractorId: string, billingStartOn: string) =>
      contract(app, actingFor(contractorId), { serviceType: 'FIREWALL_TYPE_2', billingStartOn });
    const may1 = await starting('C-2', '2024-05-01');
    const may3 = await starting('C-2', '2024-05-03');
    const may5 = await starting('C-2', '2024-05-05');
    const first = await list({ filter, orderBy, first: 2 });
    expect(ids(first)).toEqual([may1, may3]);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    await starting('C-3', '2024-05-02');
    const may4 = await starting('C-3', '2024-05-04');
    const alsoMay3 = await starting('C-3', '2024-05-03');
    // What came before the cursor does not push the rest: nothing is read twice, nothing is left out.
    const second = await list({ filter, orderBy, first: 2, after: first.pageInfo.endCursor });
    expect(ids(second)).toEqual([alsoMay3, may4]);
    expect(second.totalCount).toBe(6);
    const third = await list({ filter, orderBy, first: 2, after: second.pageInfo.endCursor });
    expect(ids(third)).toEqual([may5]);
    expect(third.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    // Past the end there is nothing yet, and the cursor stays good for what comes.
    const { endCursor } = third.pageInfo;
    const past = await list({ filter, orderBy, after: endCursor });
    expect(past).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, endCursor } });
    const may6 = await starting('C-4', '2024-05-06');
    expect(ids(await list({ filter, orderBy, after: endCursor }))).toEqual([may6]);
  });

  test('are filtered by what is recorded, each end of a span included', async () => {
    const contractor = actingFor('C-5');
    const gateway = await contract(app, contractor, { billingStartOn: '2024-04-20' });
    const remote = await contract(app, contractor, {
      serviceType: 'REMOTE_CONNECT',
      billingStartOn: '2024-05-01',
    });
    app.setToday('2024-04-09');
    const waiting = await apply(app, contractor);
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: remote });
    const all = { contractorId: 'C-5' };
    const { contract: named } = await app.read<{ contract: { contractNumber: string } }>(
      ...[OPERATOR, 'query ($id: ID!) { contract(id: $id) { contractNumber } }', { id: gateway }],
    );
    for (const [filter, expected] of [
      [{}, [gateway, remote, waiting]],
      [{ serviceType: ['REMOTE_CONNECT', 'PRIVATE_CONNECT'] }, [remote]],
      [{ serviceType: [] }, []],
      [{ status: ['APPLIED', 'UNDER_NOTICE'] }, [remote, waiting]],
      [{ status: ['ACTIVE'], asOf: '2024-04-20' }, [gateway]],
      [{ appliedOn: { from: '2024-04-08', to: '2024-04-08' } }, [gateway, remote]],
      [{ appliedOn: { from: '2024-04-09' } }, [waiting]],
      [{ billingStartOn: { from: '2024-04-21' } }, [remote]],
      [{ billingStartOn: { to: '2024-04-20' } }, [gateway]],
      // 04-09 + 30 days = 05-09.
      [{ terminationEffectiveOn: { from: '2024-05-09', to: '2024-05-09' } }, [remote]],
      [{ terminationEffectiveOn: { to: '2024-05-08' } }, []],
      [{ contractNumber: named.contractNumber }, [gateway]],
      [{ contractNumber: 'SAS-1' }, []],
      [{ status: null, eligible: null, serviceType: null }, [gateway, remote, waiting]],
    ] as const) {
      const page = await list({ filter: { ...all, ...filter } });
      expect({ filter, ids: ids(page) }).toEqual({ filter, ids: expected });
      expect(page.totalCount).toBe(expected.length);
    }
  });

  test("hold a caller's own contracts only, whatever is asked for", async () => {
    const own = await contract(app, actingFor('C-6'), { billingStartOn: TODAY });
    const partners = await contract(app, actingFor('C-7'), { billingStartOn: TODAY });
    await contract(app, actingFor('C-8'), { billingStartOn: TODAY });
    const both = await list({ first: 100 }, actingFor('C-6', 'C-7'));
    expect(ids(both)).toEqual([own, partners]);
    expect(both.totalCount).toBe(2);
    expect(await list({ filter: { contractorId: 'C-8' } }, actingFor('C-6'))).toMatchObject({
      edges: [],
      totalCount: 0,
    });
  });

  test('take no cursor of another order, and pages of 1 to 100', async () => {
    await contract(app, actingFor('C-9'), { billingStartOn: TODAY });
    const { pageInfo } = await list({ filter: { contractorId: 'C-9' } });
    const codeOf = async (arguments_: string) => {
      const { errors } = await app.ask(
        OPERATOR,
        `{ contracts(${arguments_}) { totalCount edges { cursor } } }`,
      );
      return errors?.map(({ extensions }) => extensions.code);
    };
    const after = `after: "${pageInfo.endCursor}"`;
    expect(await codeOf(after)).toBeUndefined();
    expect(await codeOf(`${after}, orderBy: APPLIED_ON_ASC`)).toEqual(['BAD_USER_INPUT']);
    expect(await codeOf(`${after}, orderBy: CONTRACT_NUMBER_DESC`)).toEqual(['BAD_USER_INPUT']);
    expect(await codeOf('after: "nonsense"')).toEqual(['BAD_USER_INPUT']);
    expect(await codeOf('first: 0')).toEqual(['BAD_USER_INPUT']);
    expect(await codeOf('first: 101')).toEqual(['BAD_USER_INPUT']);
    expect(await codeOf('first: 100')).toBeUndefined();
  });
});
