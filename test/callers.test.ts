import { getDirective } from '@graphql-tools/utils';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { createSchema } from '../src/graphql/schema';
import {
  actingFor,
  type Answer,
  OPERATOR,
  startApp,
  type TestApp,
  type TestCaller,
} from './support/app';
import { contract, EDITION } from './support/contracts';

const FIRST = actingFor('C-1');
const SECOND = actingFor('C-2');
const PARTNER = actingFor('C-1', 'C-2');
const STRANGER = actingFor('C-3');
const READER: TestCaller = { ...FIRST, scope: 'contracts:read' };
const WRITER: TestCaller = { ...FIRST, scope: 'contracts:write' };
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';

const schema = createSchema();
const rootFields = (['query', 'mutation'] as const).flatMap((kind) => {
  const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field }));
});

const codesOf = ({ errors }: Answer<unknown>): string[] =>
  (errors ?? []).map(({ extensions }) => extensions.code);

/** What one contractor has, by id: one object of every kind. */
interface Things {
  readonly contractId: string;
  readonly contractNumber: string;
  readonly changeRequestId: string;
  readonly optionServiceId: string;
  readonly outageClaimId: string;
  readonly settlementId: string;
}

describe('callers', () => {
  let app: TestApp;
  let outageId: string;
  let mine: Things;
  let theirs: Things;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
    const contracts = [];
    for (const caller of [FIRST, SECOND]) {
      contracts.push(await contract(app, caller, { billingStartOn: '2024-04-08' }));
    }
    app.setToday('2024-04-20');
    const record = async (affectedContractIds: string[] | null): Promise<string> => {
      const { entity } = await app.mutate(OPERATOR, 'recordOutage', {
        knownAt: '2024-04-16T00:00:00Z',
        restoredAt: '2024-04-18T00:00:00Z',
        complete: true,
        affectedServiceTypes: ['WEB_GATEWAY'],
        attribution: 'COMPANY',
        affectedContractIds,
      });
      return entity?.id ?? '';
    };
    outageId = await record(null);
    await record([contracts[1] ?? '']);
    const thingsOf = async (caller: TestCaller, contractId = ''): Promise<Things> => {
      const made = async (mutation: string, input: object): Promise<string> => {
        const { entity, userErrors } = await app.mutate(caller, mutation, { contractId, ...input });
        expect(userErrors).toEqual([]);
        return entity?.id ?? '';
      };
      const found = await app.read<{
        contract: { contractNumber: string; settlements: { edges: { node: { id: string } }[] } };
      }>(
        caller,
        'query ($id: ID!) { contract(id: $id) { contractNumber settlements { edges { node { id } } } } }',
        { id: contractId },
      );
      return {
        contractId,
        contractNumber: found.contract.contractNumber,
        changeRequestId: await made('requestAccountCountChange', { accountCount: 60 }),
        optionServiceId: await made('applyForOption', { kind: 'DEDICATED_IP_ADDRESS' }),
        outageClaimId: await made('fileOutageClaim', { outageId }),
        settlementId: found.contract.settlements.edges[0]?.node.id ?? '',
      };
    };
    mine = await thingsOf(FIRST, contracts[0]);
    theirs = await thingsOf(SECOND, contracts[1]);
    await app.untilTold();
  });
  afterAll(() => app.stop());

  /** A call of a root field with what it needs, and a mutation as a dry run. */
  function callOf(kind: string, field: GraphQLField<unknown, unknown>): string {
    const values: Record<string, string> = {
      ID: `"${UNKNOWN_ID}"`,
      String: '"x"',
      Int: '50',
      Yen: '1',
      Boolean: 'true',
      Date: `"${EDITION}"`,
      DateTime: '"2024-04-16T00:00:00Z"',
      _Any: '[]',
    };
    const literal = (type: Parameters<typeof getNamedType>[0]): string => {
      const named = getNamedType(type);
      if (named && 'getValues' in named) return named.getValues()[0]?.name ?? '';
      if (!isInputObjectType(named)) return values[named?.name ?? ''] ?? 'null';
      const needed = Object.values(named.getFields()).filter((each) => isNonNullType(each.type));
      const dryRun = 'dryRun' in named.getFields() ? 'dryRun: true' : '';
      // A correction says at least one thing.
      const said = 'remove' in named.getFields() ? 'remove: true' : '';
      return `{ ${dryRun} ${said} ${needed.map((each) => `${each.name}: ${literal(each.type)}`).join(' ')} }`;
    };
    const needed = field.args.filter(({ type }) => isNonNullType(type));
    const args = needed.map(({ name, type }) => `${name}: ${literal(type)}`).join(', ');
    return `${kind} { ${field.name}${args && `(${args})`} { __typename } }`;
  }

  describe('of each root field, what the schema says is what is enforced', () => {
    const SETS = [
      '',
      'contracts:read',
      'contracts:write',
      'contracts:operate',
      'other:scope',
      'contracts:read contracts:write',
    ];

    it.each(rootFields.map(({ kind, field }) => [field.name, kind, field] as const))(
      '%s',
      async (name, kind, field) => {
        const call = callOf(kind, field);
        const said = getDirective(schema, field, 'requiresScopes')?.[0] as
          { scopes: string[][] } | undefined;
        if (name === '_service') {
          expect(codesOf(await app.ask(null, call))).toEqual([]);
          return;
        }
        const reading = [['contracts:read'], ['contracts:write'], ['contracts:operate']];
        const alternatives = name === '_entities' ? reading : (said?.scopes ?? []);
        expect(alternatives).not.toEqual([]);
        if (name !== '_entities')
          expect(getDirective(schema, field, 'authenticated')).toBeDefined();
        expect(codesOf(await app.ask(null, call))).toEqual(['UNAUTHENTICATED']);
        for (const scope of SETS) {
          const isAllowed = alternatives.some((all) =>
            all.every((each) => scope.split(' ').includes(each)),
          );
          const answer = await app.ask({ ...FIRST, scope }, call);
          expect([scope, codesOf(answer)]).toEqual([scope, isAllowed ? [] : ['FORBIDDEN']]);
        }
      },
    );
  });

  it('with any scope that reads an entity reach it: each type asks for the same', () => {
    const types = Object.values(schema.getTypeMap()).filter((type) =>
      getDirective(schema, type, 'requiresScopes'),
    );
    expect(types.length).toBeGreaterThan(6);
    for (const type of types) {
      expect([type.name, getDirective(schema, type, 'requiresScopes')]).toEqual([
        type.name,
        [{ scopes: [['contracts:read'], ['contracts:write'], ['contracts:operate']] }],
      ]);
    }
    const open = ['Contractor', 'PageInfo'].map(
      (name) => schema.getType(name) as GraphQLObjectType,
    );
    expect(open.flatMap((type) => getDirective(schema, type, 'requiresScopes') ?? [])).toEqual([]);
  });

  it('without a token see the schema and nothing else', async () => {
    expect(await app.ask(null, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
    expect(codesOf(await app.ask(null, '{ __schema { queryType { name } } }'))).toEqual([]);
    expect(codesOf(await app.ask(null, '{ _service { sdl } }'))).toEqual([]);
    expect(codesOf(await app.ask(null, 'mutation { __typename }'))).toEqual([]);
    const mixed = await app.ask(null, `{ __typename contract(id: "${mine.contractId}") { id } }`);
    expect(mixed.data).toEqual({ __typename: 'Query', contract: null });
    expect(codesOf(mixed)).toEqual(['UNAUTHENTICATED']);
  });

  it('who may only read cannot write; who may write may read; operators may all', async () => {
    const withdraw = `mutation ($i: WithdrawChangeRequestInput!) { withdrawChangeRequest(input: $i) { userErrors { code } } }`;
    const i = { changeRequestId: mine.changeRequestId, dryRun: true };
    expect(codesOf(await app.ask(READER, withdraw, { i }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await app.ask(WRITER, withdraw, { i }))).toEqual([]);
    expect(codesOf(await app.ask(OPERATOR, withdraw, { i }))).toEqual([]);
    const read = `{ contract(id: "${mine.contractId}") { id } }`;
    for (const caller of [READER, WRITER, OPERATOR]) {
      expect(await app.read(caller, read)).toEqual({ contract: { id: mine.contractId } });
    }
  });

  const SEES: [string, TestCaller, string[]][] = [
    ['a contractor', FIRST, ['C-1']],
    ['a partner of two', PARTNER, ['C-1', 'C-2']],
    ['a stranger', STRANGER, []],
    ['an operator', OPERATOR, ['C-1', 'C-2']],
  ];

  describe.each(SEES)('%s', (_who, caller, contractors) => {
    const sees = (contractor: string): boolean => contractors.includes(contractor);

    it('finds by id what is its own, and null for what is not', async () => {
      for (const [things, contractor] of [
        [mine, 'C-1'],
        [theirs, 'C-2'],
      ] as const) {
        const expected = (id: string) => (sees(contractor) ? { id } : null);
        const data = await app.read(
          caller,
          `{
          contract(id: "${things.contractId}") { id }
          byNumber: contractByNumber(contractNumber: "${things.contractNumber}") { id }
          optionService(id: "${things.optionServiceId}") { id }
          outageClaim(id: "${things.outageClaimId}") { id }
          settlement(id: "${things.settlementId}") { id }
          eligibility(contractorId: "${contractor}", serviceType: WEB_GATEWAY) { eligible }
          outage(id: "${outageId}") { id }
        }`,
        );
        expect(data).toEqual({
          contract: expected(things.contractId),
          byNumber: expected(things.contractId),
          optionService: expected(things.optionServiceId),
          outageClaim: expected(things.outageClaimId),
          settlement: expected(things.settlementId),
          eligibility: sees(contractor) || caller === OPERATOR ? { eligible: true } : null,
          outage: contractors.length > 0 ? { id: outageId } : null,
        });
      }
    });

    it('finds by reference what is its own, a contractor without content otherwise', async () => {
      for (const [things, contractor] of [
        [mine, 'C-1'],
        [theirs, 'C-2'],
      ] as const) {
        const { _entities: found } = await app.read<{ _entities: unknown[] }>(
          caller,
          `query ($r: [_Any!]!) { _entities(representations: $r) { __typename
            ... on Contractor { id contracts { totalCount edges { node { id } } } settlements { totalCount }
              outageClaims { totalCount } contractLimits { held }
              eligibility(serviceType: REMOTE_CONNECT) { eligible } } } }`,
          {
            r: [
              { __typename: 'Contract', id: things.contractId },
              { __typename: 'Contract', contractNumber: things.contractNumber },
              { __typename: 'ContractChangeRequest', id: things.changeRequestId },
              { __typename: 'OptionService', id: things.optionServiceId },
              { __typename: 'OutageClaim', id: things.outageClaimId },
              { __typename: 'Settlement', id: things.settlementId },
              { __typename: 'Outage', id: outageId },
              { __typename: 'Contractor', id: contractor },
            ],
          },
        );
        const visible = (__typename: string) => (sees(contractor) ? { __typename } : null);
        expect(found).toEqual([
          ...['Contract', 'Contract', 'ContractChangeRequest', 'OptionService'].map(visible),
          ...['OutageClaim', 'Settlement'].map(visible),
          contractors.length > 0 ? { __typename: 'Outage' } : null,
          {
            __typename: 'Contractor',
            id: contractor,
            ...(sees(contractor)
              ? {
                  contracts: { totalCount: 1, edges: [{ node: { id: things.contractId } }] },
                  settlements: { totalCount: 1 },
                  outageClaims: { totalCount: 1 },
                  contractLimits: [{ held: 1 }, { held: 0 }, { held: 0 }, { held: 0 }, { held: 0 }],
                  eligibility: { eligible: true },
                }
              : {
                  contracts: { totalCount: 0, edges: [] },
                  settlements: { totalCount: 0 },
                  outageClaims: { totalCount: 0 },
                  contractLimits: [],
                  eligibility: { eligible: false },
                }),
          },
        ]);
      }
    });

    it('lists and counts its own alone, whatever the filter says', async () => {
      const list = async (query: string): Promise<[number, string[]]> => {
        const { list: found } = await app.read<{
          list: {
            totalCount: number;
            edges: {
              node: Record<string, string | null> & {
                contract?: { contractor: { id: string } };
                contractor?: { id: string };
              };
            }[];
          };
        }>(caller, `{ list: ${query} }`);
        const owners = found.edges.map(
          ({ node }) =>
            node.contractor?.id ?? node.contract?.contractor.id ?? node['contractorId'] ?? '-',
        );
        return [found.totalCount, [...new Set(owners)].sort()];
      };
      const page = (node: string): string => `{ totalCount edges { node { ${node} } } }`;
      const own = page('contractor { id }');
      const part = page('contract { contractor { id } }');
      const n = contractors.length;
      expect(await list(`contracts ${own}`)).toEqual([n, contractors]);
      expect(await list(`contracts(filter: { contractorId: "C-2" }) ${own}`)).toEqual(
        sees('C-2') ? [1, ['C-2']] : [0, []],
      );
      expect(await list(`settlements ${part}`)).toEqual([n, contractors]);
      expect(
        await list(`settlements(filter: { contractId: "${theirs.contractId}" }) ${part}`),
      ).toEqual(sees('C-2') ? [1, ['C-2']] : [0, []]);
      expect(await list(`outageClaims ${part}`)).toEqual([n, contractors]);
      expect(
        await list(
          `outageClaims(filter: { contractorId: "C-2", outageId: "${outageId}" }) ${part}`,
        ),
      ).toEqual(sees('C-2') ? [1, ['C-2']] : [0, []]);
      const [outages] = await list(`outages ${page('id')}`);
      expect(outages).toBe(sees('C-2') ? 2 : sees('C-1') ? 1 : 0);
      const [ofTheirs] = await list(
        `outages(filter: { contractId: "${theirs.contractId}" }) ${page('id')}`,
      );
      // What a caller asks of a contract that is not its own tells it nothing of that contract.
      expect(ofTheirs).toBe(sees('C-2') ? 2 : 0);
      const feed = await list(`contractEvents(first: 100) ${page('contractorId')}`);
      // Five things happened to each contract; an outage's own events are for operators.
      expect(feed).toEqual(caller === OPERATOR ? [12, ['-', 'C-1', 'C-2']] : [5 * n, contractors]);
      expect(
        await list(
          `contractEvents(filter: { contractId: "${theirs.contractId}" }) ${page('contractorId')}`,
        ),
      ).toEqual(sees('C-2') ? [5, ['C-2']] : [0, []]);
    });

    it('sees of an outage only its own contracts', async () => {
      const { outage } = await app.read<{ outage: unknown }>(
        caller,
        `{ outage(id: "${outageId}") { affectedContracts { totalCount edges { node { contractor { id } } } } } }`,
      );
      const edges = contractors.map((id) => ({ node: { contractor: { id } } }));
      expect(outage).toEqual(
        contractors.length === 0
          ? null
          : { affectedContracts: { totalCount: contractors.length, edges } },
      );
    });

    it('is told by the feed of nothing but its own', async () => {
      const { contractEvents } = await app.read<{ contractEvents: unknown }>(
        caller,
        '{ contractEvents(first: 100) { edges { node { data subjectId contractId } } } }',
      );
      const text = JSON.stringify(contractEvents);
      for (const [things, contractor] of [
        [mine, 'C-1'],
        [theirs, 'C-2'],
      ] as const) {
        for (const id of Object.values(things))
          expect([contractor, text.includes(id as string)]).toEqual([contractor, sees(contractor)]);
      }
    });
  });
});
