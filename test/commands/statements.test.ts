import { graphql } from 'graphql';
import type { Logger } from 'typeorm';
import { createCommandRunner } from '../../src/commands/runner/command-runner';
import { createContext } from '../../src/graphql/context';
import { createDryRunSlots } from '../../src/graphql/dry-run-session';
import { createSchema } from '../../src/graphql/schema';
import { createDataSource } from '../../src/persistence/data-source';
import { startOfTokyoDay } from '../../src/terms/model/calendar';
import { createTestDatabase } from '../support/postgres';

const QUOTED_FEES = { initialFee: 100_000, basicFeePerAccount: 500, typeFee: 300 };
const CONTRACT = 'contract { id status accountCount version monthlyFee { total } }';
const MS_PER_DAY = 86_400_000;

/** Each statement is a round trip to the database: BEGIN, COMMIT and the reads of the answer count. */
describe('the statements of a mutation', () => {
  let statements: string[] = [];
  let at = 0;
  let readings = 0;
  let ask: (
    query: string,
    input: object,
    subject?: string,
  ) => Promise<Record<string, { id: string }>>;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const database = await createTestDatabase();
    const nothing = (): void => undefined;
    const logger: Logger = {
      logQuery: (query) => {
        statements.push(query);
      },
      logQueryError: nothing,
      logQuerySlow: nothing,
      logSchemaBuild: nothing,
      logMigration: nothing,
      log: nothing,
    };
    const dataSource = createDataSource(database.serverUrl, { poolSize: 2 });
    dataSource.setOptions({ logger, logging: ['query'] });
    await dataSource.initialize();
    const schema = createSchema();
    const services = {
      dataSource,
      readSources: { readerFor: () => dataSource.manager, noteWrite: () => undefined },
      clock: {
        now: () => {
          readings += 1;
          return at;
        },
        today: () => {
          throw new Error('The date is that of the one instant.');
        },
      },
      commandRunner: createCommandRunner(dataSource),
      takeDryRunSlot: createDryRunSlots(1),
    };
    ask = async (query, input, subject = 'operator') => {
      const scopes = new Set(['contracts:read', 'contracts:write', 'contracts:operate']);
      const caller = { subject, scopes, contractorIds: [], isOperator: true };
      statements = [];
      readings = 0;
      const { data, errors } = await graphql({
        schema,
        source: query,
        variableValues: { input },
        contextValue: createContext(services, caller, new AbortController().signal),
      });
      expect(errors).toBeUndefined();
      const [payload] = Object.values(data ?? {}) as Record<string, { id: string }>[];
      expect(payload?.['userErrors']).toEqual([]);
      return payload ?? {};
    };
    stop = async () => {
      await dataSource.destroy();
      await database.drop();
    };
  });
  afterAll(() => stop());

  const apply = (): Promise<Record<string, { id: string }>> =>
    ask(
      `mutation ($input: ApplyForContractInput!) {
        applyForContract(input: $input) { ${CONTRACT} userErrors { code } } }`,
      {
        contractorId: 'C-1',
        serviceType: 'WEB_GATEWAY',
        accountCount: 50,
        agreesToTermsEdition: '2022-09-01',
      },
    );
  const accept = (contractId: string | undefined): Promise<Record<string, { id: string }>> =>
    ask(
      `mutation ($input: AcceptApplicationInput!) {
        acceptApplication(input: $input) { ${CONTRACT} userErrors { code } } }`,
      { contractId, billingStartOn: '2024-04-08', quotedFees: QUOTED_FEES },
    );

  beforeEach(() => {
    at = startOfTokyoDay('2024-04-08');
  });

  it('are at most six to apply, and six to accept; the commit leaves right behind the last write', async () => {
    const { contract } = await apply();
    expect(statements.length).toBeLessThanOrEqual(6);
    await accept(contract?.id);
    expect(statements.length).toBeLessThanOrEqual(6);
    expect(statements.at(-2)).toContain('INSERT INTO contract_events');
    expect(statements.at(-1)).toBe('COMMIT');
  });

  it('happen at one instant: the clock is read once for the rules, the writes and the answer', async () => {
    const { contract } = await apply();
    expect(readings).toBe(1);
    await accept(contract?.id);
    expect(readings).toBe(1);
  });

  it('are at most eight to grant a claim', async () => {
    const { contract } = await apply();
    await accept(contract?.id);
    at += 5 * MS_PER_DAY;
    const { outage } = await ask(
      `mutation ($input: RecordOutageInput!) {
        recordOutage(input: $input) { outage { id } userErrors { code } } }`,
      {
        knownAt: '2024-04-09T00:00:00Z',
        restoredAt: '2024-04-11T00:00:00Z',
        affectedServiceTypes: ['WEB_GATEWAY'],
        attribution: 'COMPANY',
        complete: true,
      },
    );
    const { outageClaim } = await ask(
      `mutation ($input: FileOutageClaimInput!) {
        fileOutageClaim(input: $input) { outageClaim { id } userErrors { code } } }`,
      { contractId: contract?.id, outageId: outage?.id },
    );
    await ask(
      `mutation ($input: GrantOutageClaimInput!) {
        grantOutageClaim(input: $input) { outageClaim { id status reductionAmount } userErrors { code } } }`,
      { outageClaimId: outageClaim?.id },
      'another operator',
    );
    expect(statements.length).toBeLessThanOrEqual(8);
  });
});
