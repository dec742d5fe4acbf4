import { execute, parse } from 'graphql';
import { type DataSource, EntityManager } from 'typeorm';
import { createContext } from '../../src/graphql/context';
import { contractReadingOf } from '../../src/graphql/contract-needs';
import { createSchema } from '../../src/graphql/schema';
import { createDataSource } from '../../src/persistence/data-source';
import { createDryRunSlots } from '../../src/graphql/dry-run-session';
import { createCommandRunner } from '../../src/commands/runner/command-runner';
import { connect, contractRow } from '../database/sql';
import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { contract } from '../support/contracts';

const CONTRACTOR = actingFor('C-1');
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';
const NOW = Date.parse('2024-04-20T00:00:00Z');

let app: TestApp;
beforeAll(async () => {
  app = await startApp('2024-04-08');
});
afterAll(() => app.stop());

describe('entities', () => {
  it('of every type are found by each of their keys; what is missing or foreign is null beside them', async () => {
    const contractId = await contract(app, CONTRACTOR, { billingStartOn: '2024-04-08' });
    const foreign = await contract(app, actingFor('C-2'), { billingStartOn: '2024-04-08' });
    app.setToday('2024-04-20');
    const made = async (mutation: string, input: object): Promise<string> => {
      const { entity } = await app.mutate(OPERATOR, mutation, { ...input });
      return entity?.id ?? '';
    };
    const outageId = await made('recordOutage', {
      knownAt: '2024-04-16T00:00:00Z',
      restoredAt: '2024-04-18T00:00:00Z',
      complete: true,
      affectedServiceTypes: ['WEB_GATEWAY'],
      attribution: 'COMPANY',
    });
    const ids = {
      ContractChangeRequest: await made('requestAccountCountChange', {
        contractId,
        accountCount: 60,
      }),
      OptionService: await made('applyForOption', { contractId, kind: 'DEDICATED_IP_ADDRESS' }),
      OutageClaim: await made('fileOutageClaim', { contractId, outageId }),
      Settlement: await made('recordOneTimeFee', {
        contractId,
        amount: 1,
        arisesOn: '2024-04-20',
        label: '作業費',
      }),
      Outage: outageId,
      Contract: contractId,
    };
    const { contract: named } = await app.read<{ contract: { contractNumber: string } }>(
      OPERATOR,
      `{ contract(id: "${contractId}") { contractNumber } }`,
    );

    const found = await app.ask<{ _entities: unknown[] }>(
      CONTRACTOR,
      `query ($r: [_Any!]!) { _entities(representations: $r) { __typename
        ... on Contract { id } ... on ContractChangeRequest { id } ... on OptionService { id }
        ... on OutageClaim { id } ... on Settlement { id } ... on Outage { id } ... on Contractor { id } } }`,
      {
        r: [
          ...Object.entries(ids).map(([__typename, id]) => ({ __typename, id })),
          { __typename: 'Contract', contractNumber: named.contractNumber },
          ...Object.keys(ids).map((__typename) => ({ __typename, id: UNKNOWN_ID })),
          ...Object.keys(ids).map((__typename) => ({ __typename, id: 'no id at all' })),
          { __typename: 'Contract', id: contractId.toUpperCase() },
          { __typename: 'Contract', contractNumber: 'SAS-99999999' },
          { __typename: 'Contract', id: foreign },
          { __typename: 'Contractor', id: 'C-2' },
          { __typename: 'Contract', id: contractId },
        ],
      },
    );
    expect(found.errors).toBeUndefined();
    expect(found.data?._entities).toEqual([
      ...Object.entries(ids).map(([__typename, id]) => ({ __typename, id })),
      { __typename: 'Contract', id: contractId },
      ...Array.from({ length: 15 }, () => null),
      { __typename: 'Contractor', id: 'C-2' },
      { __typename: 'Contract', id: contractId },
    ]);
  });
});

/** Tells of the statements that go through it, and of the waves: those sent before an answer to one of them came. */
class CountingManager extends EntityManager {
  statements = 0;
  waves = 0;
  private isAnswered = true;

  override async query<Result>(statement: string, values?: unknown[]): Promise<Result> {
    this.statements += 1;
    if (this.isAnswered) this.waves += 1;
    this.isAnswered = false;
    const result = await super.query<Result>(statement, values);
    this.isAnswered = true;
    return result;
  }
}

interface Resolved {
  readonly found: Record<string, unknown>[];
  readonly statements: number;
  readonly waves: number;
}

