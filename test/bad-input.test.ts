import {
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { createSchema } from '../src/graphql/schema';
import { actingFor, type Answer, OPERATOR, startApp, type TestApp } from './support/app';
import { contract } from './support/contracts';

const CONTRACTOR = actingFor('C-1');
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';
const CODES = ['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'];
const schema = createSchema();
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});

/** Nothing that a client sends is answered with a fault, or with what only the log may hold. */
function expectNoFault(answer: Answer<unknown>, sent: unknown): void {
  const text = JSON.stringify(answer);
  const isClean =
    (answer.errors ?? []).every(({ extensions }) => CODES.includes(extensions.code)) &&
    !/INTERNAL_SERVER_ERROR|SELECT |INSERT |UPDATE |\/src\/|node_modules|stacktrace|\bat \w+ \(/.test(
      text,
    );
  if (!isClean)
    throw new Error(`${JSON.stringify(sent).slice(0, 2_000)} -> ${text.slice(0, 2_000)}`);
}

/** A selection of the fields of a type that are no objects, three levels down. */
function selectionOf(type: GraphQLNamedType, depth = 3): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    if (args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    const named = getNamedType(of);
    if (!isObjectType(named)) return [name];
    return depth > 0 ? [`${name} ${selectionOf(named, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

describe('bad input', () => {
  let app: TestApp;
  let contractId: string;
  let outageId: string;
  let contractNumber: string;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
    contractId = await contract(app, CONTRACTOR, { billingStartOn: '2024-04-08' });
    await contract(app, CONTRACTOR, {
      serviceType: 'REMOTE_CONNECT',
      billingStartOn: '2024-04-08',
    });
    app.setToday('2024-04-20');
    const { entity } = await app.mutate(OPERATOR, 'recordOutage', {
      knownAt: '2024-04-10T00:00:00Z',
      affectedServiceTypes: ['WEB_GATEWAY'],
      attribution: 'COMPANY',
      complete: true,
    });
    outageId = entity?.id ?? '';
    await app.mutate(CONTRACTOR, 'fileOutageClaim', { contractId, outageId });
    const data = await app.read<{ contract: { contractNumber: string } }>(
      OPERATOR,
      'query ($id: ID!) { contract(id: $id) { contractNumber } }',
      { id: contractId },
    );
    ({ contractNumber } = data.contract);
    await app.untilTold();
  });
  afterAll(() => app.stop());

  async function ask(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer<Record<string, unknown>>> {
    const answer = await app.ask(OPERATOR, query, variables);
    expectNoFault(answer, { query, variables });
    return answer;
  }

  async function isRefused(query: string, variables: Record<string, unknown> = {}): Promise<void> {
    const { errors } = await ask(query, variables);
    expect(errors?.[0]?.extensions.code).toMatch(
      /BAD_USER_INPUT|GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED/,
    );
  }

  const ofDate = 'query ($v: Date) { serviceTerms(on: $v) { edition } }';
  const ofInstant =
    'query ($v: DateTime) { outages(filter: { knownAt: { from: $v } }) { totalCount } }';
  const ofYen = `mutation ($v: Yen!) { recordOneTimeFee(input: { contractId: "${UNKNOWN_ID}", amount: $v,
    arisesOn: "2024-04-20", label: "x" }) { userErrors { code } } }`;
  const ofFirst = 'query ($v: Int) { contracts(first: $v) { totalCount } }';
  const ofAfter = 'query ($v: String) { contracts(after: $v) { totalCount } }';
  const ofId = 'query ($v: ID!) { contract(id: $v) { id } }';

  const VALUES: [string, string, unknown[], unknown[]][] = [
    [
      'a date',
      ofDate,
      [
        '2023-02-29',
        '2024-13-01',
        '2024-00-10',
        '2024-04-31',
        '0000-01-01',
        '10000-01-01',
        '-0001-01-01',
        '+002024-01-01',
        '2024-4-8',
        '20240408',
        '2024-04-08T00:00:00Z',
        ' 2024-04-08',
        '2024-04-08\n',
        '２０２４-04-08',
        '',
        20240408,
        true,
        {},
        [],
      ],
      ['0001-01-01', '9999-12-31', '2024-02-29', null],
    ],
    [
      'an instant',
      ofInstant,
      [
        '2024-04-08',
        '2024-04-08T00:00:00',
        '2024-02-30T00:00:00Z',
        '2024-04-08T24:00:00Z',
        '2024-04-08T00:00:00+25:00',
        '0000-01-01T00:00:00Z',
        '0001-01-01T00:00:00+14:00',
        '9999-12-31T23:59:59-01:00',
        '+010000-01-01T00:00:00Z',
        'now',
        '',
        0,
        1e15,
        {},
      ],
      [
        '0001-01-01T00:00:00Z',
        '9999-12-31T23:59:59.999Z',
        '2024-04-08T09:00:00.123456789+09:00',
        '0001-01-02T00:00:00+14:00',
        '2024-04-08T00:00Z',
        null,
      ],
    ],
    [
      'yen',
      ofYen,
      [1.5, '1', 9_007_199_254_740_992, -9_007_199_254_740_992, 1e300, true, null, {}, []],
      [0, -1, 9_007_199_254_740_991, -9_007_199_254_740_991],
    ],
    [
      'a page size',
      ofFirst,
      [0, -1, 101, 2_147_483_647, 2_147_483_648, -2_147_483_649, 1.5, '10', {}],
      [1, 100, null],
    ],
    ['a cursor', ofAfter, ['', 'x', '%', 'W10', 'bnVsbA', 'e30', 'A'.repeat(100_000)], [null]],
    [
      'an id',
      ofId,
      [null, 1.5, {}, []],
      [
        '',
        'x',
        0,
        -1,
        UNKNOWN_ID,
        'a'.repeat(100_000),
        `${UNKNOWN_ID}\n`,
        "'; DROP TABLE contracts; --",
      ],
    ],
  ];

  describe.each(VALUES)('%s', (_what, query, bad, good) => {
    it.each(bad)('refuses %j', (value) => isRefused(query, { v: value }));
    it.each(good)('takes %j', async (value) => {
      expect((await ask(query, { v: value })).errors).toBeUndefined();
    });
  });

  it.each([
    'query { serviceTerms(on: "2023-02-29") { edition } }',
    'query { serviceTerms(on: 20230201) { edition } }',
    'query { serviceTerms(on: { a: 1 }) { edition } }',
    'query ($v: Date = "2023-02-29") { serviceTerms(on: $v) { edition } }',
    'query { contracts(first: 2147483648) { totalCount } }',
    'query { contracts(first: 99999999999999999999) { totalCount } }',
    ofYen.replace('($v: Yen!)', '').replace('$v', '9007199254740992'),
    ofYen.replace('($v: Yen!)', '').replace('$v', '1.0'),
    ofYen.replace('($v: Yen!)', '').replace('$v', '"1"'),
    'query { contracts(orderBy: NOTHING) { totalCount } }',
  ])('refuses the literal in %s', (query) => isRefused(query));

  const TEXTS: [string, string][] = [
    ['NUL', '\0'],
    ['half of a pair', '\ud800'],
    ['the other half', '\udc00x'],
    ['the halves turned round', '\udc00\ud800'],
  ];
  describe.each(TEXTS)('%s in a text', (_what, text) => {
    const escaped = JSON.stringify(text).slice(1, -1);
    const hex = escaped.replaceAll(/[^\\ux0-9a-f]/g, '');
    it('is refused as an id, a number, a cursor, a key, a reason, a representation and a name', async () => {
      await isRefused(ofId, { v: text });
      await isRefused('query ($v: String!) { contractByNumber(contractNumber: $v) { id } }', {
        v: text,
      });
      await isRefused(ofAfter, { v: text });
      await isRefused(
        'query ($v: ID) { settlements(filter: { contractorId: $v }) { totalCount } }',
        { v: text },
      );
      const reject = `mutation ($i: RejectApplicationInput!) { rejectApplication(input: $i) { userErrors { code } } }`;
      await isRefused(reject, { i: { contractId, reason: text } });
      await isRefused(reject, { i: { contractId, reason: 'x', idempotencyKey: text } });
      await isRefused('query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }', {
        r: [{ __typename: 'Contractor', id: text }],
      });
      await isRefused(ofId, { v: UNKNOWN_ID, [text]: 1 });
    });
    it('is refused as a literal', () => isRefused(`query { contract(id: "${hex}") { id } }`));
  });

  it('refuses a blank contractor, reason and label', async () => {
    const refuses = (mutation: string, input: string, value: object) =>
      isRefused(`mutation ($i: ${input}!) { ${mutation}(input: $i) { userErrors { code } } }`, {
        i: value,
      });
    await refuses('rejectApplication', 'RejectApplicationInput', { contractId, reason: ' ' });
    await refuses('recordOneTimeFee', 'RecordOneTimeFeeInput', {
      contractId,
      amount: 1,
      arisesOn: '2024-04-20',
      label: '\t',
    });
    await refuses('applyForContract', 'ApplyForContractInput', {
      contractorId: '',
      serviceType: 'WEB_GATEWAY',
      accountCount: 50,
      agreesToTermsEdition: '2022-09-01',
    });
  });

  const lists = ['contracts', 'outages', 'outageClaims', 'settlements', 'contractEvents'];
  const cursorOf = async (list: string, args = 'first: 1'): Promise<string> => {
    const { data } = await ask(`query { list: ${list}(${args}) { pageInfo { endCursor } } }`);
    return (data as { list: { pageInfo: { endCursor: string } } }).list.pageInfo.endCursor;
  };

  it('refuses the cursor of another list, or of another order', async () => {
    for (const from of lists) {
      const cursor = await cursorOf(from);
      for (const to of lists.filter((each) => each !== from)) {
        await isRefused(`query ($v: String) { ${to}(after: $v) { pageInfo { endCursor } } }`, {
          v: cursor,
        });
      }
    }
    const byDate = await cursorOf('contracts', 'first: 1, orderBy: APPLIED_ON_ASC');
    for (const order of ['APPLIED_ON_DESC', 'BILLING_START_ON_ASC', 'CONTRACT_NUMBER_ASC']) {
      await isRefused(
        `query ($v: String) { contracts(after: $v, orderBy: ${order}) { totalCount } }`,
        { v: byDate },
      );
    }
  });

  const opaque = (value: unknown): string =>
    Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    opaque(['CONTRACT_NUMBER_ASC', '9'.repeat(19)]),
    opaque(['CONTRACT_NUMBER_ASC', '1.5']),
    opaque(['CONTRACT_NUMBER_ASC', '-1']),
    opaque(['CONTRACT_NUMBER_ASC', null]),
    opaque(['CONTRACT_NUMBER_ASC', { toString: 1 }]),
    opaque(['CONTRACT_NUMBER_ASC', '1', '2']),
    opaque(['CONTRACT_NUMBER_ASC', "1'::bigint; --"]),
    opaque('CONTRACT_NUMBER_ASC'),
    opaque(['settlements', '1']),
    Buffer.from('['.repeat(50_000)).toString('base64url'),
    'Infinity',
    '1e3',
    '0x10',
    '１',
  ])('refuses the forged cursor %#', async (cursor) => {
    for (const list of lists) {
      const plain = list === 'contractEvents' ? /^\d+$/.test(cursor) : false;
      if (plain || (list === 'settlements' && cursor === opaque(['settlements', '1']))) continue;
      await isRefused(`query ($v: String) { ${list}(after: $v) { totalCount edges { cursor } } }`, {
        v: cursor,
      });
    }
  });

  it.each([
    ['contracts', 'BILLING_START_ON_ASC', ['BILLING_START_ON_ASC', '-infinity', '1']],
    ['contracts', 'BILLING_START_ON_ASC', ['BILLING_START_ON_ASC', '2023-02-30', '1']],
    ['outages', '', ['outages', '2024-04-10 00:00:00', '1']],
    ['outages', '', ['outages', '2024-04-10 24:00:00+00', '1']],
    ['outages', '', ['outages', '2024-04-10 00:00:00+99', '1']],
    ['outages', '', ['outages', 'infinity', '1']],
  ])(
    'refuses the keys of a cursor of %s %s that have another type: %j',
    async (list, order, keys) => {
      const orderBy = order === '' ? '' : `, orderBy: ${order}`;
      await isRefused(`query ($v: String) { ${list}(after: $v${orderBy}) { edges { cursor } } }`, {
        v: opaque(keys),
      });
    },
  );

  it('answers every list past its end, in every order, with an empty page that keeps its place', async () => {
    for (const list of lists) {
      const orders =
        list === 'contracts'
          ? [
              'APPLIED_ON',
              'BILLING_START_ON',
              'TERMINATION_EFFECTIVE_ON',
              'CONTRACT_NUMBER',
            ].flatMap((each) => [`, orderBy: ${each}_ASC`, `, orderBy: ${each}_DESC`])
          : [''];
      for (const order of orders) {
        const end = await cursorOf(list, `first: 100${order}`);
        const { data } = await ask(
          `query ($v: String) { list: ${list}(after: $v${order}) { edges { cursor } pageInfo { endCursor hasNextPage } } }`,
          { v: end },
        );
        expect(data).toEqual({
          list: { edges: [], pageInfo: { endCursor: end, hasNextPage: false } },
        });
      }
    }
  });

  it('takes null for everything that may be null, and empty lists and ranges turned round', async () => {
    for (const field of queries.filter(({ name }) => lists.includes(name))) {
      const filter = field.args.find(({ name }) => name === 'filter')
        ?.type as GraphQLInputObjectType;
      const filters = Object.values(filter.getFields());
      const selection = '{ totalCount edges { cursor } }';
      const query = `query ($f: ${filter.name}) { ${field.name}(filter: $f) ${selection} }`;
      await ask(query, { f: Object.fromEntries(filters.map(({ name }) => [name, null])) });
      const orderBy = field.name === 'contracts' ? ', orderBy: null' : '';
      await ask(
        `query { ${field.name}(first: null, after: null, filter: null${orderBy}) ${selection} }`,
      );
      for (const { name, type } of filters) {
        if (isListType(type)) {
          const { data } = await ask(query, { f: { [name]: [] } });
          expect(data).toEqual({ [field.name]: { totalCount: 0, edges: [] } });
        }
        if (isInputObjectType(type)) {
          const isOfInstants = getNamedType(type.getFields()['from']?.type)?.name === 'DateTime';
          const [from, to] = isOfInstants
            ? ['9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z']
            : ['9999-12-31', '0001-01-01'];
          const { data } = await ask(query, { f: { [name]: { from, to } } });
          expect(data).toEqual({ [field.name]: { totalCount: 0, edges: [] } });
          await ask(query, { f: { [name]: { from: to, to: from } } });
          await ask(query, { f: { [name]: { from: null, to: null } } });
          await ask(query, { f: { [name]: {} } });
        }
      }
    }
  });

  /** Every field that takes a day, or several, from the entity it is a field of. */
  const dayFields = ['Contract', 'OptionService', 'UsageConditions', 'Contractor'].flatMap((type) =>
    Object.values((schema.getType(type) as GraphQLObjectType).getFields()).flatMap((field) => {
      const days = field.args.filter(({ type: of }) => getNamedType(of).name === 'Date');
      return days.length === 0 ? [] : [{ type, field, days }];
    }),
  );

  it.each(['0001-01-01', '0001-02-28', '2022-08-31', '2999-12-31', '9999-12-31'])(
    'has an answer for %s in every field that takes a day',
    async (day) => {
      const fieldsOf = (of: string): string =>
        dayFields
          .filter(({ type }) => type === of)
          .map(({ field, days }) => {
            const isOfType = field.args.some(({ name }) => name === 'serviceType');
            const others = isOfType ? ['serviceType: PRIVATE_CONNECT'] : [];
            const args = [...others, ...days.map(({ name }) => `${name}: $d`)].join(', ');
            return `${field.name}(${args}) ${selectionOf(getNamedType(field.type), 0)}`;
          })
          .join(' ');
      const query = `query ($d: Date!, $n: String!) {
      contractByNumber(contractNumber: $n) { ${fieldsOf('Contract')} usageConditions { ${fieldsOf('UsageConditions')} }
        optionServices { ${fieldsOf('OptionService')} } contractor { ${fieldsOf('Contractor')} } }
      serviceTerms(on: $d) { edition } eligibility(contractorId: "C-1", serviceType: REMOTE_CONNECT, on: $d) { eligible reasons { code message } }
      contracts(filter: { asOf: $d, eligible: true, status: [ACTIVE, APPLIED, TERMINATED] }) { totalCount } }`;
      for (const number of [contractNumber, 'SAS-00000002']) {
        const { errors, data } = await ask(query, { d: day, n: number });
        expect(errors).toBeUndefined();
        expect(data?.['contractByNumber']).not.toBeNull();
      }
      expect(dayFields.length).toBeGreaterThan(8);
    },
  );

  it.each(['0001-01-01T00:00:00Z', '2024-04-09T23:59:59Z', '9999-12-31T23:59:59.999Z'])(
    'has a duration of an outage at %s',
    async (at) => {
      const { errors } = await ask(
        'query ($id: ID!, $at: DateTime) { outage(id: $id) { durationHours(at: $at) } }',
        { id: outageId, at },
      );
      expect(errors).toBeUndefined();
    },
  );

  it('answers null for null where a field takes a day, and for an id that is nobody’s', async () => {
    await ask(
      `query { contract(id: "${contractId}") { status(asOf: null) accountCount(asOf: null) settlements(first: null, after: null) { totalCount } } }`,
    );
    for (const name of ['contract', 'optionService', 'outage', 'outageClaim', 'settlement']) {
      for (const id of [UNKNOWN_ID, 'x', '']) {
        expect(await ask(`query ($id: ID!) { ${name}(id: $id) { id } }`, { id })).toEqual({
          data: { [name]: null },
        });
      }
    }
  });

  it('answers what is huge or deep without a fault', async () => {
    const huge = 'あ'.repeat(300_000);
    const reject = `mutation ($i: RejectApplicationInput!) { rejectApplication(input: $i) { userErrors { code } } }`;
    await ask(reject, { i: { contractId, reason: huge } });
    await isRefused(reject, { i: { contractId, reason: 'x', idempotencyKey: huge } });
    await ask('query ($v: String!) { contractByNumber(contractNumber: $v) { id } }', { v: huge });
    // Nested deeper than what recursion over it could follow.
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const representations = `[{"__typename":"Contractor","id":"C-1","deep":${deep}}]`;
    const entities = 'query ($v: [_Any!]!) { _entities(representations: $v) { __typename } }';
    for (const [query, value] of [
      [ofId, deep],
      [entities, representations],
    ]) {
      const response = await fetch(`${app.address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: JSON.stringify(OPERATOR),
        },
        body: `{"query":${JSON.stringify(query)},"variables":{"v":${String(value)}}}`,
      });
      expectNoFault((await response.json()) as Answer<unknown>, query);
    }
    await ask(
      `mutation ($i: DeclareUsageConditionsInput!) { declareUsageConditions(input: $i) { userErrors { code } } }`,
      {
        i: { contractId, networkEnvironment: { providedByCompany: false, configuration: huge } },
      },
    );
  });

  it.each<[string, unknown]>([
    ['without its key', { __typename: 'Settlement' }],
    ['with null for its key', { __typename: 'Contract', id: null }],
    ['with a number for its key', { __typename: 'OutageClaim', id: 5 }],
    [
      'with one key null and the other unknown',
      { __typename: 'Contract', id: null, contractNumber: 'x' },
    ],
    ['with an object for its key', { __typename: 'Contract', contractNumber: {} }],
    ['with a list for its key', { __typename: 'Outage', id: [[]] }],
    ['of a contractor without its key', { __typename: 'Contractor' }],
    ['of a contractor with an object for its key', { __typename: 'Contractor', id: {} }],
    ['of an unknown type', { __typename: 'Nothing', id: '1' }],
    ['of a type that is no entity', { __typename: 'Query' }],
    ['of a built-in type', { __typename: 'toString', id: '1' }],
    ['without a type', { id: '1' }],
    ['that is no object', 'Contract'],
    ['that is null inside', []],
  ])('answers a representation %s without a fault', async (_what, representation) => {
    const selection = '... on Contract { id } ... on Contractor { id contractLimits { held } }';
    await ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ${selection} } }`,
      {
        r: [representation, { __typename: 'Contract', id: contractId }],
      },
    );
  });
});
