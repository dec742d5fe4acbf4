import { graphql } from 'graphql';
import type { DataSource, Logger } from 'typeorm';
import { createContext } from '../../src/graphql/context';
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

describe('200 representations', () => {
  let dataSource: DataSource;
  let statements: string[];
  const ids: string[] = [];
  beforeAll(async () => {
    dataSource = createDataSource(app.databaseUrl, { poolSize: 5 });
    const noted = (statement: string): void => void statements.push(statement);
    const nothing = (): void => undefined;
    const logger: Logger = {
      logQuery: noted,
      logQueryError: nothing,
      logQuerySlow: nothing,
      logSchemaBuild: nothing,
      logMigration: nothing,
      log: nothing,
    };
    dataSource.setOptions({ logger, logging: ['query'] });
    statements = [];
    await dataSource.initialize();
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

  /** Resolves representations as an operator, and gives them with the statements it took. */
  async function resolve(
    representations: object[],
    selection: string,
  ): Promise<{ found: Record<string, unknown>[]; statements: string[] }> {
    const clock = { now: () => NOW, today: () => '2024-04-20' };
    const commandRunner = createCommandRunner(dataSource);
    const services = {
      dataSource,
      readSources: { readerFor: () => dataSource.manager, noteWrite: () => undefined },
      clock,
      commandRunner,
      takeDryRunSlot: createDryRunSlots(1),
    };
    const scopes = new Set(['contracts:operate']);
    const caller = { subject: 'gateway', scopes, contractorIds: [], isOperator: true };
    statements = [];
    const { data, errors } = await graphql({
      schema: createSchema(),
      source: `query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`,
      variableValues: { r: representations },
      contextValue: createContext(services, caller, new AbortController().signal),
    });
    expect(errors).toBeUndefined();
    return { found: data?.['_entities'] as Record<string, unknown>[], statements };
  }

  const contracts = () => ids.map((id) => ({ __typename: 'Contract', id }));
  const contractors = () =>
    Array.from({ length: 200 }, (_, n) => ({ __typename: 'Contractor', id: `M-${n}` }));

  it.each([
    ['settlements', 'settlements(first: 5) { edges { node { amount } } }', 1],
    ['their count', 'settlements { totalCount }', 2],
    ['history', 'history { edges { node { type } } }', 1],
    ['outage claims', 'outageClaims { edges { node { status } } }', 1],
    [
      'usage conditions',
      'usageConditions { networkEnvironment { declaredOn: disclosedOn } unmet }',
      1,
    ],
    ['options', 'optionServices { status }', 1],
    ['change requests', 'changeRequests { status }', 1],
    ['eligibility and dependents', 'eligible dependentContracts { id eligible accountCount }', 1],
    ['their contractors’ limits', 'contractor { id contractLimits { held } }', 1],
    ['no other table', 'id status accountCount quotedFees { typeFee } monthlyFee { total }', 0],
  ])('of contracts, with %s, take one statement for it', async (_what, selection, more) => {
    const { found, statements: taken } = await resolve(
      contracts(),
      `... on Contract { ${selection} }`,
    );
    expect(found).toHaveLength(200);
    expect(found.every((each) => Object.keys(each).length > 0)).toBe(true);
    expect(taken).toHaveLength(1 + more);
  });

  it.each([
    ['contracts', 'contracts(first: 3) { edges { node { id } } }', 1],
    ['their count', 'contracts { totalCount }', 2],
    ['limits', 'contractLimits { available }', 1],
    ['eligibility', 'eligibility(serviceType: REMOTE_CONNECT) { eligible reasons { message } }', 1],
    [
      'limits, eligibility of each type, past and future',
      'contractLimits { available } a: eligibility(serviceType: PRIVATE_CONNECT, on: "2022-01-01") { eligible } b: contractLimits(asOf: "2999-01-01") { held }',
      1,
    ],
    [
      'settlements and claims',
      'settlements { edges { node { amount } } } outageClaims { edges { node { status } } }',
      2,
    ],
  ])('of contractors, with %s, take one statement for it', async (_what, selection, count) => {
    const { found, statements: taken } = await resolve(
      contractors(),
      `... on Contractor { id ${selection} }`,
    );
    expect(found).toHaveLength(200);
    expect(taken).toHaveLength(count);
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
    const { statements: taken } = await resolve([...each, ...byNumber], '__typename');
    expect(taken).toHaveLength(types.length + 1);
  });

  it('three levels down still take one statement for each level', async () => {
    const { found, statements: taken } = await resolve(
      contracts(),
      `... on Contract { contractor { contracts { edges { node { settlements { edges { node { id contract { id } } } }
        dependentContracts { id optionServices { id } } } } } } }`,
    );
    expect(JSON.stringify(found)).toContain(ids[199]);
    // Contracts; those of their contractors, by pages and in whole; settlements; options.
    expect(taken).toHaveLength(5);
  });
});