describe('200 representations', () => {
  let dataSource: DataSource;
  const schema = createSchema();
  const ids: string[] = [];
  beforeAll(async () => {
    dataSource = await createDataSource(app.databaseUrl, { poolSize: 10 }).initialize();
    const sql = await connect(app.databaseUrl);
    for (let n = 0; n < 200; n += 1) {
      const row = contractRow({
        contractor_id: `M-${n % 100}`,
        ...(n < 100 ? {} : { service_type: 'REMOTE_CONNECT', item: 'REMOTE_CONNECT_TYPE_A' }),
      });
      ids.push(row.id);
      await sql.insert('contracts', row);
    }
    await sql.end();
  });
  afterAll(() => dataSource.destroy());

  /** Resolves representations as an operator. */
  async function resolve(representations: object[], selection: string): Promise<Resolved> {
    const manager = new CountingManager(dataSource);
    const services = {
      dataSource,
      readSources: { readerFor: () => manager, noteWrite: () => undefined },
      clock: { now: () => NOW, today: () => '2024-04-20' },
      commandRunner: createCommandRunner(dataSource),
      takeDryRunSlot: createDryRunSlots(1),
    };
    const scopes = new Set(['contracts:operate']);
    const caller = { subject: 'gateway', scopes, contractorIds: [], isOperator: true };
    const contextValue = createContext(services, caller, new AbortController().signal);
    const document = parse(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`,
    );
    contextValue.loaders.readOnly(contractReadingOf(schema, document));
    const variableValues = { r: representations };
    const { data, errors } = await execute({ schema, document, variableValues, contextValue });
    expect(errors).toBeUndefined();
    const { statements, waves } = manager;
    return { found: data?.['_entities'] as Record<string, unknown>[], statements, waves };
  }

  /** Resolves representations, and one of them: both take the same statements. */
  async function resolveAlike(representations: object[], selection: string): Promise<Resolved> {
    const one = await resolve(representations.slice(0, 1), selection);
    const all = await resolve(representations, selection);
    expect(all.found).toHaveLength(representations.length);
    expect([all.statements, all.waves]).toEqual([one.statements, one.waves]);
    return all;
  }

  const contracts = () => ids.map((id) => ({ __typename: 'Contract', id }));
  const contractors = () =>
    Array.from({ length: 200 }, (_, n) => ({ __typename: 'Contractor', id: `M-${n}` }));

  it.each([
    ['themselves', 'id status version terminationNotice { ground } decision { reason }', 1, 1],
    ['settlements', 'settlements(first: 5) { edges { node { amount } } }', 2, 1],
    ['their count', 'settlements { totalCount }', 3, 2],
    ['history', 'history { edges { node { type } } }', 2, 1],
    ['outage claims', 'outageClaims { edges { node { status } } }', 2, 1],
    [
      'usage conditions',
      'usageConditions { networkEnvironment { declaredOn: disclosedOn } }',
      2,
      1,
    ],
    ['options', 'optionServices { status }', 2, 1],
    ['change requests', 'changeRequests { status }', 2, 1],
    ['whether they are eligible', 'eligible', 2, 1],
    ['what they are eligible by', 'eligibility { bases { id status } }', 2, 1],
    ['dependents', 'dependentContracts { id eligible }', 3, 2],
    ['their contractors’ limits', 'contractor { id contractLimits { held } }', 2, 1],
    ['account counts', 'accountCount', 2, 1],
    ['fees', 'quotedFees { typeFee } monthlyFee { total } accountCount', 3, 1],
    [
      'all of these at once',
      `eligible accountCount optionServices { status } ... on Contract { changeRequests { id } }
       settlements { edges { cursor } } ... { history { pageInfo { endCursor } } }`,
      7,
      1,
    ],
  ])('of contracts, with %s, take as many statements', async (_what, selection, count, most) => {
    const { found, statements, waves } = await resolveAlike(
      contracts(),
      `... on Contract { ${selection} }`,
    );
    expect(found.every((each) => Object.keys(each).length > 0)).toBe(true);
    expect({ statements, waves }).toEqual({ statements: count, waves: most });
  });

  it.each([
    ['contracts', 'contracts(first: 3) { edges { node { id } } }', 1, 1],
    ['their count', 'contracts { totalCount }', 2, 2],
    [
      'what belongs to contracts',
      'contracts { edges { node { monthlyFee { total } eligible optionServices { id } } } }',
      5,
      3,
    ],
    ['limits', 'contractLimits { available }', 1, 1],
    [
      'limits, eligibility of each type, past and future',
      'contractLimits { available } a: eligibility(serviceType: PRIVATE_CONNECT, on: "2022-01-01") { eligible } b: contractLimits(asOf: "2999-01-01") { held }',
      1,
      1,
    ],
    [
      'settlements and claims',
      'settlements { edges { node { amount } } } outageClaims { edges { node { status } } }',
      2,
      1,
    ],
  ])('of contractors, with %s, take as many statements', async (_what, selection, count, most) => {
    const { statements, waves } = await resolveAlike(
      contractors(),
      `... on Contractor { id ${selection} }`,
    );
    expect({ statements, waves }).toEqual({ statements: count, waves: most });
  });

  it('of several types take one statement for each', async () => {
    const types = [
      'Contract',
      'ContractChangeRequest',
      'OptionService',
      'Outage',
      'OutageClaim',
      'Settlement',
    ];
    const each = types.flatMap((__typename) =>
      Array.from({ length: 33 }, (_, n) => ({ __typename, id: ids[n] })),
    );
    const byNumber = Array.from({ length: 33 }, (_, n) => ({
      __typename: 'Contract',
      contractNumber: `SAS-0000000${n % 9}`,
    }));
    const { statements, waves } = await resolve([...each, ...byNumber], '__typename');
    expect({ statements, waves }).toEqual({ statements: types.length + 1, waves: 1 });
  });

  it('three levels down still take one statement for each level', async () => {
    const { found, statements } = await resolve(
      contracts(),
      `... on Contract { contractor { contracts { edges { node { settlements { edges { node { id contract { id } } } }
        dependentContracts { id optionServices { id } } } } } } }`,
    );
    expect(JSON.stringify(found)).toContain(ids[199]);
    // Contracts; those of their contractors, by pages and in whole; settlements; options.
    expect(statements).toBe(5);
  });
});
