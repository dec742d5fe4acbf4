import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
  Kind,
} from 'graphql';
import { ENTITIES } from '../../src/graphql/entities';
import { createSchema } from '../../src/graphql/schema';
import { fillDemo } from '../../tools/demo/fill';
import { connect } from '../database/sql';
import { OPERATOR, startApp, type TestApp } from '../support/app';

const TODAY = '2024-04-08';
const TABLES: Readonly<Record<string, string>> = {
  Contract: 'SELECT id FROM contracts ORDER BY contract_number LIMIT 60',
  Contractor: 'SELECT DISTINCT contractor_id AS id FROM contracts ORDER BY id LIMIT 20',
  ContractChangeRequest: 'SELECT id FROM change_requests ORDER BY sequence LIMIT 20',
  OptionService: 'SELECT id FROM option_services ORDER BY sequence LIMIT 20',
  Outage: 'SELECT id FROM outages ORDER BY sequence LIMIT 20',
  OutageClaim: 'SELECT id FROM outage_claims ORDER BY sequence LIMIT 20',
  Settlement: 'SELECT id FROM settlements ORDER BY sequence LIMIT 20',
};
/** Arguments that must be given. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Contract.statement': '(month: "2024-03")',
  'Contractor.statement': '(month: "2024-03")',
  'Contractor.eligibility': '(serviceType: REMOTE_CONNECT)',
  'Contractor.calendar': '(from: "2024-01-01", to: "2024-12-31")',
};

const schema = createSchema();
const fieldsOf = (type: string) =>
  Object.values((schema.getType(type) as GraphQLObjectType).getFields());
let app: TestApp;
const ids = new Map<string, string[]>();

beforeAll(async () => {
  app = await startApp(TODAY);
  await fillDemo(app.databaseUrl, { today: TODAY, contracts: 60, append: false }, () => undefined);
  const sql = await connect(app.databaseUrl);
  for (const [type, text] of Object.entries(TABLES)) {
    ids.set(
      type,
      (await sql.rows<{ id: string }>(text)).map(({ id }) => id),
    );
  }
  await sql.end();
});
afterAll(() => app.stop());

/** Selects a field, and below it all that takes no needed argument, but of another entity its id alone. */
function selectionOf(type: string, field: GraphQLField<unknown, unknown>): string {
  const name = field.name + (ARGUMENTS[`${type}.${field.name}`] ?? '');
  const below = getNamedType(field.type);
  if (isLeafType(below) || !isObjectType(below)) return name;
  if (below.name in ENTITIES) return `${name} { id }`;
  const fields = fieldsOf(below.name).map((each) => selectionOf(below.name, each));
  return `${name} { ${fields.join(' ')} }`;
}

/** Asks for a selection alone, and beside one for which everything is read: both are answered alike, and not with nulls alone. */
async function isAnsweredAlike(type: string, selection: string): Promise<void> {
  const asked = `_entities(representations: $r) { ... on ${type} { ${selection} } }`;
  const everything =
    'all: _entities(representations: []) { ... on Contract { claimableOutages { estimate } } }';
  const r = ids.get(type)?.map((id) => ({ __typename: type, id }));
  const alone = await app.read(OPERATOR, `query ($r: [_Any!]!) { ${asked} }`, { r });
  const whole = await app.read(OPERATOR, `query ($r: [_Any!]!) { ${asked} ${everything} }`, { r });
  expect(r?.length).toBeGreaterThan(0);
  expect(alone['_entities']).toEqual(whole['_entities']);
}

describe.each(Object.keys(ENTITIES))('%s', (type) => {
  it.each(fieldsOf(type).map((field) => [field.name, field] as const))(
    'is answered its %s from what is read for it alone',
    (_name, field) => isAnsweredAlike(type, selectionOf(type, field)),
  );

  it('is found by the keys that the schema names', () => {
    const keys = (schema.getType(type)?.astNode?.directives ?? [])
      .filter(({ name }) => name.value === 'key')
      .map((key) => key.arguments?.[0]?.value)
      .map((value) => value?.kind === Kind.STRING && value.value);
    expect(ENTITIES[type]?.keys).toEqual(keys);
  });
});

it.each(fieldsOf('Contract').map((field) => [field.name, field] as const))(
  'a contract that another field answers with is read with its %s',
  async (_name, field) => {
    const selection = selectionOf('Contract', field);
    await isAnsweredAlike('Contract', `dependentContracts { ${selection} }`);
    await isAnsweredAlike('Contractor', `contracts { edges { node { ${selection} } } }`);
  },
);

it('all entities of the schema are found', () => {
  const union = Object.values(schema.getTypeMap()).find(({ name }) => name === '_Entity');
  const names = union && 'getTypes' in union ? union.getTypes().map(({ name }) => name) : [];
  expect(names.toSorted()).toEqual(Object.keys(ENTITIES).toSorted());
});
